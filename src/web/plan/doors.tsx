/** What stands behind the plan on one sheet: each part behind a line of its own, which says how much is there. */

import { Benefits, findingsNow } from '../benefit/benefits.tsx'
import { Bodies } from '../bodies/matrix.tsx'
import { Course } from '../course/course.tsx'
import { Outputs } from '../out/opened.tsx'
import { Door } from '../parts/door.tsx'
import { AllFacts } from '../questions/all-facts.tsx'
import { openRows, positions, settledRows } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { Timeline } from '../time/timeline.tsx'
import { words } from '../words/index.ts'
import { Later } from './later.tsx'
import { isInPlace } from './marked.ts'
import { Scores } from './scores.tsx'
import { Open, Settled } from './sections.tsx'

const counts = soon(() => ({
  open: openRows.value.length,
  bodies: positions.value.length,
  settled: settledRows.value.filter((row) => !isInPlace(row)).length,
}))

export function Doors() {
  const { open, bodies, settled } = counts.value
  const findings = findingsNow.value
  const { doors } = words
  return (
    <div class="doors">
      {open > 0 && (
        <Door id="not-known" label={words.plan.open} told={doors.count(open)}>
          {() => <Open />}
        </Door>
      )}
      {settled > 0 && (
        <Door id="settled" label={words.plan.settled} told={doors.count(settled)}>
          {() => <Settled />}
        </Door>
      )}
      {bodies > 0 && (
        <Door id="positions" label={words.bodies.title} told={doors.bodies(bodies)}>
          {() => <Bodies />}
        </Door>
      )}
      {findings > 0 && (
        <Door id="benefits" label={words.benefit.title} told={doors.findings(findings)}>
          {() => <Benefits />}
        </Door>
      )}
      <Door id="time" label={doors.time}>
        {() => (
          <>
            <Timeline />
            <Course />
            <Later />
          </>
        )}
      </Door>
      <Door id="facts" label={words.facts.title} told={words.facts.search}>
        {() => (
          <>
            <section class="facts" aria-label={words.facts.title}>
              <AllFacts />
            </section>
            <Scores />
          </>
        )}
      </Door>
      <Door id="out" label={words.out.title} told={doors.out}>
        {() => <Outputs />}
      </Door>
    </div>
  )
}
