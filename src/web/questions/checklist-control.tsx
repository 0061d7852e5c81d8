/** The items of a checklist, each present or absent, and "none of these" in one press. */

import type { ChecklistFact } from '../../language/index.ts'
import { answer } from '../state/patient.ts'
import { states } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { sentence, upperFirst } from '../words/of-guideline.ts'

interface Props {
  readonly fact: ChecklistFact
  readonly onNone: () => void
}

export function ChecklistControl({ fact, onNone }: Props) {
  const states_ = states.value
  return (
    <div class="checklist">
      <div class="none">
        <button
          type="button"
          class="primary"
          onClick={() => {
            if (answer(fact, 'none') === null) onNone()
          }}
        >
          {words.redFlags.none}
        </button>
        <span class="quiet">{words.redFlags.noneDetail}</span>
      </div>
      <ul>
        {Object.entries(fact.items).map(([item, { title, question }]) => {
          const value = states_.get(`${fact.id}.${item}`)?.value ?? null
          return (
            <li key={item} class={value === true ? 'present' : ''}>
              <fieldset>
                <legend>
                  <strong>{sentence(upperFirst(title))}</strong> <span class="quiet">{question}</span>
                </legend>
                <button
                  type="button"
                  aria-pressed={value === true}
                  onClick={() => answer(fact, { [item]: true })}
                >
                  {words.redFlags.here}
                </button>
                <button
                  type="button"
                  aria-pressed={value === false}
                  onClick={() => answer(fact, { [item]: false })}
                >
                  {words.redFlags.absent}
                </button>
              </fieldset>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
