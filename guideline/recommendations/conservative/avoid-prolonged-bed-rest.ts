/** Against lying in bed for long. */

import { all, cite, disputedBy, not, recommendation } from '../../../src/language/index.ts'
import {
  aaos2010Scf,
  acr2014Vcf,
  bedrest17wk,
  bhof2022,
  bloomfield1997,
  bmjBpOscf,
  leblanc1987Bedrest,
} from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import { dangerToLifeExamples, emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const avoidProlongedBedRest = recommendation({
  id: 'avoid-prolonged-bed-rest',
  title: 'No prolonged bed rest',
  statement:
    'Do not prescribe bed rest beyond 24 to 48 hours: it costs bone and muscle and invites thrombosis.',
  forPatient: 'Do not stay in bed for longer than a day or two: lying still makes bones and muscles weaker.',
  question: 'mobilisation',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S4', 'S21'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, not(dangerToLife.emergencyOfBreathOrGut)),
  supersededBy: [...emergencyFirst, ...stabilityFirst],
  action: 'prolonged-bed-rest',
  direction: 'against',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'The harm of lying long is measured and its benefit is not: uncertain benefit, certain harm.',
  urgency: 'days',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(bmjBpOscf, { locator: '24 to 48 hours of bed rest, then mobilisation' }),
    cite(bhof2022, { locator: 'limited bed rest' }),
    cite(leblanc1987Bedrest, { locator: '1 to 2 percent of spinal bone mineral a week in patients' }),
    cite(bedrest17wk, { locator: 'lumbar spine 3.9 percent less after 17 weeks, healthy men' }),
    cite(bloomfield1997, { locator: 'muscle strength 6 to 40 percent less after 4 to 6 weeks' }),
    cite(acr2014Vcf, { locator: 'venous stasis and thrombosis as consequences' }),
    disputedBy(aaos2010Scf, { locator: 'bed rest', grade: 'Inconclusive' }),
  ],
  examples: [
    ...dangerToLifeExamples('week-1'),
    ...stabilityExamples('week-14'),
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'fresh fracture', baseline: 'week-1', expect: 'applicable' },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
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
