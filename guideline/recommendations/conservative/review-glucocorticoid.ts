/** A glucocorticoid is a cause that may be reduced. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { caseGlucocorticoid2024 } from '../../case-reports.ts'
import { aace2020, nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { painMedicineRisks } from '../../facts/pain-medicines.ts'

export const reviewGlucocorticoid = recommendation({
  id: 'review-glucocorticoid',
  title: 'Review the glucocorticoid',
  statement:
    'Ask whoever prescribes the glucocorticoid whether it can be reduced, and treat the bone meanwhile.',
  forPatient:
    'Your steroid medicine weakens bone. We ask whether you can take less. Do not change it by yourself.',
  question: 'secondary-causes',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, painMedicineRisks.takingGlucocorticoid),
  action: 'treat-underlying-cause',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'cause',
  evidence: [
    cite(nogg2024, { locator: '7.5 mg of prednisolone a day for three months as a mark of very high risk' }),
    cite(aace2020, { locator: 'fracture on a drug that harms bone; read in a digest' }),
    cite(caseGlucocorticoid2024, { locator: 'the steroid was tapered' }),
  ],
  examples: [
    {
      name: 'on prednisolone',
      baseline: 'week-1',
      given: { takingGlucocorticoid: true },
      expect: 'applicable',
    },
    { name: 'not on one', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not known', baseline: 'week-1', given: { takingGlucocorticoid: null }, expect: 'needs-data' },
  ],
})
