/** What to do now, what to avoid, what is not known yet, and what is done, declined or gives way. */

import { type AssessedOption, type AssessedRecommendation, adviceOf, indexOf } from '../language/index.ts'
import { dueWords } from './due.ts'
import { isEmergency, stands, stopsOf } from './lead.ts'
import { firstFew, sentence, withDate, wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { takenLines } from './taken.ts'
import {
  askedTitle,
  assumingWords,
  citationWords,
  clauseWords,
  gradeWords,
  type Page,
  provisionalWords,
  reasonWords,
  shortCitation,
  titleOf,
  urgencyWords,
} from './words.ts'

/** What is advised and stands; what the headline names leads, so that no output begins with other advice. */
export function advised({ assessment }: Page): readonly AssessedRecommendation[] {
  const leads = adviceOf(assessment.headline)
  return assessment.recommendations
    .filter((rec) => stands(rec) && rec.direction === 'for')
    .toSorted((a, b) => Number(b.id === leads) - Number(a.id === leads))
}

export function nowLines(page: Page, paint: Paint): readonly string[] {
  const standing = advised(page)
  const linesOf = (rec: AssessedRecommendation): readonly string[] => [
    ...withDate(
      painted(rec, paint, rec.statement),
      dueWords(page, rec),
      rec.urgency === 'emergency' ? ' !! ' : '  > ',
    ),
    ...detailLines(page, rec, paint),
  ]
  return [
    ...standing.filter(isEmergency).flatMap(linesOf),
    ...takenLines(page, paint, (option) => stopWords(page, option)),
    ...standing.filter((rec) => !isEmergency(rec)).flatMap(linesOf),
  ]
}

/** What forbids it, in words with sources. */
function stopWords(page: Page, option: AssessedOption): string {
  return sentence(
    stopsOf(option)
      .map((reason) => clauseWords(page, reason))
      .join(' '),
  )
}

const painted = (rec: AssessedRecommendation, paint: Paint, text: string): string =>
  isEmergency(rec) ? paint.alarm(text) : text

/** Why, how urgent and how sure, on whose evidence, and what it rests on. */
function detailLines(page: Page, rec: AssessedRecommendation, paint: Paint): readonly string[] {
  const provisional = provisionalOnce(page, rec)
  const assuming = assumingWords(page, rec.assuming)
  const supporting = rec.evidence.filter((one) => one.stance === 'supports')
  const cited = supporting.map((one) => shortCitation(page, one.id) + (one.verified ? '' : ' (unverified)'))
  const unread = supporting.slice(3).filter((one) => !one.verified).length
  const hidden = unread === 0 ? '' : ` (${unread} of them unverified)`
  const urgency = rec.due === null ? '' : `${urgencyWords[rec.urgency]}; `
  return [
    ...(provisional === null ? [] : wrapped(paint.caution(provisional), '    ')),
    ...wrapped(`why: ${reasonWords(page, rec)}`, '    '),
    ...(assuming === null ? [] : wrapped(assuming, '    ')),
    ...wrapped(
      paint.quiet(`${urgency}${gradeWords(rec)}; ${firstFew(cited, 3, ', ')}${hidden} [${rec.id}]`),
      '    ',
    ),
  ]
}

/** The same words are said once, at the first item of the page that hangs on the same. */
function provisionalOnce(page: Page, rec: AssessedRecommendation): string | null {
  const words = provisionalWords(page, rec)
  const shown = page.assessment.recommendations.filter(stands)
  const inOrder = [...shown.filter((one) => one.direction === 'for'), ...shown]
  const first = inOrder.find((one) => provisionalWords(page, one) === words)
  return words === null || first === undefined || first.id === rec.id
    ? words
    : `provisional, as "${first.title}"`
}

export function avoidLines(page: Page, paint: Paint): readonly string[] {
  const { assessment } = page
  const against = assessment.recommendations.filter((rec) => stands(rec) && rec.direction === 'against')
  const barred = assessment.options.filter((option) => option.status === 'contraindicated')
  return [
    ...against.flatMap((rec) => [
      ...wrapped(paint.stop(rec.statement), '  x '),
      ...detailLines(page, rec, paint),
    ]),
    ...barred.flatMap((option) => {
      return wrapped(`${paint.stop(option.title)}: ${stopWords(page, option)}`, '  x ', '    ')
    }),
  ]
}

/** Advice that what is recorded cannot decide, and what it waits for. */
export function undecidedLines(page: Page, paint: Paint): readonly string[] {
  const open = page.assessment.recommendations.filter((rec) => rec.status === 'needs-data')
  return open.flatMap((rec) => {
    const emergency = rec.urgency === 'emergency' ? ' (emergency if so)' : ''
    const titles = rec.missing.map((id) => askedTitle(page, id))
    const waits = rec.missing.length === 0 ? 'an answer given as "not known"' : firstFew(titles, 4, '; ')
    return wrapped(`${paint.ask(rec.title)}${emergency}: waits for ${waits} [${rec.id}]`, '  ? ', '    ')
  })
}

/** What was done, declined, or gives way to something else. */
export function settledLines(page: Page): readonly string[] {
  const { recommendations } = page.assessment
  return recommendations.flatMap((rec): readonly string[] => {
    if (rec.status === 'done') return wrapped(`already covered: ${rec.title} [${rec.id}]`, '  ', '    ')
    if (rec.status === 'declined') {
      return wrapped(
        `declined: ${rec.title} (${rec.declinedBecause ?? 'no reason given'}) [${rec.id}]`,
        '  ',
        '    ',
      )
    }
    if (rec.displacedBy === null) return []
    const why = indexOf(page.guideline)
      .recommendations.get(rec.id)
      ?.supersededBy.find((by) => by.recommendation === rec.displacedBy)?.because
    const words = `gives way: ${rec.title}, to "${titleOf(page, rec.displacedBy)}". ${why ?? ''} [${rec.id}]`
    return wrapped(words, '  ', '    ')
  })
}

/** Evidence that disputes advice which stands or may stand. */
export function disputeLines(page: Page): readonly string[] {
  return page.assessment.recommendations
    .filter((rec) => rec.status !== 'not-applicable')
    .flatMap((rec) => {
      const disputes = rec.evidence.filter((one) => one.stance === 'disputes')
      if (disputes.length === 0) return []
      const cited = disputes.map((one) => citationWords(page, one)).join('; ')
      return wrapped(`"${rec.title}" is disputed by ${sentence(cited)}`, '  ! ', '    ')
    })
}
