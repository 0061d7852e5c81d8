/** The what-if: any fact may be changed; only what would change is shown, and nothing of it is kept. */

import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { type Asked, upperFirst } from '../../language/index.ts'
import { ChangesTable } from '../changes/changes-table.tsx'
import { focusSoon } from '../parts/focus-soon.ts'
import { askedFacts, factWords } from '../questions/all-facts.tsx'
import { headline, headlineText } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { sentence } from '../words/of-guideline.ts'
import { Flips } from './flips-table.tsx'
import { SupposeControl } from './suppose-control.tsx'
import { outcome, startSupposing, stopSupposing, suppose, suppositions } from './supposed.ts'

/** The way in, beside the questions. */
export function WhatIfDoor() {
  return (
    <section class="what-if-door" aria-labelledby="what-if-door">
      <h2 id="what-if-door">{words.whatIf.title}</h2>
      <p class="quiet">{words.whatIf.door}</p>
      <button type="button" id="start-what-if" onClick={startSupposing}>
        {words.whatIf.start}
      </button>
    </section>
  )
}

export function WhatIf() {
  return (
    <main class="what-if" aria-labelledby="what-if">
      <OwnEmergency />
      <header>
        <div>
          <p class="word">{words.whatIf.hypothetical}</p>
          <h1 id="what-if" tabIndex={-1}>
            {words.whatIf.title}
          </h1>
          <p>{words.whatIf.detail}</p>
        </div>
        <button type="button" class="primary" onClick={stopSupposing}>
          {words.whatIf.leave} <kbd>Esc</kbd>
        </button>
      </header>
      <div class="halves">
        <Suppositions />
        <Outcome />
      </div>
      <Flips />
    </main>
  )
}

/** What is an emergency in truth stays in view, whatever is supposed. */
function OwnEmergency() {
  if (headline.value.urgency !== 'emergency') return null
  return (
    <div class="headline emergency" role="alert">
      <p class="word">{words.headline.emergency}</p>
      <p>
        {words.whatIf.own} <strong>{headlineText.value}</strong>
      </p>
    </div>
  )
}

const FOUND_SHOWN = 6

function Suppositions() {
  const search = useSignal('')
  const id = useId()
  const chosen = useSignal<readonly Asked[]>([])
  const shown = [
    ...chosen.value,
    ...suppositions.value.map((one) => one.fact).filter((fact) => !chosen.value.includes(fact)),
  ]
  const text = search.value.trim().toLowerCase()
  const found =
    text === ''
      ? []
      : askedFacts().filter((fact) =>
          text.split(/\s+/).every((word) => `${fact.title} ${fact.question}`.toLowerCase().includes(word)),
        )
  return (
    <section aria-labelledby={`${id}-suppose`}>
      <h2 id={`${id}-suppose`}>{words.whatIf.suppose}</h2>
      <label class="label" for={id}>
        {words.whatIf.find}
      </label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={words.facts.searchHint}
        value={search}
        onInput={(event) => {
          search.value = event.currentTarget.value
        }}
      />
      <ul class="found" aria-live="polite">
        {found.slice(0, FOUND_SHOWN).map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                search.value = ''
                if (!chosen.value.includes(fact)) chosen.value = [fact, ...chosen.value]
                focusSoon(() => document.getElementById(`suppose-${fact.id}`))
              }}
            >
              {upperFirst(fact.title)}
            </button>
          </li>
        ))}
        {found.length > FOUND_SHOWN && (
          <li class="quiet">{words.plan.andMore(found.length - FOUND_SHOWN)}</li>
        )}
        {text !== '' && found.length === 0 && <li class="quiet">{words.whatIf.nothingFound}</li>}
      </ul>
      <ul class="supposed">
        {shown.map((fact) => (
          <li key={fact.id}>
            <p class="text" id={`suppose-${fact.id}`} tabIndex={-1}>
              {fact.question}
            </p>
            <p class="quiet">{words.whatIf.known(factWords(fact))}</p>
            <SupposeControl fact={fact} />
            <button
              type="button"
              class="link"
              aria-label={words.whatIf.dropOne(fact.title)}
              onClick={() => {
                suppose(fact, undefined)
                chosen.value = chosen.value.filter((one) => one !== fact)
              }}
            >
              {words.whatIf.drop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outcome() {
  const id = useId()
  const now = outcome.value
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.changes.title}</h2>
      {now === null ? (
        <p class="quiet">{words.whatIf.nothingYet}</p>
      ) : 'what' in now ? (
        <p class="wrong">
          {sentence(now.what)} {now.detail === null ? '' : sentence(upperFirst(now.detail.fix))}
        </p>
      ) : (
        <>
          <p class="count" role="status">
            {words.changes.number(now.changes.length)}
          </p>
          <ChangesTable other={now.other} changes={now.changes} caption={words.changes.title} />
        </>
      )}
    </section>
  )
}
