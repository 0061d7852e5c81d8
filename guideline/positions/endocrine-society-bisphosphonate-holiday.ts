/** The Endocrine Society on a pause of the bisphosphonate. */

import { cite, not, position } from '../../src/language/index.ts'
import { endocrine20192020 } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { personDerived } from '../facts/person.ts'

export const endocrineSocietyBisphosphonateHoliday = position({
  id: 'endocrine-society-bisphosphonate-holiday',
  body: 'Endocrine Society',
  title: 'Guideline on postmenopausal osteoporosis, with its update',
  year: 2020,
  method: 'guideline',
  question: 'bisphosphonate-holiday',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The guideline is about osteoporosis.',
      verified: true,
    },
    {
      when: not(personDerived.postmenopausal),
      stance: 'not-covered',
      text: 'The guideline is about women after menopause.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'A pause, of up to five years, only at low to moderate risk; a spine fracture is high risk.',
  },
  reservations: ['Reassess after three to five years.'],
  published: true,
  evidence: [cite(endocrine20192020, { locator: 'reassessment and holiday', grade: '1, low' })],
  examples: [
    { name: 'vertebral fracture', baseline: 'week-1', expect: 'opposes' },
    { name: 'a man', baseline: 'week-1', given: { sex: 'male' }, expect: 'not-covered' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
