/** Radiation in a malignant fracture. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { acr2018Vcf, acr2022Vcf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { workUp } from '../../facts/work-up.ts'

export const askRadiationOncologyForMalignantFracture = recommendation({
  id: 'ask-radiation-oncology-for-malignant-fracture',
  title: 'Radiation oncology for a malignant fracture',
  statement: 'Ask radiation oncology together with oncology and spine surgery: the fracture is malignant.',
  forPatient: 'Radiation may ease the pain from the tumour. A specialist for it joins the team.',
  question: 'other-cause',
  stages: ['red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, workUp.malignancyConfirmed),
  action: 'radiation-oncology-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'days',
  step: 'cause',
  evidence: [
    cite(acr2018Vcf, { locator: 'abstract: a pathological fracture needs several disciplines' }),
    cite(acr2022Vcf, {
      locator: 'pathological fracture with mechanical pain, as third parties report it',
      grade: 'Usually Appropriate',
      unverified: true,
    }),
  ],
  examples: [
    { name: 'confirmed', baseline: 'week-1', given: { malignancyConfirmed: true }, expect: 'applicable' },
    {
      name: 'not malignant',
      baseline: 'week-1',
      given: { malignancyConfirmed: false },
      expect: 'not-applicable',
    },
    {
      name: 'not known whether confirmed',
      baseline: 'week-1',
      given: { malignancyConfirmed: null },
      expect: 'needs-data',
    },
  ],
})
