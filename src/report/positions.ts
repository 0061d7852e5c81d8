/** Who says what on each question: bodies, their stance for this patient, year, sponsor, window. */

import type { AssessedPosition } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { isFirst } from './brief-plan.ts'
import { counted, firstFew, padded, wrapped } from './lines.ts'
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

/**
 * On each question the plan answers: bodies by their stance, with year and window. What is silent on this patient, and
 * the other questions, are counted. Then what disputes advice that stands.
 */
export function briefPositionLines(page: Page): readonly string[] {
  const { positions, recommendations } = page.assessment
  const planned = new Set(recommendations.filter(stands).map((rec) => rec.question))
  const spoken = page.guideline.questions.filter((question) => {
    return positions.some((position) => position.question === question.id && !isSilent(position))
  })
  const shown = spoken.filter((question) => planned.has(question.id))
  const lines = shown.flatMap((question) => {
    const here = positions.filter((position) => position.question === question.id)
    const speaking = here.filter((position) => !isSilent(position))
    const stances = [...new Set(speaking.map((position) => position.stance))]
    const silent = here.length - speaking.length
    return [
      ...wrapped(`${question.title}${silent === 0 ? '' : ` (${silent} more silent on this patient)`}`, '  '),
      ...stances.flatMap((stance) => stanceLine(page, stance, speaking)),
    ]
  })
  const rest = spoken.length - shown.length
  const others =
    rest === 0 ? [] : wrapped(`${counted(rest, 'other question')} on which bodies speak (--full)`, '  ')
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
    ? [...lines, ...others]
    : [...lines, ...others, ...wrapped(`Disputed in the literature: ${disputed.join('; ')}.`, '  ', '    ')]
}

const isSilent = ({ stance }: AssessedPosition): boolean =>
  stance === 'not-covered' || stance === 'unpublished'

function stanceLine(
  page: Page,
  stance: AssessedPosition['stance'],
  positions: readonly AssessedPosition[],
): readonly string[] {
  const bodies = positions.filter((position) => position.stance === stance)
  const words = bodies.map((one) => `${positionTitle(one)}${marks(one, page.assessment.asOf)}`)
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
    position.published ? null : 'its own table could not be read',
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}
