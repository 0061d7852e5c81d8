/** Many assessments as one list of work: a row per patient, in the order in which they need somebody. */

import type { AssessedRecommendation, Assessment, Guideline } from '../language/index.ts'
import { headlineWords, stageTitle } from '../words/index.ts'
import { stands } from './plan.ts'
import { reasonWords } from './words.ts'

/** What is known of one patient, or what was wrong with the file. */
export type Worked =
  | { readonly file: string; readonly patient: string | null; readonly assessment: Assessment }
  | { readonly file: string; readonly patient: string | null; readonly problem: string }

/** One patient as a row; empty where there is nothing to say. Ids only, never a name. */
export interface WorkRow {
  readonly patient: string
  readonly file: string
  readonly emergency: boolean
  /** Last day for what is due next, `YYYY-MM-DD`. */
  readonly due: string
  readonly overdue: boolean
  readonly stage: string
  readonly headline: string
  /** What is due by that day. */
  readonly next: string
  readonly reason: string
  /** Next day on which the advice changes whatever the unknowns are. */
  readonly changes: string
  /** The question most worth asking. */
  readonly question: string
  /** Why nothing else stands here. */
  readonly problem: string
}

/** The rows in order: emergencies, then by due date, then by next change; what could not be read at the end. */
export function toWorkRows(guideline: Guideline, worked: readonly Worked[]): readonly WorkRow[] {
  return worked
    .map((one) => ({ row: rowOf(guideline, one), place: placeOf(one) }))
    .sort((a, b) => byText(a.place, b.place))
    .map(({ row }) => row)
}

function rowOf(guideline: Guideline, worked: Worked): WorkRow {
  const { file, patient } = worked
  const named = { file: plain(file), patient: plain(patient ?? '') }
  if ('problem' in worked) {
    const none = { due: '', stage: '', headline: '', next: '', reason: '', changes: '', question: '' }
    return { ...named, ...none, emergency: false, overdue: false, problem: worked.problem }
  }
  const { assessment } = worked
  const { stage, headline, missing, asOf } = assessment
  const next = nextDue(assessment)
  const due = next?.due?.to ?? ''
  return {
    ...named,
    emergency: headline.urgency === 'emergency',
    due,
    overdue: due !== '' && due < asOf,
    stage: stage.provisional ? `${stageTitle(stage)} (provisional)` : stageTitle(stage),
    headline: headlineWords(guideline, headline),
    next: next?.title ?? '',
    reason: next === undefined ? '' : reasonWords({ assessment, guideline }, next),
    changes: nextChange(assessment),
    question: missing[0]?.question ?? '',
    problem: '',
  }
}

/** Names of files and ids come from elsewhere, and may hold what moves a terminal's cursor. */
const plain = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ')

/** An emergency; else what has the earliest last day; else the first of the plan. */
function nextDue({ recommendations }: Assessment): AssessedRecommendation | undefined {
  const plan = recommendations.filter((rec) => stands(rec) && rec.direction === 'for')
  const [first] = plan
  if (first?.urgency === 'emergency') return first
  const dated = plan.filter((rec) => rec.due !== null)
  const [soonest] = dated.sort((a, b) => byText(a.due?.to ?? '', b.due?.to ?? ''))
  return soonest ?? first
}

const nextChange = ({ timeline }: Assessment): string =>
  timeline.find((day) => day.certainty === 'certain')?.date ?? ''

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const urgencies = ['emergency', 'days', 'weeks', 'routine']
/** After every day of the calendar. */
const NEVER = '9999-12-31'

/** What a row is sorted by, as text. File and patient make every place one of its own. */
function placeOf(worked: Worked): string {
  const own = [worked.patient ?? '', worked.file]
  if ('problem' in worked) return ['2', worked.file, ...own].join('\n')
  const { headline } = worked.assessment
  const group = headline.urgency === 'emergency' ? '0' : '1'
  const due = nextDue(worked.assessment)?.due?.to ?? NEVER
  const urgency = urgencies.indexOf(headline.urgency)
  const changes = nextChange(worked.assessment) || NEVER
  // Where nothing has a last day, what is urgent still comes before what is not.
  return [group, due, due === NEVER ? urgency : '', changes, ...own].join('\n')
}

/** How many rows there are of which kind. */
export interface WorkCount {
  readonly patients: number
  readonly emergencies: number
  readonly overdue: number
  readonly unread: number
}

export function countOf(rows: readonly WorkRow[]): WorkCount {
  const count = (of: (row: WorkRow) => boolean): number => rows.filter(of).length
  return {
    patients: count((row) => row.problem === ''),
    emergencies: count((row) => row.emergency),
    overdue: count((row) => row.overdue),
    unread: count((row) => row.problem !== ''),
  }
}
