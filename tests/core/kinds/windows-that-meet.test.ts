/**
 * Two windows meet at three months. Where only the month of onset is known and it lies on both sides of that border, what
 * is advised whichever its day is advised at once: augmentation stands, and failed care is not headed as if it began.
 */

import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { base, type Given, planOf } from './patient.ts'

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 })

/** A patient of March whom something may call to augmentation. */
const patient: fc.Arbitrary<Given> = fc.record({
  painSeverity: fc.constantFrom(4, 5, 8),
  painTrend: fc.constantFrom('worsening', 'worsening', 'stable', 'improving'),
  optimalManagementGiven: fc.constantFrom(true, true, false),
  careHasFailed: sometimes(fc.boolean()),
  advancedImaging: fc.constantFrom('oedema', 'oedema', 'oedema', 'no-sign'),
  painConcordantWithLevel: fc.constantFrom(true, true, true, false),
  analgesicsNotTolerated: sometimes(fc.boolean()),
  parenteralOpioidsNeeded: sometimes(fc.boolean()),
  incapacitatingPain: sometimes(fc.boolean()),
  kyphoticDeformity: sometimes(fc.boolean()),
  ankylosedSpine: fc.constantFrom(false, false, false, true),
  infectionConfirmed: fc.constantFrom(false, false, false, true),
})

/** Care that failed beside an unhealed fracture: augmentation is advised on either side. */
const failed = {
  painSeverity: 8,
  painTrend: 'worsening',
  optimalManagementGiven: true,
  advancedImaging: 'oedema',
  painConcordantWithLevel: true,
}

/** Does augmentation stand, or who decides about it; and is care headed as changed. */
const look = (given: Given) => {
  const { assessment, standing } = planOf(given, { ...base, treatmentStartDate: '2026-04-01' })
  return {
    augmentation: assessment.recommendations.some(
      ({ id, action }) =>
        action === 'vertebral-augmentation' && id.startsWith('consider-') && standing.has(id),
    ),
    beginsAnew: standing.has('manage-medically-first'),
  }
}

it('what is advised on both sides of three months is advised where the month straddles them', () => {
  const called: boolean[] = []
  fc.assert(
    fc.property(patient, (given) => {
      const sides = ['2026-03-01', '2026-03-31'].map((onsetDate) => look({ ...given, onsetDate }))
      const between = look({ ...given, onsetDate: '2026-03' })
      if (sides.every(({ augmentation }) => augmentation)) {
        called.push(true)
        expect(between.augmentation).toBe(true)
      }
      if (sides.every(({ augmentation }) => !augmentation)) expect(between.augmentation).toBe(false)
      if (sides.every(({ beginsAnew }) => !beginsAnew)) expect(between.beginsAnew).toBe(false)
    }),
    { numRuns: inject('depth') === 'deep' ? 2000 : 40, seed: inject('seed'), examples: [[failed]] },
  )
  expect(called.length).toBeGreaterThan(0)
})

it('one line of augmentation, whatever the onset', () => {
  for (const onsetDate of ['2026-02-15', '2026-03', '2026-03-20', null]) {
    const { standing, headline } = planOf({ ...failed, onsetDate })
    expect([...standing].filter((id) => id.startsWith('consider-augmentation'))).toHaveLength(1)
    expect(headline).not.toContain('bed rest')
  }
})
