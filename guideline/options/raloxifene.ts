/** Raloxifene 60 mg a day by mouth. */

import { any, cite, not, option } from '../../src/language/index.ts'
import { acp2017, fdaLabelRaloxifene, icsi2017Osteoporosis } from '../evidence.ts'
import { boneDrugLimits } from '../facts/bone-drug-limits.ts'
import { boneDrugs } from '../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../facts/current-bone-drugs.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { personDerived } from '../facts/person.ts'

const l = boneDrugLimits
const noFracture = { vertebralFracture: false, fractureLevels: null, fragilityFractureWithoutSite: false }

export const raloxifene = option({
  id: 'raloxifene',
  title: 'Raloxifene 60 mg a day',
  question: 'first-bone-drug',
  action: 'raloxifene',
  drugClass: 'raloxifene',
  plainName: 'raloxifene, a tablet for the bones',
  forPatient:
    'A tablet each day against breaks in the spine. It can cause blood clots, so it is not for people who must stay in bed.',
  stops: [
    {
      when: l.venousThromboembolism,
      text: 'Boxed warning: contraindicated with a venous thromboembolism, now or in the past.',
      evidence: [
        cite(fdaLabelRaloxifene, { locator: 'boxed warning, contraindications' }),
        cite(icsi2017Osteoporosis, { locator: 'raloxifene' }),
      ],
    },
    {
      when: any(l.immobilised, boneDrugs.cannotStayUpright),
      states: ['immobility'],
      text: 'Not in bed-bound patients: it stops 72 hours before and during a long immobilisation.',
      evidence: [cite(fdaLabelRaloxifene, { locator: 'prolonged immobilisation' })],
    },
    {
      when: personDerived.pregnancyToConsider,
      states: ['pregnant', 'may-become-pregnant'],
      text: 'Contraindicated in pregnancy, known or possible.',
      evidence: [cite(fdaLabelRaloxifene, { locator: 'contraindications' })],
    },
    {
      when: personDerived.breastfeedingToConsider,
      states: ['breastfeeding'],
      text: 'Contraindicated while breastfeeding.',
      evidence: [cite(fdaLabelRaloxifene, { locator: 'contraindications' })],
    },
    {
      when: not(personDerived.postmenopausal),
      states: ['before-menopause-or-50'],
      text: 'For women after menopause only.',
      evidence: [cite(fdaLabelRaloxifene, { locator: 'indication', unverified: true })],
    },
  ],
  cautions: [
    {
      when: fractureDerived.vertebralFracturePresent,
      text: 'Shown to prevent vertebral fractures only, not those of hip and limbs.',
      evidence: [cite(acp2017, { locator: 'radiographic vertebral fractures' })],
    },
    {
      when: any(l.heartAttackOrStroke, l.coronaryRisk),
      states: ['recent-heart-attack-or-stroke'],
      text: 'Boxed warning: more deaths from stroke where the heart or vessels are at risk.',
      evidence: [cite(fdaLabelRaloxifene, { locator: 'boxed warning' })],
    },
  ],
  takingWhen: currentBoneDrugs.takingRaloxifene,
  course: {
    dose: '60 mg once a day',
    checkFirst: ['clots, now or in the past', 'does the patient walk', 'heart attack and stroke'],
    monitoring: ['signs of a clot, above all in the first four months', 'stop 72 hours before bed rest'],
  },
  sources: ['S8'],
  evidence: [
    cite(acp2017, { locator: 'radiographic vertebral fractures; not first line' }),
    cite(fdaLabelRaloxifene, { locator: 'label' }),
  ],
  examples: [
    { name: 'no vertebral fracture', baseline: 'week-1', given: noFracture, expect: 'suitable' },
    { name: 'vertebral fracture', baseline: 'week-1', expect: 'caution' },
    {
      name: 'pulmonary embolism in the past',
      baseline: 'week-1',
      given: { venousThromboembolism: true },
      expect: 'contraindicated',
    },
    {
      name: 'clots not asked about',
      baseline: 'week-1',
      given: { venousThromboembolism: null },
      expect: 'needs-data',
    },
    { name: 'bed-bound', baseline: 'week-1', given: { immobilised: true }, expect: 'contraindicated' },
    {
      name: 'cannot sit up',
      baseline: 'week-1',
      given: { cannotStayUpright: true },
      expect: 'contraindicated',
    },
    {
      name: 'pregnant',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', menopauseAge: 30, pregnant: true, breastfeeding: false },
      expect: 'contraindicated',
    },
    {
      name: 'breastfeeding',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', menopauseAge: 30, pregnant: false, breastfeeding: true },
      expect: 'contraindicated',
    },
    { name: 'a man', baseline: 'week-1', given: { sex: 'male' }, expect: 'contraindicated' },
    {
      name: 'stroke in the past, no vertebral fracture',
      baseline: 'week-1',
      given: { ...noFracture, heartAttackOrStroke: true },
      expect: 'caution',
    },
    { name: 'on it already', baseline: 'week-1', given: { takingRaloxifene: true }, expect: 'taking' },
    {
      name: 'coronary disease or a high risk of it is present, as of 366 days ago, not so: a vertebral fracture is recorded',
      baseline: 'week-1',
      given: {
        vertebralFracture: false,
        fractureLevels: null,
        coronaryRisk: { value: true, on: '2025-03-15' },
      },
      expect: 'suitable',
    },
    {
      name: 'coronary disease or a high risk of it is present, as of 365 days ago, not so: a vertebral fracture is recorded',
      baseline: 'week-1',
      given: {
        vertebralFracture: false,
        fractureLevels: null,
        coronaryRisk: { value: true, on: '2025-03-16' },
      },
      expect: 'caution',
    },
  ],
  remarks:
    'No effect on other than vertebral fractures has been shown. That men are outside its label is recalled, not read.',
})
