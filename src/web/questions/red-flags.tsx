/** The red-flag checklist at the head of the plan: open until it is answered, then one line that may be opened again. */

import { useSignal } from '@preact/signals'
import type { ChecklistFact } from '../../language/index.ts'
import { Sign } from '../parts/sign.tsx'
import { guideline } from '../state/data.ts'
import { patient, takeBack } from '../state/patient.ts'
import { states } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { factOf, readableDay, sentence, upperFirst } from '../words/of-guideline.ts'
import { askNext } from './asking.ts'
import { ChecklistControl } from './checklist-control.tsx'

export function RedFlags() {
  const fact = factOf(guideline().roles.redFlags)
  return fact?.kind === 'checklist' ? <Flags fact={fact} /> : null
}

function Flags({ fact }: { readonly fact: ChecklistFact }) {
  const review = useSignal(false)
  const items = Object.keys(fact.items).map((item) => {
    return { item, state: states.value.get(`${fact.id}.${item}`) }
  })
  const present = items.filter(({ state }) => state?.value === true)
  const open = items.filter(({ state }) => state === undefined || state.value === null)
  const showList = review.value || (open.length > 0 && present.length === 0)
  const typed = Object.hasOwn(patient.value.typed.answers, fact.id)
  const days = items.flatMap(({ state }) => state?.entries.map((entry) => entry.on.to) ?? []).sort()
  return (
    <section class={`red-flags ${showList ? 'list' : 'line'}`} aria-labelledby="red-flags">
      <h2 id="red-flags" tabIndex={-1}>
        {words.redFlags.title}
      </h2>
      {present.length > 0 && (
        <ul class="flags-present">
          {present.map(({ item }) => (
            <li key={item}>
              <Sign tone="stop" /> {words.redFlags.present}:{' '}
              {sentence(upperFirst(fact.items[item]?.title ?? item))}
            </li>
          ))}
        </ul>
      )}
      {present.length === 0 && open.length === 0 && (
        <p class="clear">
          <Sign tone="fits" /> {words.redFlags.checkedNone(readableDay(days.at(-1) ?? ''))}
        </p>
      )}
      {open.length > 0 && (
        <p class="open">
          <Sign tone="ask" /> {words.redFlags.open(open.length)}
        </p>
      )}
      {showList && (
        <ChecklistControl
          fact={fact}
          onNone={() => {
            review.value = false
            askNext()
          }}
        />
      )}
      <p class="go">
        {(open.length === 0 || present.length > 0) && (
          <button
            type="button"
            class="link"
            aria-expanded={showList}
            onClick={() => {
              review.value = !review.value
            }}
          >
            {review.value ? words.redFlags.close : words.redFlags.again}
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
