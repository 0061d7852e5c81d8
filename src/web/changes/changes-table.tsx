/** What would be different between the plan on the page and another one: item, from, to, why. */

import { type Assessed, headlineOf, missingFacts, stageOf } from '../../evaluate/index.ts'
import { sameHeadline, type TimelineChange } from '../../language/index.ts'
import { headlineWords, stageTitle, turnsWords } from '../../words/index.ts'
import { Opener } from '../parts/opener.tsx'
import { guideline } from '../state/data.ts'
import { headline, stage } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { facts, standingWords, titleOf } from '../words/of-guideline.ts'

const SHOWN = 8

/** In the order of a reader: the stage, then what becomes advice or stops being it, then the rest. */
export function inWeight<T extends Omit<TimelineChange, 'turned'>>(changes: readonly T[]): readonly T[] {
  const urgent = new Set(
    guideline()
      .recommendations.filter((rec) => rec.urgency === 'emergency')
      .map((rec) => rec.id),
  )
  const weightOf = ({ id, from, to }: T): number => {
    if (id === 'stage') return 0
    if (urgent.has(id)) return 1
    if (to === 'applicable' || from === 'applicable') return 2
    return to === 'contraindicated' || from === 'contraindicated' ? 3 : 4
  }
  return [...changes].sort((a, b) => weightOf(a) - weightOf(b))
}

interface Props {
  readonly other: Assessed
  readonly changes: readonly TimelineChange[]
  readonly caption: string
}

export function ChangesTable({ other, changes, caption }: Props) {
  const sorted = inWeight(changes)
  return (
    <div class="differences">
      <HeadlineThere other={other} />
      {sorted.length === 0 ? (
        <p>{words.changes.none}</p>
      ) : (
        <>
          <Rows caption={caption} changes={sorted.slice(0, SHOWN)} />
          {sorted.length > SHOWN && (
            <Opener label={words.changes.more(sorted.length - SHOWN)}>
              {() => <Rows caption={caption} changes={sorted.slice(SHOWN)} />}
            </Opener>
          )}
        </>
      )}
    </div>
  )
}

function HeadlineThere({ other }: { readonly other: Assessed }) {
  const then = headlineOf(other, missingFacts(other))
  const stageThen = stageOf(other)
  const same = sameHeadline(then, headline.value)
  const emergency = then.urgency === 'emergency'
  return (
    <dl class="there">
      <div class={emergency ? 'emergency' : ''}>
        <dt>{emergency ? words.headline.emergency : words.changes.headline}</dt>
        <dd>{same ? <span class="quiet">{words.changes.same}</span> : headlineWords(guideline(), then)}</dd>
      </div>
      <div>
        <dt>{words.headline.stage}</dt>
        <dd>
          {stageThen.id === stage.value.id ? (
            <>
              {stageTitle(stageThen)} <span class="quiet">({words.changes.same})</span>
            </>
          ) : (
            <>
              {stageTitle(stage.value)} <span aria-hidden="true">→</span>{' '}
              <strong>{stageTitle(stageThen)}</strong>
            </>
          )}
          {stageThen.provisional && <span class="tag ask">{words.headline.provisional}</span>}
        </dd>
      </div>
    </dl>
  )
}

function Rows({ changes, caption }: Omit<Props, 'other'>) {
  return (
    <div class="scroll">
      <table class="compare changes">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.changes.item}</th>
            <th scope="col">{words.changes.from}</th>
            <th scope="col">{words.changes.to}</th>
            <th scope="col">{words.changes.because}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.id}>
              <th scope="row">{titleOf(change.id)}</th>
              <td class="was">{standingWords(change.from)}</td>
              <td class="becomes">{standingWords(change.to)}</td>
              <td class="quiet">{turnsWords(facts(), change.turned)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
