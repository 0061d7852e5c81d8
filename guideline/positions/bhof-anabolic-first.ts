/** The guide of the Bone Health and Osteoporosis Foundation on the first bone drug. */

import { cite, lessThan, not, position } from '../../src/language/index.ts'
import { bhof2022 } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { fractureRiskDerived } from '../facts/fracture-risk.ts'
import { personDerived } from '../facts/person.ts'

export const bhofAnabolicFirst = position({
  id: 'bhof-anabolic-first',
  body: 'Bone Health and Osteoporosis Foundation',
  title: "Clinician's guide to prevention and treatment of osteoporosis",
  year: 2022,
  method: 'consensus guide',
  question: 'anabolic-first',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The guide is about osteoporosis.',
      verified: true,
    },
    {
      when: lessThan(personDerived.ageInYears, 50),
      stance: 'not-covered',
      text: 'Imminent risk is stated for fractures at 50 or above.',
      verified: true,
    },
    {
      when: fractureRiskDerived.imminentRisk,
      stance: 'either',
      text: 'Imminent risk after a new fracture was read; "bisphosphonate or denosumab, an anabolic drug at very high risk" is recalled.',
      verified: false,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'Treatment after any vertebral fracture; which drug comes first was not read.',
  },
  published: false,
  evidence: [
    cite(bhof2022, { locator: 'imminent risk' }),
    cite(bhof2022, { locator: 'choice of the first drug', unverified: true }),
  ],
  examples: [
    { name: 'fresh fracture', baseline: 'week-1', expect: 'either' },
    { name: 'fresh fracture of a man', baseline: 'week-1', given: { sex: 'male' }, expect: 'either' },
    { name: '50 today', baseline: 'week-1', given: { birthDate: '1976-03-16' }, expect: 'either' },
    { name: '49 years old', baseline: 'week-1', given: { birthDate: '1976-03-17' }, expect: 'not-covered' },
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
      name: 'onset of the fracture 365 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-16' },
      expect: 'either',
    },
  ],
  remarks: 'The guide gives no span for "new"; a year is used here.',
})
