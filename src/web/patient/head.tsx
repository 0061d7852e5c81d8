/** The head of the page: who and when, the day of the assessment, the setting, and the way to another patient. */

import { useSignal } from '@preact/signals'
import { addDays, readableDay } from '../../language/index.ts'
import { bringing, goToArrival } from '../parts/go.ts'
import { say } from '../state/change.ts'
import { keeps } from '../state/keep.ts'
import { asOf, assessOn, begun, clear, patient, today } from '../state/patient.ts'
import { guidelineLink, printLink, route } from '../state/route.ts'
import { words } from '../words/index.ts'
import { PlaceControl } from './place-control.tsx'
import { ageAndSex, sinceWords, siteWords } from './who.ts'

export function Head() {
  const shown = begun.value && !bringing.value
  return (
    <header class="head">
      <p class="brand">
        <svg viewBox="0 0 16 22" aria-hidden="true">
          <path d="M8 0v13" />
          <path class="bob" d="M4 13h8l-4 9z" />
        </svg>
        {words.product}
      </p>
      {shown && (
        <>
          <p class="who">
            <strong>{ageAndSex()}</strong>
            {siteWords() !== '' && <strong>{siteWords()}</strong>}
            <span>{sinceWords()}</span>
          </p>
          <AsOf />
        </>
      )}
      <PlaceControl />
      <p class="head-links">
        {route.value.view !== 'guideline' && <a href={guidelineLink()}>{words.book.link}</a>}
        {shown && route.value.view === 'patient' && <a href={printLink}>{words.out.printLink}</a>}
      </p>
      {shown && <Clear />}
    </header>
  )
}

function AsOf() {
  const choosing = useSignal(false)
  const day = asOf.value
  return (
    <div class="as-of">
      <span class="quiet">{words.who.asOf}</span>
      <button
        type="button"
        class="step"
        aria-label={words.who.dayBefore}
        onClick={() => assessOn(addDays(day, -1))}
      >
        <span class="chevron back" aria-hidden="true" />
      </button>
      <button
        type="button"
        class="link day"
        aria-expanded={choosing.value}
        aria-label={words.who.asOfChange(readableDay(day))}
        onClick={() => {
          choosing.value = !choosing.value
        }}
      >
        {readableDay(day)}
      </button>
      <button
        type="button"
        class="step"
        aria-label={words.who.dayAfter}
        onClick={() => assessOn(addDays(day, 1))}
      >
        <span class="chevron" aria-hidden="true" />
      </button>
      {choosing.value && (
        <input
          type="date"
          aria-label={words.who.asOf}
          min="1900-01-01"
          max="2199-12-31"
          value={day}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            if (chosen === '' || assessOn(chosen === today.value ? null : chosen) !== null) {
              event.currentTarget.value = asOf.value
            }
          }}
        />
      )}
      {patient.value.asOf !== null && (
        <button type="button" class="link" onClick={() => assessOn(null)}>
          {words.who.today}
        </button>
      )}
    </div>
  )
}

function Clear() {
  const sure = useSignal(false)
  return (
    <div class="clear">
      {sure.value ? (
        <fieldset class="sure">
          <legend>{words.who.clearSure}</legend>{' '}
          <button
            type="button"
            class="stop"
            onClick={() => {
              clear()
              goToArrival()
              say(words.who.cleared)
            }}
          >
            {words.who.clearYes}
          </button>{' '}
          <button
            type="button"
            onClick={() => {
              sure.value = false
            }}
          >
            {words.who.clearNo}
          </button>
        </fieldset>
      ) : (
        <>
          <button type="button" class="link" onClick={goToArrival}>
            {words.who.another}
          </button>{' '}
          <button
            type="button"
            class="link"
            title={keeps.value ? words.who.kept : words.who.notKept}
            onClick={() => {
              sure.value = true
            }}
          >
            {words.who.clear}
          </button>
        </>
      )}
    </div>
  )
}
