/** The next best question, always in view: answered in place, with what it would decide. */

import type { Asked } from '../../language/index.ts'
import { answer } from '../state/patient.ts'
import { missing, states } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { titleOf } from '../words/of-guideline.ts'
import { askedFact, asking, askNext, pinned } from './asking.ts'
import { Control, isOnePress } from './control.tsx'

const DECIDES_SHOWN = 3

export function QuestionPanel() {
  const id = asking.value
  const fact = id === null ? null : askedFact(id)
  return (
    <section class="question" id="question" aria-labelledby="question-title">
      <h2 id="question-title">{words.question.title}</h2>
      {fact === null ? (
        <>
          <p id="question-text" tabIndex={-1} class="text">
            {words.question.none}
          </p>
          <p class="quiet">{words.question.noneDetail}</p>
        </>
      ) : (
        <Question key={fact.id} fact={fact} />
      )}
    </section>
  )
}

function Question({ fact }: { readonly fact: Asked }) {
  const open = missing.value.find((one) => one.fact === fact.id)
  const others = missing.value.filter((one) => one.fact !== fact.id).length
  const list = fact.kind === 'checklist'
  const done = (): void => askNext()
  return (
    // Letters answer only while the question has the focus, and never inside a field.
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys repeat what the buttons inside offer
    <div
      class="asked"
      onKeyDown={(event) => byKey(event, fact)}
      onInput={() => {
        pinned.value = fact.id
      }}
    >
      <p id="question-text" tabIndex={-1} class="text">
        {fact.question}
        {open?.safety && <span class="tag ask">{words.question.safety}</span>}
      </p>
      {list ? <FlagsInShort fact={fact} /> : <Control fact={fact} onDone={done} />}
      {open !== undefined && open.lastKnown !== null && (
        <p class="quiet">{words.question.lastKnown(open.lastKnown)}</p>
      )}
      {open !== undefined && <Decides ids={open.decides} />}
      <p class="go">
        {isOnePress(fact) || list ? (
          <button type="button" class="link" onClick={() => askNext(fact.id)}>
            {words.question.later}
          </button>
        ) : (
          <button type="button" onClick={() => askNext(fact.id)}>
            {words.question.next}
          </button>
        )}
        <span class="quiet">{words.question.others(others)}</span>
      </p>
      {fact.kind === 'yes-no' && <p class="quiet keys">{words.question.keys}</p>}
      {fact.remarks !== null && <p class="quiet remark">{fact.remarks}</p>}
    </div>
  )
}

/** The checklist itself stands at the head of the plan; here it is answered in one press, or gone to. */
function FlagsInShort({ fact }: { readonly fact: Asked }) {
  const open = [...states.value].filter(
    ([key, state]) => key.startsWith(`${fact.id}.`) && state.value === null,
  )
  return (
    <div class="short-list">
      <p class="quiet">{words.redFlags.open(open.length)}</p>
      <button type="button" class="primary" onClick={() => answer(fact, 'none') === null && askNext()}>
        {words.redFlags.none}
      </button>
      <button type="button" class="link" onClick={() => document.getElementById('red-flags')?.focus()}>
        {words.question.goToFlags}
      </button>
    </div>
  )
}

function Decides({ ids }: { readonly ids: readonly string[] }) {
  const shown = ids.slice(0, DECIDES_SHOWN)
  return (
    <div class="decides">
      <h3>{words.question.decides}</h3>
      <ul>
        {shown.map((id) => (
          <li key={id}>{titleOf(id)}</li>
        ))}
        {ids.length > shown.length && <li class="quiet">{words.plan.andMore(ids.length - shown.length)}</li>}
      </ul>
    </div>
  )
}

function byKey(event: KeyboardEvent, fact: Asked): void {
  const inField =
    event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
  if (inField || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 's') askNext(fact.id)
  else if (fact.kind !== 'yes-no') return
  else if (event.key === 'y' || event.key === 'n') {
    if (answer(fact, event.key === 'y') === null) askNext()
  } else if (event.key === 'u') {
    if (answer(fact, 'asked-unknown') === null) askNext()
  }
}
