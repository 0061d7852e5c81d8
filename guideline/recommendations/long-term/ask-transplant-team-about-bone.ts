/** After a transplant bone drugs are chosen with the team that looks after it. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { fdaDenosumabDsc2024, nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { toldInWordsDerived } from '../../facts/told-in-words.ts'

export const askTransplantTeamAboutBone = recommendation({
  id: 'ask-transplant-team-about-bone',
  title: 'Transplant: bone drugs with the team',
  statement:
    'Choose the bone drug with the transplant team: kidney, calcium and drugs against rejection bear on it.',
  forPatient: 'Your transplant team helps to choose the bone medicine.',
  question: 'first-bone-drug',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S8', 'S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, toldInWordsDerived.saidTransplant),
  action: 'specialist-referral',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'referral',
  evidence: [
    cite(nogg2024, { locator: 'specialist work-up', unverified: true }),
    cite(fdaDenosumabDsc2024, { locator: 'someone experienced in bone disease of the kidney' }),
  ],
  examples: [
    {
      name: 'a kidney transplant',
      baseline: 'week-1',
      given: { organTransplant: true },
      expect: 'applicable',
    },
    { name: 'none', baseline: 'week-1', given: { organTransplant: false }, expect: 'not-applicable' },
    { name: 'not told', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'a kidney transplant, no fracture',
      baseline: 'week-1',
      given: {
        organTransplant: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'a kidney transplant, a fracture not known',
      baseline: 'week-1',
      given: { organTransplant: true, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
  ],
  remarks: 'Our own judgement.',
})
