/** A normal electrophoresis does not exclude myeloma without the free light chains. */

import { all, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { unsuspectedMalignancy } from '../../case-reports.ts'
import { vcfTeachingDigest } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { signsOfAnotherCauseDerived } from '../../facts/signs-of-another-cause.ts'
import { workUp } from '../../facts/work-up.ts'

export const measureLightChainsBesideElectrophoresis = recommendation({
  id: 'measure-light-chains-beside-electrophoresis',
  title: 'Light chains beside a normal electrophoresis',
  statement: 'Measure free light chains: a normal electrophoresis alone misses some myelomas.',
  forPatient: 'One more blood test makes sure that nothing hides behind the break.',
  question: 'other-cause',
  stages: ['red-flag-workup', 'conservative', 'escalate-augmentation', 'long-term', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    saidToHold(signsOfAnotherCauseDerived.electrophoresisNormal),
  ),
  doneWhen: workUp.freeLightChainsMeasured,
  action: 'secondary-cause-workup',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(vcfTeachingDigest, { locator: 'protein electrophoresis and search for myeloma or metastasis' }),
    cite(unsuspectedMalignancy, { locator: '8.0 percent (5.4 to 10.6) of presumed osteoporotic fractures' }),
  ],
  examples: [
    {
      name: 'electrophoresis normal',
      baseline: 'week-1',
      given: { electrophoresis: 'normal' },
      expect: 'applicable',
    },
    {
      name: 'light chains measured',
      baseline: 'week-1',
      given: { electrophoresis: 'normal', freeLightChainsMeasured: true },
      expect: 'done',
    },
    {
      name: 'light chains measured 365 days ago',
      baseline: 'week-1',
      given: { electrophoresis: 'normal', freeLightChainsMeasured: { value: true, on: '2025-03-16' } },
      expect: 'done',
    },
    {
      name: 'light chains measured 366 days ago',
      baseline: 'week-1',
      given: { electrophoresis: 'normal', freeLightChainsMeasured: { value: true, on: '2025-03-15' } },
      expect: 'applicable',
    },
    { name: 'electrophoresis not told', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'electrophoresis not done',
      baseline: 'week-1',
      given: { electrophoresis: 'not-done' },
      expect: 'not-applicable',
    },
    {
      name: 'electrophoresis normal, a fracture not known',
      baseline: 'week-1',
      given: { electrophoresis: 'normal', vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
  ],
  remarks:
    'That electrophoresis alone misses some is common teaching, recalled and not read in a source (unverified).',
})
