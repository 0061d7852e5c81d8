/** A confirmed malignant fracture leaves the guideline. */

import { all, any, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { acr2018Vcf, hirsch2018Rand } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { workUp } from '../../facts/work-up.ts'

export const referConfirmedMalignancy = recommendation({
  id: 'refer-confirmed-malignancy',
  title: 'Refer a confirmed malignant fracture',
  statement: 'Refer to oncology: the fracture is malignant and this guideline does not treat it.',
  forPatient:
    'A tumour broke the bone. A cancer team now leads your care and talks with you about what can be done.',
  question: 'other-cause',
  stages: ['red-flag-workup'],
  sources: ['S23'],
  // Asked where there is a suspicion; said without one, it counts as much.
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(
      all(redFlagsDerived.malignancyToExclude, workUp.malignancyConfirmed),
      saidToHold(workUp.malignancyConfirmed),
    ),
  ),
  action: 'oncology-referral',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'It bounds what this guideline covers, and life is at stake.',
  urgency: 'days',
  step: 'referral',
  evidence: [
    cite(acr2018Vcf, { locator: 'abstract: a pathological fracture needs several disciplines' }),
    cite(hirsch2018Rand, { locator: 'malignant fractures excluded' }),
  ],
  examples: [
    {
      name: 'metastasis on biopsy',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, malignancyConfirmed: true },
      expect: 'applicable',
    },
    {
      name: 'cancer in the past, metastasis on biopsy',
      baseline: 'week-1',
      given: { cancerHistory: true, malignancyConfirmed: true },
      expect: 'applicable',
    },
    {
      name: 'suspected, but not malignant',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, malignancyConfirmed: false },
      expect: 'not-applicable',
    },
    {
      name: 'confirmed, no flag ticked',
      baseline: 'week-1',
      given: { malignancyConfirmed: true },
      expect: 'applicable',
    },
    { name: 'nothing suspected', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'work-up not finished',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, malignancyConfirmed: null },
      expect: 'needs-data',
    },
  ],
})
