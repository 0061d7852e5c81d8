/** The guideline of the American College of Physicians on the first bone drug. */

import { any, cite, is, not, position } from '../../src/language/index.ts'
import { acp2023 } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { person, personDerived } from '../facts/person.ts'

export const acpAnabolicFirst = position({
  id: 'acp-anabolic-first',
  body: 'American College of Physicians',
  title: 'Living guideline on primary osteoporosis and low bone mass',
  year: 2023,
  method: 'guideline (GRADE)',
  question: 'anabolic-first',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The guideline is about primary osteoporosis and low bone mass.',
      verified: true,
    },
    {
      when: not(any(is(person.sex, 'male'), personDerived.postmenopausal)),
      stance: 'not-covered',
      text: 'The guideline is about men and women after menopause.',
      verified: true,
    },
    {
      when: is(person.sex, 'male'),
      stance: 'opposes',
      text: 'Men: a bisphosphonate first, denosumab second (conditional, low certainty); no anabolic drug.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'Women: a bisphosphonate first (strong, high certainty), denosumab second. Romosozumab or teriparatide only at very high risk (conditional), whose criteria were not read; then a bisphosphonate.',
  },
  published: true,
  evidence: [
    cite(acp2023, { locator: 'bisphosphonate first', grade: 'strong, high (women); conditional, low (men)' }),
    cite(acp2023, {
      locator: 'romosozumab or teriparatide at very high risk',
      grade: 'conditional, moderate or low',
    }),
  ],
  examples: [
    { name: 'woman of 74', baseline: 'week-1', expect: 'opposes' },
    { name: 'a man', baseline: 'week-1', given: { sex: 'male' }, expect: 'opposes' },
    {
      name: 'before menopause',
      baseline: 'week-1',
      given: { birthDate: '1976-03-16', menopauseAge: 51 },
      expect: 'not-covered',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
