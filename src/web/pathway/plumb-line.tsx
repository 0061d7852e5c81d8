/** The plumb line: the pathway as one vertical line, the bob at "you are here", dashed where branches are open. */

import { useEffect, useRef } from 'preact/hooks'
import type { Stage } from '../../language/index.ts'
import { stageOpen } from '../plan/headline.tsx'
import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import { stage } from '../state/plan.ts'
import { type Stretch, walked } from '../state/walked.ts'
import { words } from '../words/index.ts'
import { readableDay } from '../words/of-guideline.ts'

export function PlumbLine() {
  const now = stage.value
  const stages = inOrderOfTheWay(now.id)
  const here = stages.findIndex((one) => one.id === now.id)
  const line = useRef<HTMLOListElement>(null)
  // Where the line lies flat and is longer than the screen, the bob is in view.
  useEffect(() => {
    const bob = line.current?.children[Math.max(0, here)]
    if (line.current !== null && bob instanceof HTMLElement) line.current.scrollLeft = bob.offsetLeft - 96
  }, [here])
  return (
    <nav class="pathway" aria-labelledby="pathway">
      <h2 id="pathway">{words.pathway.title}</h2>
      <ol class="plumb" ref={line}>
        {stages.map((one, i) => {
          const possible = now.possible.includes(one.id)
          const kind =
            i === here
              ? 'here'
              : possible
                ? 'possible'
                : here !== -1 && i > here
                  ? 'ahead'
                  : daysOf(one.id).length > 0
                    ? 'walked'
                    : 'passed'
          const open = stageOpen.value === one.id
          return (
            <li key={one.id} class={kind}>
              <button
                type="button"
                aria-current={kind === 'here' ? 'step' : undefined}
                aria-expanded={open}
                onClick={() => {
                  stageOpen.value = open ? null : one.id
                  if (!open) requestAnimationFrame(() => document.getElementById('stage-why')?.focus())
                }}
              >
                <span class="bob" aria-hidden="true" />
                <span class="title">{one.title}</span>
                <span class="state">{stateWords(kind)}</span>
                {daysOf(one.id).map((stretch) => (
                  <span class="walked" key={stretch.from}>
                    {words.pathway.walked(
                      readableDay(stretch.from),
                      stretch.to === asOf.value ? words.pathway.now : readableDay(stretch.to),
                    )}
                  </span>
                ))}
              </button>
            </li>
          )
        })}
      </ol>
      {here === -1 && <p class="quiet">{words.pathway.nowhere}</p>}
    </nav>
  )
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

function stateWords(kind: 'here' | 'possible' | 'ahead' | 'walked' | 'passed'): string {
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
