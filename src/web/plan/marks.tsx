/** Done and declined: marked on a line of the plan, with a reason, and taken back. */

import { type Signal, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Recommendation } from '../../language/index.ts'
import { ask } from '../questions/asking.ts'
import { say } from '../state/change.ts'
import { answer, asOf, decline, tick } from '../state/patient.ts'
import { assessed } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { upperFirst } from '../words/of-guideline.ts'
import { type DonePath, donePaths } from './done.ts'

type Asking = 'nothing' | 'done' | 'decline'

export function Marks({ rec }: { readonly rec: Recommendation }) {
  const asking = useSignal<Asking>('nothing')
  const paths = rec.doneWhen === null ? [] : donePaths(rec.doneWhen, asOf.value)
  const isDone = (): boolean =>
    assessed.value.recommendations.some((r) => r.id === rec.id && r.status === 'done')
  const record = ({ fact, value }: DonePath): void => {
    asking.value = 'nothing'
    if (value === undefined) ask(fact.id)
    else if (answer(fact, value) === null && !isDone()) say(words.plan.recordedNotDone)
  }
  const done = (): void => {
    const [only] = paths
    if (paths.length === 0) tick(rec.id, true)
    else if (paths.length === 1 && only !== undefined) record(only)
    else asking.value = asking.value === 'done' ? 'nothing' : 'done'
  }
  return (
    <>
      <span class="marks">
        {rec.direction === 'for' && (
          <button
            type="button"
            class="link"
            aria-label={`${words.plan.done}: ${rec.title}`}
            aria-expanded={paths.length > 1 ? asking.value === 'done' : undefined}
            onClick={done}
          >
            {words.plan.done}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-label={`${words.plan.decline}: ${rec.title}`}
          aria-expanded={asking.value === 'decline'}
          onClick={() => {
            asking.value = asking.value === 'decline' ? 'nothing' : 'decline'
          }}
        >
          {words.plan.decline}
        </button>
      </span>
      {asking.value === 'done' && (
        <div class="ask-mark">
          <p>{words.plan.whatWasDone}</p>
          {paths.map((path) => (
            <button type="button" key={path.fact.id} onClick={() => record(path)}>
              {upperFirst(path.fact.title)}
            </button>
          ))}
        </div>
      )}
      {asking.value === 'decline' && <DeclineForm rec={rec} asking={asking} />}
    </>
  )
}

function DeclineForm({ rec, asking }: { readonly rec: Recommendation; readonly asking: Signal<Asking> }) {
  const reason = useSignal('')
  const id = useId()
  return (
    <form
      class="ask-mark"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.value.trim() === '') document.getElementById(id)?.focus()
        else if (decline(rec.id, reason.value.trim()) === null) asking.value = 'nothing'
      }}
    >
      <p>{words.plan.reason}</p>
      {words.plan.reasons.map((each) => (
        <button
          type="button"
          key={each}
          onClick={() => {
            if (decline(rec.id, each) === null) asking.value = 'nothing'
          }}
        >
          {each}
        </button>
      ))}
      <label for={id}>{words.plan.otherReason}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={reason}
        onInput={(event) => {
          reason.value = event.currentTarget.value
        }}
      />
      <button type="submit">{words.plan.saveReason}</button>
      <button
        type="button"
        class="link"
        onClick={() => {
          asking.value = 'nothing'
        }}
      >
        {words.plan.cancel}
      </button>
    </form>
  )
}
