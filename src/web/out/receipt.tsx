/** The receipt: in words what the plan was made from, then the three hashes, and how it is made again on the command line. */

import type { Setting } from '../../language/index.ts'
import { readableDay } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { asOf, isEmpty, patient } from '../state/patient.ts'
import { assessed } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { codeWords } from '../words/of-guideline.ts'
import { whole } from './whole.ts'

export function Receipt() {
  const { receipt } = whole.value
  return (
    <div class="receipt">
      <InWords />
      <p>{words.out.receiptDetail}</p>
      <dl>
        {(['guideline', 'inputs', 'output'] as const).map((which) => (
          <div key={which}>
            <dt>{words.out.hashes[which]}</dt>
            <dd>
              <code>{receipt[which]}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p class="label">{words.out.replay}</p>
      <Replay />
    </div>
  )
}

/** What the plan was made from, for who reads no fingerprints: above all what the silence of the record was taken for. */
function InWords() {
  const { record, from, typed, coverage } = patient.value
  const { title, version, status } = guideline()
  const told = words.out.receiptWords
  const { setting } = assessed.value
  const places = Object.entries(setting).map(([fact, code]) => codeWords(fact, code))
  const kinds = coverage.map((kind) => (words.record.kinds[kind] ?? kind).toLowerCase())
  const lines: readonly (readonly [string, string])[] = [
    [told.guideline, words.out.guideline(title, version, status)],
    [told.day, readableDay(asOf.value)],
    ...(places.length === 0 ? [] : [[told.setting, places.join(', ')] as const]),
    [told.record, record === null ? told.noRecord : (from?.name ?? '')],
    [
      told.byHand,
      told.counted(
        Object.keys(typed.answers).length,
        typed.challenged.length,
        Object.keys(typed.declined).length,
      ),
    ],
    ...(record === null
      ? []
      : [
          [
            told.silence,
            kinds.length === 0 ? told.silenceIsNothing : told.silenceIs(kinds.join(', ')),
          ] as const,
        ]),
  ]
  return (
    <dl class="in-words">
      {lines.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Replay() {
  const { record, typed, coverage } = patient.value
  const { setting } = assessed.value
  if (record === null) {
    const answers = `answers-${asOf.value}.json`
    return (
      <>
        <p>{words.out.replayTyped}</p>
        <pre>{`plumbline assess ${answers} --as-of ${asOf.value} --format json`}</pre>
      </>
    )
  }
  const whole = coverage.length === record.answers.coverage.length
  if (coverage.length > 0 && !whole) return <p>{words.out.replayPartly}</p>
  const answered = !isEmpty(typed)
  const parts = [
    `plumbline assess record.json --as-of ${asOf.value}`,
    ...(answered ? [`--answers answers-${asOf.value}.json`] : settingOption(setting)),
    ...(coverage.length > 0 ? ['--coverage complete'] : []),
    '--format json',
  ]
  return (
    <>
      <p>{answered ? words.out.replayBoth : words.out.replayRecord}</p>
      <pre>{parts.join(' ')}</pre>
    </>
  )
}

function settingOption(setting: Setting): readonly string[] {
  const pairs = Object.entries(setting).map(([fact, code]) => `${fact}=${code}`)
  return pairs.length === 0 ? [] : [`--setting ${pairs.join(',')}`]
}
