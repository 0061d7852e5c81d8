/** The UK guideline on a pause of the bisphosphonate. */

import { cite, not, position } from '../../src/language/index.ts'
import { nogg2017Review } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'

const uk = { jurisdiction: 'uk' }

export const noggBisphosphonateHoliday = position({
  id: 'nogg-bisphosphonate-holiday',
  body: 'National Osteoporosis Guideline Group',
  title: 'Treatment review, guidance of 2017',
  year: 2017,
  method: 'guideline',
  question: 'bisphosphonate-holiday',
  speaksFor: { jurisdiction: ['uk'] },
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The guidance is about osteoporosis.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'With a vertebral fracture treatment generally continues beyond three years of zoledronate or five of a tablet.',
  },
  reservations: [
    'Review at three years of zoledronate or five of a tablet. Superseded in 2021 and 2024, whose text on this was not read.',
  ],
  published: true,
  evidence: [cite(nogg2017Review, { locator: 'continuing after a vertebral or hip fracture, or above 75' })],
  examples: [
    { name: 'vertebral fracture', baseline: 'week-1', setting: uk, expect: 'opposes' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      setting: uk,
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', setting: uk, expect: 'needs-data' },
    { name: 'in the United States', baseline: 'week-1', expect: 'not-covered' },
  ],
})
