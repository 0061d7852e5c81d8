/** A monoclonal protein beside a broken vertebra may be myeloma. */

import { all, any, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { unsuspectedMalignancy } from '../../case-reports.ts'
import { vcfTeachingDigest } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { signsOfAnotherCauseDerived } from '../../facts/signs-of-another-cause.ts'
import { workUp } from '../../facts/work-up.ts'

const { monoclonalProtein } = signsOfAnotherCauseDerived

export const askHaematologyForMonoclonalProtein = recommendation({
  id: 'ask-haematology-for-monoclonal-protein',
  title: 'Monoclonal protein or abnormal light chains: haematology',
  statement:
    'Ask haematology: a monoclonal protein or abnormal light chains beside a fracture may be myeloma.',
  forPatient: 'A blood test shows a protein that we must look into. A blood specialist sees you within days.',
  question: 'other-cause',
  stages: ['red-flag-workup', 'conservative', 'escalate-augmentation', 'long-term', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(
      saidToHold(monoclonalProtein),
      all(any(workUp.secondaryCausesChecked, workUp.freeLightChainsMeasured), monoclonalProtein),
    ),
  ),
  doneWhen: any(workUp.malignancyExcluded, workUp.malignancyConfirmed),
  action: 'malignancy-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'Myeloma treated as thin bone may be a catastrophe: our own judgement.',
  urgency: 'days',
  step: 'referral',
  evidence: [
    cite(vcfTeachingDigest, { locator: 'protein electrophoresis and search for myeloma or metastasis' }),
    cite(unsuspectedMalignancy, { locator: '8.0 percent (5.4 to 10.6) of presumed osteoporotic fractures' }),
  ],
  examples: [
    {
      name: 'monoclonal protein',
      baseline: 'week-1',
      given: { electrophoresis: 'monoclonal' },
      expect: 'applicable',
    },
    {
      name: 'monoclonal gammopathy known, the electrophoresis of today normal',
      baseline: 'week-1',
      given: { monoclonalGammopathy: true, electrophoresis: 'normal' },
      expect: 'applicable',
    },
    {
      name: 'abnormal light chains',
      baseline: 'week-1',
      given: { lightChainsAbnormal: true },
      expect: 'applicable',
    },
    {
      name: 'normal electrophoresis, light chains measured and normal',
      baseline: 'week-1',
      given: { electrophoresis: 'normal', freeLightChainsMeasured: true, lightChainsAbnormal: false },
      expect: 'not-applicable',
    },
    {
      name: 'light chains measured, their result not told',
      baseline: 'week-1',
      given: { freeLightChainsMeasured: true },
      expect: 'needs-data',
    },
    {
      name: 'light chains normal 365 days ago',
      baseline: 'week-1',
      given: {
        electrophoresis: 'normal',
        freeLightChainsMeasured: true,
        lightChainsAbnormal: { value: false, on: '2025-03-16' },
      },
      expect: 'not-applicable',
    },
    {
      name: 'light chains normal 366 days ago',
      baseline: 'week-1',
      given: {
        electrophoresis: 'normal',
        freeLightChainsMeasured: true,
        lightChainsAbnormal: { value: false, on: '2025-03-15' },
      },
      expect: 'needs-data',
    },
    {
      name: 'causes looked for, result of the electrophoresis not told',
      baseline: 'week-1',
      given: { secondaryCausesChecked: true, lightChainsAbnormal: false },
      expect: 'needs-data',
    },
    {
      name: 'causes looked for, electrophoresis normal 365 days ago',
      baseline: 'week-1',
      given: {
        secondaryCausesChecked: true,
        lightChainsAbnormal: false,
        electrophoresis: { value: 'normal', on: '2025-03-16' },
      },
      expect: 'not-applicable',
    },
    {
      name: 'causes looked for, electrophoresis normal 366 days ago',
      baseline: 'week-1',
      given: {
        secondaryCausesChecked: true,
        lightChainsAbnormal: false,
        electrophoresis: { value: 'normal', on: '2025-03-15' },
      },
      expect: 'needs-data',
    },
    {
      name: 'a malignant cause excluded',
      baseline: 'week-1',
      given: { electrophoresis: 'monoclonal', malignancyExcluded: true },
      expect: 'done',
    },
    {
      name: 'a malignant cause confirmed',
      baseline: 'week-1',
      given: { electrophoresis: 'monoclonal', malignancyConfirmed: true },
      expect: 'done',
    },
    {
      name: 'monoclonal protein, no fracture',
      baseline: 'week-1',
      given: {
        electrophoresis: 'monoclonal',
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
  ],
  remarks:
    'Such a protein is often harmless (of undetermined significance): that is for the haematologist to say.',
})
