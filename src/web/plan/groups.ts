/** NOW in groups: what cannot wait, what comes next, what is routine or planned; overdue before everything but emergencies. */

import { dayNumber } from '../../language/index.ts'
import type { Row } from '../state/plan.ts'

export const groups = ['first', 'next', 'planned'] as const
export type Group = (typeof groups)[number]

const SOON_DAYS = 7

export const isLate = ({ due }: Row, asOf: string): boolean => due !== null && due.to < asOf

function groupOf({ rec, due }: Row, asOf: string): Group {
  if (rec.urgency === 'emergency' || rec.urgency === 'days') return 'first'
  if (due !== null && dayNumber(due.to) - dayNumber(asOf) <= SOON_DAYS) return 'first'
  return rec.urgency === 'weeks' && (due === null || due.from <= asOf) ? 'next' : 'planned'
}

/** The rows of each group: emergencies, what the headline names, what is overdue, what has a day, then as given. */
export function grouped(
  rows: readonly Row[],
  asOf: string,
  leads: string | null,
): ReadonlyMap<Group, readonly Row[]> {
  const weight = (row: Row): string => {
    if (row.rec.urgency === 'emergency') return '0'
    if (row.rec.id === leads) return '0 leads'
    return row.due === null || row.due.from > asOf ? '3' : `${isLate(row, asOf) ? 1 : 2} ${row.due.to}`
  }
  const of = (group: Group): readonly Row[] =>
    rows
      .filter((row) => groupOf(row, asOf) === group)
      .sort((a, b) => (weight(a) < weight(b) ? -1 : weight(a) > weight(b) ? 1 : 0))
  return new Map(groups.map((group) => [group, of(group)]))
}
