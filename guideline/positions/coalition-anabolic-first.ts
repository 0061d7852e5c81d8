/** The coalition for secondary fracture prevention on the first bone drug. */

import { cite, lessThan, not, position } from '../../src/language/index.ts'
import { conley2020Coalition } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { personDerived } from '../facts/person.ts'

export const coalitionAnabolicFirst = position({
  id: 'coalition-anabolic-first',
  body: 'Secondary fracture prevention coalition',
  title: 'Consensus clinical recommendations',
  year: 2020,
  method: 'consensus',
  question: 'anabolic-first',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The consensus is about fractures of hip and vertebra from osteoporosis.',
      verified: true,
    },
    {
      when: lessThan(personDerived.ageInYears, 65),
      stance: 'not-covered',
      text: 'The consensus is about people of 65 and above.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'Alendronate or risedronate first, promptly; else zoledronate or denosumab; an anabolic drug for selected patients at high risk.',
  },
  published: true,
  evidence: [cite(conley2020Coalition, { locator: 'first drugs', grade: 'consensus' })],
  examples: [
    { name: 'woman of 74', baseline: 'week-1', expect: 'opposes' },
    { name: '65 today', baseline: 'week-1', given: { birthDate: '1961-03-16' }, expect: 'opposes' },
    { name: '64 years old', baseline: 'week-1', given: { birthDate: '1961-03-17' }, expect: 'not-covered' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
