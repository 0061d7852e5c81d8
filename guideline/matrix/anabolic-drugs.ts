/** States of a person and the drugs that build bone: teriparatide, abaloparatide, romosozumab. */

import { type CellDraft, cite, includes } from '../../src/language/index.ts'
import {
  fdaLabelAbaloparatide,
  fdaLabelRomosozumab,
  fdaLabelTeriparatide,
  icsi2017Osteoporosis,
} from '../evidence.ts'
import { boneLossCauses } from '../facts/bone-loss-causes.ts'
import { personStates, personStatesDerived } from '../facts/person-states.ts'
import { workUp } from '../facts/work-up.ts'
import { of } from '../states.ts'
import { adjust, near, noEffect, notJudged, ownCaution, ownStop, stop } from './cells.ts'

const { drugsNotTolerated } = personStates
const { knownCauses } = boneLossCauses
const parathyroid = ['teriparatide', 'abaloparatide']
const romosozumab = ['romosozumab']
const onParathyroidDrugs: readonly CellDraft[] = [
  ownCaution(
    of.mayBecomePregnant,
    parathyroid,
    'A pregnancy may come: rule one out first.',
    near(icsi2017Osteoporosis, 'teriparatide: pregnancy, nursing'),
  ),
  stop(
    of.cause,
    parathyroid,
    'Avoid in hyperparathyroidism, osteomalacia and bone disease of the kidney: metabolic bone disease.',
    [
      cite(fdaLabelTeriparatide, { locator: 'metabolic bone disease; primary hyperparathyroidism' }),
      cite(icsi2017Osteoporosis, { locator: 'teriparatide: other metabolic bone disease' }),
    ],
    {
      when: includes(knownCauses, 'hyperparathyroidism', 'osteomalacia', 'kidney-bone-disease'),
      given: { knownCauses: ['hyperparathyroidism'] },
    },
  ),
  stop(
    of.tumour,
    parathyroid,
    'Not with a malignant fracture.',
    cite(fdaLabelTeriparatide, { locator: 'bone metastases, skeletal malignancy' }),
    { when: workUp.malignancyConfirmed },
  ),
  adjust(
    [of.lowFiltration, of.lowClearance, of.dialysis, of.disagreeing],
    ['abaloparatide'],
    'Severe kidney disease: watch for adverse effects.',
    cite(fdaLabelAbaloparatide, { locator: 'monitor in severe renal impairment' }),
    { when: personStatesDerived.kidneySeverelyImpaired },
  ),
  ownCaution(
    of.cognition,
    parathyroid,
    'An injection each day: only where someone gives it.',
    near(fdaLabelTeriparatide, 'daily injection'),
  ),
  ownCaution(
    of.intolerance,
    parathyroid,
    'Not tolerated before: another drug first.',
    near(fdaLabelTeriparatide, 'contraindications'),
    { when: includes(drugsNotTolerated, 'parathyroid-drug') },
  ),
  ...(
    [
      ['teriparatide', fdaLabelTeriparatide],
      ['abaloparatide', fdaLabelAbaloparatide],
    ] as const
  ).map(([drug, label]) =>
    noEffect(
      [
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
        of.dental,
        of.complication,
      ],
      [drug],
      cite(label, { locator: 'what it is avoided in, and its cautions, as read' }),
    ),
  ),
  notJudged([of.lowFiltration, of.lowClearance, of.dialysis, of.disagreeing], ['teriparatide']),
  notJudged(
    [of.under50kg, of.acuteKidney, of.liver, of.heartFailure, of.recentEvent, of.immobile, of.lowCalcium],
    parathyroid,
  ),
]

const onRomosozumab: readonly CellDraft[] = [
  notJudged([of.disagreeing], romosozumab),
  ownStop(
    of.pregnant,
    romosozumab,
    'Not in pregnancy.',
    near(fdaLabelRomosozumab, 'indication: after menopause'),
  ),
  ownStop(
    of.breastfeeding,
    romosozumab,
    'Not while breastfeeding.',
    near(fdaLabelRomosozumab, 'indication: after menopause'),
  ),
  ownStop(
    of.reaction,
    romosozumab,
    'Not after a reaction to it.',
    near(fdaLabelRomosozumab, 'contraindications'),
    { when: personStates.romosozumabReaction, given: { romosozumabReaction: true } },
  ),
  ownCaution(
    [of.lowClearance, of.disagreeing, of.acuteKidney],
    romosozumab,
    'A kidney that hardly works: calcium may fall; measure it and supplement.',
    near(fdaLabelRomosozumab, 'filtration rate 15 to 29 or dialysis'),
    { when: personStatesDerived.kidneyMayFail },
  ),
  ownCaution(
    of.cognition,
    romosozumab,
    'Only where someone sees to it that all twelve doses are given, and what follows them.',
    near(fdaLabelRomosozumab, '12 doses, then an antiresorptive'),
  ),
  ownCaution(
    of.intolerance,
    romosozumab,
    'Not tolerated before: another drug first.',
    near(fdaLabelRomosozumab, 'contraindications'),
    { when: includes(drugsNotTolerated, 'romosozumab') },
  ),
  noEffect(
    [
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
    romosozumab,
    cite(fdaLabelRomosozumab, { locator: 'boxed warning, contraindications and monitoring, as read' }),
  ),
  notJudged([of.under50kg, of.liver, of.heartFailure, of.dental, of.complication, of.radiation], romosozumab),
]

export const anabolicDrugCells: readonly CellDraft[] = [...onParathyroidDrugs, ...onRomosozumab]
