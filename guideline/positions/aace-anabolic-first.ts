/** The guideline of the American endocrinologists on the first bone drug. */

import { cite, days, not, position } from '../../src/language/index.ts'
import { aace2020, payerVhrPolicies } from '../evidence.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { fractureRiskDerived } from '../facts/fracture-risk.ts'
import { personDerived } from '../facts/person.ts'

export const aaceAnabolicFirst = position({
  id: 'aace-anabolic-first',
  body: 'American Association of Clinical Endocrinology',
  title: 'Guideline on postmenopausal osteoporosis',
  year: 2020,
  method: 'guideline',
  question: 'anabolic-first',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The guideline is about osteoporosis.',
      verified: true,
    },
    {
      when: not(personDerived.postmenopausal),
      stance: 'not-covered',
      text: 'The guideline is about women after menopause.',
      verified: true,
    },
    {
      when: fractureRiskDerived.aaceVeryHighRisk,
      stance: 'either',
      text: 'Very high risk: abaloparatide, denosumab, romosozumab, teriparatide or zoledronate. The criteria were read in payer policies; the list of drugs is recalled.',
      verified: false,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'Not at very high risk by its criteria; what it puts first then was not read.',
  },
  closes: { after: fracture.onsetDate, by: days(365) },
  published: false,
  evidence: [
    cite(aace2020, { locator: 'very high risk; read in payer policies' }),
    cite(payerVhrPolicies, { locator: 'three policies quote the list' }),
    cite(aace2020, { locator: 'first drugs at very high risk', unverified: true }),
  ],
  examples: [
    { name: 'fresh fracture', baseline: 'week-1', expect: 'either' },
    {
      name: 'fracture 365 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-16' },
      expect: 'either',
    },
    {
      name: 'fracture 366 days ago, nothing else',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15' },
      expect: 'unpublished',
    },
    {
      name: 'fracture 366 days ago, a hip broken too',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', otherFragilityFractures: ['hip'] },
      expect: 'either',
    },
    {
      name: 'fracture 366 days ago, a wrist broken too',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', otherFragilityFractures: ['wrist'] },
      expect: 'either',
    },
    {
      name: 'fracture 366 days ago, an upper arm broken too',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', otherFragilityFractures: ['humerus'] },
      expect: 'either',
    },
    {
      name: 'fracture 366 days ago, the pelvis broken too',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', otherFragilityFractures: ['pelvis'] },
      expect: 'either',
    },
    {
      name: 'fracture 366 days ago, ribs broken too',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', otherFragilityFractures: ['ribs'] },
      expect: 'either',
    },
    {
      name: 'fracture 366 days ago, another bone broken too',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', otherFragilityFractures: ['other'] },
      expect: 'either',
    },
    { name: 'a man', baseline: 'week-1', given: { sex: 'male' }, expect: 'not-covered' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
    {
      name: 'start of the present bone drug 732 days ago, onset of the fracture 731 days ago, the patient takes alendronate',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-15', takingAlendronate: true, boneDrugStartDate: '2024-03-14' },
      expect: 'either',
    },
    {
      name: 'start of the present bone drug 731 days ago, onset of the fracture 731 days ago, the patient takes alendronate',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-15', takingAlendronate: true, boneDrugStartDate: '2024-03-15' },
      expect: 'unpublished',
    },
    {
      name: 'onset of the fracture 366 days ago, number of earlier vertebral fractures 1',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', earlierVertebralFractures: 1 },
      expect: 'either',
    },
  ],
  remarks: 'The window closes when the fracture by itself no longer makes the risk very high.',
})
