/** Why, and why not, for one recommendation, option or position: from one line down to the records and sources. */

import {
  type AssessedCitation,
  type AssessedEffect,
  type AssessedOption,
  type AssessedPosition,
  type AssessedRecommendation,
  type Assessment,
  type Explanation,
  type Guideline,
  indexOf,
  readWords,
} from '../language/index.ts'
import { alertLine, diedWords } from './alerts.ts'
import { contradictionLines } from './contradictions.ts'
import { dueWords, soonerThan } from './due.ts'
import { section, sentence, upperFirst, wrapped } from './lines.ts'
import { windowWords } from './options.ts'
import { type Paint, plainPaint } from './paint.ts'
import { marks } from './positions.ts'
import { treeLegend, treeLines } from './tree.ts'
import { whoWords } from './who.ts'
import {
  assumingWords,
  citedEffect,
  clauseWords,
  evidenceOf,
  factTitle,
  gradeWords,
  optionStanding,
  type Page,
  pageOf,
  positionTitle,
  provisionalWords,
  questionTitle,
  reasonWords,
  recommendationWords,
  stanceWords,
  titleOf,
  tooOldWords,
} from './words.ts'

/** What the three kinds of item have in common on this page. */
interface Item {
  readonly id: string
  readonly question: string
  readonly line: string
  readonly paragraph: readonly string[]
  /** What the tree shows, in words. */
  readonly about: string
  readonly explanation: Explanation
  readonly missing: readonly string[]
  readonly assuming: readonly string[]
  readonly evidence: readonly AssessedCitation[]
  readonly effects: readonly AssessedEffect[]
}

/** Undefined when the assessment has no recommendation, option or position of that id. */
export function toExplainText(
  guideline: Guideline,
  assessment: Assessment,
  id: string,
  paint: Paint = plainPaint,
): string | undefined {
  const page = pageOf(guideline, assessment)
  const item = itemsOf(page).find((one) => one.id === id)
  if (item === undefined) return undefined
  const assuming = assumingWords(page, item.assuming)
  const alerts = alertLine(page)
  const lines = [
    ...diedWords(assessment).flatMap((words) => wrapped(paint.alarm(words))),
    ...(alerts === null ? [] : wrapped(paint.caution(alerts))),
    ...wrapped(paint.heading(item.line)),
    ...wrapped(whoWords(page)),
    '',
    ...item.paragraph.flatMap((part) => wrapped(part)),
    ...section(paint, item.about, [
      ...treeLines(page, item.explanation, paint),
      paint.quiet(`  ${treeLegend}`),
    ]),
    ...section(paint, 'COULD STILL CHANGE IT', missingLines(page, item.missing)),
    ...section(paint, 'THE RECORD CONTRADICTS ITSELF', contradictionLines(page)),
    ...section(paint, 'ASSUMED', assuming === null ? [] : wrapped(assuming, '  ')),
    ...section(
      paint,
      'WHAT STUDIES FOUND',
      item.effects.flatMap((effect) => wrapped(citedEffect(page, effect), '  * ')),
    ),
    ...section(paint, 'EVIDENCE FOR', evidenceLines(page, item.evidence, 'supports')),
    ...section(paint, 'EVIDENCE AGAINST', evidenceLines(page, item.evidence, 'disputes')),
    ...section(paint, `ALSO ON "${questionTitle(page, item.question)}"`, neighbourLines(page, item)),
  ]
  return `${lines.join('\n')}\n`
}

function itemsOf(page: Page): readonly Item[] {
  const { recommendations, options, positions } = page.assessment
  return [
    ...recommendations.map((rec) => recommendationItem(page, rec)),
    ...options.map((option) => optionItem(page, option)),
    ...positions.map((position) => positionItem(position, page.assessment.asOf)),
  ]
}

function recommendationItem(page: Page, rec: AssessedRecommendation): Item {
  const provisional = provisionalWords(page, rec)
  const sooner = soonerThan(page, rec)
  const together = sooner === null ? '' : `, together with "${sooner.title}"`
  const due = rec.status === 'applicable' ? `, ${dueWords(page, rec)}${together}` : ''
  const own = indexOf(page.guideline).recommendations.get(rec.id)
  const displaced = own?.supersededBy.find((by) => by.recommendation === rec.displacedBy)
  const statements = page.guideline.statements.filter((one) => rec.sources.includes(one.id))
  return {
    id: rec.id,
    question: rec.question,
    line: `${rec.title}: ${recommendationWords[rec.status]}${due}${provisional === null ? '' : ` (${provisional})`}`,
    paragraph: [
      `${sentence(rec.statement)} ${sentence(`Because: ${reasonWords(page, rec)}`)} A ${gradeWords(rec)}.`,
      ...(displaced === undefined
        ? []
        : [`Gives way to "${titleOf(page, displaced.recommendation)}": ${sentence(displaced.because)}`]),
      ...(rec.declinedBecause === null ? [] : [`Declined: ${sentence(rec.declinedBecause)}`]),
      ...statements.map((one) => `From the pathway, ${one.id}: ${sentence(one.text)}`),
      ...(rec.forPatient === null ? [] : [`To the patient: ${sentence(rec.forPatient)}`]),
      ...(own?.whyStrong ? [`Why strong all the same: ${sentence(own.whyStrong)}`] : []),
      ...(own?.remarks ? [`Remark: ${sentence(own.remarks)}`] : []),
    ],
    about: 'WHEN IT APPLIES',
    explanation: rec.explanation,
    missing: rec.missing,
    assuming: rec.assuming,
    evidence: rec.evidence,
    effects: rec.effects,
  }
}

function optionItem(page: Page, option: AssessedOption): Item {
  const reasons = option.reasons.map((reason) => {
    const level = { stop: 'stop', caution: 'caution', prefer: 'speaks for it' }[reason.level]
    return `${reason.met === null ? 'Perhaps ' : ''}${level}: ${clauseWords(page, reason)}`
  })
  const { course } = option
  const rank =
    option.rank === null || option.calledFor !== true ? '' : `, number ${option.rank} of its question`
  const own = indexOf(page.guideline).options.get(option.id)
  return {
    id: option.id,
    question: option.question,
    line: `${option.title}: ${optionStanding(option)}${windowWords(option)}${rank}`,
    paragraph: [
      ...(reasons.length === 0 ? ['No contraindication or caution found.'] : reasons),
      ...(course.dose === null ? [] : [`Dose: ${course.dose}`]),
      ...option.adjustments.map((one) => {
        return `${one.met === null ? 'Perhaps for this patient' : 'For this patient'}: ${clauseWords(page, one)}`
      }),
      ...(course.duration === null ? [] : [`Duration: ${course.duration}`]),
      ...(course.checkFirst.length === 0 ? [] : [`Check first: ${course.checkFirst.join('; ')}`]),
      ...(course.monitoring.length === 0 ? [] : [`Then watch: ${course.monitoring.join('; ')}`]),
      ...(course.followedBy === null ? [] : [`Afterwards: ${course.followedBy}`]),
      ...(own?.remarks ? [`Remark: ${sentence(own.remarks)}`] : []),
    ],
    about: 'STOPS AND CAUTIONS (met: it applies, and speaks against the option)',
    explanation: option.explanation,
    missing: option.missing,
    assuming: option.assuming,
    evidence: option.evidence,
    effects: option.effects,
  }
}

function positionItem(position: AssessedPosition, asOf: string): Item {
  return {
    id: position.id,
    question: position.question,
    line: `${positionTitle(position)}: ${stanceWords[position.stance]}${marks(position, asOf)}`,
    paragraph: [
      sentence(position.title),
      ...(position.method === null ? [] : [sentence(`Method: ${position.method}`)]),
      ...position.reasons.map((reason) => {
        return `${reason.met === null ? 'Perhaps: ' : ''}${reason.text}${reason.verified ? '' : ' (unverified)'}`
      }),
      ...position.reservations.map(sentence),
    ],
    about: 'ITS CRITERIA, the first that is met counts',
    explanation: position.explanation,
    missing: position.missing,
    assuming: position.assuming,
    evidence: position.evidence,
    effects: [],
  }
}

function missingLines(page: Page, missing: readonly string[]): readonly string[] {
  return missing.flatMap((id) => {
    const entry = page.assessment.missing.find((one) => one.fact === id && one.unread === null)
    const last = tooOldWords(page, entry)
    const question = entry?.question ?? factTitle(page, id)
    return wrapped(`${question}${last === '' ? '' : ` ${last}`} [${id}]`, '  ? ')
  })
}

/** Each source in full: who, what, where published, its grade, who paid, and whether its text was read. */
function evidenceLines(
  page: Page,
  citations: readonly AssessedCitation[],
  stance: AssessedCitation['stance'],
): readonly string[] {
  const chosen = citations.filter((citation) => citation.stance === stance)
  return chosen.flatMap((citation) => {
    const source = evidenceOf(page, citation.id)
    const grade = citation.grade ?? source?.grade ?? null
    const parts = [
      source === undefined ? citation.id : `${sentence(source.authors)} ${sentence(source.title)}`,
      source?.publisher ? sentence(source.publisher) : null,
      source === undefined ? null : `${source.year}.`,
      citation.locator === null ? null : sentence(`At: ${citation.locator}`),
      grade === null ? 'No grade stated.' : sentence(`Grade: ${grade}`),
      source?.sponsor ? sentence(`Sponsor: ${source.sponsor}`) : null,
      citation.verified && source !== undefined ? upperFirst(sentence(readWords(source))) : 'Unverified.',
    ]
    return wrapped(parts.filter((part) => part !== null).join(' '), '  * ')
  })
}

/** The others that answer the same question, each with its standing and, where it does not apply, why not. */
function neighbourLines(page: Page, item: Item): readonly string[] {
  const { recommendations, options, positions } = page.assessment
  const here = (one: { readonly id: string; readonly question: string }): boolean =>
    one.question === item.question && one.id !== item.id
  return [
    ...recommendations.filter(here).flatMap((rec) => {
      const way = rec.displacedBy === null ? '' : `, gives way to "${titleOf(page, rec.displacedBy)}"`
      const words = `${rec.title}: ${recommendationWords[rec.status]}${way}. ${sentence(reasonWords(page, rec))} [${rec.id}]`
      return wrapped(words, '  - ')
    }),
    ...options.filter(here).flatMap((option) => {
      const why = option.reasons.filter((one) => one.met === true).map((one) => clauseWords(page, one))
      const words = `${option.title}: ${optionStanding(option)}${windowWords(option)}. ${why.join(' ')} [${option.id}]`
      return wrapped(words.replace('.  [', '. ['), '  - ')
    }),
    ...positions.filter(here).flatMap((one) => {
      return wrapped(
        `${positionTitle(one)}: ${stanceWords[one.stance]}${marks(one, page.assessment.asOf)} [${one.id}]`,
        '  - ',
      )
    }),
  ]
}
