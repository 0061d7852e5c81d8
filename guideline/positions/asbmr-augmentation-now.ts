/** The second task force of the American Society for Bone and Mineral Research on augmentation. */

import { cite, not, position } from '../../src/language/index.ts'
import { asbmr2019Va } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'

export const asbmrAugmentationNow = position({
  id: 'asbmr-augmentation-now',
  body: 'American Society for Bone and Mineral Research',
  title: 'Second task force report on vertebral augmentation',
  year: 2019,
  question: 'augmentation-now',
  method: 'task force statement on a review of trials',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The report is about osteoporotic vertebral fractures.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'Vertebroplasty shows no clinically significant benefit over placebo, whatever the duration of pain; the evidence on kyphoplasty is insufficient.',
  },
  reservations: ['How much bracing helps is unclear; exercise may improve mobility.'],
  published: true,
  evidence: [cite(asbmr2019Va, { locator: 'abstract' })],
  examples: [
    { name: 'fourteen weeks, failed care', baseline: 'week-14', expect: 'opposes' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
