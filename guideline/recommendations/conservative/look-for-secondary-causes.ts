/** What else may have weakened the bone. */

import { all, cite, is, not, recommendation } from '../../../src/language/index.ts'
import { aace2020, vcfTeachingDigest } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { workUp } from '../../facts/work-up.ts'

export const lookForSecondaryCauses = recommendation({
  id: 'look-for-secondary-causes',
  title: 'Look for secondary causes of bone loss',
  statement:
    'Look for other causes of bone loss: history, drugs, blood count, calcium, kidney, vitamin D, thyroid, C-reactive protein, electrophoresis.',
  forPatient: 'Blood tests show whether something treatable has weakened your bones.',
  question: 'secondary-causes',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S4', 'S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    not(is(fracture.fractureMechanism, 'high-energy')),
  ),
  doneWhen: workUp.secondaryCausesChecked,
  action: 'secondary-cause-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'A missed cause leaves the bone untreated, and history and blood tests cost little: our own judgement.',
  urgency: 'weeks',
  step: 'work-up',
  everyone: true,
  evidence: [
    cite(aace2020, { locator: 'evaluate for secondary causes' }),
    cite(vcfTeachingDigest, { locator: 'in a man secondary until shown otherwise' }),
  ],
  examples: [
    { name: 'not looked for yet', baseline: 'week-1', expect: 'applicable' },
    { name: 'looked for', baseline: 'week-1', given: { secondaryCausesChecked: true }, expect: 'done' },
    {
      name: 'looked for 365 days ago',
      baseline: 'week-1',
      given: { secondaryCausesChecked: { value: true, on: '2025-03-16' } },
      expect: 'done',
    },
    {
      name: 'looked for 366 days ago',
      baseline: 'week-1',
      given: { secondaryCausesChecked: { value: true, on: '2025-03-15' } },
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
    'The usual blood tests were recalled, not read in a source (unverified): blood count, calcium, phosphate, alkaline phosphatase, creatinine, albumin, 25-hydroxyvitamin D, thyroid-stimulating hormone, C-reactive protein or sedimentation rate, serum electrophoresis with free light chains, and testosterone in men.',
})
