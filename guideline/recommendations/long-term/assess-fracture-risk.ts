/** The risk of the next fracture, assessed within ninety days. */

import { cite, days, recommendation } from '../../../src/language/index.ts'
import { flsDbRcp, flsKpiIof2020 } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { fractureRisk } from '../../facts/fracture-risk.ts'

export const assessFractureRisk = recommendation({
  id: 'assess-fracture-risk',
  title: 'Assess the risk of the next fracture',
  statement:
    'Assess the risk of the next fracture within 90 days: earlier fractures, falls, drugs that harm bone, bone density, and FRAX where it is used.',
  forPatient: 'We look at how likely another break is, so that you get the right medicine.',
  question: 'bone-diagnosis',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20', 'S22'],
  appliesWhen: fractureDerived.confirmedAtraumaticFracture,
  doneWhen: fractureRisk.fractureRiskAssessed,
  due: { after: fracture.onsetDate, from: days(0), to: days(90) },
  action: 'follow-up',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  urgency: 'weeks',
  evidence: [
    cite(flsDbRcp, { locator: 'indicator 4: assessment within 90 days' }),
    cite(flsKpiIof2020, { locator: 'assessment within 12 weeks' }),
  ],
  examples: [
    { name: 'not assessed', baseline: 'week-1', expect: 'applicable' },
    { name: 'assessed', baseline: 'week-1', given: { fractureRiskAssessed: true }, expect: 'done' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
