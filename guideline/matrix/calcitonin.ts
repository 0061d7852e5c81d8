/** States of a person and salmon calcitonin. */

import { type CellDraft, cite, includes } from '../../src/language/index.ts'
import { ema2012Calcitonin, fdaLabelCalcitonin } from '../evidence.ts'
import { personStates } from '../facts/person-states.ts'
import { of } from '../states.ts'
import { near, noEffect, notJudged, ownCaution, ownStop } from './cells.ts'

const it = ['calcitonin']
const justBegun = { onsetDate: '2026-03-11' }

export const calcitoninCells: readonly CellDraft[] = [
  ownStop(of.child, it, 'For adults only.', near(fdaLabelCalcitonin, 'indication: after menopause'), {
    given: { ...of.child.example, ...justBegun },
  }),
  ownCaution(
    of.tumour,
    it,
    'A tumour, known or suspected: long trials found more cancers.',
    near(ema2012Calcitonin, 'cancer rate 0.7 to 2.4 percent higher'),
  ),
  ownCaution(
    of.cognition,
    it,
    'Someone else gives it and ends it in time.',
    near(fdaLabelCalcitonin, 'need for continued therapy'),
  ),
  ownCaution(
    of.intolerance,
    it,
    'Not tolerated before: something else first.',
    near(fdaLabelCalcitonin, 'contraindications'),
    { when: includes(personStates.drugsNotTolerated, 'calcitonin') },
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
      of.dental,
      of.radiation,
    ],
    it,
    cite(fdaLabelCalcitonin, { locator: 'contraindications and warnings, as read' }),
  ),
  notJudged(
    [
      of.pregnant,
      of.mayBecomePregnant,
      of.breastfeeding,
      of.over80,
      of.under50kg,
      of.lowFiltration,
      of.lowClearance,
      of.disagreeing,
      of.dialysis,
      of.acuteKidney,
      of.liver,
      of.heartFailure,
      of.recentEvent,
      of.complication,
      of.highCalcium,
      of.cause,
      of.infusion,
    ],
    it,
  ),
]
