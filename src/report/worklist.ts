/** Many patients as one list of work: a row per patient, in the order in which they need somebody. */

import { type AssessedDeath, addDays, type DueDates, type Urgency } from '../language/index.ts'
import { diedWords } from './alerts.ts'

/** One thing to do, as far as its place in the list hangs on it. */
export interface WorkItem {
  readonly title: string
  readonly reason: string
  readonly urgency: Urgency
  readonly due: DueDates | null
  /** The day by which its condition was known to hold, `YYYY-MM-DD`; null where no record tells. */
  readonly since: string | null
  /** Does a red flag that is there make it apply? */
  readonly redFlag: boolean
}

/** What the list keeps of a patient: small, so that thousands can be held. */
export interface WorkFacts {
  readonly asOf: string
  readonly stage: { readonly title: string; readonly provisional: boolean }
  /** Its urgency is "emergency" also where an emergency was declined, "days" where what is taken is barred. */
  readonly headline: { readonly text: string; readonly urgency: Urgency }
  readonly deceased: AssessedDeath | null
  /** What nobody may miss, counted, in one line; empty where there is nothing to mind. */
  readonly alerts: string
  /** Advice for something that stands, in the order of the plan. */
  readonly items: readonly WorkItem[]
  /** Next day on which the advice changes whatever the unknowns are. */
  readonly changes: string | null
  /** The question most worth asking. */
  readonly question: string | null
  /** What whoever reads the row has to know of how it came about. */
  readonly note?: string
}

/** What is known of one patient, or what was wrong with the file. */
export type Worked =
  | { readonly file: string; readonly patient: string | null; readonly facts: WorkFacts }
  | { readonly file: string; readonly patient: string | null; readonly problem: string }

/** One patient as a row; empty where there is nothing to say. Ids only, never a name. */
export interface WorkRow {
  readonly patient: string
  readonly file: string
  readonly emergency: boolean
  /** How soon the most urgent of it is wanted; empty where nothing is advised. */
  readonly urgency: Urgency | ''
  /** Last day for what is due next, `YYYY-MM-DD`. */
  readonly due: string
  /** Is anything of it overdue? */
  readonly overdue: boolean
  /** What is overdue and its last day, where something else comes first. */
  readonly late: { readonly title: string; readonly due: string } | null
  /** What nobody may miss of it, counted. */
  readonly alerts: string
  readonly stage: string
  /** A death first. */
  readonly headline: string
  /** What is due by that day. */
  readonly next: string
  readonly reason: string
  /** Next day on which the advice changes whatever the unknowns are. */
  readonly changes: string
  /** The question most worth asking. */
  readonly question: string
  readonly note: string
  /** Why nothing else stands here. */
  readonly problem: string
}

/**
 * The rows in order: emergencies, declined ones among them; what a red flag asks for within days; what is wanted
 * within days, or is overdue; the rest by its day. What could not be read stands at the end.
 */
export function toWorkRows(worked: readonly Worked[]): readonly WorkRow[] {
  return worked
    .map((one) => ({ row: rowOf(one), place: placeOf(one) }))
    .sort((a, b) => byText(a.place, b.place))
    .map(({ row }) => row)
}

const nothing = {
  urgency: '',
  due: '',
  late: null,
  stage: '',
  headline: '',
  next: '',
  reason: '',
  alerts: '',
} as const

function rowOf(worked: Worked): WorkRow {
  const { file, patient } = worked
  const named = { file: plain(file), patient: plain(patient ?? '') }
  if ('problem' in worked) {
    const rest = { emergency: false, overdue: false, changes: '', question: '', note: '' }
    return { ...named, ...nothing, ...rest, problem: worked.problem }
  }
  const { facts } = worked
  const { stage, headline, asOf } = facts
  const next = nextOf(facts)
  const late = facts.items
    .filter((item) => isOverdue(item, asOf))
    .sort((a, b) => byText(a.due?.to ?? '', b.due?.to ?? ''))[0]
  return {
    ...named,
    emergency: headline.urgency === 'emergency',
    urgency: next === undefined ? urgencyWithout(headline.urgency) : mostUrgent(facts),
    due: headlinePlace(facts) < itemPlace(facts) ? '' : (next?.due?.to ?? ''),
    overdue: late !== undefined,
    late: late === undefined || late === next ? null : { title: late.title, due: late.due?.to ?? '' },
    stage: stage.provisional ? `${stage.title} (provisional)` : stage.title,
    headline: [...diedWords(facts), headline.text].join(' '),
    alerts: facts.alerts,
    next: next?.title ?? '',
    reason: next?.reason ?? '',
    changes: facts.changes ?? '',
    question: facts.question ?? '',
    note: facts.note ?? '',
    problem: '',
  }
}

/** Names of files and ids come from elsewhere, and may hold what moves a terminal's cursor. */
const plain = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ')

const urgencies: readonly Urgency[] = ['emergency', 'days', 'weeks', 'routine']

/** Of the advice and the headline, which may name a declined emergency or a drug that is barred. */
const mostUrgent = ({ items, headline }: WorkFacts): Urgency =>
  urgencies.find((one) => headline.urgency === one || items.some((item) => item.urgency === one)) ?? 'routine'

/** A headline without advice behind it is a question, unless it is urgent by itself. */
const urgencyWithout = (urgency: Urgency): Urgency | '' =>
  urgency === 'emergency' || urgency === 'days' ? urgency : ''

/**
 * By when advice without a day of its own is taken to be due, in days from when it began to apply: an order of the
 * list, no limit that anybody set.
 */
const within: Readonly<Record<Urgency, number | null>> = { emergency: 0, days: 7, weeks: 28, routine: null }
/** After every day of the calendar. */
const NEVER = '9999-12-31'

const [EMERGENCY, RED_FLAG, URGENT, LATER, UNREAD] = ['0', '1', '2', '3', '4'] as const

const isOverdue = ({ due }: WorkItem, asOf: string): boolean => due !== null && due.to < asOf

function groupOf(item: WorkItem, asOf: string): string {
  if (item.urgency === 'emergency') return EMERGENCY
  if (item.urgency === 'days') return item.redFlag ? RED_FLAG : URGENT
  return isOverdue(item, asOf) ? URGENT : LATER
}

/** The last day of an item; without one, so many days after it began to apply. */
function dayOf({ due, since, urgency }: WorkItem, asOf: string): string {
  if (due !== null) return due.to
  const days = within[urgency]
  return days === null ? NEVER : addDays(since ?? asOf, days)
}

/** Group, day and urgency of an item, as text that sorts. */
const placeOfItem = (item: WorkItem, asOf: string): string =>
  [groupOf(item, asOf), dayOf(item, asOf), urgencies.indexOf(item.urgency)].join('\n')

/** What puts the row where it stands; among its like the first of the plan. */
function nextOf({ items, asOf }: WorkFacts): WorkItem | undefined {
  const placed = items.map((item) => ({ item, place: placeOfItem(item, asOf) }))
  return placed.sort((a, b) => byText(a.place, b.place))[0]?.item
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What a row is sorted by, as text. File and patient make every place one of its own. */
function placeOf(worked: Worked): string {
  const own = [worked.patient ?? '', worked.file]
  if ('problem' in worked) return [UNREAD, worked.file, ...own].join('\n')
  const { facts } = worked
  const [first = ''] = [itemPlace(facts), headlinePlace(facts)].sort(byText)
  return [first, facts.changes ?? NEVER, ...own].join('\n')
}

function itemPlace(facts: WorkFacts): string {
  const next = nextOf(facts)
  return next === undefined ? [LATER, NEVER, urgencies.length].join('\n') : placeOfItem(next, facts.asOf)
}

/** A declined emergency, or a drug that is taken and barred, is no item, and comes first all the same. */
function headlinePlace(facts: WorkFacts): string {
  const { urgency } = facts.headline
  if (urgency !== 'emergency' && urgency !== 'days') return itemPlace(facts)
  const alone = { title: '', reason: '', urgency, due: null, since: null, redFlag: false }
  return placeOfItem(alone, facts.asOf)
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
