/** Who says what on each question: bodies, their stance for this patient, year, sponsor, window. */

import type { AssessedPosition } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { firstFew, padded, wrapped } from './lines.ts'
import { advised, disputeLines } from './plan.ts'
import { bodiesOn } from './weight.ts'
import { type Page, positionTitle, questionTitle, stanceWords } from './words.ts'

const STANCE_WIDTH = 17
const REASONS_SHOWN = 3

export function positionLines(page: Page): readonly string[] {
  const { positions } = page.assessment
  const questions = page.guideline.questions.map((question) => question.id)
  const lines = questions.flatMap((question) => {
    const here = positions.filter((position) => position.question === question)
    if (here.length === 0) return []
    const speaking = here.filter((position) => position.stance !== 'not-covered')
    const silent = here.filter((position) => position.stance === 'not-covered').map(positionTitle)
    return [
      ...wrapped(questionTitle(page, question), '  '),
      ...speaking.flatMap((position) => linesOf(position, page.assessment.asOf)),
      ...(silent.length === 0 ? [] : wrapped(`not covered: ${silent.join('; ')}`, '    ', '      ')),
    ]
  })
  return [...lines, ...disputeLines(page)]
}

const BODIES = 1

/** Where bodies oppose each other on what the plan advises: who is for and who against. */
export function briefPositionLines(page: Page): readonly string[] {
  const questions = [...new Set(advised(page).map((rec) => rec.question))]
  return questions.flatMap((question) => {
    const [inFavour, against] = (['supports', 'opposes'] as const).map((stance) =>
      bodiesOn(page, question, stance).map(positionTitle),
    )
    if (inFavour === undefined || against === undefined || against.length === 0) return []
    const sides = [
      ...(inFavour.length === 0 ? [] : [`for: ${firstFew(inFavour, BODIES, '; ')}`]),
      `against: ${firstFew(against, BODIES, '; ')}`,
    ]
    return wrapped(`${questionTitle(page, question)} ${sides.join('. ')}`, '  ', '    ')
  })
}

function linesOf(position: AssessedPosition, asOf: string): readonly string[] {
  const stance = padded(stanceWords[position.stance], STANCE_WIDTH)
  const rest = ' '.repeat(4 + STANCE_WIDTH)
  const words = position.reasons.map((reason) => reasonWords(position, reason))
  const more = words.length - REASONS_SHOWN
  // Of many rows that may hold, the first few and the one that is sure to end the table tell enough.
  const reasons =
    more > 1 ? [...words.slice(0, REASONS_SHOWN - 1), `${more} more`, ...words.slice(-1)] : words
  return [
    ...wrapped(`${positionTitle(position)}${marks(position, asOf)}`, `    ${stance}`),
    ...reasons.flatMap((reason) => wrapped(reason, rest)),
  ]
}

function reasonWords(position: AssessedPosition, reason: AssessedPosition['reasons'][number]): string {
  const perhaps = reason.met === null && position.reasons.length > 1 ? 'perhaps: ' : ''
  return `${perhaps}${reason.text}${reason.verified ? '' : ' (unverified)'}`
}

/** Sponsor, window and whether its own table can be read. */
export function marks(position: AssessedPosition, asOf: string): string {
  const { opens, closes } = position.window
  const parts = [
    position.sponsor === null ? null : `sponsor: ${position.sponsor}`,
    opens === null ? null : `${opens > asOf ? 'opens' : 'open since'} ${readableDay(opens)}`,
    closes === null ? null : `${closes < asOf ? 'closed' : 'until'} ${readableDay(closes)}`,
    position.published ? null : 'its own table could not be read',
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}
