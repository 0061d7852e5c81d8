/** Another cause of the fracture, known or looked for: the plan for an osteoporotic fracture waits. */

import { describe, expect, it } from 'vitest'
import { type Given, planOf, routineIn } from './patient.ts'

const failed = {
  onsetDate: '2026-02-01',
  treatmentStartDate: '2026-02-02',
  painSeverity: 6,
  painTrend: 'worsening',
  optimalManagementGiven: true,
  advancedImaging: 'oedema',
  painConcordantWithLevel: true,
}

/** Each with what leads. */
const causes: readonly (readonly [string, Given, string])[] = [
  ['a tumour, no flag ticked', { malignancyConfirmed: true }, 'refer-confirmed-malignancy'],
  [
    'a tumour, checklist not answered',
    { malignancyConfirmed: true, redFlags: null },
    'refer-confirmed-malignancy',
  ],
  ['a tumour, care has failed', { ...failed, malignancyConfirmed: true }, 'refer-confirmed-malignancy'],
  ['an infected spine, no flag ticked', { infectionConfirmed: true }, 'treat-confirmed-infection'],
  [
    'an infected spine, checklist not answered',
    { infectionConfirmed: true, redFlags: null },
    'treat-confirmed-infection',
  ],
  [
    'an infection of the blood, care has failed',
    { ...failed, activeInfection: true },
    'seek-spinal-infection-today',
  ],
  [
    'fever with a pain of 8',
    { painSeverity: 8, redFlags: { feverOrInfectionRisk: true } },
    'seek-spinal-infection-today',
  ],
  ['high calcium', { hypercalcaemia: true }, 'work-up-high-calcium'],
  ['high calcium, checklist not answered', { hypercalcaemia: true, redFlags: null }, 'work-up-high-calcium'],
  ['kidney bone disease', { knownCauses: ['kidney-bone-disease'] }, 'clarify-mineral-disorder-first'],
  [
    'osteomalacia, care has failed',
    { ...failed, knownCauses: ['osteomalacia'] },
    'clarify-mineral-disorder-first',
  ],
  [
    'hyperparathyroidism, calcium said to be normal',
    { knownCauses: ['hyperparathyroidism'], hypercalcaemia: false },
    'clarify-mineral-disorder-first',
  ],
  ['a tumour suspected', { redFlags: { malignancySuspected: true } }, 'investigate-suspected-malignancy'],
  [
    'blood tests that suggest myeloma',
    { redFlags: { suspiciousBloodTests: true } },
    'investigate-suspected-malignancy',
  ],
]

describe('it displaces the routine plan and the start of a drug, leads, and is never "if clear"', () => {
  it.each(causes)('%s', (_, given, leads) => {
    const plan = planOf(given)
    expect(routineIn(plan)).toEqual([])
    for (const id of ['start-bone-drug-at-any-t-score', 'consider-anabolic-first']) {
      expect(plan.standing).not.toContain(id)
    }
    expect(plan.standing).toContain(leads)
    expect(plan.assessment.headline.about).toBe(leads)
    expect(plan.headline).not.toMatch(/if clear/i)
    expect(plan.assessment.stage.id).toBe('red-flag-workup')
  })
})

describe('it ends where the work-up has answered', () => {
  it.each<readonly [string, Given]>([
    [
      'a tumour excluded',
      {
        redFlags: {
          malignancySuspected: true,
          infectionSuspected: false,
          feverOrInfectionRisk: false,
          raisedInflammatoryMarkers: false,
          newNeurologicalDeficit: false,
          caudaEquinaSigns: false,
          spinalCordCompression: false,
          spinalInstability: false,
        },
        malignancyExcluded: true,
      },
    ],
    ['an infection of the spine excluded', { activeInfection: true, infectionExcluded: true }],
    [
      'a disorder of the mineral under treatment',
      { knownCauses: ['osteomalacia'], secondaryCauseTreated: true },
    ],
    [
      'high calcium worked up',
      { hypercalcaemia: true, malignancyExcluded: true, secondaryCausesChecked: true },
    ],
    ['calcium normal again', { hypercalcaemia: false }],
  ])('%s', (_, given) => {
    const { standing } = planOf(given)
    expect(standing).toContain('manage-medically-first')
    expect(standing).toContain('start-bone-drug-at-any-t-score')
  })
})

describe('high calcium', () => {
  it.each<readonly [string, Given]>([
    ['alone', {}],
    ['in a man', { sex: 'male' }],
    ['with kidney failure', { serumCreatinine: 3 }],
    ['in week 17', failed],
    ['after its work-up', { malignancyExcluded: true, secondaryCausesChecked: true }],
  ])('%s: no calcium and no vitamin D are advised', (_, given) => {
    const { standing } = planOf({ ...given, hypercalcaemia: true })
    expect(standing).not.toContain('ensure-calcium')
    expect(standing).not.toContain('ensure-vitamin-d')
  })
  it('not known: both are advised', () => {
    const { standing } = planOf({})
    expect(standing).toContain('ensure-calcium')
    expect(standing).toContain('ensure-vitamin-d')
  })
})

describe('denosumab that is taken keeps what follows it', () => {
  it.each(causes)('%s', (_, given) => {
    const taking = { takingDenosumab: true, denosumabDoses: 4, lastDenosumabDose: '2026-02-01' }
    const before = planOf(taking)
    const { standing } = planOf({ ...given, ...taking })
    const denosumab = [...before.standing].filter((id) => id.includes('denosumab'))
    expect(denosumab.length).toBeGreaterThan(0)
    expect(denosumab.filter((id) => !standing.has(id))).toEqual([])
  })
})

describe('a high-energy accident', () => {
  it.each<readonly [string, Given]>([
    ['of today', { onsetDate: '2026-06-01' }],
    ['of yesterday', { onsetDate: '2026-05-31' }],
    ['of today, free of pain', { onsetDate: '2026-06-01', painSeverity: 0 }],
    ['of today, in a healthy man of 25', { onsetDate: '2026-06-01', sex: 'male', birthDate: '2001-01-01' }],
    ['of today, checklist not answered', { onsetDate: '2026-06-01', redFlags: null }],
  ])('%s is an emergency', (_, given) => {
    const { assessment, standing } = planOf({ ...given, fractureMechanism: 'high-energy' })
    expect(assessment.headline).toMatchObject({
      urgency: 'emergency',
      about: 'treat-high-energy-trauma-today',
    })
    expect(standing).not.toContain('leave-for-trauma-pathway')
  })
  it('of two days ago takes the trauma pathway within days', () => {
    const { assessment } = planOf({ onsetDate: '2026-05-30', fractureMechanism: 'high-energy' })
    expect(assessment.headline).toMatchObject({ urgency: 'days', about: 'leave-for-trauma-pathway' })
  })
})
