/** The American Academy of Orthopaedic Surgeons on kyphoplasty: its guideline grades the two procedures apart. */

import { any, cite, not, position } from '../../src/language/index.ts'
import { aaos2010Scf } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'

export const aaosKyphoplastyNow = position({
  id: 'aaos-kyphoplasty-now',
  body: 'American Academy of Orthopaedic Surgeons (kyphoplasty)',
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
  otherwise: {
    stance: 'either',
    text: 'Kyphoplasty is an option where the nervous system is intact (weak).',
  },
  reservations: ['No newer edition was found.'],
  published: true,
  evidence: [cite(aaos2010Scf, { locator: 'kyphoplasty', grade: 'Weak' })],
  examples: [
    { name: 'nervous system intact', baseline: 'week-14', expect: 'either' },
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
  ],
})
