/** Romosozumab 210 mg, once a month under the skin, twelve times. */

import {
  all,
  any,
  atLeast,
  atMost,
  because,
  cite,
  days,
  disputedBy,
  elapsed,
  is,
  moreThan,
  not,
  option,
} from '../../src/language/index.ts'
import { ofRomosozumab } from '../effects/bone-drugs.ts'
import { acp2023, arch2017, asbmrBhof2024Goal, endocrine20192020, fdaLabelRomosozumab } from '../evidence.ts'
import { boneDrugLimits, boneDrugLimitsDerived } from '../facts/bone-drug-limits.ts'
import { boneDrugs } from '../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../facts/current-bone-drugs.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { personDerived } from '../facts/person.ts'
import { settings } from '../settings.ts'
import { afterDenosumab, endocrineAnabolic, fastAnabolic, ukAnabolic } from './bone-drug-reasons.ts'

const l = boneDrugLimits
const severalFractures = atLeast(fractureDerived.vertebralFracturesEver, 2)
const eventOn = (day: string) => ({ heartAttackOrStroke: true, lastHeartAttackOrStroke: day })

export const romosozumab = option({
  id: 'romosozumab',
  title: 'Romosozumab 210 mg a month',
  question: 'first-bone-drug',
  action: 'romosozumab',
  plainName: 'romosozumab, the monthly injection for the bones',
  forPatient:
    'An injection once a month for a year that builds bone. Tell us if you have ever had a heart attack or a stroke.',
  stops: [
    {
      when: boneDrugs.hypocalcaemia,
      text: 'Contraindicated with low blood calcium; correct it first.',
      evidence: [cite(fdaLabelRomosozumab, { locator: 'contraindications' })],
    },
    {
      when: all(l.heartAttackOrStroke, elapsed(l.lastHeartAttackOrStroke, '<=', days(365))),
      text: 'Boxed warning: not within a year of a heart attack or stroke.',
      evidence: [cite(fdaLabelRomosozumab, { locator: 'boxed warning' })],
    },
    {
      when: all(l.heartAttackOrStroke, is(settings.jurisdiction, 'other')),
      text: 'Any past heart attack or stroke bars it where the label is that of Hong Kong.',
      evidence: [cite(fdaLabelRomosozumab, { locator: 'Hong Kong label: any previous event' })],
    },
    {
      when: because(
        all(l.heartAttackOrStroke, not(is(settings.jurisdiction, 'us', 'other'))),
        fdaLabelRomosozumab,
        'unverified',
        'European and UK labels believed to say the same as Hong Kong',
      ),
      text: 'Any past heart attack or stroke is taken to bar it here; the label was not read.',
      evidence: [
        cite(fdaLabelRomosozumab, {
          locator: 'European and UK labels, any previous event',
          unverified: true,
        }),
      ],
    },
    {
      when: not(personDerived.postmenopausal),
      text: 'For women after menopause only.',
      evidence: [cite(fdaLabelRomosozumab, { locator: 'indication' })],
    },
    {
      when: all(l.romosozumabEver, atLeast(l.romosozumabDoses, 12)),
      text: 'Twelve doses have been given: the course is over, an antiresorptive follows.',
      evidence: [cite(fdaLabelRomosozumab, { locator: '12 doses' })],
    },
  ],
  cautions: [
    afterDenosumab,
    {
      when: any(l.heartAttackOrStroke, l.coronaryRisk),
      text: 'Boxed warning: weigh it where the heart or vessels are at risk.',
      evidence: [
        cite(fdaLabelRomosozumab, { locator: 'boxed warning' }),
        cite(arch2017, { locator: 'serious cardiovascular events 2.5 against 1.9 percent' }),
      ],
    },
    {
      when: boneDrugLimitsDerived.filtrationBelow30,
      text: 'Filtration rate below 30 or dialysis: calcium falls more often; measure it and supplement.',
      evidence: [cite(fdaLabelRomosozumab, { locator: 'filtration rate 15 to 29 or dialysis' })],
    },
  ],
  preferWhen: [
    fastAnabolic,
    ukAnabolic,
    endocrineAnabolic,
    {
      when: all(
        personDerived.postmenopausal,
        any(
          all(
            atMost(imaging.tScoreHip, -2.5),
            any(severalFractures, moreThan(imaging.heightLossPercent, 25)),
          ),
          all(atMost(imaging.tScoreHip, -2), severalFractures, moreThan(imaging.heightLossPercent, 25)),
        ),
      ),
      text: 'In such women, then alendronate, it beat alendronate: 6.2 against 11.9 percent.',
      evidence: [cite(arch2017, { locator: 'entry and new vertebral fractures at 24 months' })],
    },
  ],
  takingWhen: currentBoneDrugs.takingRomosozumab,
  course: {
    dose: '210 mg (two syringes) under the skin once a month',
    duration: '12 doses',
    checkFirst: [
      'heart attack and stroke',
      'blood calcium, corrected for albumin',
      'vitamin D',
      'kidney function',
    ],
    monitoring: ['calcium', 'chest pain or signs of stroke: stop'],
    followedBy: 'an antiresorptive drug without a gap',
  },
  sources: ['S8'],
  evidence: [
    cite(endocrine20192020, { locator: 'an option at very high risk' }),
    cite(arch2017, { locator: '6.2 against 11.9 percent; serious cardiovascular events 2.5 against 1.9' }),
    cite(asbmrBhof2024Goal, { locator: 'osteoanabolic drugs after a recent fracture' }),
    disputedBy(acp2023, {
      locator: 'bisphosphonate first; only women at very high risk',
      grade: 'conditional',
    }),
  ],
  effects: ofRomosozumab,
  examples: [
    { name: 'nothing against it', baseline: 'week-1', expect: 'suitable' },
    { name: 'low calcium', baseline: 'week-1', given: { hypocalcaemia: true }, expect: 'contraindicated' },
    { name: 'calcium not known', baseline: 'week-1', given: { hypocalcaemia: null }, expect: 'needs-data' },
    {
      name: 'stroke 365 days ago',
      baseline: 'week-1',
      given: eventOn('2025-03-16'),
      expect: 'contraindicated',
    },
    {
      name: 'stroke 366 days ago, United States',
      baseline: 'week-1',
      given: eventOn('2025-03-15'),
      expect: 'caution',
    },
    {
      name: 'stroke on a day nobody knows',
      baseline: 'week-1',
      given: { heartAttackOrStroke: true },
      expect: 'needs-data',
    },
    {
      name: 'stroke ten years ago, United Kingdom',
      baseline: 'week-1',
      given: eventOn('2016'),
      setting: { jurisdiction: 'uk' },
      expect: 'contraindicated',
    },
    {
      name: 'stroke ten years ago, another jurisdiction',
      baseline: 'week-1',
      given: eventOn('2016'),
      setting: { jurisdiction: 'other' },
      expect: 'contraindicated',
    },
    { name: 'a man', baseline: 'week-1', given: { sex: 'male' }, expect: 'contraindicated' },
    {
      name: 'before menopause',
      baseline: 'week-1',
      given: { birthDate: '1976-03-16', menopauseAge: 51 },
      expect: 'contraindicated',
    },
    {
      name: 'year of the last period',
      baseline: 'week-1',
      given: { birthDate: '1976-03-16', menopauseAge: 50 },
      expect: 'suitable',
    },
    {
      name: '59 years old, menopause not asked',
      baseline: 'week-1',
      given: { birthDate: '1966-03-17', menopauseAge: null },
      expect: 'needs-data',
    },
    {
      name: '60 years old, menopause not asked',
      baseline: 'week-1',
      given: { birthDate: '1966-03-16', menopauseAge: null },
      expect: 'suitable',
    },
    {
      name: 'twelve doses',
      baseline: 'week-1',
      given: { romosozumabEver: true, romosozumabDoses: 12 },
      expect: 'contraindicated',
    },
    {
      name: 'eleven doses, then a pause',
      baseline: 'week-1',
      given: { romosozumabEver: true, romosozumabDoses: 11 },
      expect: 'suitable',
    },
    { name: 'one dose of denosumab', baseline: 'week-1', given: { denosumabDoses: 1 }, expect: 'caution' },
    { name: 'coronary disease', baseline: 'week-1', given: { coronaryRisk: true }, expect: 'caution' },
    { name: 'filtration rate 29', baseline: 'week-1', given: { filtrationRate: 29 }, expect: 'caution' },
    {
      name: 'T-score of the hip exactly -2.5, height loss above 25 percent',
      baseline: 'week-1',
      given: { tScoreHip: -2.5, heightLossPercent: 26 },
      expect: 'suitable',
    },
    {
      name: 'T-score of the hip exactly -2, height loss exactly 25 percent',
      baseline: 'week-1',
      given: { tScoreHip: -2, heightLossPercent: 25, earlierVertebralFractures: 1 },
      expect: 'suitable',
    },
    { name: 'on it already', baseline: 'week-1', given: { takingRomosozumab: true }, expect: 'taking' },
  ],
  remarks:
    'The US label bars the year after an event, that of Hong Kong any past event; those of Europe and the United Kingdom are believed to say the same and were not read, so the stricter reading stands there and is marked unverified.',
})
