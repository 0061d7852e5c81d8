/** Radiation in a malignant fracture. */

import { all, any, cite, recommendation } from '../../../src/language/index.ts'
import { acr2018Vcf, acr2022Vcf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { workUp } from '../../facts/work-up.ts'

export const askRadiationOncologyForMalignantFracture = recommendation({
  id: 'ask-radiation-oncology-for-malignant-fracture',
  title: 'Radiation oncology for a malignant fracture',
  statement: 'Ask radiation oncology together with oncology and spine surgery: the fracture is malignant.',
  forPatient: 'Radiation may ease the pain from the tumour. A specialist for it joins the team.',
  question: 'other-cause',
  stages: ['red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(redFlagsDerived.malignancyToExclude, workUp.cancerHistory),
    workUp.malignancyConfirmed,
  ),
  action: 'radiation-oncology-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'days',
  evidence: [
    cite(acr2018Vcf, { locator: 'abstract: a pathological fracture needs several disciplines' }),
    cite(acr2022Vcf, {
      locator: 'pathological fracture with mechanical pain, as third parties report it',
      grade: 'Usually Appropriate',
      unverified: true,
    }),
  ],
  examples: [
    {
      name: 'confirmed after a suspicion',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, malignancyConfirmed: true },
      expect: 'applicable',
    },
    {
      name: 'confirmed, cancer in the past',
      baseline: 'week-1',
      given: { cancerHistory: true, malignancyConfirmed: true },
      expect: 'applicable',
    },
    {
      name: 'suspected only',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, malignancyConfirmed: false },
      expect: 'not-applicable',
    },
    {
      name: 'not known whether confirmed',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true } },
      expect: 'needs-data',
    },
  ],
})
