/** The fields of the form: one that is written as it is said, and one that is chosen. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { valueInField } from '../../chart/index.ts'
import { type Asked, upperFirst } from '../../language/index.ts'
import { guideline } from '../state/data.ts'
import { answer, answerAll, asOf, patient, takeBack, typedAnswers } from '../state/patient.ts'
import { typedValueOf } from '../state/typed.ts'
import { words } from '../words/index.ts'
import { valueWords } from './value-words.ts'

interface Written {
  readonly fact: Asked
  readonly id: string
  readonly hint: string
}

/** What stands in the field is what counts: while it cannot be read, nothing does, and the field says what can. */
export function WrittenField({ fact, id, hint }: Written) {
  const text = useSignal<string | null>(null)
  const wrong = useSignal('')
  const given = typedAnswers.value[fact.id]
  // Answered elsewhere on the page: the field shows that, and forgets what was written in it.
  useEffect(() => {
    if (given === undefined && wrong.value === '') text.value = null
  }, [given])
  const enter = (written: string): void => {
    text.value = written
    wrong.value = ''
    const value = valueInField(fact, written, asOf.value, fact.id === guideline().roles.birthDate)
    if (value === undefined) wrong.value = words.form.unread(hint)
    else if (value !== null) {
      const trouble = answer(fact, value, undefined, true)
      if (trouble !== null) wrong.value = words.form.impossible(hint)
    }
    if (value === null || wrong.value !== '') takeBack(fact.id)
  }
  return (
    <>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={hint}
        value={text.value ?? valueWords(fact, typedValueOf(patient.value.typed, fact.id))}
        aria-invalid={wrong.value !== ''}
        aria-describedby={wrong.value === '' ? undefined : `${id}-wrong`}
        onChange={(event) => enter(event.currentTarget.value)}
      />
      {wrong.value !== '' && (
        <p class="wrong" id={`${id}-wrong`} role="status">
          {wrong.value}
        </p>
      )}
    </>
  )
}

interface Chosen {
  readonly facts: readonly Asked[]
  readonly id: string
  readonly title: string
}

const NOTHING = ''
const NONE = 'none'

/** One fact with its choices, or several yes-no facts of which one holds. */
export function OneOf({ facts, id }: Chosen) {
  const [first] = facts
  if (first === undefined) return null
  const typed = facts.map((fact) => typedValueOf(patient.value.typed, fact.id))
  const [only] = typed
  const holds = facts.find((_, i) => typed[i] === true)
  const now =
    first.kind === 'choice'
      ? typeof only === 'string'
        ? only
        : NOTHING
      : (holds?.id ?? (typed.every((value) => value === false) ? NONE : NOTHING))
  const options: readonly [string, string][] =
    first.kind === 'choice'
      ? Object.entries(first.choices).map(([code, label]) => [code, upperFirst(label)])
      : facts.length === 1
        ? [
            [NONE, words.question.no],
            [first.id, words.question.yes],
          ]
        : [
            [NONE, words.form.none],
            ...facts.map((fact): [string, string] => [fact.id, words.form.drug(fact.title)]),
          ]
  const choose = (value: string): void => {
    if (value === NOTHING) for (const fact of facts) takeBack(fact.id)
    else if (first.kind === 'choice') answer(first, value)
    else answerAll(facts.map((fact) => [fact, fact.id === value]))
  }
  return (
    <select id={id} value={now} onChange={(event) => choose(event.currentTarget.value)}>
      <option value={NOTHING}>{words.form.notSaid}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
