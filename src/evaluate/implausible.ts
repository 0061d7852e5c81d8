/** What cannot be, or can hardly be, of one person: an age, a pregnancy, an onset before birth. Said, and left to be judged. */

import { type Days, type Implausible, wholeYears } from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { deceasedOf } from './deceased.ts'
import { askedState } from './reading.ts'
import type { FactState } from './state.ts'

/** Nobody alive is known to be older by much; our own limit. */
const OLDEST = 120
/** From this age on a pregnancy is taken for a mistake; our own limit. */
const LATE_PREGNANCY = 70

export function implausibleIn(assessed: Assessed): readonly Implausible[] {
  const { asOf, readings } = assessed
  const { plain, day } = readings
  const { birthDate, sex, onset, pregnancy } = day.prepared.guideline.roles
  const [birth, began] = [askedState(plain, birthDate), askedState(plain, onset)]
  const born = birth.value as Days | null
  const from = began.value as Days | null
  // The youngest that the date of birth allows.
  const years = born === null ? null : wholeYears(born.to, asOf)
  const pregnant = pregnancy === null ? null : askedState(plain, pregnancy)
  const expecting = pregnant?.value === true
  return [
    ...(years !== null && years > OLDEST && deceasedOf(assessed) === null ? [said('age', birth, years)] : []),
    ...(expecting && pregnant !== null && askedState(plain, sex).value === 'male'
      ? [said('pregnant-man', pregnant, null)]
      : []),
    ...(expecting && pregnant !== null && years !== null && years >= LATE_PREGNANCY
      ? [said('late-pregnancy', pregnant, years)]
      : []),
    ...(born !== null && from !== null && from.to < born.from
      ? [said('onset-before-birth', began, null)]
      : []),
  ]
}

const said = (
  implausible: Implausible['implausible'],
  { entries }: FactState,
  years: number | null,
): Implausible => ({
  kind: 'conflict',
  resource: entries.find(({ resource }) => resource !== null)?.resource ?? null,
  text: null,
  implausible,
  years,
})
