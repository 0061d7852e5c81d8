/** The source pathway itself, read as one position among others. */

import { any, cite, disputedBy, is, not, position, weeks } from '../../src/language/index.ts'
import { acr2018Vcf, droracle450676 } from '../evidence.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { symptoms } from '../facts/symptoms.ts'

export const sourcePathwayAugmentationNow = position({
  id: 'source-pathway-augmentation-now',
  body: 'Source pathway',
  title: 'Treatment of osteopenia and atraumatic vertebral compression fractures',
  year: 2025,
  question: 'augmentation-now',
  method: 'a page written by a language model, marked as waiting for human review; not evidence',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The pathway is about atraumatic vertebral fractures.',
      verified: true,
    },
    {
      when: any(imaging.heightLossProgressing, symptoms.lungFunctionImpaired),
      stance: 'supports',
      text: 'No delay where deformity progresses or lung function suffers.',
      verified: true,
    },
    {
      when: not(fractureDerived.threeMonthsSinceOnset),
      stance: 'opposes',
      text: 'Medical management for the first three months. Its list of earlier indications is empty.',
      verified: true,
    },
    {
      when: is(symptoms.painTrend, 'improving'),
      stance: 'opposes',
      text: 'Symptoms neither persist nor worsen.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'supports',
    text: 'Consider augmentation: symptoms persist or worsen after three months.',
  },
  reservations: ['It calls the right time debated, and both procedures equal for pain.'],
  opens: { after: fracture.onsetDate, by: weeks(12) },
  published: true,
  evidence: [
    cite(droracle450676, { locator: 'provenance only, not evidence' }),
    disputedBy(acr2018Vcf, { locator: 'variant tables: no wait of three months' }),
  ],
  examples: [
    { name: 'fourteen weeks, worsening', baseline: 'week-14', expect: 'supports' },
    {
      name: 'day 84',
      baseline: 'week-14',
      given: { onsetDate: '2026-03-24' },
      expect: 'supports',
    },
    {
      name: 'day 83',
      baseline: 'week-14',
      given: { onsetDate: '2026-03-25' },
      expect: 'opposes',
    },
    {
      name: 'week 8 with progressing height loss',
      baseline: 'week-8',
      given: { heightLossProgressing: true },
      expect: 'supports',
    },
    {
      name: 'week 8 with impaired lungs',
      baseline: 'week-8',
      given: { lungFunctionImpaired: true },
      expect: 'supports',
    },
    { name: 'improving', baseline: 'week-14', given: { painTrend: 'improving' }, expect: 'opposes' },
    {
      name: 'high-energy trauma',
      baseline: 'week-14',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'onset not known', baseline: 'week-14', given: { onsetDate: null }, expect: 'needs-data' },
  ],
  remarks:
    'Shown so that what this guideline adds or contests can be seen beside it. The three months stand in none of the tables that could be read.',
})
