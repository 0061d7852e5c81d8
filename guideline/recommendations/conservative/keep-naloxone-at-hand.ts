/** At a high dose of an opioid, or beside a sedative, naloxone is to hand. */

import { all, any, atLeast, because, cite, recommendation } from '../../../src/language/index.ts'
import { cdc2022Opioids, fdaBoxedOpioidBenzo2016 } from '../../evidence.ts'
import { careBesidesDrugs } from '../../facts/care-besides-drugs.ts'
import { painMedicineRisks, painMedicines } from '../../facts/pain-medicines.ts'

export const keepNaloxoneAtHand = recommendation({
  id: 'keep-naloxone-at-hand',
  title: 'Naloxone to hand',
  statement:
    'Put naloxone to hand and teach the household: the opioid dose is high, or a sedative adds to it.',
  forPatient:
    'Your pain medicine can slow your breath. Keep the rescue spray at home, and let someone learn to use it.',
  question: 'analgesia',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S6'],
  appliesWhen: all(
    any(painMedicines.takingWeakOpioid, painMedicines.takingStrongOpioid),
    any(
      because(
        atLeast(painMedicines.opioidDailyDose, 50),
        cdc2022Opioids,
        'verified',
        '50 morphine milligram equivalents',
      ),
      painMedicineRisks.takingSedative,
      painMedicineRisks.substanceUseDisorder,
    ),
  ),
  doneWhen: careBesidesDrugs.naloxoneAtHand,
  action: 'naloxone',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'A breath that stops kills within minutes, and the spray harms nobody: our own judgement.',
  urgency: 'days',
  step: 'danger',
  evidence: [
    cite(cdc2022Opioids, {
      locator: 'offer naloxone from 50 morphine milligram equivalents; read in a digest',
    }),
    cite(fdaBoxedOpioidBenzo2016, { locator: 'boxed warning' }),
  ],
  examples: [
    {
      name: '50 mg of morphine a day',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, opioidDailyDose: 50 },
      expect: 'applicable',
    },
    {
      name: '49 mg of morphine a day',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, opioidDailyDose: 49 },
      expect: 'not-applicable',
    },
    {
      name: 'tramadol beside a benzodiazepine',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, takingSedative: true },
      expect: 'applicable',
    },
    {
      name: 'morphine after an overdose',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, substanceUseDisorder: true },
      expect: 'applicable',
    },
    {
      name: 'naloxone at hand',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, opioidDailyDose: 120, naloxoneAtHand: true },
      expect: 'done',
    },
    {
      name: 'naloxone at hand 365 days ago',
      baseline: 'week-1',
      given: {
        takingStrongOpioid: true,
        opioidDailyDose: 120,
        naloxoneAtHand: { value: true, on: '2025-03-16' },
      },
      expect: 'done',
    },
    {
      name: 'naloxone at hand 366 days ago',
      baseline: 'week-1',
      given: {
        takingStrongOpioid: true,
        opioidDailyDose: 120,
        naloxoneAtHand: { value: true, on: '2025-03-15' },
      },
      expect: 'applicable',
    },
    {
      name: 'opioid of unknown dose',
      baseline: 'week-1',
      given: { takingStrongOpioid: true },
      expect: 'needs-data',
    },
    {
      name: 'dose of 40 mg given 14 days ago',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, opioidDailyDose: { value: 40, on: '2026-03-02' } },
      expect: 'not-applicable',
    },
    {
      name: 'dose of 40 mg given 15 days ago',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, opioidDailyDose: { value: 40, on: '2026-03-01' } },
      expect: 'needs-data',
    },
    { name: 'no opioid', baseline: 'week-1', given: { takingSedative: true }, expect: 'not-applicable' },
  ],
})
