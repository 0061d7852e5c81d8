/** The next best question, always in view: answered in place, with what it would decide; docked where the page is one column. */

import { useRef } from 'preact/hooks'
import { type Asked, type ChecklistFact, upperFirst } from '../../language/index.ts'
import { lastKnownWords, missingWords } from '../../words/index.ts'
import { focusSoon } from '../parts/focus-soon.ts'
import { answer } from '../state/patient.ts'
import { missing, states } from '../state/plan.ts'
import { oneColumn } from '../state/room.ts'
import { words } from '../words/index.ts'
import { facts, titleOf } from '../words/of-guideline.ts'
import { stateWords } from './all-facts.tsx'
import { askedFact, asking, askNext, pinned, questionOf, tellAnswer, typedOf } from './asking.ts'
import { standingOf } from './checklist-control.tsx'
import { Control, isOnePress } from './control.tsx'
import { fold, folded } from './dock.ts'
import { JustAnswered } from './just-answered.tsx'
import { RecordsQuestion } from './records-question.tsx'
import { reviewFlags } from './red-flags.tsx'

const DECIDES_SHOWN = 3

export function QuestionPanel() {
  const id = asking.value
  const fact = id === null ? null : askedFact(id)
  const open = fact === null ? undefined : questionOf(fact.id)
  const records = open === undefined || open.unread === null ? null : { ...open, unread: open.unread }
  if (folded.value) {
    const text = records === null ? fact?.question : missingWords(facts(), records)
    return <Folded text={text ?? words.question.none} />
  }
  return (
    <section class="question" id="question" aria-labelledby="question-title">
      <h2 id="question-title">{words.question.title}</h2>
      {oneColumn.value && (
        <button
          type="button"
          class="fold"
          aria-expanded="true"
          aria-label={words.question.fold}
          onClick={() => {
            fold(true)
            focusSoon(() => document.getElementById('question-text'))
          }}
        >
          <span class="chevron" aria-hidden="true" />
        </button>
      )}
      {fact === null ? (
        <>
          <p id="question-text" tabIndex={-1} class="text">
            {words.question.none}
          </p>
          <p class="quiet">{words.question.noneDetail}</p>
        </>
      ) : records === null ? (
        <Question key={fact.id} fact={fact} />
      ) : (
        <RecordsQuestion key={`records ${fact.id}`} asked={records} />
      )}
      <JustAnswered />
    </section>
  )
}

/** One line at the foot of the page that opens. */
function Folded({ text }: { readonly text: string }) {
  return (
    <section class="question" id="question" aria-label={words.question.title}>
      <button
        type="button"
        id="question-text"
        class="folded"
        aria-expanded="false"
        onClick={() => {
          fold(false)
          focusSoon(() => document.getElementById('question-text'))
        }}
      >
        <span class="kicker">{words.question.title}</span>
        <span class="text">{text}</span>
        <span class="chevron" aria-hidden="true" />
      </button>
    </section>
  )
}

/** Answers in one press, says so, and goes on. */
function answerAndGo(fact: Asked, value: unknown): void {
  const before = typedOf(fact.id)
  if (answer(fact, value) === null) goOn(fact, before)
}

function goOn(fact: Asked, before: unknown): void {
  const now = states.value.get(fact.id)
  if (now !== undefined) tellAnswer(fact.id, before, `${upperFirst(fact.title)}: ${stateWords(fact, now)}.`)
  askNext()
}

function Question({ fact }: { readonly fact: Asked }) {
  const open = questionOf(fact.id)
  const last = open === undefined ? null : lastKnownWords(facts(), open)
  const others = missing.value.filter((one) => one.fact !== fact.id).length
  const list = fact.kind === 'checklist'
  // What was typed when the question came, so that taking back leads there.
  const before = useRef(typedOf(fact.id)).current
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
      {list ? <FlagsInShort fact={fact} /> : <Control fact={fact} onDone={() => goOn(fact, before)} />}
      {last !== null && <p class="quiet">{words.question.lastKnown(last)}</p>}
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

/**
 * The checklist itself stands at the head of the plan; here it is gone to, and never answered: twelve dangers are not
 * denied in one press out of sight of them.
 */
function FlagsInShort({ fact }: { readonly fact: ChecklistFact }) {
  return (
    <div class="short-list">
      <p class="quiet">{words.redFlags.open(standingOf(fact).open.length)}</p>
      <button type="button" onClick={() => reviewFlags(true)}>
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
  // A key that is held down answers once.
  if (inField || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 's') askNext(fact.id)
  else if (fact.kind !== 'yes-no') return
  else if (event.key === 'y' || event.key === 'n') answerAndGo(fact, event.key === 'y')
  else if (event.key === 'u') answerAndGo(fact, 'asked-unknown')
}
