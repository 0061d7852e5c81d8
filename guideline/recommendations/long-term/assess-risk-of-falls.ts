/** Falls are asked about and prevented. */

import { cite, recommendation } from '../../../src/language/index.ts'
import { bhof2022, flsKpiIof2020 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { prevention } from '../../facts/prevention.ts'

export const assessRiskOfFalls = recommendation({
  id: 'assess-risk-of-falls',
  title: 'Assess the risk of falls',
  statement: 'Assess the risk of falls: sedatives, many drugs, low blood pressure, vision, hazards at home.',
  forPatient: 'We look at what could make you fall: medicines, eyes, blood pressure, your home.',
  question: 'prevention',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: fractureDerived.confirmedAtraumaticFracture,
  doneWhen: prevention.fallRiskAssessed,
  action: 'falls-and-lifestyle',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'To ask does no harm, and a fall does: the strength is our own judgement.',
  urgency: 'weeks',
  step: 'work-up',
  everyone: true,
  evidence: [
    cite(bhof2022, { locator: 'falls review, home hazards' }),
    cite(flsKpiIof2020, { locator: 'falls assessed' }),
  ],
  examples: [
    { name: 'not assessed', baseline: 'week-1', expect: 'applicable' },
    { name: 'assessed', baseline: 'week-1', given: { fallRiskAssessed: true }, expect: 'done' },
    {
      name: 'assessed 365 days ago',
      baseline: 'week-1',
      given: { fallRiskAssessed: { value: true, on: '2025-03-16' } },
      expect: 'done',
    },
    {
      name: 'assessed 366 days ago',
      baseline: 'week-1',
      given: { fallRiskAssessed: { value: true, on: '2025-03-15' } },
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
})
