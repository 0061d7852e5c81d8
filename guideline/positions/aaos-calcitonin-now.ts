/** The American orthopaedic surgeons on calcitonin. */

import { cite, days, elapsed, not, position } from '../../src/language/index.ts'
import { aaos2010Scf } from '../evidence.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'

export const aaosCalcitoninNow = position({
  id: 'aaos-calcitonin-now',
  body: 'American Academy of Orthopaedic Surgeons',
  title: 'Guideline on symptomatic osteoporotic spinal compression fractures',
  year: 2010,
  method: 'guideline',
  question: 'calcitonin-now',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The guideline is about osteoporotic spinal compression fractures.',
      verified: true,
    },
    {
      when: redFlagsDerived.neurologicalRedFlag,
      stance: 'either',
      text: 'Not neurologically intact: inconclusive for every treatment.',
      verified: true,
    },
    {
      when: elapsed(fracture.onsetDate, '>', days(5)),
      stance: 'not-covered',
      text: 'Acute means 0 to 5 days from the event or the first symptoms.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'supports',
    text: 'Calcitonin for four weeks (moderate strength): 200 IU by nose or as a suppository in its trials.',
  },
  opens: { after: fracture.onsetDate, by: days(0) },
  closes: { after: fracture.onsetDate, by: days(5) },
  published: true,
  evidence: [cite(aaos2010Scf, { locator: 'calcitonin', grade: 'Moderate' })],
  examples: [
    { name: 'day 5', baseline: 'week-1', given: { onsetDate: '2026-03-11' }, expect: 'supports' },
    { name: 'day 6', baseline: 'week-1', expect: 'not-covered' },
    {
      name: 'new neurological deficit on day 5',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', redFlags: { newNeurologicalDeficit: true } },
      expect: 'either',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
