/** Warmth or cold at home. */

import { all, cite, moreThan, recommendation } from '../../../src/language/index.ts'
import { bhof2022 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const useHeatOrIce = recommendation({
  id: 'use-heat-or-ice',
  title: 'Heat or ice at home',
  statement: 'Use heat or ice at home for pain, as the patient likes.',
  forPatient: 'Warmth or ice, whichever feels better, may ease the pain.',
  question: 'analgesia',
  stages: ['conservative'],
  sources: ['S4', 'S5'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, moreThan(symptoms.painSeverity, 0)),
  supersededBy: emergencyFirst,
  action: 'heat-or-ice',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'routine',
  step: 'comfort',
  everyone: true,
  evidence: [cite(bhof2022, { locator: 'pain after fracture: heat or ice' })],
  examples: [
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'pain 1', baseline: 'week-1', given: { painSeverity: 1 }, expect: 'applicable' },
    { name: 'pain 0', baseline: 'week-1', given: { painSeverity: 0 }, expect: 'not-applicable' },
    { name: 'pain not known', baseline: 'week-1', given: { painSeverity: null }, expect: 'needs-data' },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
  ],
})
