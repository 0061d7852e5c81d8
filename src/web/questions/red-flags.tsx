/** The red-flag checklist at the head of the plan: open until it is answered, then one line that may be opened again. */

import { useEffect } from 'preact/hooks'
import { type ChecklistFact, upperFirst } from '../../language/index.ts'
import { Sign } from '../parts/sign.tsx'
import { speaksAgainst } from '../patient/cannot-both.tsx'
import { guideline } from '../state/data.ts'
import { ofOnePatient, patient, takeBack } from '../state/patient.ts'
import { episode, states, workUpFirst } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { factOf, readableDay, sentence } from '../words/of-guideline.ts'
import { askNext } from './asking.ts'
import { ChecklistControl, standingOf } from './checklist-control.tsx'
import { JustAnswered } from './just-answered.tsx'

export function RedFlags() {
  const fact = factOf(guideline().roles.redFlags)
  return fact?.kind === 'checklist' ? <Flags fact={fact} /> : null
}

/** Is the list looked at again although it is answered, or something on it is present? */
const reviewing = ofOnePatient(false)

/** Opens the list, or folds it away, and goes to its head. */
export function reviewFlags(open: boolean): void {
  reviewing.value = open
  requestAnimationFrame(() => {
    const heading = document.getElementById('red-flags')
    heading?.focus({ preventScroll: true })
    heading?.closest('section')?.scrollIntoView({ block: open ? 'start' : 'nearest' })
  })
}

function Flags({ fact }: { readonly fact: ChecklistFact }) {
  useEffect(
    () => () => {
      reviewing.value = false
    },
    [],
  )
  const { present, open } = standingOf(fact)
  // A record without the event was read: until somebody says more, the list waits in one line; what is present leads.
  const { record, typed: said } = patient.value
  const waits = record !== null && episode.value === null && Object.keys(said.answers).length === 0
  const showList = reviewing.value || (open.length > 0 && present.length === 0 && !waits)
  const typed = Object.hasOwn(patient.value.typed.answers, fact.id)
  const days = Object.keys(fact.items)
    .flatMap((item) => states.value.get(`${fact.id}.${item}`)?.entries.map((entry) => entry.on.to) ?? [])
    .sort()
  return (
    <section class={`red-flags ${showList ? 'list' : 'line'}`} aria-labelledby="red-flags">
      <h2 id="red-flags" tabIndex={-1}>
        {words.redFlags.title}
      </h2>
      <div class="flags-said">
        {present.length > 0 && (
          <ul class="flags-present">
            {present.map((item) => (
              <li key={item}>
                <Sign tone="stop" /> {words.redFlags.present}:{' '}
                {sentence(upperFirst(fact.items[item]?.title ?? item))}
              </li>
            ))}
          </ul>
        )}
        {present.length === 0 && open.length === 0 && (
          <p class="clear">
            <Sign tone={speaksAgainst(fact.id) ? 'caution' : 'fits'} />{' '}
            {words.redFlags.checkedNone(readableDay(days.at(-1) ?? ''))}
            {speaksAgainst(fact.id) && ` ${words.redFlags.against}`}
          </p>
        )}
        {present.length === 0 && workUpFirst.value !== null && (
          <p class="open">
            <Sign tone="ask" /> {words.redFlags.workUp(workUpFirst.value.title)}
          </p>
        )}
        {open.length > 0 && (
          <p class="open">
            <Sign tone="ask" /> {words.redFlags.open(open.length)}
          </p>
        )}
        <JustAnswered of={fact.id} />
      </div>
      {showList && (
        <ChecklistControl
          fact={fact}
          // An answer to one item does not fold the list away under the hand that goes on to the next.
          onItem={() => {
            reviewing.value = true
          }}
          onAll={() => {
            reviewing.value = false
            askNext()
          }}
        />
      )}
      <p class="go">
        {(open.length === 0 || present.length > 0 || waits) && (
          <button
            type="button"
            class="link"
            aria-expanded={showList}
            onClick={() => reviewFlags(!reviewing.value)}
          >
            {reviewing.value ? words.redFlags.close : waits ? words.redFlags.review : words.redFlags.again}
          </button>
        )}
        {typed && (
          <button type="button" class="link" onClick={() => takeBack(fact.id)}>
            {words.redFlags.takeBack}
          </button>
        )}
      </p>
    </section>
  )
}
