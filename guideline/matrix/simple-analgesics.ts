/** States of a person and the milder pain medicines: acetaminophen, a gel or patch, an anti-inflammatory drug by mouth. */

import { type CellDraft, cite, includes } from '../../src/language/index.ts'
import {
  agsBeers2015,
  agsBeers2023,
  ccjm2010Acetaminophen,
  fdaLabelNsaid,
  fdaNsaidPregnancy2020,
  msdNsaidOlder,
  nhsParacetamolWeight,
  nogg2024,
  polypharmacyScotNsaid,
  usLabelAcetaminophen,
} from '../evidence.ts'
import { boneDrugLimitsDerived } from '../facts/bone-drug-limits.ts'
import { personStates, personStatesDerived } from '../facts/person-states.ts'
import { of } from '../states.ts'
import { adjust, near, noEffect, notJudged, ownAdjust, ownCaution, ownStop } from './cells.ts'

const { drugsNotTolerated } = personStates
const notTolerated = 'Not tolerated before: something else first, or a smaller dose.'
const others = 'Someone else keeps it and counts the doses.'
const boxed = 'boxed warning'

const acetaminophen: readonly CellDraft[] = [
  ownCaution(
    of.child,
    ['acetaminophen'],
    'Below 18: by weight, as the product for children says; the doses here are those of adults.',
    near(nhsParacetamolWeight, 'a table for adults'),
  ),
  adjust(
    of.over80,
    ['acetaminophen'],
    'From 80 on: at most 3 g a day (our limit; no source).',
    cite(ccjm2010Acetaminophen, { locator: '3 g ceiling', unverified: true }),
  ),
  ownAdjust(
    [of.dialysis, of.lowClearance],
    ['acetaminophen'],
    'A kidney that hardly works: at least 6 hours between doses, as at an eGFR below 30.',
    near(nhsParacetamolWeight, 'filtration rate below 30'),
    { when: personStatesDerived.kidneyHardlyWorks },
  ),
  ownCaution(of.cognition, ['acetaminophen'], others, near(usLabelAcetaminophen, 'all products counted')),
  ownCaution(
    of.swallowing,
    ['acetaminophen'],
    'Tablets that do not go down: as a liquid or suppository.',
    near(usLabelAcetaminophen, 'read for tablets'),
  ),
  ownCaution(
    of.obstruction,
    ['acetaminophen'],
    'Nothing by mouth while the gut is obstructed.',
    near(usLabelAcetaminophen, 'read for tablets'),
  ),
  ownCaution(of.intolerance, ['acetaminophen'], notTolerated, near(usLabelAcetaminophen, 'warnings'), {
    when: includes(drugsNotTolerated, 'acetaminophen'),
  }),
  noEffect(
    [
      of.young,
      of.heartFailure,
      of.recentEvent,
      of.bleeding,
      of.antiplatelet,
      of.reflux,
      of.ulcer,
      of.opioidUse,
      of.sleepApnoea,
      of.immobile,
      of.dental,
      of.complication,
      of.lowCalcium,
      of.highCalcium,
      of.vitaminD,
      of.tumour,
      of.radiation,
      of.cause,
      of.infusion,
    ],
    ['acetaminophen'],
    cite(usLabelAcetaminophen, { locator: 'warnings as read: dose, other products, alcohol, liver' }),
  ),
  ownCaution(
    of.varices,
    ['acetaminophen'],
    'Varices come of an ill liver: the ceiling for liver disease.',
    near(ccjm2010Acetaminophen, 'liver disease: 2 g'),
  ),
  notJudged(
    [of.pregnant, of.mayBecomePregnant, of.breastfeeding, of.acuteKidney, of.anticoagulant],
    ['acetaminophen'],
  ),
]

const topical: readonly CellDraft[] = [
  ownCaution(
    of.pregnant,
    ['topical-analgesic'],
    'Pregnancy: a gel that is anti-inflammatory only if a midwife or doctor agrees.',
    near(fdaNsaidPregnancy2020, 'tablets, from 20 weeks'),
  ),
  ownCaution(
    of.child,
    ['topical-analgesic'],
    'Below 18: only what is made for that age.',
    near(fdaLabelNsaid, 'read for adults'),
  ),
  ownCaution(of.intolerance, ['topical-analgesic'], notTolerated, near(fdaLabelNsaid, 'reactions'), {
    when: includes(drugsNotTolerated, 'topical'),
  }),
  ...[of.heartFailure, of.ulcer, of.anticoagulant].map((state) =>
    ownCaution(
      state,
      ['topical-analgesic'],
      'A patch rather than an anti-inflammatory gel, which shares the dangers of the tablets to an extent not read here.',
      near(fdaLabelNsaid, boxed),
    ),
  ),
  noEffect(
    [
      of.young,
      of.over80,
      of.antiplatelet,
      of.reflux,
      of.obstruction,
      of.opioidUse,
      of.sleepApnoea,
      of.cognition,
      of.swallowing,
      of.immobile,
      of.dental,
      of.complication,
      of.lowCalcium,
      of.highCalcium,
      of.vitaminD,
      of.tumour,
      of.radiation,
      of.cause,
      of.infusion,
    ],
    ['topical-analgesic'],
    cite(nogg2024, { locator: 'section 8: weakest effective agent; no limit named for it' }),
  ),
  notJudged(
    [
      of.mayBecomePregnant,
      of.breastfeeding,
      of.under50kg,
      of.lowFiltration,
      of.lowClearance,
      of.disagreeing,
      of.dialysis,
      of.acuteKidney,
      of.liver,
      of.recentEvent,
      of.bleeding,
      of.varices,
    ],
    ['topical-analgesic'],
  ),
]

const nsaid: readonly CellDraft[] = [
  ownStop(
    [of.lowFiltration, of.dialysis, of.disagreeing],
    ['oral-nsaid'],
    'Not with an eGFR below 30, kidney disease of stage 4 or 5, or dialysis: the worse of two values counts.',
    cite(agsBeers2023, { locator: 'kidney table: by clearance; that the worse counts is our own judgement' }),
    { when: boneDrugLimitsDerived.filtrationBelow30, given: { filtrationRate: 29 } },
  ),
  ownStop(
    of.acuteKidney,
    ['oral-nsaid'],
    'Not in acute kidney injury: it may make it worse.',
    near(agsBeers2023, 'risk of acute kidney injury'),
  ),
  ownStop(
    of.lowClearance,
    ['oral-nsaid'],
    'Not where a reduced kidney meets an ACE inhibitor, an angiotensin receptor blocker or a diuretic: it may fail.',
    cite(polypharmacyScotNsaid, {
      locator: 'ACE inhibitors, diuretics, kidney disease: caution; the stop is ours',
    }),
    { when: personStatesDerived.kidneyUnderStrain, given: { kidneyStressingDrug: true } },
  ),
  ownStop(
    of.liver,
    ['oral-nsaid'],
    'Not with disease of the liver: bleeding and kidney failure come more easily.',
    near(fdaLabelNsaid, boxed),
  ),
  ownStop(
    of.varices,
    ['oral-nsaid'],
    'Not with varices of the oesophagus or stomach: they may bleed.',
    near(fdaLabelNsaid, 'boxed warning: bleeding of the gut'),
  ),
  ownStop(
    of.recentEvent,
    ['oral-nsaid'],
    'Not within a year of a heart attack or stroke.',
    cite(fdaLabelNsaid, { locator: 'boxed warning: heart and vessels; the year is our own judgement' }),
  ),
  ownStop(
    of.bleeding,
    ['oral-nsaid'],
    'Not with a bleeding disorder or too few platelets.',
    near(fdaLabelNsaid, 'boxed warning: bleeding of the gut'),
  ),
  ownStop(
    of.ulcer,
    ['oral-nsaid'],
    'Not after an ulcer beside an antiplatelet drug, a glucocorticoid or a serotonin reuptake inhibitor.',
    cite(agsBeers2015, { locator: 'ulcer history, corticosteroid, antiplatelet: avoid; the stop is ours' }),
    {
      when: personStatesDerived.ulcerAmongGutDangers,
      given: { ulcerHistory: true, takingGlucocorticoid: true },
    },
  ),
  ownCaution(
    of.child,
    ['oral-nsaid'],
    'Below 18: by weight, as the product for children says; the doses here are those of adults.',
    near(fdaLabelNsaid, 'read for adults'),
  ),
  ownCaution(of.reflux, ['oral-nsaid'], 'Disease of the upper gut: only with protection of the stomach.', [
    near(polypharmacyScotNsaid, 'ulcer of the gut'),
  ]),
  ownCaution(
    of.obstruction,
    ['oral-nsaid'],
    'Nothing by mouth while the gut is obstructed.',
    near(fdaLabelNsaid, 'read for tablets'),
  ),
  ownCaution(of.cognition, ['oral-nsaid'], others, near(msdNsaidOlder, 'older people')),
  ownCaution(
    of.swallowing,
    ['oral-nsaid'],
    'Tablets that do not go down may stay in the gullet and harm it.',
    near(fdaLabelNsaid, 'boxed warning: ulceration'),
  ),
  ownCaution(of.intolerance, ['oral-nsaid'], notTolerated, near(fdaLabelNsaid, boxed), {
    when: includes(drugsNotTolerated, 'anti-inflammatory'),
  }),
  noEffect(
    [
      of.young,
      of.opioidUse,
      of.sleepApnoea,
      of.immobile,
      of.complication,
      of.lowCalcium,
      of.vitaminD,
      of.radiation,
      of.cause,
    ],
    ['oral-nsaid'],
    cite(fdaLabelNsaid, { locator: 'contraindications and boxed warning, as read' }),
  ),
  notJudged(
    [of.mayBecomePregnant, of.breastfeeding, of.under50kg, of.dental, of.highCalcium, of.tumour, of.infusion],
    ['oral-nsaid'],
  ),
]

export const simpleAnalgesicCells: readonly CellDraft[] = [...acetaminophen, ...topical, ...nsaid]
