/** How high the risk of the next fracture is, body by body, and the bands of the World Health Organization. */

import {
  all,
  any,
  anyOf,
  atLeast,
  atMost,
  because,
  choice,
  days,
  derived,
  elapsed,
  facts,
  is,
  latest,
  lessThan,
  medication,
  moreThan,
  not,
  observation,
  quantity,
  saidToHold,
  yesNo,
} from '../../src/language/index.ts'
import { aace2020, bhof2022, endocrine20192020, nogg2024, payerVhrPolicies, whoTscore } from '../evidence.ts'
import { androgenDeprivation } from '../value-sets/androgen-deprivation.ts'
import { aromataseInhibitor } from '../value-sets/aromatase-inhibitor.ts'
import { fraxHip as fraxHipCodes, fraxMajor as fraxMajorCodes } from '../value-sets/frax.ts'
import { boneDrugsDerived } from './bone-drugs.ts'
import { currentBoneDrugs } from './current-bone-drugs.ts'
import { fracture, fractureDerived } from './fracture.ts'
import { imaging } from './imaging.ts'
import { painMedicineRisks } from './pain-medicines.ts'
import { person, personDerived } from './person.ts'
import { rareSituations } from './rare-situations.ts'
import { toldInWordsDerived } from './told-in-words.ts'

export const fractureRisk = facts({
  fraxMajor: quantity('%', {
    title: 'ten-year probability of a major fracture by FRAX',
    question: 'What ten-year probability of a major osteoporotic fracture does FRAX give, in percent?',
    range: [0, 100],
    goodFor: days(365),
    source: latest(observation(fraxMajorCodes)),
    // A pure number is a fraction.
    converts: { '1': 100 },
    remarks: 'Taken as given, never computed here.',
  }),
  fraxHip: quantity('%', {
    title: 'ten-year probability of a hip fracture by FRAX',
    question: 'What ten-year probability of a hip fracture does FRAX give, in percent?',
    range: [0, 100],
    goodFor: days(365),
    source: latest(observation(fraxHipCodes)),
    converts: { '1': 100 },
    remarks: 'Taken as given, never computed here.',
  }),
  fraxModel: choice(
    {
      'us-with-density': 'United States, with bone density',
      'us-without-density': 'United States, without bone density',
      'uk-with-density': 'United Kingdom, with bone density',
      'uk-without-density': 'United Kingdom, without bone density',
      'other-with-density': 'another country, with bone density',
      'other-without-density': 'another country, without bone density',
    },
    {
      title: 'FRAX model used',
      question: 'The model of which country was used for FRAX, and with bone density or without?',
      goodFor: days(365),
      remarks: 'Thresholds belong to the model of their country: a value of another one is not compared.',
    },
  ),
  noggBandVeryHigh: yesNo({
    title: 'the chart of the UK guideline puts the FRAX result in its very high band',
    question: 'Does the chart of the UK guideline (NOGG) put the FRAX result in the band of very high risk?',
    goodFor: days(365),
  }),
  highFallRisk: yesNo({
    title: 'falls with injury have occurred or are likely',
    question: 'Were there falls with injury, or is the risk of falls high?',
    goodFor: days(365),
  }),
  highDoseGlucocorticoid: yesNo({
    title: 'prednisolone of 7.5 mg a day or its like has been taken for three months',
    question:
      'Has 7.5 mg or more of prednisolone a day, or as much of its like, been taken for three months?',
    goodFor: days(90),
  }),
  takingHormoneAblation: yesNo({
    title: 'the patient takes an aromatase inhibitor or an antiandrogen treatment',
    question: 'Does the patient take an aromatase inhibitor, or treatment that deprives of androgens?',
    silence: 'medications',
    source: anyOf(latest(medication(aromataseInhibitor)), latest(medication(androgenDeprivation))),
  }),
})

const { fraxMajor, fraxHip, fraxModel } = fractureRisk
const { tScoreLumbarSpine, tScoreHip } = imaging
const { onsetDate } = fracture
const { severalVertebralFractures, confirmedAtraumaticFracture } = fractureDerived

const parts = facts({
  fractureOnBoneDrug: derived({
    title: 'the fracture happened on a bone drug',
    when: all(
      boneDrugsDerived.takingBoneDrug,
      elapsed(currentBoneDrugs.boneDrugStartDate, '>=', days(1), onsetDate),
    ),
  }),
  osteoporosisAtSpine: derived({
    title: 'the T-score of the spine is in the band of osteoporosis',
    when: atMost(tScoreLumbarSpine, -2.5),
  }),
  osteoporosisAtHip: derived({
    title: 'the T-score of the hip is in the band of osteoporosis',
    when: atMost(tScoreHip, -2.5),
  }),
  osteopeniaAtSpine: derived({
    title: 'the T-score of the spine is in the band of osteopenia',
    when: all(moreThan(tScoreLumbarSpine, -2.5), lessThan(tScoreLumbarSpine, -1)),
  }),
  osteopeniaAtHip: derived({
    title: 'the T-score of the hip is in the band of osteopenia',
    when: all(moreThan(tScoreHip, -2.5), lessThan(tScoreHip, -1)),
  }),
  whoBandsApply: derived({
    title: 'the bands of the World Health Organization apply',
    when: because(
      any(personDerived.postmenopausal, all(is(person.sex, 'male'), atLeast(personDerived.ageInYears, 50))),
      nogg2024,
      'verified',
      'T-scores are for women after menopause and men from 50',
    ),
  }),
})

const density = facts({
  osteoporoticDensity: derived({
    title: 'bone density is in the band of osteoporosis',
    when: any(
      parts.osteoporosisAtSpine,
      parts.osteoporosisAtHip,
      saidToHold(toldInWordsDerived.calledOsteoporosis),
    ),
  }),
})

export const fractureRiskDerived = facts({
  ...parts,
  ...density,
  osteoporosisByDensity: derived({
    title: 'bone density alone gives osteoporosis',
    when: all(
      parts.whoBandsApply,
      because(density.osteoporoticDensity, whoTscore, 'verified', '-2.5 or lower'),
    ),
  }),
  osteopeniaByDensity: derived({
    title: 'bone density alone gives osteopenia',
    when: all(
      parts.whoBandsApply,
      because(
        any(
          all(
            any(parts.osteopeniaAtSpine, parts.osteopeniaAtHip),
            not(any(parts.osteoporosisAtSpine, parts.osteoporosisAtHip)),
          ),
          saidToHold(toldInWordsDerived.calledOsteopenia),
        ),
        whoTscore,
        'verified',
        'between -1.0 and -2.5',
      ),
      not(saidToHold(toldInWordsDerived.calledOsteoporosis)),
    ),
  }),
  imminentRisk: derived({
    title: 'the risk of the next fracture is imminent',
    when: because(
      all(
        confirmedAtraumaticFracture,
        atLeast(personDerived.ageInYears, 50),
        elapsed(onsetDate, '<=', days(365)),
      ),
      bhof2022,
      'verified',
      'a new fracture at 50 or above means imminent risk',
    ),
    remarks:
      'The source names no span; a year is that of the American endocrinologists, in which one woman in five broke another vertebra.',
  }),
  aaceVeryHighRisk: derived({
    title: 'the risk is very high by the American Association of Clinical Endocrinology',
    when: because(
      all(
        confirmedAtraumaticFracture,
        any(
          elapsed(onsetDate, '<=', days(365)),
          severalVertebralFractures,
          saidToHold(toldInWordsDerived.brokeElsewhere),
          parts.fractureOnBoneDrug,
          rareSituations.fractureDespiteBoneDrug,
          painMedicineRisks.takingGlucocorticoid,
          fractureRisk.takingHormoneAblation,
          lessThan(tScoreLumbarSpine, -3),
          lessThan(tScoreHip, -3),
          fractureRisk.highFallRisk,
          all(
            is(fraxModel, 'us-with-density', 'us-without-density'),
            any(moreThan(fraxMajor, 30), moreThan(fraxHip, 4.5)),
          ),
        ),
      ),
      aace2020,
      'verified',
      'list read in payer policies',
    ),
  }),
  endocrineVeryHighRisk: derived({
    title: 'the risk is very high by the Endocrine Society',
    when: because(
      all(severalVertebralFractures, any(atMost(tScoreLumbarSpine, -2.5), atMost(tScoreHip, -2.5))),
      payerVhrPolicies,
      'verified',
      'several spine fractures and a T-score of -2.5 or lower, quoting the society',
    ),
  }),
  endocrineHighRisk: derived({
    title: 'the risk is high by the Endocrine Society',
    when: because(
      any(
        confirmedAtraumaticFracture,
        atMost(tScoreLumbarSpine, -2.5),
        atMost(tScoreHip, -2.5),
        all(
          is(fraxModel, 'us-with-density', 'us-without-density'),
          any(atLeast(fraxMajor, 20), atLeast(fraxHip, 3)),
        ),
      ),
      endocrine20192020,
      'verified',
      'spine or hip fracture, T-score of -2.5 or lower, or FRAX from 20 or 3 percent; read in a digest',
    ),
  }),
  noggVeryHighRisk: derived({
    title: 'the risk is very high by the UK guideline',
    when: because(
      all(
        confirmedAtraumaticFracture,
        any(
          elapsed(onsetDate, '<=', days(730)),
          severalVertebralFractures,
          atMost(tScoreLumbarSpine, -3.5),
          atMost(tScoreHip, -3.5),
          fractureRisk.highDoseGlucocorticoid,
          fractureRisk.noggBandVeryHigh,
        ),
      ),
      nogg2024,
      'verified',
      'list read in digests',
    ),
  }),
})
