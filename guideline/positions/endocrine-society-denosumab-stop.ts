/** The Endocrine Society on stopping denosumab. */

import { cite, not, position } from '../../src/language/index.ts'
import { endocrine20192020 } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { personDerived } from '../facts/person.ts'

export const endocrineSocietyDenosumabStop = position({
  id: 'endocrine-society-denosumab-stop',
  body: 'Endocrine Society',
  title: 'Guideline on postmenopausal osteoporosis, with its update',
  year: 2020,
  method: 'guideline',
  question: 'denosumab-stop',
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
    text: 'Never without a drug that follows: vertebral fractures rise within twelve months.',
  },
  published: true,
  evidence: [cite(endocrine20192020, { locator: 'no stop without a follow-on agent' })],
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
