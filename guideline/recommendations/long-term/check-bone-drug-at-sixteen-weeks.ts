/** Check the bone drug at 12 to 16 weeks. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { flsKpiIof2020, nogg2024 } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'

const { boneDrugStartDate, boneDrugReviewedOn } = currentBoneDrugs

export const checkBoneDrugAtSixteenWeeks = recommendation({
  id: 'check-bone-drug-at-sixteen-weeks',
  title: 'Check the bone drug at 12 to 16 weeks',
  statement: 'Check adherence, technique and side effects of the bone drug at 12 to 16 weeks.',
  forPatient: 'After three to four months we ask how you get on with the bone medicine.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    boneDrugsDerived.takingBoneDrug,
    elapsed(boneDrugStartDate, '>=', days(0)),
    elapsed(boneDrugStartDate, '<', days(336)),
  ),
  doneWhen: elapsed(boneDrugStartDate, '>=', days(84), boneDrugReviewedOn),
  due: { after: boneDrugStartDate, from: days(84), to: days(112) },
  action: 'follow-up',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'routine',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(flsKpiIof2020, { locator: 'monitored within 16 weeks' }),
    cite(nogg2024, { locator: 'follow-up and adherence' }),
  ],
  examples: [
    {
      name: 'day 335',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2025-04-15' },
      expect: 'applicable',
    },
    {
      name: 'day 336: the check at one year takes its place',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2025-04-14' },
      expect: 'not-applicable',
    },
    {
      name: 'started, not checked',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2025-08-28' },
      expect: 'applicable',
    },
    {
      name: 'checked on day 83',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2025-08-28', boneDrugReviewedOn: '2025-11-19' },
      expect: 'applicable',
    },
    {
      name: 'checked on day 84',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2025-08-28', boneDrugReviewedOn: '2025-11-20' },
      expect: 'done',
    },
    { name: 'no bone drug', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'started today',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2026-03-16' },
      expect: 'applicable',
    },
    { name: 'start not known', baseline: 'week-1', given: { takingAlendronate: true }, expect: 'needs-data' },
  ],
})
