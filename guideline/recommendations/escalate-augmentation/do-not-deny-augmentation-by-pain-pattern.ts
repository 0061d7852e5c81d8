/** The pattern of pain alone decides nothing. */

import { all, cite, disputedBy, is, recommendation } from '../../../src/language/index.ts'
import { ajr2006Nonmidline, niceTa279 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imagingDerived } from '../../facts/imaging.ts'
import { symptoms } from '../../facts/symptoms.ts'

export const doNotDenyAugmentationByPainPattern = recommendation({
  id: 'do-not-deny-augmentation-by-pain-pattern',
  title: 'No refusal of augmentation by pain pattern alone',
  statement:
    'Do not refuse augmentation because pain lies off the midline, where examination and imaging place it at an unhealed fracture.',
  forPatient: 'Pain away from the middle of the back can still come from the fracture.',
  question: 'augmentation-now',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S18'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    is(symptoms.painPattern, 'diffuse', 'remote-lumbosacral', 'leg'),
    symptoms.painConcordantWithLevel,
    imagingDerived.unhealedOnImaging,
  ),
  action: 'refuse-augmentation-by-pain-pattern',
  direction: 'against',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'routine',
  step: 'treatment',
  evidence: [
    cite(ajr2006Nonmidline, { locator: '240 of 350 encounters; improved in 83 percent, no control group' }),
    disputedBy(niceTa279, { locator: 'pain confirmed at the level' }),
  ],
  examples: [
    {
      name: 'flank pain that examination places at the level',
      baseline: 'week-14',
      given: { painPattern: 'diffuse' },
      expect: 'applicable',
    },
    { name: 'midline pain', baseline: 'week-14', expect: 'not-applicable' },
    {
      name: 'pain from elsewhere',
      baseline: 'week-14',
      given: { painPattern: 'diffuse', painConcordantWithLevel: false },
      expect: 'not-applicable',
    },
    {
      name: 'healed',
      baseline: 'week-14',
      given: { painPattern: 'diffuse', advancedImaging: 'no-sign' },
      expect: 'not-applicable',
    },
    { name: 'pattern not known', baseline: 'week-14', given: { painPattern: null }, expect: 'needs-data' },
    {
      name: 'pattern of the pain: low in the back, away from the fracture',
      baseline: 'week-1',
      given: { painPattern: 'remote-lumbosacral' },
      expect: 'needs-data',
    },
    {
      name: 'pattern of the pain: into a leg',
      baseline: 'week-1',
      given: { painPattern: 'leg' },
      expect: 'needs-data',
    },
    {
      name: 'advanced imaging of the fracture: uptake on a bone scan, where magnetic resonance imaging was not possible, pattern of the pain: beyond the area beside the spine, such as flank or front',
      baseline: 'week-14',
      given: { painPattern: 'diffuse', advancedImaging: 'uptake' },
      expect: 'applicable',
    },
  ],
  remarks: 'What the original study of patterns found on outcome was not read.',
})
