/** Another day looked at: the same patient assessed on it, and what would be different; the page itself stays. */

import { computed, signal } from '@preact/signals'
import { type Assessed, assess, differences } from '../../evaluate/index.ts'
import { guideline } from '../state/data.ts'
import { asOf, type Known, known, patient } from '../state/patient.ts'
import { assessed } from '../state/plan.ts'
import { rested } from '../state/rested.ts'

/** The day looked at, and whose and from which day: another patient or another day ends the visit. */
interface Visit {
  readonly day: string
  readonly from: string
  readonly whose: unknown
}

const visit = signal<Visit | null>(null)

/** The day looked at; that of the assessment while nobody looks further. */
export const visited = computed(() => {
  const now = visit.value
  const fits = now !== null && now.from === asOf.value && now.whose === patient.value.record
  return fits ? now.day : asOf.value
})

export function look(day: string): void {
  visit.value = day === asOf.value ? null : { day, from: asOf.value, whose: patient.value.record }
}

/** The patient on a day: ahead, if nothing new is recorded; behind, by what was recorded by then. */
function assessedOn(day: string, { answers, setting }: Known): Assessed {
  const entries = answers.entries.filter((entry) => entry.on.from <= asOf.value)
  return assess(guideline(), { ...answers, entries }, setting, day)
}

/** The assessment on the day looked at; null while that is the day of the assessment. */
const knownRested = rested(() => ({ known: known.value, assessed: assessed.value }))

export const there = computed(() =>
  visited.value === asOf.value ? null : assessedOn(visited.value, knownRested.value.known),
)

export const differencesThere = computed(() =>
  there.value === null ? [] : differences(knownRested.value.assessed, there.value),
)
