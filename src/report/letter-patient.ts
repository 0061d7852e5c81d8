/** The letter to the patient: the plan in plain words, absolute numbers, and the signs to act on. */

import {
  type AssessedRecommendation,
  type Assessment,
  type Guideline,
  readableDay,
} from '../language/index.ts'
import { findingsForPatient } from './findings.ts'
import { type Letter, part } from './letter.ts'
import { sentence, upperFirst } from './lines.ts'
import { stands } from './plan.ts'
import { redFlagsOf, signsForPatient } from './signs.ts'
import { siteWords } from './who.ts'
import type { Page } from './words.ts'

export function toLetterPatient(assessment: Assessment, guideline: Guideline): Letter {
  const page: Page = { assessment, guideline }
  const standing = assessment.recommendations.filter(stands)
  const advised = standing.filter((rec) => rec.direction === 'for')
  const [urgent, others] = [advised.filter(isEmergency), advised.filter((rec) => !isEmergency(rec))]
  const signs = signsForPatient(page)
  const site = siteWords(page)
  return {
    title: 'Your plan, in plain words',
    head: [
      readableDay(assessment.asOf),
      'For (name, to be filled in):',
      ...(site === '' ? [] : [`About: ${site}`]),
    ],
    parts: [
      ...part('Do this now', [], told(page, urgent), true),
      ...part(
        'When to get help at once',
        signs.emergency.length === 0
          ? []
          : ['Go to an emergency department, or call the emergency number, if you notice:'],
        signs.emergency.map((sign) => sentence(upperFirst(sign))),
      ),
      ...part(
        'Tell us soon',
        signs.other.length === 0 ? [] : ['Call us, and do not wait for your next visit, if you notice:'],
        signs.other.map((sign) => sentence(upperFirst(sign))),
      ),
      ...part(
        'What we advise',
        others.length + urgent.length === 0 ? ['We cannot advise anything yet: too little is known.'] : [],
        told(page, others),
      ),
      ...part('What to leave', [], leftItems(page, standing)),
      ...part('What studies found', [], effectItems(page, standing)),
      ...part('What we do not know yet', unknownWords(page)),
    ],
    foot: [
      'You decide with us. Please ask if anything is not clear.',
      'Call us at (to be filled in):',
      `Made with ${guideline.title}, version ${guideline.version}${guideline.status === 'active' ? '' : `, a ${guideline.status}`}. Your doctor has to check it.`,
    ],
  }
}

const isEmergency = (rec: AssessedRecommendation): boolean => rec.urgency === 'emergency'

function told(page: Page, recs: readonly AssessedRecommendation[]): readonly string[] {
  return recs.map((rec) => {
    // Without a sentence of its own the advice is told as it stands: better a hard word than none.
    const text = sentence(rec.forPatient ?? rec.statement)
    const when = whenWords(page, rec)
    return [text, ...(when === null ? [] : [when]), ...(rec.provisional ? [provisional] : [])].join(' ')
  })
}

const provisional = 'This is not certain yet: some checks are still open.'

function whenWords({ assessment: { asOf } }: Page, { due, urgency }: AssessedRecommendation): string | null {
  if (urgency === 'emergency') return null
  if (due !== null) {
    if (due.to < asOf) return `This was due by ${readableDay(due.to)}.`
    return `When: ${due.from > asOf ? `${readableDay(due.from)} to ${readableDay(due.to)}` : `by ${readableDay(due.to)}`}.`
  }
  return urgency === 'days'
    ? 'When: in the next days.'
    : urgency === 'weeks'
      ? 'When: in the next weeks.'
      : null
}

/** What not to do, and the medicines and procedures that are not safe for this patient. */
function leftItems(page: Page, standing: readonly AssessedRecommendation[]): readonly string[] {
  const against = standing.filter((rec) => rec.direction === 'against')
  const barred = page.assessment.options.filter((option) => option.status === 'contraindicated')
  return [
    ...against.map((rec) => sentence(rec.forPatient ?? rec.statement)),
    ...barred.map((option) => {
      const taken = option.taken === true ? ' You take it now. Talk to us today, before the next dose.' : ''
      return `Not safe for you now: ${sentence(option.title)}${taken}`
    }),
  ]
}

/** Of what stands, and of the first option of it. */
function effectItems(page: Page, standing: readonly AssessedRecommendation[]): readonly string[] {
  const first = page.assessment.options.filter((option) => {
    return option.rank === 1 && standing.some((rec) => rec.options.includes(option.id))
  })
  return findingsForPatient(page.guideline, [...standing, ...first])
}

function unknownWords(page: Page): readonly string[] {
  const { missing } = page.assessment
  const { open } = redFlagsOf(page)
  return [
    ...(open.length > 0
      ? ['We have not finished the check for warning signs. Please let us do it soon.']
      : []),
    ...(missing.length === 0
      ? []
      : [
          `There ${missing.length === 1 ? 'is one open question' : `are ${missing.length} open questions`}. The answers may change this plan.`,
        ]),
  ]
}
