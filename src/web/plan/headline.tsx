/** The one sentence that matters most now, and where on the pathway the patient stands. An emergency takes over. */

import { indexOf } from '../../language/index.ts'
import { deceasedWords, stageTitle } from '../../words/index.ts'
import { Opener } from '../parts/opener.tsx'
import { TruthSign } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { guideline } from '../state/data.ts'
import { declined, ofOnePatient } from '../state/patient.ts'
import { deceased, headline, headlineRow, headlineText, rows, stage, whyStage } from '../state/plan.ts'
import { Tree } from '../why/tree.tsx'
import { words } from '../words/index.ts'
import { reasonWords, sentence, titleOf } from '../words/of-guideline.ts'
import { StandingLine } from './standing.tsx'

/** The stage whose why stands open under the headline. */
export const stageOpen = ofOnePatient<string | null>(null)

export function HeadlineBlock() {
  const { urgency } = headline.value
  const now = stage.value
  const emergency = urgency === 'emergency'
  const died = deceasedWords(deceased.value)
  return (
    <>
      {died !== null && (
        <p class="died" role="alert">
          {died}
        </p>
      )}
      <div class={`headline ${emergency ? 'emergency' : ''}`} role={emergency ? 'alert' : undefined}>
        {emergency && <p class="word">{words.headline.emergency}</p>}
        <h1 id="headline" tabIndex={-1}>
          {headlineText.value}
        </h1>
        <DeclinedEmergencies />
        <p class={`stage ${changed.value.has('stage') ? 'changed' : ''}`}>
          {words.headline.stage}: <strong>{stageTitle(now)}</strong>
          {now.provisional && (
            <span class="tag ask" title={words.headline.provisionalDetail}>
              {words.headline.provisional}
            </span>
          )}{' '}
          {now.id !== 'needs-data' && (
            <button
              type="button"
              class="link"
              aria-expanded={stageOpen.value === now.id}
              onClick={() => {
                stageOpen.value = stageOpen.value === now.id ? null : now.id
              }}
            >
              {words.headline.why}
            </button>
          )}
        </p>
      </div>
      {headlineRow.value !== null && <StandingLine rec={headlineRow.value.rec} />}
    </>
  )
}

/** Lies behind the emergency's own block, and stays at the top of the window when that is scrolled away. */
export function EmergencyStrip() {
  return headline.value.urgency !== 'emergency' ? null : (
    <p class="emergency-strip" aria-hidden="true">
      <strong>{words.headline.emergency}</strong> {headlineText.value}
    </p>
  )
}

/** An emergency that was declined goes on: it is said here whatever else the headline says. */
function DeclinedEmergencies() {
  const refused = rows.value.filter((row) => row.status === 'declined' && row.rec.urgency === 'emergency')
  if (refused.length === 0) return null
  return (
    <div class="refused">
      {refused.map(({ rec }) => (
        <p key={rec.id}>{words.headline.declined(rec.title, declined.value[rec.id] ?? '')}</p>
      ))}
      <p>{words.headline.declinedDetail}</p>
    </div>
  )
}

/** Why a stage holds or does not, in a sentence; laid open on request; opened from the headline or from the pathway. */
export function StageWhy() {
  const id = stageOpen.value
  const why = id === null ? null : whyStage(id)
  const one = id === null ? undefined : indexOf(guideline()).stages.get(id)
  if (id === null || why === null || one === undefined) return null
  const { explanation, grounds } = why
  return (
    <section class="stage-why detail" aria-labelledby="stage-why">
      <h2 id="stage-why" tabIndex={-1}>
        {words.headline.stage}: {titleOf(id)}
      </h2>
      {explanation.met === true && <p>{sentence(one.statement)}</p>}
      <p class="lead">
        <TruthSign met={explanation.met} /> {sentence(reasonWords(grounds))}{' '}
        {explanation.met === true &&
          id !== stage.value.id &&
          words.headline.otherFirst(stageTitle(stage.value))}
      </p>
      <Opener label={words.why.conditions}>{() => <Tree node={explanation} />}</Opener>
      <button
        type="button"
        class="link"
        onClick={() => {
          stageOpen.value = null
          document.getElementById('headline')?.focus()
        }}
      >
        {words.why.close}
      </button>
    </section>
  )
}
