/** A status as a shape and a word: never by colour alone. */

import type { OptionStatus, Stance, Truth } from '../../language/index.ts'
import { words } from '../words/index.ts'

export type Tone =
  | 'alarm'
  | 'late'
  | 'do'
  | 'stop'
  | 'caution'
  | 'fits'
  | 'either'
  | 'ask'
  | 'unread'
  | 'quiet'

const shapes: Readonly<Record<Tone, string>> = {
  alarm: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z M8 4.6v4.2 M8 11.2v.3',
  late: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13 M8 4.5V8l2.5 2.2',
  do: 'M4 2.5l8 5.5l-8 5.5z',
  stop: 'M2 2h12v12H2z M5 5l6 6 M11 5l-6 6',
  caution: 'M8 2l7 12H1z M8 6.5v3.5 M8 11.8v.4',
  fits: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13 M5 8.2l2.2 2.2L11.2 6',
  either:
    'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13 M8 1.5v13 M6.6 2v12 M5.2 2.6v10.8 M3.8 3.6v8.8 M2.6 5v6',
  ask: 'M8 1l7 7l-7 7l-7-7z M6.3 6.4a1.7 1.7 0 1 1 2.5 1.6c-.6.3-.8.6-.8 1.1 M8 10.8v.3',
  unread: 'M3.5 1.5h6l3 3v10h-9z M5.5 7.5h5 M5.5 10.5h5 M1.5 14.5l13-13',
  quiet: 'M3 8h10',
}

export function Sign({ tone }: { readonly tone: Tone }) {
  return (
    <svg class={`sign ${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[tone]} />
    </svg>
  )
}

export const toneOfOption: Readonly<Record<OptionStatus, Tone>> = {
  suitable: 'fits',
  taking: 'fits',
  caution: 'caution',
  'not-yet': 'caution',
  'too-late': 'caution',
  contraindicated: 'stop',
  'needs-data': 'ask',
}

export const toneOfStance: Readonly<Record<Stance, Tone>> = {
  supports: 'fits',
  opposes: 'stop',
  either: 'either',
  'not-covered': 'quiet',
  unpublished: 'unread',
  'needs-data': 'ask',
}

export function TruthSign({ met }: { readonly met: Truth }) {
  const tone = met === null ? 'ask' : met ? 'fits' : 'quiet'
  const word = met === null ? words.why.unknown : met ? words.why.met : words.why.notMet
  return (
    <span class={`truth ${tone}`}>
      <Sign tone={tone} />
      <span class="word">{word}</span>
    </span>
  )
}
