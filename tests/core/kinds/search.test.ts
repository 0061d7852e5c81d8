/** Malignancy and infection are looked for where nobody ticked a flag, and what closes the search is what answers it. */

import { describe, expect, it } from 'vitest'
import { type Given, planOf } from './patient.ts'

const week8 = { onsetDate: '2026-04-01', painTrend: 'stable' }

describe('blood tests where fractures recur or pain goes on', () => {
  const id = 'test-blood-when-fractures-recur-or-pain-lasts'
  it.each<readonly [string, Given]>([
    ['a second fracture', { earlierVertebralFractures: 1 }],
    ['a third, in a man', { sex: 'male', earlierVertebralFractures: 2 }],
    ['two levels at once', { fractureLevels: ['T12', 'L1'], earlierVertebralFractures: 0 }],
    ['pain that does not ease in week 8', week8],
    ['pain that grows in week 14', { onsetDate: '2026-02-20', painTrend: 'worsening' }],
    ['recurrent, "secondary causes checked"', { earlierVertebralFractures: 3, secondaryCausesChecked: true }],
  ])('%s', (_, given) => {
    const { assessment, text, standing } = planOf(given)
    expect(standing).toContain(id)
    expect(text.replace(/\s+/g, ' ')).toContain('Blood tests where fractures recur or pain persists')
    expect(assessment.recommendations.find((rec) => rec.id === id)?.statement).toMatch(
      /light chains.*calcium/,
    )
  })
  it.each<readonly [string, Given]>([
    ['the first fracture, week 2', {}],
    ['pain that eases', { ...week8, painTrend: 'improving' }],
    ['light chains measured', { ...week8, freeLightChainsMeasured: true }],
    ['a tumour excluded', { ...week8, malignancyExcluded: true }],
    ['an accident', { ...week8, fractureMechanism: 'high-energy' }],
  ])('not: %s', (_, given) => {
    expect(planOf(given).standing).not.toContain(id)
  })
})

describe('a vertebra that broke anew after augmentation', () => {
  const again = { newFractureAfterAugmentation: true, augmentationProcedures: 1 }
  const wanted = {
    advancedImaging: 'oedema',
    painConcordantWithLevel: true,
    kyphoticDeformity: true,
    painTrend: 'worsening',
  }
  it.each<readonly [string, Given]>([
    ['week 2', { ...again, ...wanted }],
    ['this fracture augmented', { ...again, augmentationDone: true }],
    [
      'week 17, care has failed',
      { ...again, ...wanted, onsetDate: '2026-02-01', optimalManagementGiven: true },
    ],
    ['severe pain', { ...again, ...wanted, painSeverity: 10 }],
    ['without pain', { ...again, painSeverity: 0 }],
  ])('%s: the cause before another procedure', (_, given) => {
    const { standing, assessment } = planOf(given)
    expect(standing).toContain('exclude-tumour-before-another-procedure')
    const procedures = assessment.recommendations.filter(
      (rec) => rec.direction === 'for' && rec.action === 'vertebral-augmentation',
    )
    expect(procedures.filter((rec) => standing.has(rec.id))).toEqual([])
  })
})

describe('tissue at a decompression', () => {
  it.each<readonly [string, Given]>([
    ['a deficit and a tumour suspected', { redFlags: ['newNeurologicalDeficit', 'malignancySuspected'] }],
    ['cauda equina and weight loss', { redFlags: ['caudaEquinaSigns', 'unexplainedWeightLoss'] }],
    ['a compressed cord and fever', { redFlags: ['spinalCordCompression', 'feverOrInfectionRisk'] }],
    ['a deficit and raised markers', { redFlags: ['newNeurologicalDeficit', 'raisedInflammatoryMarkers'] }],
    ['a deficit and suspicious images', { redFlags: ['newNeurologicalDeficit', 'suspiciousImages'] }],
  ])('%s', (_, given) => {
    const { standing, assessment } = planOf(given)
    expect(standing).toContain('take-tissue-at-decompression')
    expect(assessment.headline).toMatchObject({ urgency: 'emergency', about: 'refer-red-flag-emergency' })
  })
  it('not for a deficit alone', () => {
    expect(planOf({ redFlags: ['newNeurologicalDeficit'] }).standing).not.toContain(
      'take-tissue-at-decompression',
    )
  })
})

describe('infection that may threaten life: today, with cultures and contrast', () => {
  it.each<readonly [string, Given]>([
    ['fever and a pain of 9', { painSeverity: 9, redFlags: ['feverOrInfectionRisk'] }],
    ['infection suspected, pain of 7', { redFlags: ['infectionSuspected'] }],
    [
      'raised markers and a pain of 8, week 14',
      { onsetDate: '2026-02-20', painSeverity: 8, redFlags: ['raisedInflammatoryMarkers'] },
    ],
    ['sepsis, no flag ticked', { activeInfection: true }],
    ['sepsis, checklist not answered, pain 0', { activeInfection: true, redFlags: null, painSeverity: 0 }],
  ])('%s', (_, given) => {
    const { assessment, text, standing } = planOf(given)
    expect(standing).toContain('seek-spinal-infection-today')
    expect(assessment.headline.urgency).toBe('emergency')
    expect(text).toMatch(/blood cultures,[\s\S]*contrast\s+magnetic/)
    expect(text).not.toMatch(/without\s+contrast/)
  })
})
