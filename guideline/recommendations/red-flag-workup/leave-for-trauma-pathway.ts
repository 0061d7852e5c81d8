/** A fracture from high-energy trauma belongs elsewhere. */

import { all, cite, is, recommendation } from '../../../src/language/index.ts'
import { hirsch2018Rand } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { treatHighEnergyTraumaToday } from './treat-high-energy-trauma-today.ts'

export const leaveForTraumaPathway = recommendation({
  id: 'leave-for-trauma-pathway',
  title: 'Trauma pathway for a high-energy fracture',
  statement: 'Leave this guideline for the trauma pathway: the fracture came from high-energy trauma.',
  forPatient: 'A bone in your spine may have been broken by an accident. The trauma team looks after that.',
  question: 'other-cause',
  stages: ['out-of-scope'],
  sources: ['S1'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, is(fracture.fractureMechanism, 'high-energy')),
  supersededBy: [
    { recommendation: treatHighEnergyTraumaToday, because: 'An accident of today is an emergency.' },
  ],
  action: 'high-energy-trauma-pathway',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'It bounds what this guideline covers; an unstable injury treated as thin bone may be a catastrophe.',
  urgency: 'days',
  step: 'referral',
  evidence: [cite(hirsch2018Rand, { locator: 'scope: high-velocity trauma excluded' })],
  examples: [
    {
      name: 'high-energy trauma, its day not known',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', onsetDate: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'today',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', onsetDate: '2026-03-16' },
      expect: 'applicable',
      displacedBy: treatHighEnergyTraumaToday,
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'applicable',
    },
    { name: 'low-energy fall', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'mechanism not known',
      baseline: 'week-1',
      given: { fractureMechanism: null },
      expect: 'needs-data',
    },
  ],
})
