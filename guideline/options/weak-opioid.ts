/** Weak opioid, for a few days of severe pain. */

import { cite, disputedBy, option } from '../../src/language/index.ts'
import { aafp2016Vcf, aaos2010Scf, cdc2022Opioids, nogg2024 } from '../evidence.ts'
import { painMedicines } from '../facts/pain-medicines.ts'
import {
  opioidAdjustments,
  opioidCautions,
  opioidCourse,
  opioidExamples,
  opioidStops,
} from './opioid-limits.ts'

export const weakOpioid = option({
  id: 'weak-opioid',
  title: 'Weak opioid (codeine, tramadol), a few days',
  question: 'analgesia',
  action: 'weak-opioids',
  drugClass: 'opioids',
  plainName: 'codeine or tramadol',
  called: 'a weak opioid',
  forPatient: 'Codeine or tramadol for a few days only. They can make you sleepy and sick and block the gut.',
  stops: opioidStops,
  cautions: opioidCautions,
  adjustWhen: opioidAdjustments,
  takingWhen: painMedicines.takingWeakOpioid,
  course: { dose: 'lowest dose, immediate release only', ...opioidCourse },
  sources: ['S5', 'S6'],
  evidence: [
    cite(nogg2024, {
      locator: 'section 8: weakest effective agent, laxative with any opioid',
      grade: 'Strong',
    }),
    cite(aafp2016Vcf, { locator: 'options for acute pain' }),
    cite(cdc2022Opioids, { locator: 'acute pain; read in a digest' }),
    disputedBy(aaos2010Scf, { locator: 'opioids and analgesics', grade: 'Inconclusive' }),
  ],
  examples: [
    ...opioidExamples,
    { name: 'taken already', baseline: 'week-1', given: { takingWeakOpioid: true }, expect: 'taking' },
    {
      name: 'daily opioid dose as morphine 49, the patient takes a weak opioid',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, opioidDailyDose: 49 },
      expect: 'taking',
      adjusted: 1,
    },
    {
      name: '65 years old today',
      baseline: 'week-1',
      given: { birthDate: '1961-03-16' },
      expect: 'caution',
      adjusted: 1,
    },
    {
      name: '64 years old today',
      baseline: 'week-1',
      given: { birthDate: '1962-03-16' },
      expect: 'suitable',
      adjusted: 0,
    },
    {
      name: '59 years old today, sex: male, serum creatinine 1, body weight 26.9',
      baseline: 'week-1',
      given: { birthDate: '1967-03-16', sex: 'male', serumCreatinine: 1, bodyWeight: 26.9 },
      expect: 'suitable',
      adjusted: 1,
    },
    {
      name: 'a day short of 65, body weight 40, serum creatinine 1.2',
      baseline: 'week-1',
      given: { birthDate: '1961-03-17', bodyWeight: 40, serumCreatinine: 1.2 },
      expect: 'caution',
      adjusted: 2,
    },
    {
      name: 'start of the opioid 4 days ago, the patient takes a weak opioid',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, opioidStartDate: '2026-03-12' },
      expect: 'taking',
      adjusted: 2,
    },
    {
      name: 'start of the opioid 3 days ago, the patient takes a weak opioid',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, opioidStartDate: '2026-03-13' },
      expect: 'taking',
      adjusted: 1,
    },
    {
      name: 'start of the opioid 30 days ago, the patient takes a weak opioid',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, opioidStartDate: '2026-02-14' },
      expect: 'taking',
      adjusted: 3,
    },
    {
      name: 'start of the opioid 29 days ago, the patient takes a weak opioid',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, opioidStartDate: '2026-02-15' },
      expect: 'taking',
      adjusted: 2,
    },
    {
      name: 'daily opioid dose as morphine 50, as of 14 days ago, the patient takes a weak opioid',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, opioidDailyDose: { value: 50, on: '2026-03-02' } },
      expect: 'taking',
      adjusted: 2,
    },
    {
      name: 'daily opioid dose as morphine 50, as of 15 days ago, the patient takes a weak opioid',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, opioidDailyDose: { value: 50, on: '2026-03-01' } },
      expect: 'taking',
      adjusted: 1,
    },
  ],
  remarks:
    'Outpatients and discharge only: the scope of the source on doses. Last of the pain medicines, short, always with a laxative.',
})
