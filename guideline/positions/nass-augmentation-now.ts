/** The appropriate use criteria of the North American Spine Society; the table of its 144 scenarios was not readable. */

import { all, atMost, cite, elapsed, not, position, weeks } from '../../src/language/index.ts'
import { nass2025Auc } from '../evidence.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { symptoms } from '../facts/symptoms.ts'

export const nassAugmentationNow = position({
  id: 'nass-augmentation-now',
  body: 'North American Spine Society',
  title: 'Appropriate use criteria for osteoporotic compression fractures',
  year: 2025,
  question: 'augmentation-now',
  method: 'society panel rated 144 scenarios for appropriate use',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The criteria are about osteoporotic vertebral fractures.',
      verified: true,
    },
    {
      when: all(elapsed(fracture.onsetDate, '>', weeks(12)), atMost(symptoms.painSeverity, 6)),
      stance: 'opposes',
      text: 'A chronic fracture with pain of 6 or less: rarely appropriate in every scenario.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'The ratings of the single scenarios could not be read. Over all 144, cement was appropriate in 4.9 percent, rarely appropriate in 59.7 percent.',
  },
  reservations: [
    'Medical management was appropriate in all 144 scenarios.',
    'What changed the rating most: duration, then pain, function and stenosis.',
  ],
  published: false,
  evidence: [cite(nass2025Auc, { locator: 'cement augmentation' })],
  examples: [
    {
      name: 'chronic, pain 6',
      baseline: 'week-14',
      given: { painSeverity: 6 },
      expect: 'opposes',
    },
    { name: 'chronic, pain 7', baseline: 'week-14', given: { painSeverity: 7 }, expect: 'unpublished' },
    {
      name: 'day 84, pain 6',
      baseline: 'week-14',
      given: { painSeverity: 6, onsetDate: '2026-03-24' },
      expect: 'unpublished',
    },
    {
      name: 'day 85, pain 6',
      baseline: 'week-14',
      given: { painSeverity: 6, onsetDate: '2026-03-23' },
      expect: 'opposes',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-14',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    {
      name: 'chronic, pain not known',
      baseline: 'week-14',
      given: { painSeverity: null },
      expect: 'needs-data',
    },
  ],
  remarks: 'Chronic is read as older than twelve weeks.',
})
