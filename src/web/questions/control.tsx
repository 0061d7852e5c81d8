/** The right control for the kind of a fact. */

import { type Asked, impossible } from '../../language/index.ts'
import { answer, patient, setPlace } from '../state/patient.ts'
import { place } from '../state/place.ts'
import { typedValueOf } from '../state/typed.ts'
import { words } from '../words/index.ts'
import { ChecklistControl } from './checklist-control.tsx'
import { ChoiceControl, SetControl, YesNoControl } from './choice-controls.tsx'
import { DateControl } from './date-control.tsx'
import { NumberControl } from './number-control.tsx'

interface Props {
  readonly fact: Asked
  /** Called when an answer is complete by one gesture. */
  readonly onDone: () => void
}

/** Does one press complete the answer, so that the next question may come at once? */
export const isOnePress = (fact: Asked): boolean => fact.kind === 'yes-no' || fact.kind === 'choice'

export function Control({ fact, onDone }: Props) {
  if (fact.setting && fact.kind === 'choice') {
    const now = { ...place.value, ...patient.value.typed.setting }[fact.id]
    return (
      <ul class="choices">
        {Object.entries(fact.choices).map(([code, label]) => (
          <li key={code}>
            <button
              type="button"
              aria-pressed={now === code}
              onClick={() => {
                setPlace(fact.id, code)
                onDone()
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <>
      <KindControl key={fact.id} fact={fact} onDone={onDone} />
      {fact.kind !== 'checklist' && (
        <button
          type="button"
          class="link"
          aria-pressed={typedValueOf(patient.value.typed, fact.id) === 'asked-unknown'}
          onClick={() => {
            if (answer(fact, 'asked-unknown') === null) onDone()
          }}
        >
          {words.question.cannotKnow}
        </button>
      )}
    </>
  )
}

function KindControl({ fact, onDone }: Props) {
  switch (fact.kind) {
    case 'yes-no':
      return <YesNoControl fact={fact} onDone={onDone} />
    case 'choice':
      return <ChoiceControl fact={fact} onDone={onDone} />
    case 'set':
      return <SetControl fact={fact} onDone={onDone} />
    case 'quantity':
      return <NumberControl fact={fact} onDone={onDone} />
    case 'date':
      return <DateControl fact={fact} onDone={onDone} />
    case 'checklist':
      return <ChecklistControl fact={fact} onAll={onDone} />
    default:
      return impossible(fact)
  }
}
