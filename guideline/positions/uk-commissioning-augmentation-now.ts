/** The commissioning policy of the National Health Service in England on augmentation. */

import { cite, elapsed, lessThan, not, position, weeks } from '../../src/language/index.ts'
import { ukEbiVa } from '../evidence.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { imagingDerived } from '../facts/imaging.ts'
import { symptoms } from '../facts/symptoms.ts'
import { treatment } from '../facts/treatment.ts'

export const ukCommissioningAugmentationNow = position({
  id: 'uk-commissioning-augmentation-now',
  body: 'NHS commissioners (Evidence-Based Interventions)',
  title: 'Commissioning position on vertebral augmentation',
  year: 2025,
  question: 'augmentation-now',
  method: 'commissioning policy on the ground of technology appraisal 279',
  speaksFor: { jurisdiction: ['uk'] },
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The policy is about osteoporotic vertebral fractures.',
      verified: true,
    },
    {
      when: not(symptoms.painConcordantWithLevel),
      stance: 'opposes',
      text: 'Imaging has to match the site of the worst pain.',
      verified: true,
    },
    {
      when: not(imagingDerived.unhealedOnImaging),
      stance: 'opposes',
      text: 'Imaging has to prove an unhealed fracture.',
      verified: true,
    },
    {
      when: not(treatment.optimalManagementGiven),
      stance: 'opposes',
      text: 'Pain management has to be optimal first.',
      verified: true,
    },
    {
      when: lessThan(symptoms.painSeverity, 7),
      stance: 'opposes',
      text: 'Pain below 7 of 10.',
      verified: true,
    },
    {
      when: elapsed(fracture.onsetDate, '>', weeks(6)),
      stance: 'either',
      text: 'Older than six weeks, which is the usual limit and not a strict one.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'supports',
    text: 'Commissioned: pain of 7 or more, recent and unhealed, despite optimal pain management, matched by imaging.',
  },
  reservations: [
    'A team of several disciplines recommends it.',
    'Spinal surgery has to be at hand.',
    'Measures for bone health go with it.',
  ],
  closes: { after: fracture.onsetDate, by: weeks(6) },
  published: true,
  evidence: [cite(ukEbiVa, { locator: 'criteria' })],
  examples: [
    {
      name: 'day 42, pain 7',
      baseline: 'week-14',
      given: { onsetDate: '2026-05-05', painSeverity: 7 },
      setting: { jurisdiction: 'uk', payer: 'nhs' },
      expect: 'supports',
    },
    {
      name: 'day 43, pain 7',
      baseline: 'week-14',
      given: { onsetDate: '2026-05-04', painSeverity: 7 },
      setting: { jurisdiction: 'uk' },
      expect: 'either',
    },
    {
      name: 'day 42, pain 6',
      baseline: 'week-14',
      given: { onsetDate: '2026-05-05', painSeverity: 6 },
      setting: { jurisdiction: 'uk' },
      expect: 'opposes',
    },
    {
      name: 'pain from elsewhere',
      baseline: 'week-14',
      given: { painConcordantWithLevel: false },
      setting: { jurisdiction: 'uk' },
      expect: 'opposes',
    },
    {
      name: 'healed',
      baseline: 'week-14',
      given: { advancedImaging: 'no-sign' },
      setting: { jurisdiction: 'uk' },
      expect: 'opposes',
    },
    {
      name: 'management not yet optimal',
      baseline: 'week-14',
      given: { optimalManagementGiven: false },
      setting: { jurisdiction: 'uk' },
      expect: 'opposes',
    },
    {
      name: 'pain not known',
      baseline: 'week-14',
      given: { painSeverity: null },
      setting: { jurisdiction: 'uk' },
      expect: 'needs-data',
    },
    { name: 'in the United States', baseline: 'week-14', expect: 'not-covered' },
  ],
  remarks: 'Read on the page of one commissioning board, reviewed in August 2025.',
})
