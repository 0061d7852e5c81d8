/** Advice that no letter leaves out for want of room: what does not wait, and who decides where every option is barred. */

import { type AssessedRecommendation, dayNumber } from '../language/index.ts'
import type { Page } from './words.ts'

/** A last day within a week is "within days" too. */
const DAYS = 7

/** Its last day is over. */
export const isLate = ({ assessment: { asOf } }: Page, { due }: AssessedRecommendation): boolean =>
  due !== null && due.to < asOf

/** Is it wanted within days, or late? */
export function isPressing(page: Page, rec: AssessedRecommendation): boolean {
  if (rec.urgency === 'emergency' || rec.urgency === 'days' || isLate(page, rec)) return true
  return rec.due !== null && dayNumber(rec.due.to) - dayNumber(page.assessment.asOf) <= DAYS
}

/** Has it given way to who decides, because a stop bars each of its options? */
export const isHandedOver = ({ options, open, direction }: AssessedRecommendation): boolean =>
  direction === 'for' && options.length > 0 && open.length === 0
