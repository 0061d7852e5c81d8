/** Who says what on each question: bodies, their stance for this patient, year, sponsor, window. */

import { type AssessedPosition, readableDay } from '../language/index.ts'
import { isFirst } from './brief-plan.ts'
import { firstFew, padded, wrapped } from './lines.ts'
import { disputeLines, stands } from './plan.ts'
import { type Page, positionTitle, questionTitle, shortCitation, stanceWords } from './words.ts'

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

/** Bodies by their stance, with year and window, and what disputes advice that stands. */
export function briefPositionLines(page: Page): readonly string[] {
  const { positions, recommendations } = page.assessment
  const lines = page.guideline.questions.flatMap((question) => {
    const here = positions.filter((position) => position.question === question.id)
    // A question on which no body speaks of this patient tells nothing here.
    if (here.every((position) => position.stance === 'not-covered')) return []
    const stances = [...new Set(here.map((position) => position.stance))]
    return [...wrapped(question.title, '  '), ...stances.flatMap((stance) => stanceLine(page, stance, here))]
  })
  const weighed = recommendations.filter(
    (rec) => stands(rec) && (rec.direction === 'against' || isFirst(page, rec)),
  )
  const disputed = weighed.flatMap((rec) => {
    const sources = rec.evidence.filter((one) => one.stance === 'disputes')
    if (sources.length === 0) return []
    const cited = sources.map((one) => `${shortCitation(page, one.id)}${one.verified ? '' : ' unverified'}`)
    return [`${rec.title} (${firstFew(cited, 1, ', ')})`]
  })
  return disputed.length === 0
    ? lines
    : [...lines, ...wrapped(`Disputed in the literature: ${disputed.join('; ')}.`, '  ', '    ')]
}

function stanceLine(
  page: Page,
  stance: AssessedPosition['stance'],
  positions: readonly AssessedPosition[],
): readonly string[] {
  const bodies = positions.filter((position) => position.stance === stance)
  const silent = stance === 'not-covered' || stance === 'unpublished'
  const words = bodies.map((one) => {
    return `${positionTitle(one)}${silent ? '' : marks(one, page.assessment.asOf)}`
  })
  return wrapped(`${stanceWords[stance]}: ${words.join('; ')}`, '  - ')
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
    position.published ? null : 'its own criteria are unpublished',
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}
