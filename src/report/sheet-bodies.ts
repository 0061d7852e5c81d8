/** Who says what on a question, as the rows of a small table: a stance, and the bodies that take it. */

import type { Stance } from '../language/index.ts'
import type { SheetRow } from './sheet-shape.ts'
import { bodyWords } from './weight.ts'
import type { Page } from './words.ts'

const labels: readonly (readonly [stance: Stance, label: string])[] = [
  ['supports', 'For'],
  ['opposes', 'Against'],
  ['either', 'Either'],
  ['unpublished', 'Could not be read'],
  ['needs-data', 'Not known yet'],
]

/** A body that stands alone with its stance says why. */
export function bodyRows(page: Page, question: string): readonly SheetRow[] {
  return labels.flatMap(([stance, label]) => {
    const here = page.assessment.positions.filter((one) => one.question === question && one.stance === stance)
    const [first] = here
    if (first === undefined) return []
    const why = here.length === 1 && stance === 'opposes' ? (first.reasons[0]?.text ?? null) : null
    return [{ label, text: `${here.map(bodyWords).join('; ')}${why === null ? '' : `: ${why}`}` }]
  })
}
