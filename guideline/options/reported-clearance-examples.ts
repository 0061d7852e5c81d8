/** What a reported creatinine clearance does around the limit of an option, alone and beside the one by formula. */

import type { ExampleDraft, OptionStatus } from '../../src/language/index.ts'
import { eighty } from './bone-drug-reasons.ts'

/** The weight is not known, so that no clearance follows from a formula; with 72 kg it is 60, with 20 kg below any limit. */
export function reportedClearanceExamples(
  limit: number,
  above: OptionStatus = 'suitable',
  /** Below, at and above the limit. */
  cautions: readonly [number, number, number] = [0, 1, 0],
): readonly ExampleDraft<OptionStatus>[] {
  const [below, at, over] = cautions
  const one = (
    name: string,
    reportedClearance: unknown,
    expect: OptionStatus,
    { bodyWeight = null, cautions }: { readonly bodyWeight?: number | null; readonly cautions?: number } = {},
  ): ExampleDraft<OptionStatus> => ({
    name: `clearance reported: ${name}`,
    baseline: 'week-1',
    given: { ...eighty, bodyWeight, reportedClearance },
    expect,
    ...(cautions === undefined ? {} : { cautions }),
  })
  return [
    one(`${limit - 1}`, limit - 1, 'contraindicated'),
    one(`${limit}`, limit, 'caution', { cautions: at }),
    one(`${limit + 1}`, limit + 1, above),
    one(`${limit - 0.5}`, limit - 0.5, 'contraindicated', { cautions: below }),
    one(`${limit + 0.5}`, limit + 0.5, above, { cautions: over }),
    one(`${limit - 1}, by formula 60`, limit - 1, 'contraindicated', { bodyWeight: 72 }),
    one('100, by formula below the limit', 100, 'contraindicated', { bodyWeight: 30 }),
    one('250', 250, above),
    one(`${limit + 10} 90 days ago`, { value: limit + 10, on: '2025-12-16' }, above),
    one(`${limit + 10} 91 days ago`, { value: limit + 10, on: '2025-12-15' }, 'needs-data'),
  ]
}
