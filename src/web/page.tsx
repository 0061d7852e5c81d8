/** The page as a whole: the head, then the way in or the plan, and what is told to those who listen. */

import { computed } from '@preact/signals'
import { BookOpened } from './book/opened.tsx'
import { Form } from './form/form.tsx'
import { LetterView, PrintView, WaysOut } from './out/opened.tsx'
import { Door } from './parts/door.tsx'
import { bringing } from './parts/go.ts'
import { TroubleBox } from './parts/trouble.tsx'
import { PlumbLine } from './pathway/plumb-line.tsx'
import { Arrive, Underway } from './patient/arrive.tsx'
import { CannotBoth } from './patient/cannot-both.tsx'
import { Elsewhere } from './patient/elsewhere.tsx'
import { Head } from './patient/head.tsx'
import { RecordAnswer, RecordPanel } from './patient/record-panel.tsx'
import { Replaced } from './patient/replaced.tsx'
import { Doors } from './plan/doors.tsx'
import { EmergencyStrip, HeadlineBlock, StageWhy } from './plan/headline.tsx'
import { NextDays } from './plan/next-days.tsx'
import { Options } from './plan/options-table.tsx'
import { Avoid, Now, Then, waiting } from './plan/sections.tsx'
import { Stances } from './plan/stances.tsx'
import { Withheld } from './plan/withheld.tsx'
import { folded } from './questions/dock.ts'
import { QuestionPanel } from './questions/panel.tsx'
import { RedFlags } from './questions/red-flags.tsx'
import { Spine } from './spine/spine.tsx'
import { said } from './state/change.ts'
import { keeps } from './state/keep.ts'
import { begun, patient, refused } from './state/patient.ts'
import { headline, withheld } from './state/plan.ts'
import { oneColumn } from './state/room.ts'
import { route } from './state/route.ts'
import { supposing } from './what-if/supposed.ts'
import { WhatIf, WhatIfDoor } from './what-if/what-if.tsx'
import { words } from './words/index.ts'

export function Page() {
  return (
    <>
      {begun.value && !bringing.value && !supposing.value && route.value.view === 'patient' && (
        <p class="skips">
          <a href="#headline">{words.skip}</a> <a href="#question-text">{words.skipToQuestion}</a>
        </p>
      )}
      <Head />
      <Screen />
      <div class="hidden" role="status" aria-live="polite" id="said">
        {said.value}
      </div>
      {refused.value !== null && (
        <TroubleBox
          trouble={refused.value}
          title={words.trouble.title(refused.value.name)}
          onClose={() => {
            refused.value = null
          }}
        />
      )}
    </>
  )
}

function Screen() {
  const here = route.value
  if (here.view === 'guideline') return <BookOpened />
  if (!begun.value || bringing.value) return <Arrive />
  if (withheld.value) return <Withheld />
  if (here.view === 'print') return <PrintView />
  if (here.view === 'letter') return <LetterView to={here.to} />
  return supposing.value ? <WhatIf /> : <Plan />
}

/** Is there no record, so that everything is typed? */
const typedOnly = computed(() => patient.value.record === null)

/** The same parts at every size; in one column the way and the spine come after what to do and what to avoid. */
function Plan() {
  const one = oneColumn.value
  const urgent = headline.value.urgency === 'emergency'
  return (
    <div class="plan">
      {!one && (
        <div class={typedOnly.value ? 'left flows' : 'left'}>
          {typedOnly.value && <Form />}
          <PlumbLine />
          <Spine />
        </div>
      )}
      <main aria-labelledby="headline">
        <Underway />
        <Elsewhere />
        <EmergencyStrip />
        <HeadlineBlock />
        {one && typedOnly.value && <Form />}
        <p class="skips">
          <a href="#question-text">{words.skipToQuestion}</a>
        </p>
        <StageWhy />
        <RecordAnswer />
        <RedFlags />
        {!keeps.value && <p class="not-kept">{words.who.notKept}</p>}
        <Replaced />
        <RecordPanel />
        <CannotBoth />
        <Now />
        {urgent ? (
          <Door id="rest" label={words.doors.waiting} told={words.doors.waits(waiting.value)}>
            {() => <Rest />}
          </Door>
        ) : (
          <Rest />
        )}
        {one && <WhatIfDoor />}
        <WaysOut />
      </main>
      <aside class={folded.value ? 'right folded' : 'right'} aria-label={words.question.title}>
        <QuestionPanel />
        {!one && <WhatIfDoor />}
      </aside>
    </div>
  )
}

/** All of the plan but what cannot wait; in an emergency it stands behind one line. */
function Rest() {
  return (
    <>
      <Then />
      <Avoid />
      {oneColumn.value && (
        <div class="way-and-spine">
          <PlumbLine />
          <Spine />
        </div>
      )}
      <Options />
      <Stances />
      <NextDays />
      <Doors />
    </>
  )
}
