/** Patients who show each criterion of the determinations, one at a time. */

import type { ExampleDraft, Stance } from '../../src/language/index.ts'

export const medicareExamples: readonly ExampleDraft<Stance>[] = [
  {
    name: 'day 84, worsening',
    baseline: 'week-14',
    given: { onsetDate: '2026-03-24' },
    expect: 'supports',
  },
  {
    name: 'day 85',
    baseline: 'week-14',
    given: { onsetDate: '2026-03-23', onsetOfSymptoms: '2026-03-23' },
    expect: 'opposes',
  },
  {
    name: 'fracture of day 85, painful since day 84',
    baseline: 'week-14',
    given: { onsetDate: '2026-03-23', onsetOfSymptoms: '2026-03-24' },
    expect: 'supports',
  },
  {
    name: 'day 85, start of pain not asked',
    baseline: 'week-14',
    given: { onsetDate: '2026-03-23' },
    expect: 'needs-data',
  },
  {
    name: 'outpatient with pain 4',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', painSeverity: 4 },
    expect: 'opposes',
  },
  {
    name: 'outpatient with pain 5',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', painSeverity: 5 },
    expect: 'supports',
  },
  {
    name: 'inpatient with pain 7',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', painSeverity: 7 },
    setting: { care: 'inpatient' },
    expect: 'opposes',
  },
  {
    name: 'inpatient with pain 8',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', painSeverity: 8 },
    setting: { care: 'inpatient' },
    expect: 'supports',
  },
  {
    name: 'stable, height loss above 25 percent and Roland-Morris above 17',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', painTrend: 'stable', kyphoticDeformity: false },
    expect: 'supports',
  },
  {
    name: 'stable, Roland-Morris exactly 17: one finding',
    baseline: 'week-14',
    given: {
      onsetDate: '2026-04-21',
      painTrend: 'stable',
      kyphoticDeformity: false,
      rolandMorris: 17,
    },
    expect: 'opposes',
  },
  {
    name: 'stable, height loss exactly 25 percent: one finding',
    baseline: 'week-14',
    given: {
      onsetDate: '2026-04-21',
      painTrend: 'stable',
      kyphoticDeformity: false,
      heightLossPercent: 25,
    },
    expect: 'opposes',
  },
  {
    name: 'pain from elsewhere',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', painConcordantWithLevel: false },
    expect: 'opposes',
  },
  {
    name: 'active infection',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', activeInfection: true },
    expect: 'opposes',
  },
  {
    name: 'pregnant',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', birthDate: '1986-09-14', pregnant: true },
    expect: 'opposes',
  },
  {
    name: 'no oedema',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', advancedImaging: 'no-sign' },
    expect: 'opposes',
  },
  {
    name: 'four levels',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', fractureLevels: ['T11', 'T12', 'L1', 'L2'] },
    expect: 'either',
  },
  {
    name: 'three levels',
    baseline: 'week-14',
    given: { onsetDate: '2026-04-21', fractureLevels: ['T11', 'T12', 'L1'] },
    expect: 'supports',
  },
  {
    name: 'another payer',
    baseline: 'week-14',
    setting: { payer: 'commercial' },
    expect: 'not-covered',
  },
  {
    name: 'high-energy trauma',
    baseline: 'week-14',
    given: { fractureMechanism: 'high-energy' },
    expect: 'not-covered',
  },
  {
    name: 'course of the pain: worsening, optimal medical management has been given',
    baseline: 'week-8',
    given: { optimalManagementGiven: true, painTrend: 'worsening' },
    expect: 'supports',
  },
  {
    name: 'loss of vertebral height 26, optimal medical management has been given, the vertebra has collapsed further',
    baseline: 'week-8',
    given: { optimalManagementGiven: true, heightLossProgressing: true, heightLossPercent: 26 },
    expect: 'supports',
  },
  {
    name: 'Roland-Morris disability score 18, optimal medical management has been given, the vertebra has collapsed further',
    baseline: 'week-8',
    given: { optimalManagementGiven: true, heightLossProgressing: true, rolandMorris: 18 },
    expect: 'supports',
  },
]
