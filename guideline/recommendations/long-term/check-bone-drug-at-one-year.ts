/** Check the bone drug at one year. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { flsKpiIof2020, nogg2024 } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'

const { boneDrugStartDate, boneDrugReviewedOn } = currentBoneDrugs

export const checkBoneDrugAtOneYear = recommendation({
  id: 'check-bone-drug-at-one-year',
  title: 'Check the bone drug at one year',
  statement: 'Check one year after the start whether the bone drug is still prescribed and taken.',
  forPatient: 'A year after you began with the bone medicine we check together how you get on with it.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    boneDrugsDerived.takingBoneDrug,
    elapsed(boneDrugStartDate, '>=', days(0)),
  ),
  doneWhen: elapsed(boneDrugStartDate, '>=', days(336), boneDrugReviewedOn),
  due: { after: boneDrugStartDate, from: days(336), to: days(364) },
  action: 'follow-up',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'routine',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(flsKpiIof2020, { locator: 'drug still prescribed at 52 weeks' }),
    cite(nogg2024, { locator: 'follow-up and adherence' }),
  ],
  examples: [
    {
      name: 'started, not checked',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2025-02-09' },
      expect: 'applicable',
    },
    {
      name: 'checked on day 335',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2025-02-09', boneDrugReviewedOn: '2026-01-10' },
      expect: 'applicable',
    },
    {
      name: 'checked on day 336',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2025-02-09', boneDrugReviewedOn: '2026-01-11' },
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
