/** Holds one output of one page against the laws. */

import type { Assessment } from '../../../src/language/index.ts'
import type { Output, Page } from '../../../src/report/index.ts'
import type { Law, Thing } from './laws.ts'

/** What a reader gets to see of an output: its text without markup, one blank between words, ¶ between strings of data. */
function toldBy(text: string, mediaType: Output['mediaType']): string {
  const words =
    mediaType === 'application/json' || mediaType === 'application/fhir+json'
      ? stringsIn(JSON.parse(text)).map(withoutMarkup).join(' ¶ ')
      : mediaType === 'text/html'
        ? withoutMarkup(text)
        : text
  return words.replaceAll(/\s+/g, ' ')
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
const withoutMarkup = (text: string): string =>
  text
    .replaceAll(/<style>.*?<\/style>/gs, ' ')
    .replaceAll(/<\/?(?:p|li|ul|div|td|th|tr|small|span|h1)\b[^>]*>/g, ' ¶ ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')

/** How far behind a name its marks may stand: the lines that belong to it. */
const REACH = 420

/** What the output says, ready to be asked by many laws. */
export interface Told {
  readonly text: string
  readonly small: string
  /** Where the output is data: what it holds. */
  readonly data: Assessment | null
  /** Where each piece of advice is said. */
  readonly places: readonly number[]
}

export function told(page: Page, output: Pick<Output, 'form' | 'mediaType'>, raw: string): Told {
  if (output.form === 'data') return { text: '', small: '', data: JSON.parse(raw), places: [] }
  const text = toldBy(raw, output.mediaType)
  const small = text.toLowerCase()
  const standing = page.assessment.recommendations.filter(
    (r) => r.status === 'applicable' && r.displacedBy === null,
  )
  const names = standing.flatMap((rec) => [
    rec.statement.replace(/\.$/, ''),
    rec.title,
    rec.forPatient ?? rec.title,
  ])
  const places = [...new Set(names)].flatMap((name) => placesOf(small, name)).sort((a, b) => a - b)
  return { text, small, data: null, places }
}

function placesOf(small: string, name: string): readonly number[] {
  const wanted = name.toLowerCase().replaceAll(/\s+/g, ' ')
  const found: number[] = []
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + wanted.length)) found.push(at)
  return found
}

/** Is the word said of the thing: in the sentence that names it, or behind it before the next piece of advice? */
function isSaidOf(said: Told, names: readonly string[], word: RegExp): boolean {
  if (names.length === 0) return word.test(said.text)
  return names.some((name) =>
    placesOf(said.small, name).some((at) => {
      const end = at + name.length
      const next = said.places.find((place) => place >= end) ?? said.text.length
      return word.test(
        said.text.slice(
          sentenceStart(said.text, at),
          Math.max(sentenceEnd(said.text, end), Math.min(next, end + REACH)),
        ),
      )
    }),
  )
}

const ends = /[.!?¶](?=\s)/g
function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 2000), at)
  const last = [...before.matchAll(ends)].at(-1)
  return last === undefined ? Math.max(0, at - 2000) : at - before.length + last.index + 1
}
function sentenceEnd(text: string, from: number): number {
  const match = /[.!?¶](?=\s|$)/.exec(text.slice(from, from + 2000))
  return match === null ? from : from + match.index + 1
}

/** What the law misses in the output; empty where it holds or says nothing of the page. */
export function missedBy(law: Law, page: Page, output: Pick<Output, 'form'>, said: Told): readonly string[] {
  const things = law.things(page)
  if (things.length === 0) return []
  switch (output.form) {
    case 'data': {
      const same =
        said.data !== null &&
        JSON.stringify(law.data(said.data)) === JSON.stringify(law.data(page.assessment))
      return same ? [] : [`${law.id}: the fields are gone or changed`]
    }
    case 'full':
      return [
        ...lost(
          law,
          things.map(({ names }) => names),
          said,
          law.word(page),
        ),
        ...late(law, said, law.word(page)),
      ]
    case 'short': {
      const word = law.short(page, things.length)
      return word.test(said.text)
        ? late(law, said, law.word(page))
        : [`${law.id}: not a word of it (${things.length})`]
    }
    case 'patient':
      return patientMisses(law, things, said)
  }
}

function patientMisses(law: Law, things: readonly Thing[], said: Told): readonly string[] {
  if (!(law.patient instanceof RegExp)) {
    return law.patient.instead.test(said.text) ? [] : [`${law.id}: nothing is said instead`]
  }
  const { patient: word } = law
  const names = things.map(({ patient }) => patient)
  if (law.underHeading !== true) return [...lost(law, names, said, word), ...late(law, said, word)]
  // What stands under a heading is said by the heading.
  const gone = names.filter((one) => !one.some((name) => placesOf(said.small, name).length > 0))
  return [...gone.map((one) => `${law.id}: ${one[0]}`), ...late(law, said, word)]
}

const lost = (law: Law, names: readonly (readonly string[])[], said: Told, word: RegExp): readonly string[] =>
  names.flatMap((one) => (isSaidOf(said, one, word) ? [] : [`${law.id}: ${one[0] ?? 'not a word of it'}`]))

/** What must be said first stands behind some advice. */
function late(law: Law, { text, places }: Told, word: RegExp): readonly string[] {
  if (law.first !== true) return []
  const at = text.search(word)
  const [first = text.length] = places
  return at >= 0 && at <= first ? [] : [`${law.id}: something else stands before it`]
}
