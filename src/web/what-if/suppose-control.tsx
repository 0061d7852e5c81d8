/** A plain control for each kind of fact that only supposes, and never answers. */

import { useId } from 'preact/hooks'
import { type Asked, type DateFact, impossible, type QuantityFact } from '../../language/index.ts'
import { DayField } from '../parts/day-field.tsx'
import { words } from '../words/index.ts'
import { unitWords } from '../words/of-guideline.ts'
import { suppose, supposedValue } from './supposed.ts'

export function SupposeControl({ fact }: { readonly fact: Asked }) {
  switch (fact.kind) {
    case 'yes-no':
      return (
        <Choices
          fact={fact}
          choices={[
            [true, words.question.yes],
            [false, words.question.no],
          ]}
        />
      )
    case 'choice':
      return <Choices fact={fact} choices={Object.entries<string>(fact.choices)} />
    case 'set':
      return (
        <Several fact={fact} items={Object.entries<string>(fact.choices)} toValue={(codes) => [...codes]} />
      )
    case 'checklist':
      return (
        <Several
          fact={fact}
          items={Object.entries(fact.items).map(([item, { title }]) => [item, title] as const)}
          toValue={(codes) =>
            codes.length === 0 ? 'none' : Object.fromEntries(codes.map((code) => [code, true]))
          }
        />
      )
    case 'quantity':
      return <SupposedNumber fact={fact} />
    case 'date':
      return <SupposedDay fact={fact} />
    default:
      return impossible(fact)
  }
}

interface ChoicesProps {
  readonly fact: Asked
  readonly choices: readonly (readonly [value: unknown, label: string])[]
}

function Choices({ fact, choices }: ChoicesProps) {
  const now = supposedValue(fact.id)
  return (
    <fieldset class="suppose">
      <legend class="hidden">{fact.question}</legend>
      {choices.map(([value, label]) => (
        <button
          type="button"
          key={label}
          aria-pressed={now === value}
          onClick={() => suppose(fact, now === value ? undefined : value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

interface SeveralProps {
  readonly fact: Asked
  readonly items: readonly (readonly [code: string, label: string])[]
  readonly toValue: (codes: readonly string[]) => unknown
}

function Several({ fact, items, toValue }: SeveralProps) {
  const now = supposedValue(fact.id)
  const codes = Array.isArray(now)
    ? now.map(String)
    : typeof now === 'object' && now !== null
      ? Object.keys(now)
      : []
  return (
    <fieldset class="suppose several">
      <legend class="hidden">{fact.question}</legend>
      {items.map(([code, label]) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={codes.includes(code)}
            onChange={(event) => {
              const others = codes.filter((one) => one !== code)
              suppose(fact, toValue(event.currentTarget.checked ? [...others, code] : others))
            }}
          />
          {label}
        </label>
      ))}
      <button
        type="button"
        aria-pressed={now !== undefined && codes.length === 0}
        onClick={() => suppose(fact, toValue([]))}
      >
        {words.question.noneOfThese}
      </button>
    </fieldset>
  )
}

function SupposedNumber({ fact }: { readonly fact: QuantityFact }) {
  const id = useId()
  const now = supposedValue(fact.id)
  return (
    <p class="suppose">
      <label class="hidden" for={id}>
        {fact.question}
      </label>
      <input
        id={id}
        type="number"
        step="any"
        inputMode="decimal"
        value={now === undefined ? '' : String(now)}
        onInput={(event) => {
          const { value } = event.currentTarget
          suppose(fact, value === '' ? undefined : Number(value))
        }}
      />{' '}
      {unitWords(fact.unit)}
    </p>
  )
}

function SupposedDay({ fact }: { readonly fact: DateFact }) {
  const now = supposedValue(fact.id)
  return (
    <DayField
      label={fact.question}
      value={typeof now === 'string' ? now : ''}
      onDay={(day) => suppose(fact, day === '' ? undefined : day)}
    />
  )
}
