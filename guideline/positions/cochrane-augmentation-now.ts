/** The Cochrane review of vertebroplasty. */

import { cite, not, position } from '../../src/language/index.ts'
import { cochrane2018Vp } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'

export const cochraneAugmentationNow = position({
  id: 'cochrane-augmentation-now',
  body: 'Cochrane',
  title: 'Review of percutaneous vertebroplasty',
  year: 2018,
  question: 'augmentation-now',
  method: 'systematic review with GRADE',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The review is about osteoporotic vertebral fractures.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'No role in routine practice: 0.7 of 10 less pain than placebo at one month (0.3 to 1.2), no important gain in function, the same for acute and subacute fractures.',
  },
  reservations: ['About vertebroplasty; kyphoplasty was only compared with it.'],
  published: true,
  evidence: [cite(cochrane2018Vp, { locator: 'five placebo-controlled trials', grade: 'high to moderate' })],
  examples: [
    { name: 'fourteen weeks, failed care', baseline: 'week-14', expect: 'opposes' },
    { name: 'fresh fracture', baseline: 'week-1', expect: 'opposes' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
  remarks: 'About vertebroplasty. Twenty-one trials; open-label ones overestimate the benefit.',
})
