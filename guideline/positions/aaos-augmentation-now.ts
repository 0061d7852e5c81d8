/** The guideline of the American Academy of Orthopaedic Surgeons on augmentation: it says one thing of each procedure. */

import { any, cite, not, type PositionDraft, position } from '../../src/language/index.ts'
import { aaos2010Scf } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'

const shared = {
  title: 'Guideline on symptomatic osteoporotic spinal compression fractures',
  year: 2010,
  question: 'augmentation-now',
  method: 'systematic review with graded recommendations',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The guideline is about osteoporotic compression fractures.',
      verified: true,
    },
    {
      when: any(redFlagsDerived.emergencySignPresent, symptoms.radiculopathy),
      stance: 'not-covered',
      text: 'Inconclusive where the nervous system is not intact.',
      verified: true,
    },
  ],
  reservations: ['No newer edition was found.'],
  published: true,
} satisfies Partial<PositionDraft>

const examplesWith = (intact: 'opposes' | 'either'): PositionDraft['examples'] => [
  { name: 'nervous system intact', baseline: 'week-14', expect: intact },
  {
    name: 'a nerve root affected',
    baseline: 'week-14',
    given: { radiculopathy: true },
    expect: 'not-covered',
  },
  {
    name: 'cauda equina signs',
    baseline: 'week-14',
    given: { redFlags: { caudaEquinaSigns: true } },
    expect: 'not-covered',
  },
  {
    name: 'high-energy trauma',
    baseline: 'week-14',
    given: { fractureMechanism: 'high-energy' },
    expect: 'not-covered',
  },
  { name: 'checklist not answered', baseline: 'week-14', given: { redFlags: null }, expect: 'needs-data' },
]

export const aaosAugmentationNow = position({
  ...shared,
  id: 'aaos-augmentation-now',
  body: 'American Academy of Orthopaedic Surgeons, on vertebroplasty',
  otherwise: {
    stance: 'opposes',
    text: 'Against vertebroplasty (strong) where the nervous system is intact.',
  },
  evidence: [cite(aaos2010Scf, { locator: 'vertebroplasty', grade: 'Strong' })],
  examples: examplesWith('opposes'),
})

export const aaosKyphoplastyNow = position({
  ...shared,
  id: 'aaos-kyphoplasty-now',
  body: 'American Academy of Orthopaedic Surgeons, on kyphoplasty',
  otherwise: {
    stance: 'either',
    text: 'Kyphoplasty is an option (weak) where the nervous system is intact.',
  },
  evidence: [cite(aaos2010Scf, { locator: 'kyphoplasty', grade: 'Weak' })],
  examples: examplesWith('either'),
})
