/** The head of the page, one line high: who and when, the day of the assessment, the setting, and the way to another patient. */

import { addDays } from '../../language/index.ts'
import { readableDay } from '../../words/index.ts'
import { DayField } from '../parts/day-field.tsx'
import { bringing, goToArrival } from '../parts/go.ts'
import { Popover } from '../parts/popover.tsx'
import { say } from '../state/change.ts'
import { guideline } from '../state/data.ts'
import { keeps } from '../state/keep.ts'
import { called, hideNames, identityOf, namesHidden, recorded } from '../state/named.ts'
import { asOf, assessOn, begun, clear, patient } from '../state/patient.ts'
import { oneColumn } from '../state/room.ts'
import { guidelineLink, printLink, route } from '../state/route.ts'
import { words } from '../words/index.ts'
import { PlaceControl } from './place-control.tsx'
import { ageAndSex, dayWords, earlierWords, glance, sinceWords, siteWords } from './who.ts'

const inALine = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

export function Head() {
  const shown = begun.value && !bringing.value
  return (
    <header class={shown ? 'head' : 'head nobody'}>
      <p class="brand">
        <svg viewBox="0 0 16 22" aria-hidden="true">
          <path d="M8 0v13" />
          <path class="bob" d="M4 13h8l-4 9z" />
        </svg>
        <span class="two-lines">
          <span class="name">{words.product}</span>
          {guideline().status !== 'active' && (
            <small class="draft">{words.who.draft(guideline().status)}</small>
          )}
        </span>
      </p>
      {shown && (
        <>
          <p class="who two-lines">
            <strong>{inALine(called.value?.name ?? '', ageAndSex(), siteWords(), dayWords())}</strong>
            <small>
              {inALine(
                ...(called.value === null ? [] : identityOf(called.value)),
                sinceWords(),
                earlierWords(),
                glance.value,
              )}
            </small>
          </p>
          <AsOf />
        </>
      )}
      {oneColumn.value && shown ? (
        <Popover kind="menu" label={words.who.menu}>
          {() => <Rest shown={shown} />}
        </Popover>
      ) : (
        <Rest shown={shown} />
      )}
    </header>
  )
}

/** What is not needed at a glance: where there is no room for it in the line it waits in a menu. */
function Rest({ shown }: { readonly shown: boolean }) {
  return (
    <>
      <PlaceControl />
      <p class="head-links">
        {route.value.view !== 'guideline' && <a href={guidelineLink()}>{words.guideline.link}</a>}
        {shown && route.value.view === 'patient' && <a href={printLink}>{words.out.printLink}</a>}
        {shown && recorded.value !== null && (
          <button type="button" class="link" onClick={() => hideNames(!namesHidden.value)}>
            {namesHidden.value ? words.who.showName : words.who.hideName}
          </button>
        )}
        {shown && (
          <button type="button" class="link" onClick={goToArrival}>
            {words.who.another}
          </button>
        )}
      </p>
      {shown && <Clear />}
    </>
  )
}

function AsOf() {
  const day = asOf.value
  const step = (by: 1 | -1, name: string) => (
    <button type="button" class="step" aria-label={name} onClick={() => assessOn(addDays(day, by))}>
      <span class={by === 1 ? 'chevron' : 'chevron back'} aria-hidden="true" />
    </button>
  )
  return (
    <div class="as-of">
      {step(-1, words.who.dayBefore)}
      <Popover
        kind="chosen-day"
        name={words.who.asOfChange(readableDay(day))}
        label={
          <span class="two-lines">
            <small>{words.who.asOf}</small>
            <span class="day">{readableDay(day)}</span>
          </span>
        }
      >
        {() => (
          <>
            <DayField
              label={words.who.asOf}
              value={day}
              onDay={(chosen) => {
                if (chosen !== '') assessOn(chosen)
              }}
            />
            {patient.value.asOf !== null && (
              <button type="button" onClick={() => assessOn(null)}>
                {words.who.today}
              </button>
            )}
          </>
        )}
      </Popover>
      {step(1, words.who.dayAfter)}
    </div>
  )
}

/** Asked once more; the focus stands on the answer that loses nothing. */
function Clear() {
  return (
    <Popover kind="clear" label={words.who.clear}>
      {(close) => (
        <>
          <p class="sure">{words.who.clearSure}</p>
          <p class="quiet">{keeps.value ? words.who.kept : words.who.notKept}</p>
          <p class="answers">
            <button type="button" onClick={close}>
              {words.who.clearNo}
            </button>
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
            </button>
          </p>
        </>
      )}
    </Popover>
  )
}
