/** States of a person and opioids, weak and strong. */

import { type CellDraft, cite, includes } from '../../src/language/index.ts'
import { cdc2022Opioids, fdaLabelOpioid } from '../evidence.ts'
import { boneDrugLimitsDerived } from '../facts/bone-drug-limits.ts'
import { personStates } from '../facts/person-states.ts'
import { of } from '../states.ts'
import { adjust, caution, near, noEffect, notJudged, ownCaution, ownStop } from './cells.ts'

const both = ['weak-opioid', 'strong-opioid']

export const opioidCells: readonly CellDraft[] = [
  caution(
    of.pregnant,
    both,
    'Pregnancy is among the dangers of an overdose: only with those who look after it.',
    cite(cdc2022Opioids, { locator: 'pregnancy among those at higher risk; read in a digest' }),
  ),
  ownStop(
    of.breastfeeding,
    ['weak-opioid'],
    'No codeine or tramadol while breastfeeding: the child may be harmed.',
    near(fdaLabelOpioid, 'respiratory depression'),
  ),
  ownCaution(
    of.breastfeeding,
    ['strong-opioid'],
    'Breastfeeding: only with those who look after the child.',
    near(fdaLabelOpioid, 'respiratory depression'),
  ),
  ownStop(
    of.child,
    ['weak-opioid'],
    'No codeine or tramadol below 18.',
    near(cdc2022Opioids, 'scope: 18 and above'),
  ),
  caution(
    of.child,
    ['strong-opioid'],
    'Below 18: outside the scope of the source, and by weight; only by those who treat children.',
    cite(cdc2022Opioids, { locator: 'scope: outpatients of 18 and above' }),
  ),
  adjust(
    of.under50kg,
    both,
    'A small body: begin with the lowest dose.',
    cite(cdc2022Opioids, { locator: 'lowest effective dose; read in a digest' }),
  ),
  caution(
    [of.lowFiltration, of.dialysis, of.disagreeing],
    both,
    'An eGFR below 30, or dialysis: it accumulates.',
    cite(cdc2022Opioids, { locator: 'renal disease; read in a digest' }),
    { when: boneDrugLimitsDerived.filtrationBelow30 },
  ),
  caution(
    of.acuteKidney,
    both,
    'Acute kidney injury: it accumulates.',
    cite(cdc2022Opioids, { locator: 'renal impairment; read in a digest' }),
  ),
  ownCaution(
    of.varices,
    both,
    'Varices come of an ill liver, in which it accumulates.',
    near(cdc2022Opioids, 'hepatic disease'),
  ),
  ownCaution(
    of.cognition,
    both,
    'It may confuse more; someone else keeps it and counts the doses.',
    near(cdc2022Opioids, 'those at higher risk'),
  ),
  ownCaution(
    of.swallowing,
    both,
    'It makes drowsy, and what is swallowed may go the wrong way.',
    near(fdaLabelOpioid, 'respiratory depression'),
  ),
  ownCaution(
    of.immobile,
    both,
    'In bed it blocks the gut and dulls the breath the more: a laxative from the first dose.',
    near(cdc2022Opioids, 'those at higher risk'),
  ),
  ownCaution(
    of.intolerance,
    both,
    'Not tolerated before: something else first, or a smaller dose.',
    near(fdaLabelOpioid, 'contraindications'),
    { when: includes(personStates.drugsNotTolerated, 'opioid') },
  ),
  adjust(
    of.tumour,
    both,
    'Care of cancer is outside the scope of the limits of dose here.',
    cite(cdc2022Opioids, { locator: 'excludes care of cancer, palliative and end-of-life care' }),
  ),
  noEffect(
    [
      of.young,
      of.bleeding,
      of.antiplatelet,
      of.reflux,
      of.ulcer,
      of.dental,
      of.complication,
      of.lowCalcium,
      of.vitaminD,
      of.radiation,
      of.cause,
      of.infusion,
    ],
    both,
    cite(fdaLabelOpioid, { locator: 'contraindications' }),
  ),
  noEffect([of.anticoagulant], ['strong-opioid'], cite(fdaLabelOpioid, { locator: 'contraindications' })),
  notJudged([of.anticoagulant], ['weak-opioid']),
  notJudged([of.mayBecomePregnant, of.heartFailure, of.recentEvent, of.highCalcium], both),
]
