/** The three ways in: drop, choose or paste a record; pick a sample; start empty. */

import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import { firstField } from '../form/form.tsx'
import { focusSoon } from '../parts/focus-soon.ts'
import { bringing, goToPlan } from '../parts/go.ts'
import { Opener } from '../parts/opener.tsx'
import { samples } from '../state/data.ts'
import { keeps } from '../state/keep.ts'
import { beginEmpty, begun } from '../state/patient.ts'
import { words } from '../words/index.ts'
import { Elsewhere } from './elsewhere.tsx'
import { openSample, readFile, reading, several } from './reading.ts'
import { WhichPatient } from './which-patient.tsx'

export function Arrive() {
  return (
    <main class="arrive" aria-labelledby="arrive">
      <h1 id="arrive" tabIndex={-1}>
        {words.arrive.title}
      </h1>
      <p class="lead">
        {words.arrive.lead} <strong>{words.privacy}</strong>{' '}
        {keeps.value ? words.arrive.kept : words.who.notKept}
      </p>
      {begun.value && bringing.value && (
        <p>
          <button type="button" class="link" onClick={goToPlan}>
            {words.arrive.back}
          </button>
        </p>
      )}
      <Elsewhere />
      <Underway />
      <div class="ways">
        <section aria-labelledby="empty">
          <h2 id="empty">{words.arrive.empty}</h2>
          <p>{words.form.beginDetail}</p>
          <button
            type="button"
            class="primary"
            onClick={() => {
              beginEmpty()
              goToPlan()
              focusSoon(() => document.getElementById(firstField))
            }}
          >
            {words.arrive.start}
          </button>
        </section>
        <Bring />
        <Samples />
      </div>
    </main>
  )
}

/** A field lays out every letter of what it holds. */
const MOST_IN_A_FIELD = 100_000

function Bring() {
  const chooser = useRef<HTMLInputElement>(null)
  const pasted = useSignal('')
  /** Too long for a field, which would stand still for it. */
  const long = useSignal<string | null>(null)
  const id = useId()
  return (
    <section aria-labelledby="bring">
      <h2 id="bring">{words.arrive.drop}</h2>
      <p>{words.arrive.dropDetail}</p>
      <input
        ref={chooser}
        type="file"
        class="hidden"
        tabIndex={-1}
        accept=".json,.ndjson,application/json,application/fhir+json"
        aria-label={words.arrive.choose}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file !== undefined) readFile({ kind: 'file', name: file.name }, file)
          event.currentTarget.value = ''
        }}
      />
      <button type="button" class="primary" onClick={() => chooser.current?.click()}>
        {words.arrive.choose}
      </button>{' '}
      <Opener label={words.arrive.paste}>
        {() => (
          <div class="paste">
            <label for={id}>{words.arrive.pasteLabel}</label>
            <textarea
              id={id}
              rows={6}
              spellcheck={false}
              value={pasted}
              onPaste={(event) => {
                const text = event.clipboardData?.getData('text/plain') ?? ''
                if (text.length <= MOST_IN_A_FIELD) return
                event.preventDefault()
                long.value = text
                pasted.value = ''
              }}
              onInput={(event) => {
                pasted.value = event.currentTarget.value
                long.value = null
              }}
            />
            {long.value !== null && <p role="status">{words.arrive.pastedLong(long.value.length)}</p>}
            <button
              type="button"
              onClick={() =>
                readFile({ kind: 'pasted', name: words.arrive.paste }, new Blob([long.value ?? pasted.value]))
              }
            >
              {words.arrive.pasteUse}
            </button>
          </div>
        )}
      </Opener>
    </section>
  )
}

function Samples() {
  return (
    <section aria-labelledby="samples">
      <h2 id="samples">{words.arrive.samples}</h2>
      <p>{words.arrive.samplesDetail}</p>
      <ul class="samples">
        {samples().map((sample) => (
          <li key={sample.file}>
            <button type="button" onClick={() => openSample(sample)}>
              <strong>{sample.title}</strong>
              <span>{sample.story}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How far the reading is, and the way to stop it; or whose plan is wanted. */
export function Underway() {
  const now = reading.value
  const choice = several.value
  if (now !== null) {
    const percent = now.kind === 'reading' ? Math.round((100 * now.done) / Math.max(1, now.of)) : null
    return (
      <section class="underway" aria-live="polite">
        <label>
          {percent === null ? words.arrive.understanding : words.arrive.reading(percent)}
          <progress max={100} value={percent ?? undefined} />
        </label>
        <button type="button" onClick={now.cancel}>
          {words.arrive.cancel}
        </button>
      </section>
    )
  }
  if (choice === null) return null
  return (
    <section class="underway" aria-labelledby="several">
      <h2 id="several">{words.arrive.several}</h2>
      <WhichPatient
        patients={choice.patients}
        onChoice={(id) => {
          several.value = null
          choice.choose(id)
        }}
      />
    </section>
  )
}
