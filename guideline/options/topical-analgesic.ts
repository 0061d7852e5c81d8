/** A pain-relieving gel or patch. */

import { all, atLeast, cite, disputedBy, option } from '../../src/language/index.ts'
import { aafp2016Vcf, fdaLabelNsaid, fdaNsaidPregnancy2020, nogg2024 } from '../evidence.ts'
import { painMedicineRisks } from '../facts/pain-medicines.ts'
import { person, personDerived } from '../facts/person.ts'

export const topicalAnalgesic = option({
  id: 'topical-analgesic',
  title: 'Anti-inflammatory gel or lidocaine patch',
  question: 'analgesia',
  action: 'topical-analgesic',
  drugClass: 'simple analgesics',
  plainName: 'a pain gel or patch',
  called: 'a gel or patch',
  soldFreely: true,
  forPatient: 'A gel or a patch on the sore place may ease the pain a little.',
  stops: [
    {
      when: painMedicineRisks.nsaidReaction,
      states: ['past-reaction'],
      text: 'No anti-inflammatory gel after asthma or allergy from aspirin or its like.',
      evidence: [cite(fdaLabelNsaid, { locator: 'contraindications' })],
    },
    {
      when: all(personDerived.pregnancyToConsider, atLeast(person.pregnancyWeeks, 20)),
      states: ['pregnant'],
      text: 'No anti-inflammatory drug from week 20 of pregnancy.',
      evidence: [cite(fdaNsaidPregnancy2020, { locator: '20 weeks or later' })],
    },
  ],
  course: {
    dose: 'on the painful area, as the product says',
    duration: 'days to a few weeks',
    checkFirst: ['skin', 'allergy'],
  },
  sources: ['S5', 'S6'],
  evidence: [
    cite(nogg2024, { locator: 'section 8: weakest effective agent', grade: 'Strong' }),
    disputedBy(aafp2016Vcf, {
      locator: 'letter on patches: no better than placebo for somatic back pain; title only',
    }),
  ],
  examples: [
    { name: 'nothing against it', baseline: 'week-1', expect: 'suitable' },
    {
      name: 'asthma from aspirin',
      baseline: 'week-1',
      given: { nsaidReaction: true },
      expect: 'contraindicated',
    },
    {
      name: 'week 20 of a pregnancy',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', pregnant: true, pregnancyWeeks: 20 },
      expect: 'contraindicated',
    },
    {
      name: 'week 19 of a pregnancy',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', pregnant: true, pregnancyWeeks: 19 },
      expect: 'caution',
    },
    {
      name: 'allergy not asked about',
      baseline: 'week-1',
      given: { nsaidReaction: null },
      expect: 'needs-data',
    },
    {
      name: 'not so: the patient is pregnant, as of 29 days ago, 18 years old today',
      baseline: 'week-8',
      given: { pregnant: { value: false, on: '2026-05-18' }, birthDate: '2008-06-16' },
      expect: 'needs-data',
    },
    {
      name: 'not so: the patient is pregnant, as of 28 days ago, 49 years old today',
      baseline: 'week-8',
      given: { pregnant: { value: false, on: '2026-05-19' }, birthDate: '1977-06-16' },
      expect: 'suitable',
    },
    {
      name: 'week of pregnancy 19, as of 8 days ago, 49 years old today',
      baseline: 'week-14',
      given: { pregnancyWeeks: { value: 19, on: '2026-06-08' }, birthDate: '1977-06-16' },
      expect: 'needs-data',
    },
  ],
  remarks: 'Weak evidence in this fracture; spares gut and kidney.',
})
