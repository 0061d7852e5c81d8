/** The receipt: the three hashes, what they are for, and how the same plan is made again on the command line. */

import { toAssessment } from '../../evaluate/index.ts'
import type { Setting } from '../../language/index.ts'
import { asOf, patient } from '../state/patient.ts'
import { assessed } from '../state/plan.ts'
import { words } from '../words/index.ts'

export function Receipt() {
  const { receipt } = toAssessment(assessed.value)
  return (
    <div class="receipt">
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
  const answered =
    Object.keys(typed.answers).length + typed.challenged.length + Object.keys(typed.declined).length > 0
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
