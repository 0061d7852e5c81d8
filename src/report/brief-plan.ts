/** The plan in brief: what to do first with its why, the rest by its day, what to avoid, what it all hangs on. */

import {
  type AssessedRecommendation,
  adviceOf,
  dayNumber,
  type Explanation,
  lowerFirst,
  upperFirst,
} from '../language/index.ts'
import { askedWords, type Said } from '../words/index.ts'
import { counted, withDate, wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { isEmergency, stands, stopWords, takenLines } from './plan.ts'
import { joinedParts, ownParts, reasonParts, sharedParts } from './shared-reasons.ts'
import {
  certaintyWords,
  dueWords,
  factsById,
  factTitle,
  marksOf,
  mayDisplace,
  type Page,
  shortCitation,
  titleOf,
} from './words.ts'

/** A last day within two weeks, or behind us, is now. */
const SOON = 14

function standing(page: Page, direction: 'for' | 'against'): readonly AssessedRecommendation[] {
  return page.assessment.recommendations.filter((rec) => stands(rec) && rec.direction === direction)
}

/** Is it of the few that stand under NOW? */
export function isFirst({ assessment }: Page, rec: AssessedRecommendation): boolean {
  if (rec.urgency === 'emergency' || rec.urgency === 'days') return true
  if (adviceOf(assessment.headline) === rec.id) return true
  return rec.due !== null && dayNumber(rec.due.to) - dayNumber(assessment.asOf) <= SOON
}

/** What cannot wait, in full words, each with why and on whose evidence. */
export function doFirstLines(page: Page, paint: Paint): readonly string[] {
  const first = standing(page, 'for').filter((rec) => isFirst(page, rec))
  const shared = sharedReasons(page)
  const linesOf = (rec: AssessedRecommendation): readonly string[] => {
    const emergency = isEmergency(rec)
    const own = ownParts(page, rec, shared)
    const signs = redFlagsIn(page, rec.explanation)
    const why =
      upperFirst([...new Set(signs)].join('; ')) ||
      joinedParts(own) ||
      joinedParts(reasonParts(page, rec).slice(0, 1))
    const grade = `(${rec.strength}, ${certaintyWords[rec.certainty]} certainty; ${evidenceWords(page, rec)})`
    return [
      ...withDate(
        (emergency ? paint.alarm : (text: string) => text)(rec.statement),
        `${dueWords(rec, page.assessment.asOf)}${mark(page, rec)}`,
        emergency ? ' !! ' : '  > ',
      ),
      ...wrapped(`why: ${why} ${paint.quiet(`${grade} [${rec.id}]`)}`, '    '),
    ]
  }
  return [
    ...first.filter(isEmergency).flatMap(linesOf),
    ...takenLines(page, paint),
    ...first.filter((rec) => !isEmergency(rec)).flatMap(linesOf),
  ]
}

/** The red flags that make it apply, by name. */
function redFlagsIn(page: Page, node: Explanation): readonly string[] {
  if (node.met !== true) return []
  if (node.children.length > 0) return node.children.flatMap((child) => redFlagsIn(page, child))
  return node.fact === page.guideline.roles.redFlags ? [askedWords(factsById(page), node)] : []
}

function mark(page: Page, rec: AssessedRecommendation): string {
  const marks = marksOf(page, rec).join('; ')
  return marks === '' ? '' : ` (${marks})`
}

/** The first source that was read, and how many more there are. */
function evidenceWords(page: Page, rec: AssessedRecommendation): string {
  const supporting = rec.evidence.filter((one) => one.stance === 'supports')
  const first = supporting.find((one) => one.verified) ?? supporting[0]
  if (first === undefined) return 'no source'
  const more = supporting.length - 1
  const words = `${shortCitation(page, first.id)}${first.verified ? '' : ' (unverified)'}`
  return more === 0 ? words : `${words} and ${more} more`
}

/** The rest of what is advised by its day, in brackets the reason that is its own; the reasons all share stand last. */
export function byWhenLines(page: Page): readonly string[] {
  const rest = standing(page, 'for').filter((rec) => !isFirst(page, rec))
  const shared = sharedReasons(page)
  const days = new Map<string, string[]>()
  for (const rec of rest) {
    const [own] = ownParts(page, rec, shared)
    const title = `${rec.title}${mark(page, rec)}${own === undefined ? '' : ` (${lowerFirst(own.words)})`}`
    const due = dueWords(rec, page.assessment.asOf)
    days.set(due, [...(days.get(due) ?? []), title])
  }
  return [
    ...[...days].flatMap(([due, titles]) => wrapped(`${due}: ${titles.join('; ')}`, '  > ')),
    ...(rest.length === 0 || shared.length === 0
      ? []
      : wrapped(`why, all of them: ${joinedParts(shared)}`, '    ')),
  ]
}

function sharedReasons(page: Page): readonly Said[] {
  return sharedParts(page, page.assessment.recommendations.filter(stands))
}

/** What not to do, and every option that a stop forbids. */
export function avoidedLines(page: Page, paint: Paint): readonly string[] {
  const shared = sharedReasons(page)
  const barred = barredOptions(page)
  return [
    ...standing(page, 'against').flatMap((rec) => {
      const own = joinedParts(ownParts(page, rec, shared))
      const why = own === '' ? '' : ` (${lowerFirst(own)})`
      return wrapped(`${paint.stop(rec.statement)}${mark(page, rec)}${why}`, '  x ', '    ')
    }),
    ...[...barred].flatMap(([why, titles]) =>
      wrapped(`${paint.stop(titles.join('; '))}: ${why}`, '  x ', '    '),
    ),
  ]
}

/** Titles of the options that a stop forbids, by what forbids them. */
function barredOptions(page: Page): ReadonlyMap<string, readonly string[]> {
  const barred = new Map<string, string[]>()
  for (const option of page.assessment.options.filter((one) => one.status === 'contraindicated')) {
    const why = stopWords(page, option)
    barred.set(why, [...(barred.get(why) ?? []), option.title])
  }
  return barred
}

/** Said once for all items marked so: what would take their place. */
export function provisionalLines(page: Page, paint: Paint): readonly string[] {
  const { redFlags } = page.guideline.roles
  const shown = page.assessment.recommendations.filter((rec) => stands(rec) && rec.provisional)
  if (shown.length === 0) return []
  const over = [...new Set(shown.flatMap((rec) => mayDisplace(page, rec)))].map((id) => titleOf(page, id))
  const unchecked = shown.some((rec) => rec.missing.includes(redFlags))
  const words = [
    `provisional (${counted(shown.length, 'item')})`,
    ...(unchecked ? [`until checked: ${factTitle(page, redFlags)}`] : []),
    ...(over.length === 0 ? [] : [`may give way to: ${over.join(', or: ')}`]),
  ]
  return wrapped(paint.caution(words.join('; ')), '  ')
}
