/** NICE technology appraisal 279 on vertebroplasty and balloon kyphoplasty. */

import { all, atLeast, cite, lessThan, not, position } from '../../src/language/index.ts'
import { niceTa279, ukEbiVa } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imagingDerived } from '../facts/imaging.ts'
import { symptoms } from '../facts/symptoms.ts'
import { treatment } from '../facts/treatment.ts'

const { painSeverity, painConcordantWithLevel } = symptoms

export const niceAugmentationNow = position({
  id: 'nice-augmentation-now',
  body: 'National Institute for Health and Care Excellence',
  title: 'Technology appraisal 279',
  year: 2013,
  question: 'augmentation-now',
  method: 'technology appraisal: review of trials and cost-effectiveness, funding mandatory as an option',
  speaksFor: { jurisdiction: ['uk'] },
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The appraisal is about osteoporotic vertebral fractures.',
      verified: true,
    },
    {
      when: not(painConcordantWithLevel),
      stance: 'opposes',
      text: 'Pain has to be confirmed at the level of the fracture by examination and imaging.',
      verified: true,
    },
    {
      when: not(imagingDerived.unhealedOnImaging),
      stance: 'opposes',
      text: 'The fracture has to be unhealed.',
      verified: true,
    },
    {
      when: not(treatment.optimalManagementGiven),
      stance: 'opposes',
      text: 'Pain management has to be optimal first.',
      verified: true,
    },
    {
      when: lessThan(painSeverity, 5),
      stance: 'opposes',
      text: 'Pain has to be severe; below 5 of 10 it is not on any reading.',
      verified: false,
    },
    {
      when: all(lessThan(painSeverity, 7), atLeast(painSeverity, 5)),
      stance: 'either',
      text: 'The appraisal sets no number for severe pain; commissioners read it as 7 of 10.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'supports',
    text: 'An option: severe ongoing pain, a recent unhealed fracture, optimal pain management given, and the level confirmed.',
  },
  reservations: [
    'Specialists of several disciplines decide together.',
    'Kyphoplasty without a stent.',
    'It declined to define optimal pain management.',
  ],
  published: true,
  evidence: [
    cite(niceTa279, { locator: 'guidance' }),
    cite(ukEbiVa, { locator: 'pain 7 of 10, usually within six weeks' }),
  ],
  examples: [
    {
      name: 'severe pain, unhealed, optimally treated',
      baseline: 'week-14',
      setting: { jurisdiction: 'uk', payer: 'nhs' },
      expect: 'supports',
    },
    {
      name: 'pain 7',
      baseline: 'week-14',
      given: { painSeverity: 7 },
      setting: { jurisdiction: 'uk' },
      expect: 'supports',
    },
    {
      name: 'pain 6',
      baseline: 'week-14',
      given: { painSeverity: 6 },
      setting: { jurisdiction: 'uk' },
      expect: 'either',
    },
    {
      name: 'pain 5',
      baseline: 'week-14',
      given: { painSeverity: 5 },
      setting: { jurisdiction: 'uk' },
      expect: 'either',
    },
    {
      name: 'pain 4',
      baseline: 'week-14',
      given: { painSeverity: 4 },
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
      name: 'level not confirmed',
      baseline: 'week-14',
      given: { painConcordantWithLevel: null },
      setting: { jurisdiction: 'uk' },
      expect: 'needs-data',
    },
    { name: 'in the United States', baseline: 'week-14', expect: 'not-covered' },
  ],
  remarks:
    '"Recent" carries no number in the final text: a draft said six weeks. It is read here as unhealed on imaging.',
})
