/** States of a person and cement augmentation. */

import { type CellDraft, cite, includes } from '../../src/language/index.ts'
import { acr2014Vcf, cmsLcdPva, hirsch2018Rand, niceTa279, vertos22010 } from '../evidence.ts'
import { personStates } from '../facts/person-states.ts'
import { of } from '../states.ts'
import { adjust, caution, near, noEffect, notJudged, ownCaution, stop } from './cells.ts'

const both = ['vertebroplasty', 'balloon-kyphoplasty']

export const procedureCells: readonly CellDraft[] = [
  caution(
    of.mayBecomePregnant,
    both,
    'A pregnancy is ruled out first.',
    cite(cmsLcdPva, { locator: 'absolute exclusions: pregnancy' }),
  ),
  stop(
    of.child,
    both,
    'Below 18: outside what any panel rated.',
    cite(hirsch2018Rand, { locator: 'scope: excludes those below 18' }),
  ),
  ownCaution(
    of.tumour,
    both,
    'A tumour, known or suspected: those who treat it decide on cement.',
    near(cmsLcdPva, 'exclusions'),
  ),
  ownCaution(
    of.young,
    both,
    'Before menopause, and below 50: look for another cause of the fracture first.',
    near(hirsch2018Rand, 'scope: fragility fractures'),
  ),
  ownCaution(
    of.liver,
    both,
    'Disease of the liver: look at coagulation first.',
    near(cmsLcdPva, 'relative exclusions: uncorrected coagulopathy'),
  ),
  ownCaution(
    of.varices,
    both,
    'Varices come of an ill liver: look at coagulation first.',
    near(cmsLcdPva, 'relative exclusions: uncorrected coagulopathy'),
  ),
  ownCaution(
    [of.heartFailure],
    both,
    'Heart failure: is the procedure safe lying prone?',
    near(vertos22010, 'exclusions: severe disease of heart or lungs'),
  ),
  ownCaution(
    of.recentEvent,
    both,
    'A heart attack or stroke within a year: ask whoever treats it, drugs against clotting too.',
    near(vertos22010, 'exclusions: severe disease of heart or lungs'),
  ),
  ownCaution(
    of.sleepApnoea,
    both,
    'Sleep apnoea: plan the sedation.',
    near(vertos22010, 'exclusions: severe disease of heart or lungs'),
  ),
  ownCaution(
    of.cognition,
    both,
    'The pain must be found at the level by examination; who consents?',
    near(niceTa279, 'pain confirmed at the level'),
  ),
  adjust(
    of.intolerance,
    both,
    'Pain medicines that are not tolerated count as failed care for one body.',
    cite(acr2014Vcf, { locator: 'failed care: drugs contraindicated or not tolerated' }),
    { when: includes(personStates.drugsNotTolerated, 'acetaminophen', 'anti-inflammatory', 'opioid') },
  ),
  noEffect(
    [
      of.breastfeeding,
      of.over80,
      of.under50kg,
      of.lowFiltration,
      of.lowClearance,
      of.disagreeing,
      of.reflux,
      of.ulcer,
      of.opioidUse,
      of.swallowing,
      of.immobile,
      of.dental,
      of.complication,
      of.vitaminD,
      of.cause,
      of.infusion,
    ],
    both,
    cite(cmsLcdPva, { locator: 'absolute and relative exclusions' }),
  ),
  notJudged([of.acuteKidney, of.dialysis, of.obstruction, of.lowCalcium, of.highCalcium, of.radiation], both),
]
