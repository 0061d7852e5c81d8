/** States of a person and bisphosphonates, by mouth and by vein. */

import { type CellDraft, cite, type Evidence, includes } from '../../src/language/index.ts'
import {
  conley2020Coalition,
  fdaLabelAlendronate,
  fdaLabelIbandronate,
  fdaLabelRisedronate,
  fdaLabelZoledronate,
  nogg2024,
} from '../evidence.ts'
import { boneDrugs } from '../facts/bone-drugs.ts'
import { personStates, personStatesDerived } from '../facts/person-states.ts'
import { of } from '../states.ts'
import { adjust, caution, near, noEffect, notJudged, ownCaution, ownStop } from './cells.ts'

const tablets = ['alendronate', 'risedronate', 'ibandronate']
const drip = ['zoledronate']
const every = [...tablets, ...drip]
const labels: readonly (readonly [string, Evidence])[] = [
  ['alendronate', fdaLabelAlendronate],
  ['risedronate', fdaLabelRisedronate],
  ['ibandronate', fdaLabelIbandronate],
]
const infusion = (locator: string) => near(fdaLabelZoledronate, locator)

const allOfThem: readonly CellDraft[] = [
  ownStop(of.pregnant, every, 'Not in pregnancy.', [
    near(fdaLabelAlendronate, 'pregnancy: caution'),
    near(fdaLabelZoledronate, 'the European text forbids it; the present American one was not read'),
  ]),
  ownStop(
    of.breastfeeding,
    every,
    'Not while breastfeeding.',
    infusion('the European text of zoledronate forbids it; the present American one was not read'),
  ),
  ownCaution(
    of.mayBecomePregnant,
    every,
    'A pregnancy may come: rule one out, and ask a specialist first.',
    infusion('pregnancy'),
  ),
  ownStop(
    of.child,
    every,
    'Below 18 only by a specialist for bones of children.',
    near(nogg2024, 'adults; younger people need a specialist'),
  ),
  caution(
    of.young,
    every,
    'Before menopause, and below 50: a specialist looks for the cause first; T-scores do not apply.',
    cite(nogg2024, { locator: 'younger people need work-up by a specialist' }),
  ),
  ownStop(
    [of.dialysis, of.disagreeing],
    every,
    'Not in known kidney disease of stage 4 or 5, or on dialysis, whatever a creatinine says: the worse counts.',
    infusion('clearance below 35'),
  ),
  ownCaution(
    [of.disagreeing, of.lowFiltration],
    every,
    'Clearance and eGFR disagree, or eGFR is below 35: settle it first; the worse counts.',
    infusion('clearance below 35'),
    { when: personStatesDerived.kidneyInDoubt },
  ),
  ownCaution(
    of.vitaminD,
    tablets,
    'Correct a lack of vitamin D first.',
    infusion('vitamin D before each dose'),
  ),
  ownStop(
    of.cause,
    every,
    'Osteomalacia or bone disease of the kidney, not yet treated: its treatment comes first.',
    infusion('contraindications: low blood calcium'),
    {
      when: personStatesDerived.boneNotMineralisedYet,
      given: { knownCauses: ['osteomalacia'], secondaryCauseTreated: false },
    },
  ),
  ownCaution(
    of.cause,
    every,
    'A cause of bone loss is known: its treatment comes first.',
    near(nogg2024, 'younger people and unusual causes need a specialist'),
  ),
  ownCaution(
    of.highCalcium,
    every,
    'High blood calcium: find its cause before a drug for bone is begun.',
    infusion('blood calcium before each dose'),
  ),
  ownCaution(
    of.tumour,
    every,
    'A tumour, known or suspected: those who treat it choose the drug for bone.',
    infusion('indication'),
  ),
]

const byMouth: readonly CellDraft[] = [
  ownStop(
    of.acuteKidney,
    tablets,
    'Not in acute kidney injury: clearance cannot be judged.',
    cite(fdaLabelZoledronate, {
      locator: 'contraindications of the infusion; for tablets our own judgement',
    }),
  ),
  ownStop(
    of.varices,
    tablets,
    'Not with varices of the oesophagus: a tablet that harms its wall may make them bleed.',
    near(fdaLabelAlendronate, 'active upper gastrointestinal disease'),
  ),
  ownStop(
    of.infusion,
    tablets,
    'Zoledronic acid was given within the year: no second bisphosphonate beside it.',
    cite(fdaLabelZoledronate, { locator: 'once a year; that none is added is our own judgement' }),
  ),
  ownCaution(
    of.obstruction,
    tablets,
    'Nothing by mouth while the gut is obstructed.',
    near(fdaLabelAlendronate, 'active upper gastrointestinal disease'),
  ),
  ownCaution(
    of.cognition,
    tablets,
    'Only where someone sees to it that it is taken fasting, upright and with water.',
    near(fdaLabelAlendronate, 'upright for 30 minutes'),
  ),
  ownCaution(
    of.swallowing,
    tablets,
    'Tablets that do not go down harm the gullet: another way.',
    near(fdaLabelAlendronate, 'contraindications: oesophagus'),
  ),
  ownCaution(
    of.immobile,
    tablets,
    'Confined to bed: only where sitting upright after each tablet is sure.',
    near(fdaLabelAlendronate, 'upright for 30 minutes'),
  ),
  notJudged([of.ulcer], tablets),
  ownCaution(
    of.intolerance,
    tablets,
    'A bisphosphonate by mouth was not tolerated: another way.',
    near(fdaLabelAlendronate, 'active upper gastrointestinal disease'),
    { when: includes(personStates.drugsNotTolerated, 'oral-bisphosphonate') },
  ),
  noEffect(
    [of.over80],
    ['alendronate', 'risedronate'],
    cite(conley2020Coalition, { locator: 'alendronate or risedronate first, 65 and above' }),
  ),
  notJudged([of.over80], ['ibandronate']),
  ...labels.map(([drug, label]) =>
    noEffect(
      [
        of.under50kg,
        of.heartFailure,
        of.recentEvent,
        of.bleeding,
        of.anticoagulant,
        of.opioidUse,
        of.sleepApnoea,
      ],
      [drug],
      cite(label, { locator: 'contraindications and limits of the kidney, as read' }),
    ),
  ),
  notJudged([of.liver, of.antiplatelet, of.radiation], tablets),
]

const byVein: readonly CellDraft[] = [
  ownStop(
    of.reaction,
    drip,
    'Not after a reaction to any bisphosphonate: it is of the same class.',
    cite(fdaLabelAlendronate, {
      locator: 'contraindications: hypersensitivity; that it holds for the class is our own judgement',
    }),
    { when: boneDrugs.bisphosphonateReaction, given: { bisphosphonateReaction: true } },
  ),
  adjust(
    of.infusion,
    drip,
    'The next infusion is due a year after the last.',
    cite(fdaLabelZoledronate, { locator: '5 mg once a year' }),
  ),
  ownCaution(
    of.intolerance,
    drip,
    'An infusion was not tolerated: another drug, or a specialist first.',
    near(fdaLabelZoledronate, 'contraindications'),
    { when: includes(personStates.drugsNotTolerated, 'zoledronate') },
  ),
  noEffect([of.over80], drip, cite(conley2020Coalition, { locator: 'second choice, 65 and above' })),
  noEffect(
    [
      of.under50kg,
      of.bleeding,
      of.anticoagulant,
      of.antiplatelet,
      of.reflux,
      of.ulcer,
      of.varices,
      of.obstruction,
      of.opioidUse,
      of.sleepApnoea,
      of.cognition,
      of.swallowing,
      of.immobile,
    ],
    drip,
    cite(fdaLabelZoledronate, { locator: 'contraindications, and what is checked before each dose' }),
  ),
  notJudged([of.liver, of.heartFailure, of.recentEvent, of.radiation], drip),
]

export const bisphosphonateCells: readonly CellDraft[] = [...allOfThem, ...byMouth, ...byVein]
