/** What is given of a patient who has died, unless the plan is asked for all the same: one line, or the data without a plan. */

import type { Assessment } from '../language/index.ts'
import { diedWords } from './alerts.ts'
import type { Output } from './output-shape.ts'
import type { Paint } from './paint.ts'
import type { Page } from './words.ts'

/** `The record says that the patient died on 3 Mar 2026. No plan is given.`; null where nothing says so. */
export function withheldLine({ deceased }: Pick<Assessment, 'deceased'>): string | null {
  const died = diedWords({ deceased })
  return died.length === 0 ? null : `${died.join(' ')} No plan is given.`
}

/**
 * An output as it is handed over. `asked`: the plan of a patient who has died is wanted all the same.
 * `withoutPlan`: the assessment without a plan, for outputs that are data.
 */
export function handedOver(
  output: Output,
  page: Page,
  paint: Paint,
  { asked, withoutPlan }: { readonly asked: boolean; readonly withoutPlan: (one: Assessment) => Assessment },
): string {
  const line = withheldLine(page.assessment)
  if (line === null || asked) return output.render(page, paint)
  if (output.mediaType === 'text/plain') return `${line}\n`
  return output.render({ ...page, assessment: withoutPlan(page.assessment) }, paint)
}
