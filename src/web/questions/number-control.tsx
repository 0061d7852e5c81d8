/** A number with its unit: every key counts at once, and what cannot be is said beside it. */

import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { type QuantityFact, upperFirst } from '../../language/index.ts'
import { unitWords } from '../../words/index.ts'
import type { Json } from '../parts/json.ts'
import { answer, patient, takeBack } from '../state/patient.ts'
import { typedValueOf } from '../state/typed.ts'
import { words } from '../words/index.ts'
import { rangeWords, sentence } from '../words/of-guideline.ts'

function typedNumber(fact: QuantityFact): { readonly text: string; readonly unit: string } {
  const typed = typedValueOf(patient.peek().typed, fact.id)
  if (typeof typed === 'string') return { text: typed, unit: fact.unit }
  if (typeof typed === 'number') return { text: String(typed), unit: fact.unit }
  const { value, unit } = (typeof typed === 'object' && typed !== null ? typed : {}) as Json
  return {
    text: typeof value === 'number' ? String(value) : '',
    unit: typeof unit === 'string' ? unit : fact.unit,
  }
}

/** A decimal comma is a decimal point; anything else that is no plain number is refused. */
function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  return /^[-+\u2212]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain.replace('\u2212', '-')) : null
}

/** The units a reader may choose from: two spellings that read the same are one. */
function unitsOf(fact: QuantityFact): readonly string[] {
  const others = Object.keys(fact.converts).filter((unit) => unitWords(unit) !== unitWords(fact.unit))
  return [fact.unit, ...others]
}

interface Props {
  readonly fact: QuantityFact
  readonly onDone: () => void
}

export function NumberControl({ fact, onDone }: Props) {
  const start = typedNumber(fact)
  const text = useSignal(start.text)
  const unit = useSignal(start.unit)
  const wrong = useSignal('')
  const id = useId()
  const units = unitsOf(fact)
  const enter = (): void => {
    if (text.value.trim() === '') {
      wrong.value = ''
      takeBack(fact.id)
      return
    }
    const word = text.value.trim().toLowerCase()
    if (Object.hasOwn(fact.inWords, word)) {
      wrong.value = ''
      answer(fact, word, undefined, true)
      return
    }
    const value = numberIn(text.value)
    // What stands in the field is what counts: a number that cannot be is no number, not the one before it.
    if (value === null) {
      wrong.value = words.question.notANumber
      takeBack(fact.id)
      return
    }
    const trouble = answer(
      fact,
      unit.value === fact.unit ? value : { value, unit: unit.value },
      undefined,
      true,
    )
    wrong.value = trouble === null ? '' : words.question.outOfRange(rangeWords(fact))
    if (trouble !== null) takeBack(fact.id)
  }
  const inWords = Object.keys(fact.inWords)
  const help = [
    sentence(rangeWords(fact)),
    ...(inWords.length === 0 ? [] : [words.question.orInWords(inWords)]),
    words.question.enterGoesOn,
  ].join(' ')
  return (
    <div class="number">
      <label for={id}>{upperFirst(fact.title)}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        size={7}
        value={text}
        aria-invalid={wrong.value !== ''}
        aria-describedby={`${id}-help`}
        onInput={(event) => {
          text.value = event.currentTarget.value
          enter()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && wrong.value === '') onDone()
        }}
      />
      {units.length === 1 ? (
        <span class="unit">{unitWords(fact.unit)}</span>
      ) : (
        <select
          aria-label={words.question.unit}
          value={unit}
          onChange={(event) => {
            unit.value = event.currentTarget.value
            enter()
          }}
        >
          {units.map((each) => (
            <option key={each} value={each}>
              {unitWords(each)}
            </option>
          ))}
        </select>
      )}
      <p id={`${id}-help`} class={wrong.value === '' ? 'help' : 'help wrong'}>
        {wrong.value === '' ? help : wrong.value}
      </p>
    </div>
  )
}
