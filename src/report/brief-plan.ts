/** The plan in brief: what cannot wait in full words, the rest by its day, what to avoid, what it all hangs on. */

import {
  type AssessedOption,
  type AssessedRecommendation,
  adviceOf,
  dayNumber,
  type Explanation,
  hashOf,
  upperFirst,
} from '../language/index.ts'
import { askedWords } from '../words/index.ts'
import { byDay, ownDueWords, soonerThan } from './due.ts'
import { isEmergency, stands, stopsOf } from './lead.ts'
import { firstFew, sentence, withDate, wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { advised } from './plan.ts'
import { joinedParts, ownParts, sharedParts } from './shared-reasons.ts'
import { takenLines } from './taken.ts'
import { certaintyWords, factsById, isUnverified, marksOf, mayDisplace, type Page, titleOf } from './words.ts'

/** A last day within two weeks, or behind us, is now. */
const SOON = 14
/** Lines that stand under NOW, unless more are urgent. */
const NOW_LINES = 9

/** May it not be moved down for want of room? */
const isUrgent = ({ urgency }: AssessedRecommendation): boolean =>
  urgency === 'emergency' || urgency === 'days'

/** Is it of the few that belong under NOW? */
function isFirst({ assessment }: Page, rec: AssessedRecommendation): boolean {
  if (isUrgent(rec) || adviceOf(assessment.headline) === rec.id) return true
  return rec.due !== null && dayNumber(rec.due.to) - dayNumber(assessment.asOf) <= SOON
}

/** What stands under NOW, and what is advised besides. */
export interface DividedPlan {
  readonly now: readonly string[]
  readonly later: readonly AssessedRecommendation[]
}

/**
 * Under NOW what cannot wait in full words: all that is urgent and what the headline names; what else is due soon as far
 * as the lines reach. The first item says why, and each emergency its red flags.
 */
export function dividedPlan(page: Page, paint: Paint): DividedPlan {
  const all = advised(page)
  const leads = adviceOf(page.assessment.headline)
  const first = all.filter((rec) => isFirst(page, rec))
  const emergencies = first.filter(isEmergency)
  const urgent = first.filter((rec) => !isEmergency(rec) && (isUrgent(rec) || rec.id === leads))
  const now = [
    ...emergencyLines(page, emergencies, paint),
    ...takenLines(page, paint, briefStops),
    ...urgent.flatMap((rec, i) => [
      ...adviceLines(page, rec, paint),
      ...(i > 0 || emergencies.length > 0 ? [] : whyLines(page, rec, paint)),
    ]),
  ]
  const moved: AssessedRecommendation[] = []
  for (const rec of first.filter((one) => !emergencies.includes(one) && !urgent.includes(one))) {
    const lines = adviceLines(page, rec, paint)
    if (now.length + lines.length > NOW_LINES) moved.push(rec)
    else now.push(...lines)
  }
  return { now, later: all.filter((rec) => moved.includes(rec) || !first.includes(rec)) }
}

/** What orders the same sooner stands above it. */
const dueHere = (page: Page, rec: AssessedRecommendation): string =>
  soonerThan(page, rec) === null ? ownDueWords(page, rec) : 'with the above'

function adviceLines(page: Page, rec: AssessedRecommendation, paint: Paint): readonly string[] {
  const emergency = isEmergency(rec)
  const due = dueHere(page, rec)
  return withDate(
    (emergency ? paint.alarm : (text: string) => text)(rec.statement),
    `${emergency ? `EMERGENCY, ${due}` : due}${mark(page, rec)}`,
    emergency ? ' !! ' : '  > ',
  )
}

/** Each with the red flags that make it one and its id; the same flags are said once. */
function emergencyLines(
  page: Page,
  emergencies: readonly AssessedRecommendation[],
  paint: Paint,
): readonly string[] {
  const flagsOf = (rec: AssessedRecommendation): ReadonlySet<string> =>
    new Set(flagsIn(page, rec.explanation).map(({ what }) => hashOf(what)))
  return emergencies.flatMap((rec, i) => {
    const flags = flagsOf(rec)
    const before = emergencies.slice(0, i).some((one) => flags.size > 0 && sameSet(flagsOf(one), flags))
    return [...adviceLines(page, rec, paint), ...whyLines(page, rec, paint, before ? 'as above' : null)]
  })
}

const sameSet = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one))

const flagWords = (page: Page, rec: AssessedRecommendation): string =>
  [...new Set(flagsIn(page, rec.explanation).map((node) => askedWords(factsById(page), node)))].join('; ')

/** `told`, its red flags, or else the reason that is its own; how sure it is, and the id to ask more with. */
function whyLines(
  page: Page,
  rec: AssessedRecommendation,
  paint: Paint,
  told: string | null = null,
): readonly string[] {
  const shared = sharedParts(page, page.assessment.recommendations.filter(stands))
  const own = ownParts(page, rec, shared).slice(0, 2)
  const why = told ?? (upperFirst(flagWords(page, rec)) || joinedParts(own))
  const grade = `${rec.strength}, ${certaintyWords[rec.certainty]} certainty`
  const words = why === '' ? grade : `why: ${why} (${grade})`
  return wrapped(`${words} ${paint.quiet(`[${rec.id}]`)}`, '    ')
}

/** The red flags that make it apply. */
function flagsIn(page: Page, node: Explanation): readonly Explanation[] {
  if (node.met !== true) return []
  if (node.children.length > 0) return node.children.flatMap((child) => flagsIn(page, child))
  return node.fact === page.guideline.roles.redFlags ? [node] : []
}

function mark(page: Page, rec: AssessedRecommendation): string {
  const marks = marksOf(page, rec).join('; ')
  return marks === '' ? '' : ` (${marks})`
}

/** The rest of what is advised, by its day; what is provisional stands together, so that the word is said once. */
export function byWhenLines(page: Page, later: readonly AssessedRecommendation[]): readonly string[] {
  const days = new Map<string, AssessedRecommendation[]>()
  for (const rec of later.toSorted(byDay)) {
    const due = dueHere(page, rec)
    days.set(due, [...(days.get(due) ?? []), rec])
  }
  const titles = (recs: readonly AssessedRecommendation[]): string =>
    recs.map((rec) => `${rec.title}${isUnverified(page, rec) ? ' (unverified)' : ''}`).join('; ')
  return [...days].flatMap(([due, recs]) => {
    const sure = recs.filter((rec) => !rec.provisional)
    const open = recs.filter((rec) => rec.provisional)
    const parts = [
      ...(sure.length === 0 ? [] : [titles(sure)]),
      ...(open.length === 0 ? [] : [`provisional: ${titles(open)}`]),
    ]
    return wrapped(`${due}: ${parts.join('; ')}`, '  > ')
  })
}

/** What not to do by its title, and every option that a stop forbids with the reason. */
export function avoidedLines(page: Page, paint: Paint): readonly string[] {
  const against = page.assessment.recommendations.filter((rec) => stands(rec) && rec.direction === 'against')
  const titles = against.map((rec) => `${paint.stop(rec.title)}${mark(page, rec)}`)
  return [
    ...(titles.length === 0 ? [] : wrapped(titles.join('; '), '  x ', '    ')),
    ...[...barredOptions(page)].flatMap(([why, names]) =>
      wrapped(`${paint.stop(names.join('; '))}: ${why}`, '  x ', '    '),
    ),
  ]
}

/** Titles of the options that a stop forbids, by what forbids them; one that is taken stands under NOW. */
function barredOptions(page: Page): ReadonlyMap<string, readonly string[]> {
  const barred = new Map<string, string[]>()
  const forbidden = page.assessment.options.filter(
    ({ status, taken }) => status === 'contraindicated' && taken !== true,
  )
  for (const option of forbidden) {
    const why = briefStops(option)
    barred.set(why, [...(barred.get(why) ?? []), option.title])
  }
  return barred
}

/** What forbids it; the sources stand in the explanation, that one is unverified stands here too. */
const briefStops = (option: AssessedOption): string =>
  stopsOf(option)
    .map(({ text, verified }) => sentence(verified ? text : `${text} [unverified]`))
    .join(' ')

/** What may take the place of advice that is provisional for another reason than the checklist. */
export function provisionalLines(page: Page, paint: Paint): readonly string[] {
  const { redFlags } = page.guideline.roles
  const shown = page.assessment.recommendations.filter(
    (rec) => stands(rec) && rec.provisional && !rec.missing.includes(redFlags),
  )
  const over = [...new Set(shown.flatMap((rec) => mayDisplace(page, rec)))].map((id) => titleOf(page, id))
  if (over.length === 0) return []
  return wrapped(paint.caution(`provisional advice may give way to: ${firstFew(over, 2, '; ')}`), '  ')
}
