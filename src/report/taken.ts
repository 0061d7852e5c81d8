/** What the patient is on though a stop forbids it, as lines of a plan. */

import type { AssessedOption } from '../language/index.ts'
import { barredAndTaken } from './lead.ts'
import { wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import type { Page } from './words.ts'

/** `stops`: what forbids it, in words. */
export const takenLines = (
  page: Page,
  paint: Paint,
  stops: (option: AssessedOption) => string,
): readonly string[] =>
  barredAndTaken(page).flatMap((option) => {
    const lead = paint.stop(`Do not continue as it is: ${option.title}, which the patient is on.`)
    return wrapped(`${lead} ${stops(option)}`, ' !> ', '    ')
  })
