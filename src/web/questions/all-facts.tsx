/** Everything known and asked: searchable, every value editable, with its source and its day. */

import { useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { FactState } from '../../evaluate/index.ts'
import { type Asked, indexOf } from '../../language/index.ts'
import { readableDay, valueWords } from '../../words/index.ts'
import { DayField } from '../parts/day-field.tsx'
import { RecordLinks } from '../parts/record-link.tsx'
import { guideline } from '../state/data.ts'
import { asOf, patient, redate, takeBack, typedAnswers } from '../state/patient.ts'
import { states } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { typedDayOf } from '../state/typed.ts'
import { words } from '../words/index.ts'
import { askedFact } from './asking.ts'
import { Control } from './control.tsx'
import { type FoundFact, findFacts } from './find-fact.ts'

const shows = ['all', 'known', 'open'] as const

export const askedFacts = (): readonly Asked[] => indexOf(guideline()).asked

/** As the lists of facts show them. */
export const listedStates = soon(() => states.value)
const listedTyped = soon(() => typedAnswers.value)

/** The states of a fact: of each item where it is a checklist. */
function statesOf(fact: Asked): readonly FactState[] {
  const keys =
    fact.kind === 'checklist' ? Object.keys(fact.items).map((item) => `${fact.id}.${item}`) : [fact.id]
  return keys.flatMap((key) => listedStates.value.get(key) ?? [])
}

export function stateWords(fact: Asked, state: FactState): string {
  if (state.value !== null) return valueWords(fact, state.value)
  if (state.stale !== null) return words.facts.tooOld(valueWords(fact, state.stale))
  if (state.askedUnknown) return words.facts.askedUnknown
  return state.entries.length > 0 ? words.facts.disagree : words.facts.notKnown
}

export function AllFacts() {
  const search = useSignal('')
  const show = useSignal<(typeof shows)[number]>('all')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  // As one text: the list is made again only when it differs.
  const found = useComputed(() => {
    const facts = askedFacts().filter((fact) => {
      const known = show.value === 'all' || statesOf(fact).some((state) => state.value !== null)
      return show.value === 'all' || (show.value === 'known') === known
    })
    return JSON.stringify(findFacts(facts, search.value))
  })
  const list: readonly FoundFact[] = JSON.parse(found.value)
  return (
    <div class="all-facts">
      <div class="find">
        <label for={id}>{words.facts.search}</label>
        <input
          id={id}
          ref={field}
          type="search"
          placeholder={words.facts.searchHint}
          value={search}
          onInput={(event) => {
            search.value = event.currentTarget.value
          }}
        />
        <fieldset class="chips">
          <legend class="hidden">{words.facts.show}</legend>
          {shows.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-show`}
                checked={show.value === each}
                onChange={() => {
                  show.value = each
                }}
              />
              <span>{words.facts.shows[each]}</span>
            </label>
          ))}
        </fieldset>
        <span class="quiet" aria-live="polite">
          {words.facts.found(list.length)}
        </span>
      </div>
      {list.length === 0 && <p>{words.facts.nothing(search.value.trim())}</p>}
      <table hidden={list.length === 0}>
        <thead>
          <tr>
            <th scope="col">{words.facts.fact}</th>
            <th scope="col">{words.facts.value}</th>
            <th scope="col">{words.facts.origin}</th>
            <th scope="col">{words.facts.on}</th>
            <th scope="col">
              <span class="hidden">{words.facts.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ id: factId, through }) => {
            const fact = askedFact(factId)
            return fact && <FactRow key={factId} fact={fact} through={through.slice(0, 2).join('; ')} />
          })}
        </tbody>
      </table>
    </div>
  )
}

/** What is known of a fact, in words. */
export function factWords(fact: Asked): string {
  const all = statesOf(fact)
  const [first] = all
  if (first === undefined) return words.facts.notKnown
  return fact.kind === 'checklist' ? flagWords(all) : stateWords(fact, first)
}

interface FactLook {
  readonly value: string
  readonly known: boolean
  readonly on: string | null
  readonly records: readonly string[]
  readonly origin: FactState['origin']
}

function lookOf(fact: Asked): FactLook {
  const all = statesOf(fact)
  const known = all.filter((state) => state.value !== null)
  const [first] = all
  const entries = all.flatMap((state) => state.entries)
  const days = entries.map((entry) => entry.on.to).sort()
  return {
    value: factWords(fact),
    known: known.length > 0,
    on: days.at(-1) ?? null,
    records: [...new Set(entries.flatMap((entry) => entry.resource ?? []))],
    origin: known[0]?.origin ?? first?.origin ?? null,
  }
}

interface RowProps {
  readonly fact: Asked
  /** What asks for it, where it was found through that. */
  readonly through: string
}

const FactRow = memo(function FactRow({ fact, through }: RowProps) {
  const editing = useSignal(false)
  const edit = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLTableCellElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input:not([type=radio]), button, select')
    if (editing.value) first?.focus({ preventScroll: true })
    else if (wasEditing.current) edit.current?.focus({ preventScroll: true })
    wasEditing.current = editing.value
  }, [editing.value])
  const close = (): void => {
    editing.value = false
  }
  const look = useComputed(() => JSON.stringify(lookOf(fact)))
  const { value, known, on, records, origin }: FactLook = JSON.parse(look.value)
  const typed = useComputed(() => Object.hasOwn(listedTyped.value, fact.id)).value
  return (
    <>
      <tr class={known ? '' : 'open'}>
        <th scope="row">
          {fact.title}
          {through !== '' && <span class="through">{words.facts.alsoFor(through)}</span>}
        </th>
        <td>{value}</td>
        <td>
          <RecordLinks addresses={records} of={fact.title} />
          {records.length === 0 && origin === 'assumed' && words.facts.assumed}
          {records.length === 0 && origin === 'asserted' && words.facts.typed}
        </td>
        <td class="day">{on === null || origin === 'assumed' ? '' : readableDay(on)}</td>
        <td class="acts">
          <button
            type="button"
            class="link"
            ref={edit}
            aria-expanded={editing.value}
            aria-label={editing.value ? words.facts.closeFact(fact.title) : words.facts.editFact(fact.title)}
            onClick={() => {
              editing.value = !editing.value
            }}
          >
            {editing.value ? words.facts.close : words.facts.edit}
          </button>
          {typed && !editing.value && <TakeBack fact={fact} />}
        </td>
      </tr>
      {editing.value && (
        <tr class="editing">
          <td
            colSpan={5}
            ref={form}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close()
            }}
          >
            <p class="text">{fact.question}</p>
            <Control fact={fact} onDone={close} />
            {typed && <HeldOn fact={fact} />}
            <p class="go">
              <button type="button" aria-label={words.facts.closeFact(fact.title)} onClick={close}>
                {words.facts.close}
              </button>
              <span class="quiet" aria-live="polite">
                {words.facts.counts(value)}
              </span>
              {typed && <TakeBack fact={fact} />}
            </p>
          </td>
        </tr>
      )}
    </>
  )
})

function TakeBack({ fact }: { readonly fact: Asked }) {
  return (
    <button
      type="button"
      class="link"
      aria-label={words.facts.takeBackFact(fact.title)}
      onClick={() => takeBack(fact.id)}
    >
      {words.facts.takeBack}
    </button>
  )
}

/** The day on which a typed answer held, where it is not the day of the assessment. */
function HeldOn({ fact }: { readonly fact: Asked }) {
  const day = typedDayOf(patient.value.typed, fact.id) ?? asOf.value
  const wrong = useSignal('')
  return (
    <div class="held-on">
      <DayField
        label={words.question.heldOn}
        value={day}
        onDay={(chosen) => {
          const trouble = chosen === '' ? null : redate(fact, chosen)
          wrong.value = trouble === null ? '' : (trouble.detail?.why ?? words.question.notADate)
        }}
      />
      {wrong.value !== '' && <p class="help wrong">{wrong.value}</p>}
    </div>
  )
}

function flagWords(all: readonly FactState[]): string {
  const present = all.filter((state) => state.value === true).length
  const open = all.filter((state) => state.value === null).length
  if (present > 0) return `${words.redFlags.present}: ${present}`
  return open === 0 ? words.redFlags.none : words.redFlags.open(open)
}
