/** What is advised, in the patient's words, in parts by when: nobody has to search for what comes first. */

import { type AssessedRecommendation, dayNumber } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { soonerThan } from './due.ts'
import { type LetterPart, part } from './letter.ts'
import { plainWords } from './letter-points.ts'
import { advised } from './plan.ts'
import { redFlagsOf } from './signs.ts'
import type { Page } from './words.ts'

/** In plain words, and that it is not certain where it is not. */
export const toldPatient = (page: Page, recs: readonly AssessedRecommendation[]): readonly string[] =>
  recs.flatMap((rec) => {
    const text = plainWords(page, rec)
    if (text === null) return []
    return [rec.provisional ? `${text} This is not certain yet: some checks are still open.` : text]
  })

type When = 'first' | 'late' | 'days' | 'choice' | 'weeks' | 'later' | 'always'

const titles: Readonly<Record<When, string>> = {
  first: 'What comes first',
  late: 'Overdue: please call us to book',
  days: 'In the next days',
  choice: 'To decide together, without hurry',
  weeks: 'In the next weeks',
  later: 'Later',
  always: 'All the time',
}

/** What is told of what is advised, in parts by when. */
export function advicePatient(page: Page, told: readonly AssessedRecommendation[]): readonly LetterPart[] {
  if (advised(page).length === 0)
    return part('What we advise', ['We cannot advise anything yet: too little is known.'])
  const whens = told.filter((rec) => rec.direction === 'for').map((rec) => [whenOf(page, rec), rec] as const)
  return (Object.keys(titles) as When[]).flatMap((when) => {
    const here = whens.filter(([one]) => one === when).map(([, rec]) => rec)
    const searching = when === 'days' && whens.some(([one]) => one === 'first')
    return part(
      titles[when],
      here.length > 0 && searching ? ['This does not wait for the tests. What they show may change it.'] : [],
      here.flatMap((rec) => toldPatient(page, [rec]).map((text) => withDay(page, when, rec, text))),
    )
  })
}

const SOON = 14
const WEEKS = 84

function whenOf(page: Page, rec: AssessedRecommendation): When {
  const { asOf, stage } = page.assessment
  // While a warning sign is looked into, what belongs to that alone comes before all that thin bones need.
  if (redFlagsOf(page).present.length > 0 && rec.stages.every((one) => one === stage.id)) return 'first'
  const sooner = soonerThan(page, rec)
  if (sooner !== null) return whenOf(page, sooner)
  // A choice has no last day: one would press the patient.
  if (rec.strength === 'conditional' && rec.options.length > 0 && rec.due !== null) return 'choice'
  if (rec.due !== null && rec.due.to < asOf) return 'late'
  if (rec.due !== null && rec.due.from > asOf) {
    const wait = dayNumber(rec.due.from) - dayNumber(asOf)
    return wait <= SOON ? 'days' : wait <= WEEKS ? 'weeks' : 'later'
  }
  if (rec.urgency === 'days') return 'days'
  return rec.urgency === 'weeks' || rec.due !== null ? 'weeks' : 'always'
}

function withDay(page: Page, when: When, rec: AssessedRecommendation, text: string): string {
  const { due } = soonerThan(page, rec) ?? rec
  const { asOf } = page.assessment
  if (due === null || when === 'late' || when === 'choice' || when === 'first') return text
  const days =
    due.from > asOf
      ? `Between ${readableDay(due.from)} and ${readableDay(due.to)}`
      : `By ${readableDay(due.to)}`
  return `${text} ${days}.`
}
