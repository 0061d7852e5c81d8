/** Balloon kyphoplasty. */

import { all, cite, disputedBy, option } from '../../src/language/index.ts'
import {
  ahrq2021Cer247,
  asbmr2019Va,
  beall2018Meta,
  free2009,
  kaviar2014,
  niceTa279,
  papanastassiou2012,
} from '../evidence.ts'
import { imaging, imagingDerived } from '../facts/imaging.ts'
import { treatment } from '../facts/treatment.ts'
import { augmentationCautions, augmentationStops } from './augmentation-limits.ts'

export const balloonKyphoplasty = option({
  id: 'balloon-kyphoplasty',
  title: 'Balloon kyphoplasty',
  question: 'which-procedure',
  action: 'balloon-kyphoplasty',
  stops: augmentationStops,
  cautions: augmentationCautions,
  preferWhen: [
    {
      when: all(imaging.kyphoticDeformity, imagingDerived.unhealedOnImaging),
      text: 'A kyphosis in a fracture not yet healed: corrects about 4.8 against 1.7 degrees.',
      evidence: [
        cite(papanastassiou2012, { locator: 'kyphosis 4.8 against 1.7 degrees' }),
        cite(niceTa279, { locator: 'only if the fracture has not healed' }),
        disputedBy(beall2018Meta, { locator: 'no difference in vertebral height' }),
      ],
    },
  ],
  takingWhen: treatment.augmentationDone,
  course: {
    checkFirst: ['red flags', 'level by examination and imaging', 'coagulation', 'infection', 'allergies'],
    monitoring: ['neurological examination after the procedure'],
    followedBy: 'review at two to four weeks, and a bone drug',
  },
  sources: ['S12', 'S13', 'S14', 'S15'],
  evidence: [
    cite(free2009, { locator: 'physical function at one month, open label' }),
    cite(kaviar2014, { locator: 'leakage per level 73 against 82 percent' }),
    disputedBy(asbmr2019Va, { locator: 'insufficient evidence' }),
    disputedBy(ahrq2021Cer247, { locator: 'never compared with sham' }),
  ],
  examples: [
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
  remarks: 'Never tested against sham. Whether three degrees of kyphosis matter to a patient is unproven.',
})
