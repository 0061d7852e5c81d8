/** States of a person and denosumab and raloxifene, with what they share with the drugs that build bone. */

import { type CellDraft, cite, includes } from '../../src/language/index.ts'
import {
  conley2020Coalition,
  fdaLabelDenosumab,
  fdaLabelRaloxifene,
  mhra2020Denosumab,
  nogg2024,
} from '../evidence.ts'
import { kidneyDerived } from '../facts/kidney.ts'
import { personStates, personStatesDerived } from '../facts/person-states.ts'
import { of } from '../states.ts'
import { caution, near, noEffect, notJudged, ownCaution, ownStop, stop } from './cells.ts'

const { drugsNotTolerated } = personStates
const denosumab = ['denosumab']
const parathyroid = ['teriparatide', 'abaloparatide']
const romosozumab = ['romosozumab']
const raloxifene = ['raloxifene']
const denosumabList = cite(fdaLabelDenosumab, { locator: 'contraindications (list read), boxed warning' })

const lowering = [
  'alendronate',
  'risedronate',
  'ibandronate',
  'zoledronate',
  'denosumab',
  'romosozumab',
  'calcitonin',
]

const shared: readonly CellDraft[] = [
  ownCaution(
    of.lowCalcium,
    lowering,
    'An ionised calcium below 1.15 mmol/L was measured: settle it before a drug that lowers calcium.',
    near(fdaLabelDenosumab, 'contraindications: low blood calcium'),
    { when: personStatesDerived.ionisedCalciumLow },
  ),
  ownCaution(
    of.highCalcium,
    [...lowering, ...parathyroid, ...raloxifene].filter((id) => id !== 'calcitonin'),
    'An ionised calcium above 1.30 mmol/L was measured: find its cause before a drug for bone is begun.',
    near(fdaLabelDenosumab, 'blood calcium'),
    { when: personStatesDerived.ionisedCalciumHigh },
  ),
  ownStop(
    of.child,
    [...denosumab, ...parathyroid, ...romosozumab, ...raloxifene],
    'Below 18 only by a specialist for bones of children.',
    near(nogg2024, 'adults; younger people need a specialist'),
  ),
  caution(
    of.young,
    [...denosumab, ...parathyroid],
    'Before menopause, and below 50: a specialist looks for the cause first; T-scores do not apply.',
    cite(nogg2024, { locator: 'younger people need work-up by a specialist' }),
  ),
  ownCaution(
    of.vitaminD,
    [...denosumab, ...romosozumab, ...parathyroid],
    'Correct a lack of vitamin D first.',
    near(fdaLabelDenosumab, 'low blood calcium'),
  ),
  ownCaution(
    of.highCalcium,
    [...denosumab, ...romosozumab, ...raloxifene],
    'High blood calcium: find its cause before a drug for bone is begun.',
    near(fdaLabelDenosumab, 'blood calcium'),
  ),
  ownCaution(
    of.tumour,
    [...denosumab, ...romosozumab, ...raloxifene],
    'A tumour, known or suspected: those who treat it choose the drug for bone.',
    near(fdaLabelDenosumab, 'indication'),
  ),
  ownStop(
    of.cause,
    [...denosumab, ...romosozumab],
    'Osteomalacia or bone disease of the kidney, not yet treated: its treatment comes first.',
    near(fdaLabelDenosumab, 'boxed warning: bone disease of the kidney is looked for first'),
    {
      when: personStatesDerived.boneNotMineralisedYet,
      given: { knownCauses: ['osteomalacia'], secondaryCauseTreated: false },
    },
  ),
  ownCaution(
    of.cause,
    [...denosumab, ...romosozumab, ...raloxifene, ...parathyroid],
    'A cause of bone loss is known: its treatment comes first.',
    near(nogg2024, 'unusual causes need a specialist'),
  ),
  noEffect(
    [of.over80],
    [...denosumab, ...parathyroid, ...romosozumab],
    cite(conley2020Coalition, { locator: 'after oral bisphosphonates; anabolic for some; 65 and above' }),
  ),
  ownCaution(
    of.infusion,
    [...denosumab, ...raloxifene, ...romosozumab, ...parathyroid],
    'Zoledronic acid was given within the year: weigh what a second drug adds before it is due again.',
    near(nogg2024, 'treatment review'),
  ),
]

const onDenosumab: readonly CellDraft[] = [
  caution(
    of.mayBecomePregnant,
    denosumab,
    'A pregnancy is ruled out first.',
    cite(fdaLabelDenosumab, { locator: 'pregnancy is ruled out first' }),
  ),
  ownStop(
    of.breastfeeding,
    denosumab,
    'Not while breastfeeding.',
    near(fdaLabelDenosumab, 'contraindicated in pregnancy'),
  ),
  ownCaution(
    [of.lowClearance, of.disagreeing],
    denosumab,
    'A clearance below 35: measure eGFR; below 30 the boxed warning applies.',
    near(fdaLabelDenosumab, 'boxed warning: by filtration rate'),
    { when: kidneyDerived.clearanceBelow35 },
  ),
  ownCaution(
    of.disagreeing,
    denosumab,
    'Clearance and eGFR disagree: settle it first; the worse counts.',
    near(fdaLabelDenosumab, 'boxed warning: by filtration rate'),
  ),
  ownCaution(
    of.acuteKidney,
    denosumab,
    'Acute kidney injury: not before it has ended and calcium is known.',
    near(fdaLabelDenosumab, 'boxed warning'),
  ),
  ownCaution(
    of.cognition,
    denosumab,
    'Only where someone sees to it that no dose is late.',
    cite(mhra2020Denosumab, { locator: 'vertebrae break after a late dose' }),
  ),
  ownCaution(
    of.dental,
    denosumab,
    'Dental work comes first, as with a bisphosphonate.',
    near(fdaLabelDenosumab, 'warnings'),
  ),
  ownCaution(
    of.complication,
    denosumab,
    'Osteonecrosis of the jaw or an atypical femoral fracture has occurred: ask a specialist.',
    near(fdaLabelDenosumab, 'warnings'),
  ),
  ownCaution(
    of.intolerance,
    denosumab,
    'It was not tolerated: another drug, without a gap.',
    [near(mhra2020Denosumab, 'not stopped without a specialist')],
    { when: includes(drugsNotTolerated, 'denosumab') },
  ),
  noEffect(
    [
      of.heartFailure,
      of.recentEvent,
      of.bleeding,
      of.anticoagulant,
      of.antiplatelet,
      of.reflux,
      of.ulcer,
      of.varices,
      of.obstruction,
      of.opioidUse,
      of.sleepApnoea,
      of.swallowing,
      of.immobile,
    ],
    denosumab,
    denosumabList,
  ),
  notJudged([of.under50kg, of.liver, of.radiation], denosumab),
]

const onRaloxifene: readonly CellDraft[] = [
  stop(
    of.mayBecomePregnant,
    raloxifene,
    'Contraindicated where a pregnancy is possible.',
    cite(fdaLabelRaloxifene, { locator: 'contraindications: possible pregnancy' }),
    { given: { ...of.mayBecomePregnant.example, menopauseAge: 30 } },
  ),
  ownStop(of.reaction, raloxifene, 'Not after a reaction to it.', near(fdaLabelRaloxifene, 'warnings'), {
    when: personStates.raloxifeneReaction,
    given: { raloxifeneReaction: true },
  }),
  ownCaution(of.obstruction, raloxifene, 'Nothing by mouth while the gut is obstructed.', [
    near(fdaLabelRaloxifene, 'read for tablets'),
  ]),
  ownCaution(of.cognition, raloxifene, 'Only where someone gives it.', [
    near(fdaLabelRaloxifene, 'a tablet each day'),
  ]),
  ownCaution(of.swallowing, raloxifene, 'Tablets that do not go down: another way.', [
    near(fdaLabelRaloxifene, 'a tablet each day'),
  ]),
  ownCaution(
    of.intolerance,
    raloxifene,
    'Not tolerated before: another drug first.',
    [near(fdaLabelRaloxifene, 'warnings')],
    { when: includes(drugsNotTolerated, 'raloxifene') },
  ),
  noEffect(
    [of.reflux, of.ulcer, of.opioidUse, of.sleepApnoea, of.radiation],
    raloxifene,
    cite(fdaLabelRaloxifene, { locator: 'boxed warning and contraindications, as read' }),
  ),
  notJudged(
    [
      of.over80,
      of.under50kg,
      of.lowFiltration,
      of.lowClearance,
      of.disagreeing,
      of.dialysis,
      of.acuteKidney,
      of.liver,
      of.heartFailure,
      of.bleeding,
      of.anticoagulant,
      of.antiplatelet,
      of.varices,
      of.dental,
      of.complication,
      of.lowCalcium,
      of.vitaminD,
    ],
    raloxifene,
  ),
]

export const otherBoneDrugCells: readonly CellDraft[] = [...shared, ...onDenosumab, ...onRaloxifene]
