/** The US label of nasal calcitonin. */

import { cite, position } from '../../src/language/index.ts'
import { fdaLabelCalcitonin } from '../evidence.ts'
import { boneDrugs } from '../facts/bone-drugs.ts'

export const fdaCalcitoninNow = position({
  id: 'fda-calcitonin-now',
  body: 'US Food and Drug Administration',
  title: 'Label of salmon calcitonin by nose',
  year: 2026,
  method: 'drug label',
  question: 'calcitonin-now',
  speaksFor: { jurisdiction: ['us'] },
  rows: [
    {
      when: boneDrugs.calcitoninAllergy,
      stance: 'opposes',
      text: 'Contraindicated with an allergy to salmon calcitonin.',
      verified: true,
    },
    {
      when: boneDrugs.hypocalcaemia,
      stance: 'opposes',
      text: 'Low blood calcium is corrected first.',
      verified: true,
    },
    {
      when: boneDrugs.vitaminDDeficiency,
      stance: 'opposes',
      text: 'Vitamin D deficiency is corrected first.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'not-covered',
    text: 'No licence for fracture pain: only for osteoporosis more than five years after menopause when nothing else suits, with a warning of malignancy.',
  },
  published: true,
  evidence: [cite(fdaLabelCalcitonin, { locator: 'indication, contraindications, warnings' })],
  examples: [
    { name: 'nothing against it', baseline: 'week-1', expect: 'not-covered' },
    { name: 'allergy', baseline: 'week-1', given: { calcitoninAllergy: true }, expect: 'opposes' },
    { name: 'low calcium', baseline: 'week-1', given: { hypocalcaemia: true }, expect: 'opposes' },
    {
      name: 'vitamin D deficiency',
      baseline: 'week-1',
      given: { vitaminDDeficiency: true },
      expect: 'opposes',
    },
    {
      name: 'allergy not asked',
      baseline: 'week-1',
      given: { calcitoninAllergy: null },
      expect: 'needs-data',
    },
    {
      name: 'in the European Union',
      baseline: 'week-1',
      setting: { jurisdiction: 'eu' },
      expect: 'not-covered',
    },
    {
      name: 'not so: blood calcium is low, as of 91 days ago',
      baseline: 'week-1',
      given: { hypocalcaemia: { value: false, on: '2025-12-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: blood calcium is low, as of 90 days ago',
      baseline: 'week-1',
      given: { hypocalcaemia: { value: false, on: '2025-12-16' } },
      expect: 'not-covered',
    },
    {
      name: 'not so: vitamin D is deficient, as of 366 days ago',
      baseline: 'week-1',
      given: { vitaminDDeficiency: { value: false, on: '2025-03-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: vitamin D is deficient, as of 365 days ago',
      baseline: 'week-1',
      given: { vitaminDDeficiency: { value: false, on: '2025-03-16' } },
      expect: 'not-covered',
    },
  ],
})
