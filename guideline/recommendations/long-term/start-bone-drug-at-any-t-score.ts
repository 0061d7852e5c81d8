/** A drug against further fractures after any low-trauma vertebral fracture. */

import { cite, days, recommendation, weeks } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { ofAlendronate } from '../../effects/bone-drugs.ts'
import {
  aace2020,
  acp2017,
  conley2020Coalition,
  endocrine20192020,
  esceo2019Guidance,
  fit1996Black,
  flsKpiIof2020,
  lindsay2001,
  nogg2024,
} from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { firstBoneDrugs, noFirstBoneDrug } from '../../options/first-bone-drugs.ts'
import { knownCauseExamples, otherCauseFirst, sepsisExample, suspectedCauseExamples } from '../superseders.ts'
import { pregnancyExample, pregnancyFirst } from './wait-with-bone-drug-in-pregnancy.ts'

export const startBoneDrugAtAnyTScore = recommendation({
  id: 'start-bone-drug-at-any-t-score',
  title: 'Start a bone drug at any T-score',
  statement:
    'Start a bone drug within sixteen weeks of the fracture: a low-trauma vertebral fracture is osteoporosis at any T-score.',
  forPatient:
    'You have broken a bone in your spine without a real accident, so your bones need medicine soon. In a trial of women with such a break, 15 of 100 broke another bone in the spine without the medicine, and 8 of 100 with it.',
  question: 'first-bone-drug',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'surgical-referral', 'red-flag-workup'],
  sources: ['S8', 'S9', 'S20', 'S22'],
  appliesWhen: fractureDerived.confirmedAtraumaticFracture,
  doneWhen: boneDrugsDerived.takingBoneDrug,
  due: { after: fracture.onsetDate, from: days(0), to: weeks(16) },
  supersededBy: [...otherCauseFirst, ...pregnancyFirst],
  action: 'anti-osteoporotic-drug',
  options: firstBoneDrugs,
  otherwise: noFirstBoneDrug,
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(nogg2024, { locator: 'start promptly after a fragility fracture' }),
    cite(endocrine20192020, { locator: 'treat after a recent fracture', grade: '1, high' }),
    cite(aace2020, {
      locator: 'fragility fracture is osteoporosis even with a normal T-score',
      grade: 'level II, grade B',
    }),
    cite(acp2017, { locator: 'fragility fracture counts as osteoporosis' }),
    cite(conley2020Coalition, { locator: 'age 65 and above with a vertebral fracture' }),
    cite(esceo2019Guidance, { locator: 'low bone mass is not a disease category' }),
    cite(lindsay2001, { locator: 'new vertebral fracture within a year' }),
    cite(fit1996Black, { locator: 'women with a vertebral fracture' }),
    cite(flsKpiIof2020, { locator: 'drug started within 16 weeks' }),
  ],
  effects: ofAlendronate,
  examples: [
    sepsisExample('week-1'),
    pregnancyExample,
    ...knownCauseExamples('week-1'),
    ...suspectedCauseExamples('week-1'),
    { name: 'osteopenic T-score', baseline: 'week-1', expect: 'applicable' },
    {
      name: 'normal T-score',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: 0.4, tScoreHip: 0.1 },
      expect: 'applicable',
    },
    {
      name: 'no T-score at all',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: null, tScoreHip: null },
      expect: 'applicable',
    },
    {
      name: 'red-flag checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'not displaced by an emergency',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, caudaEquinaSigns: true } },
      expect: 'applicable',
    },
    {
      name: 'not displaced by a spine that may be unstable',
      baseline: 'week-1',
      given: { ankylosedSpine: true },
      expect: 'applicable',
    },
    {
      name: 'on alendronate already',
      baseline: 'week-1',
      given: { takingAlendronate: true },
      expect: 'done',
    },
    {
      name: 'zoledronic acid counts for 365 days',
      baseline: 'week-1',
      given: { takingZoledronate: { value: true, on: '2025-03-16' } },
      expect: 'done',
    },
    {
      name: 'zoledronic acid 366 days ago no longer counts',
      baseline: 'week-1',
      given: { takingZoledronate: { value: true, on: '2025-03-15' } },
      expect: 'applicable',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
  remarks:
    'Sixteen weeks are the measure of a fracture service, not a time to wait. Never waits for a density scan. One woman in five with a new vertebral fracture had another within a year (19.2 %, 13.6 to 24.8). The evidence is mostly in women. A fracture during treatment calls for a change of drug, not for this.',
})
