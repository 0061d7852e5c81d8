/** Salmon calcitonin for acute fracture pain. */

import { all, any, atMost, cite, days, is, option } from '../../src/language/index.ts'
import { aaos2010Scf, ema2012Calcitonin, fdaLabelCalcitonin } from '../evidence.ts'
import { boneDrugs } from '../facts/bone-drugs.ts'
import { fracture } from '../facts/fracture.ts'
import { person, personDerived } from '../facts/person.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { treatment } from '../facts/treatment.ts'
import { workUp } from '../facts/work-up.ts'
import { settings } from '../settings.ts'

export const calcitonin = option({
  id: 'calcitonin',
  title: 'Salmon calcitonin, 200 IU a day',
  question: 'analgesia',
  action: 'calcitonin-4-weeks',
  drugClass: 'calcitonin',
  plainName: 'calcitonin, a nose spray',
  called: 'calcitonin',
  forPatient:
    'A nose spray that may ease the pain at first. You start it within five days and stop after four weeks.',
  stops: [
    {
      when: is(settings.jurisdiction, 'eu', 'uk', 'ca'),
      text: 'The nasal form is withdrawn in this jurisdiction.',
      evidence: [cite(ema2012Calcitonin, { locator: 'nasal form withdrawn; Health Canada 2013' })],
    },
    {
      when: boneDrugs.calcitoninAllergy,
      states: ['past-reaction'],
      text: 'Contraindicated with an allergy to salmon calcitonin; anaphylaxis has been reported.',
      evidence: [cite(fdaLabelCalcitonin, { locator: 'contraindications' })],
    },
    {
      when: boneDrugs.hypocalcaemia,
      states: ['low-calcium'],
      text: 'Low blood calcium is corrected first.',
      evidence: [cite(fdaLabelCalcitonin, { locator: 'correct before starting' })],
    },
    {
      when: boneDrugs.vitaminDDeficiency,
      states: ['vitamin-d'],
      text: 'Vitamin D deficiency is corrected first.',
      evidence: [cite(fdaLabelCalcitonin, { locator: 'correct before starting' })],
    },
    {
      when: redFlagsDerived.neurologicalRedFlag,
      text: 'Tried only in patients without a neurological deficit.',
      evidence: [cite(aaos2010Scf, { locator: 'neurologically intact', grade: 'Moderate' })],
    },
  ],
  cautions: [
    {
      when: workUp.cancerHistory,
      states: ['tumour'],
      text: 'Long-term trials found more cancers; a history of cancer is a reason to avoid it.',
      evidence: [cite(ema2012Calcitonin, { locator: 'cancer rate 0.7 to 2.4 percent higher' })],
    },
    {
      when: all(
        is(settings.jurisdiction, 'us'),
        any(is(person.sex, 'male'), atMost(personDerived.yearsSinceMenopause, 5)),
      ),
      states: ['before-menopause-or-50'],
      text: 'The US label covers only women more than five years after menopause, and acute fracture pain in nobody.',
      evidence: [cite(fdaLabelCalcitonin, { locator: 'indication' })],
    },
  ],
  takingWhen: treatment.takingCalcitonin,
  notAfter: { after: fracture.onsetDate, by: days(5) },
  course: {
    dose: '200 IU a day by nose, or 200 IU a day as a suppository',
    duration: '28 days, then stop',
    checkFirst: ['blood calcium', 'vitamin D', 'allergy; a skin test if one is suspected'],
    monitoring: ['blood calcium'],
  },
  sources: ['S7'],
  evidence: [cite(aaos2010Scf, { locator: 'calcitonin', grade: 'Moderate' })],
  examples: [
    { name: 'day 5', baseline: 'week-1', given: { onsetDate: '2026-03-11' }, expect: 'suitable' },
    { name: 'day 6', baseline: 'week-1', expect: 'too-late' },
    {
      name: 'onset not known',
      baseline: 'week-1',
      given: { onsetDate: null },
      expect: 'needs-data',
    },
    {
      name: 'five years after menopause',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', menopauseAge: 64, birthDate: '1956-09-14' },
      expect: 'caution',
    },
    {
      name: 'six years after menopause',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', menopauseAge: 63, birthDate: '1956-09-14' },
      expect: 'suitable',
    },
    {
      name: 'in the United Kingdom',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11' },
      setting: { jurisdiction: 'uk' },
      expect: 'contraindicated',
    },
    {
      name: 'allergy to salmon calcitonin',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', calcitoninAllergy: true },
      expect: 'contraindicated',
    },
    {
      name: 'low calcium',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', hypocalcaemia: true },
      expect: 'contraindicated',
    },
    {
      name: 'vitamin D deficiency not yet replaced',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', vitaminDDeficiency: true },
      expect: 'contraindicated',
    },
    {
      name: 'new neurological deficit',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', redFlags: { newNeurologicalDeficit: true } },
      expect: 'contraindicated',
    },
    {
      name: 'had cancer once',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', cancerHistory: true },
      expect: 'caution',
    },
    {
      name: 'a man in the United States',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', sex: 'male' },
      expect: 'caution',
    },
    {
      name: 'on it already, day 5',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', takingCalcitonin: true },
      expect: 'taking',
    },
    {
      name: 'in the European Union',
      baseline: 'week-1',
      setting: { jurisdiction: 'eu' },
      expect: 'contraindicated',
    },
    {
      name: 'in Canada',
      baseline: 'week-1',
      setting: { jurisdiction: 'ca' },
      expect: 'contraindicated',
    },
  ],
  remarks: 'No convincing benefit in chronic pain; not among the advice of the UK guideline of 2024.',
})
