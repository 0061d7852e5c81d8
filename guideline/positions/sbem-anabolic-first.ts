/** The Brazilian societies on the first bone drug at very high risk. */

import { cite, not, position } from '../../src/language/index.ts'
import { sbemAbrasso2022 } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { personDerived } from '../facts/person.ts'

export const sbemAnabolicFirst = position({
  id: 'sbem-anabolic-first',
  body: 'Brazilian societies SBEM and ABRASSO',
  title: 'Very high fracture risk in postmenopausal osteoporosis',
  year: 2022,
  method: 'consensus',
  question: 'anabolic-first',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The statement is about osteoporosis.',
      verified: true,
    },
    {
      when: not(personDerived.postmenopausal),
      stance: 'not-covered',
      text: 'The statement is about women after menopause.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'At very high risk an anabolic drug first, then an antiresorptive; its definition of very high risk was not read.',
  },
  published: false,
  evidence: [cite(sbemAbrasso2022, { locator: 'abstract' })],
  examples: [
    { name: 'woman of 74', baseline: 'week-1', expect: 'unpublished' },
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
