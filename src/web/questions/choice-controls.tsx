/** Questions answered by choosing: yes or no, one of several, several of several. */

import type { ChoiceFact, SetFact, YesNoFact } from '../../language/index.ts'
import { answer, patient } from '../state/patient.ts'
import { typedValueOf } from '../state/typed.ts'
import { words } from '../words/index.ts'

interface Props<F> {
  readonly fact: F
  readonly onDone: () => void
}

export function YesNoControl({ fact, onDone }: Props<YesNoFact>) {
  const typed = typedValueOf(patient.value.typed, fact.id)
  const choose = (value: boolean): void => {
    if (answer(fact, value) === null) onDone()
  }
  return (
    <div class="yes-no">
      <button type="button" aria-pressed={typed === true} onClick={() => choose(true)}>
        {words.question.yes}
      </button>
      <button type="button" aria-pressed={typed === false} onClick={() => choose(false)}>
        {words.question.no}
      </button>
    </div>
  )
}

export function ChoiceControl({ fact, onDone }: Props<ChoiceFact>) {
  const typed = typedValueOf(patient.value.typed, fact.id)
  return (
    <ul class="choices">
      {Object.entries(fact.choices).map(([code, label]) => (
        <li key={code}>
          <button
            type="button"
            aria-pressed={typed === code}
            onClick={() => {
              if (answer(fact, code) === null) onDone()
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  )
}

export function SetControl({ fact, onDone }: Props<SetFact>) {
  const typed = typedValueOf(patient.value.typed, fact.id)
  const chosen: readonly string[] = Array.isArray(typed) ? typed : []
  return (
    <div class="set">
      <div class="chips many">
        {Object.entries(fact.choices).map(([code, label]) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={(event) => {
                const others = chosen.filter((each) => each !== code)
                answer(fact, event.currentTarget.checked ? [...others, code] : others)
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <button
        type="button"
        aria-pressed={Array.isArray(typed) && typed.length === 0}
        onClick={() => {
          if (answer(fact, []) === null) onDone()
        }}
      >
        {words.question.noneOfThese}
      </button>
    </div>
  )
}
