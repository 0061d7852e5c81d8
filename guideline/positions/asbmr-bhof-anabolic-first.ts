/** The task force on goal-directed treatment on the first bone drug. */

import { cite, days, not, position } from '../../src/language/index.ts'
import { asbmrBhof2024Goal } from '../evidence.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { fractureRiskDerived } from '../facts/fracture-risk.ts'

export const asbmrBhofAnabolicFirst = position({
  id: 'asbmr-bhof-anabolic-first',
  body: 'American Society for Bone and Mineral Research with the Bone Health and Osteoporosis Foundation',
  title: 'Task force on goal-directed osteoporosis treatment',
  year: 2024,
  method: 'position of a task force',
  question: 'anabolic-first',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The statement is about osteoporosis.',
      verified: true,
    },
    {
      when: fractureRiskDerived.imminentRisk,
      stance: 'supports',
      text: 'A recent fracture: begin with what lowers the risk fastest, not with a bisphosphonate for everyone; weigh an anabolic drug.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'The goal depends on how recent, where, how many and how severe the fractures are, and on density; its numbers were not read.',
  },
  closes: { after: fracture.onsetDate, by: days(365) },
  published: false,
  evidence: [cite(asbmrBhof2024Goal, { locator: 'abstract' })],
  examples: [
    { name: 'fresh fracture', baseline: 'week-1', expect: 'supports' },
    {
      name: 'fracture 366 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15' },
      expect: 'unpublished',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
    {
      name: '49 years old today',
      baseline: 'week-1',
      given: { birthDate: '1977-03-16' },
      expect: 'unpublished',
    },
  ],
  remarks: 'The abstract gives no span for "recent"; a year is used here.',
})
