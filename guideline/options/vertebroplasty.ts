/** Percutaneous vertebroplasty. */

import { all, atLeast, cite, disputedBy, elapsed, option, weeks } from '../../src/language/index.ts'
import { allDenied } from '../baselines.ts'
import {
  aaos2010Scf,
  asbmr2019Va,
  buchbinder2009,
  cochrane2018Vp,
  kallmes2009Invest,
  kaviar2014,
  vapour2016,
  vertos42018,
  vertos52023,
} from '../evidence.ts'
import { fracture } from '../facts/fracture.ts'
import { symptoms } from '../facts/symptoms.ts'
import { treatment } from '../facts/treatment.ts'
import { augmentationCautions, augmentationPreferences, augmentationStops } from './augmentation-limits.ts'

export const vertebroplasty = option({
  id: 'vertebroplasty',
  title: 'Vertebroplasty',
  question: 'which-procedure',
  action: 'vertebroplasty',
  stops: augmentationStops,
  cautions: augmentationCautions,
  preferWhen: [
    ...augmentationPreferences,
    {
      when: all(elapsed(fracture.onsetDate, '<', weeks(6)), atLeast(symptoms.painSeverity, 7)),
      text: 'Pain of 7 or more within six weeks: the one blinded trial that found a benefit.',
      evidence: [
        cite(vapour2016, { locator: 'below 4 of 10 at 14 days: 44 against 21 percent' }),
        disputedBy(vertos42018, { locator: 'no difference from sham at 12 months' }),
      ],
    },
  ],
  takingWhen: treatment.augmentationDone,
  course: {
    checkFirst: ['red flags', 'level by examination and imaging', 'coagulation', 'infection', 'allergies'],
    monitoring: ['neurological examination after the procedure'],
    followedBy: 'review at two to four weeks, and a bone drug',
  },
  sources: ['S12', 'S13', 'S14'],
  evidence: [
    cite(vertos52023, { locator: 'pain beyond three months with oedema' }),
    cite(kaviar2014, { locator: 'leakage per level 82 against 73 percent' }),
    disputedBy(buchbinder2009, { locator: 'adjusted difference 0.6' }),
    disputedBy(kallmes2009Invest, { locator: 'no difference from sham at one month' }),
    disputedBy(cochrane2018Vp, { locator: '0.7 of 10 against placebo' }),
    disputedBy(asbmr2019Va, { locator: 'no clinically significant benefit' }),
    disputedBy(aaos2010Scf, { locator: 'recommends against', grade: 'Strong' }),
  ],
  examples: [
    {
      name: 'new neurological deficit',
      baseline: 'week-14',
      given: { redFlags: { newNeurologicalDeficit: true } },
      expect: 'contraindicated',
    },
    {
      name: 'instability',
      baseline: 'week-14',
      given: { redFlags: { spinalInstability: true } },
      expect: 'contraindicated',
    },
    {
      name: 'tension band failed',
      baseline: 'week-14',
      given: { ofType: 'OF5' },
      expect: 'contraindicated',
    },
    {
      name: 'weight loss without explanation',
      baseline: 'week-14',
      given: { redFlags: { ...allDenied, unexplainedWeightLoss: true } },
      expect: 'contraindicated',
    },
    {
      name: 'fever',
      baseline: 'week-14',
      given: { redFlags: { ...allDenied, feverOrInfectionRisk: true } },
      expect: 'contraindicated',
    },
    {
      name: 'malignancy suspected, nothing else',
      baseline: 'week-14',
      given: { redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'contraindicated',
    },
    {
      name: 'infection suspected, nothing else',
      baseline: 'week-14',
      given: { redFlags: { ...allDenied, infectionSuspected: true } },
      expect: 'contraindicated',
    },
    {
      name: 'malignancy excluded, checklist not answered again',
      baseline: 'week-14',
      given: { redFlags: { ...allDenied, malignancySuspected: true }, malignancyExcluded: true },
      expect: 'contraindicated',
    },
    {
      name: 'malignancy excluded, checklist answered again',
      baseline: 'week-14',
      given: { malignancyExcluded: true },
      expect: 'suitable',
    },
    {
      name: 'said to have no advanced imaging',
      baseline: 'week-14',
      given: { advancedImaging: 'not-done' },
      expect: 'contraindicated',
    },
    {
      name: 'pain 1',
      baseline: 'week-14',
      given: { painSeverity: 1, worstPainSinceOnset: 2 },
      expect: 'caution',
    },
    {
      name: 'cancer in the past',
      baseline: 'week-14',
      given: { cancerHistory: true },
      expect: 'caution',
    },
    {
      name: 'anticoagulant',
      baseline: 'week-14',
      given: { takingAnticoagulant: true },
      expect: 'caution',
    },
    {
      name: 'antiplatelet drug',
      baseline: 'week-14',
      given: { takingAntiplatelet: true },
      expect: 'caution',
    },
    {
      name: 'flank pain',
      baseline: 'week-14',
      given: { painPattern: 'diffuse' },
      expect: 'suitable',
    },
    { name: 'fourteen weeks, everything known', baseline: 'week-14', expect: 'suitable' },
    {
      name: 'cauda equina signs',
      baseline: 'week-14',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'contraindicated',
    },
    {
      name: 'malignancy suspected',
      baseline: 'week-14',
      given: { redFlags: { malignancySuspected: true } },
      expect: 'contraindicated',
    },
    {
      name: 'infection of the spine suspected',
      baseline: 'week-14',
      given: { redFlags: { infectionSuspected: true } },
      expect: 'contraindicated',
    },
    { name: 'checklist not answered', baseline: 'week-14', given: { redFlags: null }, expect: 'needs-data' },
    {
      name: 'infection elsewhere not treated',
      baseline: 'week-14',
      given: { activeInfection: true },
      expect: 'contraindicated',
    },
    {
      name: 'pain from elsewhere',
      baseline: 'week-14',
      given: { painConcordantWithLevel: false },
      expect: 'contraindicated',
    },
    {
      name: 'no sign of an unhealed fracture',
      baseline: 'week-14',
      given: { advancedImaging: 'no-sign' },
      expect: 'contraindicated',
    },
    {
      name: 'no advanced imaging yet',
      baseline: 'week-14',
      given: { advancedImaging: null },
      expect: 'needs-data',
    },
    {
      name: 'pain improving',
      baseline: 'week-14',
      given: { painTrend: 'improving' },
      expect: 'contraindicated',
    },
    { name: 'no pain', baseline: 'week-14', given: { painSeverity: 0 }, expect: 'contraindicated' },
    {
      name: 'pregnant',
      baseline: 'week-14',
      given: { birthDate: '1986-09-14', pregnant: true },
      expect: 'contraindicated',
    },
    {
      name: 'bleeding disorder not corrected',
      baseline: 'week-14',
      given: { uncorrectedCoagulopathy: true },
      expect: 'contraindicated',
    },
    {
      name: 'cement allergy',
      baseline: 'week-14',
      given: { cementAllergy: true },
      expect: 'contraindicated',
    },
    {
      name: 'pain 4',
      baseline: 'week-14',
      given: { painSeverity: 4, worstPainSinceOnset: 5 },
      expect: 'caution',
    },
    {
      name: 'pain 5',
      baseline: 'week-14',
      given: { painSeverity: 5, worstPainSinceOnset: 6 },
      expect: 'suitable',
    },
    {
      name: 'pain down by 2 since its worst',
      baseline: 'week-14',
      given: { painSeverity: 7 },
      expect: 'caution',
    },
    { name: 'nerve root affected', baseline: 'week-14', given: { radiculopathy: true }, expect: 'caution' },
    { name: 'retropulsion', baseline: 'week-14', given: { retropulsion: true }, expect: 'caution' },
    { name: 'burst fracture', baseline: 'week-14', given: { burstOrVertebraPlana: true }, expect: 'caution' },
    {
      name: 'severe disease of heart or lungs',
      baseline: 'week-14',
      given: { severeCardiopulmonaryDisease: true },
      expect: 'caution',
    },
    { name: 'two levels', baseline: 'week-14', given: { fractureLevels: ['T12', 'L1'] }, expect: 'suitable' },
    {
      name: 'three levels',
      baseline: 'week-14',
      given: { fractureLevels: ['T12', 'L1', 'L2'] },
      expect: 'caution',
    },
    {
      name: 'four levels',
      baseline: 'week-14',
      given: { fractureLevels: ['T11', 'T12', 'L1', 'L2'] },
      expect: 'caution',
    },
    { name: 'T4', baseline: 'week-14', given: { fractureLevels: ['T4'] }, expect: 'caution' },
    { name: 'T5', baseline: 'week-14', given: { fractureLevels: ['T5'] }, expect: 'suitable' },
    {
      name: 'augmented before',
      baseline: 'week-14',
      given: { augmentationProcedures: 1 },
      expect: 'caution',
    },
    { name: 'done already', baseline: 'week-14', given: { augmentationDone: true }, expect: 'taking' },
  ],
  remarks:
    'Against sham the pooled gain in pain is 0.7 of 10 (0.3 to 1.2), below the smallest change held to matter; open-label trials found more. Equal to kyphoplasty for pain does not mean effective.',
})
