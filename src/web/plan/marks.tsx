/** Done and declined: marked on a line of the plan, with a reason, and taken back in the same place. */

import { type Signal, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { type Recommendation, upperFirst } from '../../language/index.ts'
import { ask } from '../questions/asking.ts'
import { say } from '../state/change.ts'
import { answer, asOf, decline, tick } from '../state/patient.ts'
import { assessed } from '../state/plan.ts'
import { words } from '../words/index.ts'

import { DeclineEmergency } from './decline-emergency.tsx'
import { type DonePath, donePaths } from './done.ts'
import { focusLine, mark } from './marked.ts'

export type Asking = 'nothing' | 'done' | 'decline'

interface Props {
  readonly rec: Recommendation
  readonly asking: Signal<Asking>
}

/** The one control of a line: it was done. */
export function Done({ rec, asking }: Props) {
  const paths = rec.doneWhen === null ? [] : donePaths(rec.doneWhen, asOf.value)
  const done = (): void => {
    const [only] = paths
    if (paths.length === 0) {
      tick(rec.id, true)
      focusLine(rec.id)
    } else if (paths.length === 1 && only !== undefined) record(rec, only, asking)
    else asking.value = asking.value === 'done' ? 'nothing' : 'done'
  }
  return rec.direction === 'against' ? null : (
    <button
      type="button"
      class="link"
      aria-label={`${words.plan.done}: ${rec.title}`}
      aria-expanded={paths.length > 1 ? asking.value === 'done' : undefined}
      onClick={done}
    >
      {words.plan.done}
    </button>
  )
}

/** Stands in what a line opens to, away from "done". */
export function Decline({ rec, asking }: Props) {
  return (
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
  )
}

function record(rec: Recommendation, { fact, value }: DonePath, asking: Signal<Asking>): void {
  asking.value = 'nothing'
  if (value === undefined) {
    ask(fact.id)
    return
  }
  if (answer(fact, value) !== null) return
  mark(rec.id)
  const isDone = assessed.value.recommendations.some((r) => r.id === rec.id && r.status === 'done')
  if (isDone) focusLine(rec.id)
  else say(words.plan.recordedNotDone)
}

/** What opens under the line: which way it was done, or why it is declined. */
export function MarkForm({ rec, asking }: Props) {
  switch (asking.value) {
    case 'nothing':
      return null
    case 'done':
      return (
        <div class="ask-mark">
          <p>{words.plan.whatWasDone}</p>
          {donePaths(rec.doneWhen ?? { op: 'all', of: [] }, asOf.value).map((path) => (
            <button type="button" key={path.fact.id} onClick={() => record(rec, path, asking)}>
              {upperFirst(path.fact.title)}
            </button>
          ))}
        </div>
      )
    case 'decline':
      return rec.urgency === 'emergency' ? (
        <DeclineEmergency rec={rec} onClose={() => close(asking)} />
      ) : (
        <DeclineForm rec={rec} asking={asking} />
      )
  }
}

const close = (asking: Signal<Asking>): void => {
  asking.value = 'nothing'
}

function DeclineForm({ rec, asking }: Props) {
  const reason = useSignal('')
  const id = useId()
  const because = (text: string): void => {
    if (decline(rec.id, text) !== null) return
    close(asking)
    focusLine(rec.id)
  }
  return (
    <form
      class="ask-mark"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.value.trim() === '') document.getElementById(id)?.focus()
        else because(reason.value.trim())
      }}
    >
      <p>{words.plan.reason}</p>
      {words.plan.reasons.map((each) => (
        <button type="button" key={each} onClick={() => because(each)}>
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
      <button type="button" class="link" onClick={() => close(asking)}>
        {words.plan.cancel}
      </button>
    </form>
  )
}
