/** The UK regulator on stopping denosumab. */

import { cite, not, position } from '../../src/language/index.ts'
import { mhra2020Denosumab } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'

const uk = { jurisdiction: 'uk' }

export const mhraDenosumabStop = position({
  id: 'mhra-denosumab-stop',
  body: 'UK Medicines and Healthcare products Regulatory Agency',
  title: 'Drug Safety Update on denosumab 60 mg',
  year: 2020,
  method: 'warning of a regulator',
  question: 'denosumab-stop',
  speaksFor: { jurisdiction: ['uk'] },
  rows: [
    {
      when: not(fractureDerived.vertebralFracturePresent),
      stance: 'either',
      text: 'Not without review by a specialist.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'Not without review by a specialist: several vertebrae have broken within 18 months of stopping or delay, and a past vertebral fracture may carry the highest risk.',
  },
  reservations: ['To be weighed before denosumab is begun in anyone with a vertebral fracture.'],
  published: true,
  evidence: [cite(mhra2020Denosumab, { locator: 'advice' })],
  examples: [
    { name: 'vertebral fracture', baseline: 'week-1', setting: uk, expect: 'opposes' },
    {
      name: 'no vertebral fracture',
      baseline: 'week-1',
      given: { vertebralFracture: false, fractureLevels: null, fragilityFractureWithoutSite: false },
      setting: uk,
      expect: 'either',
    },
    { name: 'nothing known', baseline: 'nothing-known', setting: uk, expect: 'needs-data' },
    { name: 'in the United States', baseline: 'week-1', expect: 'not-covered' },
  ],
})
