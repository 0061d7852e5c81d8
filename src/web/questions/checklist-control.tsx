/** The items of a checklist, each present or absent; then all of them absent in one press, or the others where one is present. */

import { type ChecklistFact, upperFirst } from '../../language/index.ts'
import { answer, asOf } from '../state/patient.ts'
import { states } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { readableDay, sentence } from '../words/of-guideline.ts'
import { tellAnswer, typedOf } from './asking.ts'

/** Items that hold, and items not answered. */
export function standingOf(fact: ChecklistFact): {
  readonly present: readonly string[]
  readonly open: readonly string[]
} {
  const valueHere = (item: string) => states.value.get(`${fact.id}.${item}`)?.value ?? null
  const items = Object.keys(fact.items)
  return {
    present: items.filter((item) => valueHere(item) === true),
    open: items.filter((item) => valueHere(item) === null),
  }
}

/** Says that none holds. @returns whether it was taken over */
function answerNone(fact: ChecklistFact): boolean {
  const before = typedOf(fact.id)
  if (answer(fact, 'none') !== null) return false
  tellAnswer(fact.id, before, words.redFlags.saidNone(readableDay(asOf.value)))
  return true
}

/** What is present stays so: only what was not answered becomes absent. */
function answerOthers(fact: ChecklistFact, open: readonly string[]): boolean {
  const before = typedOf(fact.id)
  if (answer(fact, Object.fromEntries(open.map((item) => [item, false]))) !== null) return false
  tellAnswer(fact.id, before, words.redFlags.saidOthers(open.length, readableDay(asOf.value)))
  return true
}

interface Props {
  readonly fact: ChecklistFact
  /** Called when the whole list is answered in one press. */
  readonly onAll: () => void
  readonly onItem?: () => void
}

export function ChecklistControl({ fact, onAll, onItem = () => {} }: Props) {
  const { present, open } = standingOf(fact)
  return (
    <div class="checklist">
      <ul>
        {Object.entries(fact.items).map(([item, { title, question }]) => {
          const value = present.includes(item) ? true : open.includes(item) ? null : false
          const say = (holds: boolean) => () => {
            if (answer(fact, { [item]: holds }) === null) onItem()
          }
          return (
            <li key={item} class={value === true ? 'present' : ''}>
              <fieldset>
                <legend>
                  <strong>{sentence(upperFirst(title))}</strong> <span class="quiet">{question}</span>
                </legend>
                <button type="button" aria-pressed={value === true} onClick={say(true)}>
                  {words.redFlags.here}
                </button>
                <button type="button" aria-pressed={value === false} onClick={say(false)}>
                  {words.redFlags.absent}
                </button>
              </fieldset>
            </li>
          )
        })}
      </ul>
      {present.length === 0 ? (
        <div class="none">
          <button type="button" class="primary" onClick={() => answerNone(fact) && onAll()}>
            {words.redFlags.none}
          </button>
          <span class="quiet">{words.redFlags.noneDetail(readableDay(asOf.value))}</span>
        </div>
      ) : (
        open.length > 0 && (
          <div class="none">
            <button type="button" onClick={() => answerOthers(fact, open) && onAll()}>
              {words.redFlags.others(open.length)}
            </button>
          </div>
        )
      )}
    </div>
  )
}
