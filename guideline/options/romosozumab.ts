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
import { romosozumabExamples } from './romosozumab-examples.ts'

const l = boneDrugLimits
const severalFractures = fractureDerived.severalVertebralFractures

export const romosozumab = option({
  id: 'romosozumab',
  title: 'Romosozumab 210 mg a month',
  question: 'first-bone-drug',
  action: 'romosozumab',
  drugClass: 'drugs that build bone',
  plainName: 'romosozumab, the monthly injection for the bones',
  forPatient:
    'An injection once a month for a year that builds bone. Tell us if you have ever had a heart attack or a stroke.',
  stops: [
    {
      when: boneDrugs.hypocalcaemia,
      states: ['low-calcium'],
      text: 'Contraindicated with low blood calcium; correct it first.',
      evidence: [cite(fdaLabelRomosozumab, { locator: 'contraindications' })],
    },
    {
      when: all(l.heartAttackOrStroke, elapsed(l.lastHeartAttackOrStroke, '<=', days(365))),
      states: ['recent-heart-attack-or-stroke'],
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
      states: ['before-menopause-or-50', 'may-become-pregnant'],
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
      states: ['filtration-below-30', 'dialysis'],
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
  examples: romosozumabExamples,
  remarks:
    'The US label bars the year after an event, that of Hong Kong any past event; those of Europe and the United Kingdom are believed to say the same and were not read, so the stricter reading stands there and is marked unverified.',
})
