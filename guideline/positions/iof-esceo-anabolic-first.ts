/** The European algorithm by category of risk. */

import { cite, not, position } from '../../src/language/index.ts'
import { iofEsceo2020Algorithm } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'

export const iofEsceoAnabolicFirst = position({
  id: 'iof-esceo-anabolic-first',
  body: 'International Osteoporosis Foundation with ESCEO',
  title: 'Algorithm for low, high and very high risk',
  year: 2020,
  method: 'algorithm of experts',
  question: 'anabolic-first',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The algorithm is about osteoporotic fractures.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'The category of risk decides on the drug, and risk is acute straight after a fracture; the threshold of very high risk was not read.',
  },
  published: false,
  evidence: [cite(iofEsceo2020Algorithm, { locator: 'abstract, introduction' })],
  examples: [
    { name: 'woman of 74', baseline: 'week-1', expect: 'unpublished' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
