/** The European Medicines Agency on calcitonin. */

import { cite, position } from '../../src/language/index.ts'
import { ema2012Calcitonin } from '../evidence.ts'
import { boneDrugLimits } from '../facts/bone-drug-limits.ts'

export const emaCalcitoninNow = position({
  id: 'ema-calcitonin-now',
  body: 'European Medicines Agency',
  title: 'Restriction of medicines with calcitonin',
  year: 2012,
  method: 'decision of a regulator',
  question: 'calcitonin-now',
  speaksFor: { jurisdiction: ['eu', 'uk'] },
  rows: [
    {
      when: boneDrugLimits.immobilised,
      stance: 'either',
      text: 'By injection for bone loss from sudden immobilisation, two to four weeks at most; the nasal form is withdrawn.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'The nasal form is withdrawn and osteoporosis no longer a use: cancer was 0.7 to 2.4 percent more frequent in long trials.',
  },
  published: true,
  evidence: [cite(ema2012Calcitonin, { locator: 'restriction of July 2012; read in notices of regulators' })],
  examples: [
    { name: 'in the European Union', baseline: 'week-1', setting: { jurisdiction: 'eu' }, expect: 'opposes' },
    { name: 'in the United Kingdom', baseline: 'week-1', setting: { jurisdiction: 'uk' }, expect: 'opposes' },
    {
      name: 'bed-bound in the European Union',
      baseline: 'week-1',
      given: { immobilised: true },
      setting: { jurisdiction: 'eu' },
      expect: 'either',
    },
    {
      name: 'nobody asked whether in bed',
      baseline: 'week-1',
      given: { immobilised: null },
      setting: { jurisdiction: 'eu' },
      expect: 'needs-data',
    },
    { name: 'in the United States', baseline: 'week-1', expect: 'not-covered' },
    {
      name: 'not so: the patient is confined to bed, or soon will be, as of 29 days ago, in the European Union',
      baseline: 'week-1',
      given: { immobilised: { value: false, on: '2026-02-15' } },
      setting: { jurisdiction: 'eu' },
      expect: 'needs-data',
    },
    {
      name: 'not so: the patient is confined to bed, or soon will be, as of 28 days ago, in the European Union',
      baseline: 'week-1',
      given: { immobilised: { value: false, on: '2026-02-16' } },
      setting: { jurisdiction: 'eu' },
      expect: 'opposes',
    },
  ],
  remarks: 'Canada withdrew the nasal form in 2013.',
})
