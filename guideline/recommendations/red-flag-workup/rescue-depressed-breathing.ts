/** Breathing that an opioid depresses is an emergency of this hour. */

import { all, any, cite, recommendation } from '../../../src/language/index.ts'
import { cdc2022Opioids, fdaLabelOpioid } from '../../evidence.ts'
import { painMedicineRisks, painMedicines } from '../../facts/pain-medicines.ts'

export const rescueDepressedBreathing = recommendation({
  id: 'rescue-depressed-breathing',
  title: 'Breathing depressed on an opioid: help at once',
  statement: 'Stop the opioid now, give naloxone and oxygen, watch in hospital: breathing is depressed.',
  forPatient:
    'Slow or weak breath on strong pain medicine is a danger to life. Call for emergency help now. Take no more of it.',
  question: 'red-flags',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S6'],
  appliesWhen: all(
    any(painMedicines.takingWeakOpioid, painMedicines.takingStrongOpioid),
    painMedicineRisks.respiratoryDepression,
  ),
  action: 'opioid-rescue',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'It kills within the hour, and naloxone reverses it: our own judgement.',
  urgency: 'emergency',
  step: 'danger',
  evidence: [
    cite(fdaLabelOpioid, { locator: 'contraindications: significant respiratory depression' }),
    cite(cdc2022Opioids, { locator: 'naloxone; read in a digest' }),
  ],
  examples: [
    {
      name: 'on morphine, breathing depressed',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, respiratoryDepression: true },
      expect: 'applicable',
    },
    {
      name: 'on codeine, breathing depressed',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, respiratoryDepression: true },
      expect: 'applicable',
    },
    {
      name: 'breathing depressed without an opioid',
      baseline: 'week-1',
      given: { respiratoryDepression: true },
      expect: 'not-applicable',
    },
    {
      name: 'on morphine, breathing not looked at',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, respiratoryDepression: null },
      expect: 'needs-data',
    },
    {
      name: 'breathing depressed, opioids not known',
      baseline: 'nothing-known',
      given: { respiratoryDepression: true },
      expect: 'needs-data',
    },
    {
      name: 'on morphine, breathing good 28 days ago',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, respiratoryDepression: { value: false, on: '2026-02-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'on morphine, breathing good 29 days ago',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, respiratoryDepression: { value: false, on: '2026-02-15' } },
      expect: 'needs-data',
    },
  ],
  remarks:
    'Our own safety judgement: the label bars an opioid there, and says in the part that was read nothing of the rescue.',
})
