/** The assessment of a fracture liaison service, or of whoever does its work. */

import { cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { flsDbRcp, flsKpiIof2020 } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { liaisonService } from '../../facts/liaison-service.ts'

export const assessRiskWithinNinetyDays = recommendation({
  id: 'assess-risk-within-ninety-days',
  title: 'Assess fracture risk within 90 days',
  statement:
    'Refer to a fracture liaison service (or assess risk, falls and bone drug yourself) within 90 days.',
  forPatient: 'Within three months we work out your risk of another break, and what to do about it.',
  question: 'prevention',
  stages: ['long-term'],
  sources: ['S20', 'S22'],
  appliesWhen: fractureDerived.confirmedAtraumaticFracture,
  doneWhen: elapsed(fracture.onsetDate, '>=', days(0), liaisonService.fractureRiskAssessedOn),
  due: { after: fracture.onsetDate, from: days(0), to: days(90) },
  action: 'fracture-risk-assessment',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'The next fracture is likeliest soon after this one, and to assess does no harm: our own judgement.',
  urgency: 'routine',
  step: 'work-up',
  everyone: true,
  evidence: [
    cite(flsDbRcp, { locator: 'indicator 4: assessment within 90 days' }),
    cite(flsKpiIof2020, { locator: 'assessed within 12 weeks' }),
  ],
  examples: [
    {
      name: 'not assessed',
      baseline: 'week-1',
      expect: 'applicable',
    },
    {
      name: 'assessed on the day of the fracture',
      baseline: 'week-1',
      given: { fractureRiskAssessedOn: '2026-03-10' },
      expect: 'done',
    },
    {
      name: 'assessed the day before it',
      baseline: 'week-1',
      given: { fractureRiskAssessedOn: '2026-03-09' },
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
  remarks: 'One indicator set says 90 days, the other 12 weeks; the longer is used as the end.',
})
