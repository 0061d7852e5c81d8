/** The plumb line: the pathway as one vertical line, the bob at "you are here", dashed where branches are open. */

import type { Stage } from '../../language/index.ts'
import { focusSoon } from '../parts/focus-soon.ts'
import { Opener } from '../parts/opener.tsx'
import { stageOpen } from '../plan/headline.tsx'
import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import { stage, workUpFirst } from '../state/plan.ts'
import { oneColumn } from '../state/room.ts'
import { type Stretch, walked } from '../state/walked.ts'
import { words } from '../words/index.ts'
import { readableDay, titleOf } from '../words/of-guideline.ts'

type Kind = 'here' | 'possible' | 'ahead' | 'walked' | 'passed'

/** In one column a line that opens; what is still possible is in it even when it is shut. */
export function PlumbLine() {
  const now = stage.value
  const here = guideline().stages.some((one) => one.id === now.id)
  return (
    <nav class="pathway" aria-labelledby="pathway">
      <h2 id="pathway">{words.pathway.title}</h2>
      {oneColumn.value ? (
        <Opener
          label={words.pathway.inOneLine(
            here
              ? [now.title, ...daysOf(now.id).slice(-1).map(stretchWords)].join(', ')
              : words.pathway.nowhere,
            now.possible.filter((id) => id !== now.id).map(titleOf),
          )}
        >
          {() => <Line />}
        </Opener>
      ) : (
        <>
          <Line />
          {!here && <p class="quiet">{words.pathway.nowhere}</p>}
        </>
      )}
    </nav>
  )
}

function Line() {
  const now = stage.value
  const stages = inOrderOfTheWay(now.id)
  const here = stages.findIndex((one) => one.id === now.id)
  const kinds = stages.map((one, i): Kind => {
    if (i === here) return 'here'
    if (now.possible.includes(one.id)) return 'possible'
    if (here !== -1 && i > here) return 'ahead'
    return daysOf(one.id).length > 0 ? 'walked' : 'passed'
  })
  return (
    <ol class="plumb">
      {stages.map((one, i) => {
        const kind = kinds[i] ?? 'passed'
        const open = stageOpen.value === one.id
        // A run of stages of one kind says it once, at its head; those who do not see hear it at each.
        const shown = kind !== kinds[i - 1] || kind === 'here'
        return (
          // Another kind is another element: Chromium keeps the old look of what is inside one whose class changes.
          <li key={`${one.id} ${kind}`} class={shown ? kind : `${kind} again`}>
            <button
              type="button"
              aria-current={kind === 'here' ? 'step' : undefined}
              aria-expanded={open}
              onClick={() => {
                stageOpen.value = open ? null : one.id
                if (!open) focusSoon(() => document.getElementById('stage-why'))
              }}
            >
              <span class={shown ? 'state' : 'hidden'}>{stateWords(kind)}</span>
              <span class="title">
                <span class="bob" aria-hidden="true" />
                {one.title}
                {kind === 'here' && workUpFirst.value !== null && (
                  <span class="tag ask">{words.pathway.workUpFirst}</span>
                )}
              </span>
              {daysOf(one.id).map((stretch) => (
                <span class="days" key={stretch.from}>
                  {stretchWords(stretch)}
                </span>
              ))}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

/** `10 Mar to 1 Jun 2026`; the stage of today has no end. */
function stretchWords({ from, to }: Stretch): string {
  if (to === asOf.value) return words.pathway.since(readableDay(from))
  if (from === to) return readableDay(to)
  const first = readableDay(from)
  return words.dates(from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first, readableDay(to))
}

const daysOf = (stage: string): readonly Stretch[] =>
  walked.value.filter((stretch) => stretch.stage === stage)

/** First what was ruled out, then the way walked in order of time, the stage of today last of it; then the rest. */
function inOrderOfTheWay(today: string): readonly Stage[] {
  const { stages } = guideline()
  const place = (one: Stage): number => stages.indexOf(one)
  const here = stages.findIndex((one) => one.id === today)
  const rank = (one: Stage): readonly [number, string | number] => {
    const [first] = daysOf(one.id)
    if (one.id === today) return [2, 0]
    if (first !== undefined) return [1, first.from]
    return here === -1 || place(one) < here ? [0, place(one)] : [3, place(one)]
  }
  return [...stages].sort((a, b) => {
    const [[groupA, placeA], [groupB, placeB]] = [rank(a), rank(b)]
    return groupA - groupB || (placeA < placeB ? -1 : placeA > placeB ? 1 : place(a) - place(b))
  })
}

function stateWords(kind: Kind): string {
  switch (kind) {
    case 'here':
      return words.pathway.here
    case 'possible':
      return words.pathway.possible
    case 'ahead':
      return words.pathway.notReached
    case 'walked':
      return words.pathway.walkedWord
    case 'passed':
      return words.pathway.ruledOut
  }
}
