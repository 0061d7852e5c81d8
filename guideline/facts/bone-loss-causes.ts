/** Causes of bone loss that have a treatment of their own, pregnancy and breastfeeding among them, and who needs one named. */

import {
  all,
  any,
  collect,
  condition,
  days,
  derived,
  facts,
  includes,
  is,
  lessThan,
  not,
  setOf,
  yesNo,
} from '../../src/language/index.ts'
import {
  boneLossCause,
  hypercortisolism,
  hyperparathyroidism,
  hyperthyroidism,
  hypogonadism,
  kidneyBoneDisease,
  malabsorption,
  mastocytosis,
  osteogenesisImperfecta,
  osteomalacia,
} from '../value-sets/bone-loss-causes.ts'
import { boneDrugLimits } from './bone-drug-limits.ts'
import { fractureDerived } from './fracture.ts'
import { person, personDerived } from './person.ts'
import { workUp } from './work-up.ts'

const causes = {
  hyperparathyroidism: 'hyperparathyroidism',
  hypercortisolism: 'an excess of cortisol (Cushing)',
  hypogonadism: 'a lack of sex hormones',
  hyperthyroidism: 'an overactive thyroid',
  malabsorption: 'coeliac disease or another malabsorption',
  osteomalacia: 'osteomalacia',
  'osteogenesis-imperfecta': 'osteogenesis imperfecta',
  'kidney-bone-disease': 'bone disease of the kidney',
  mastocytosis: 'systemic mastocytosis',
  other: 'another disease or drug that weakens bone',
}

export const boneLossCauses = facts({
  knownCauses: setOf(causes, {
    title: 'known causes of bone loss',
    question: 'Known secondary causes, by diagnosis or a clear test (leave empty for none)?',
    silence: 'problem-list',
    source: collect(
      condition(boneLossCause, 'active', {
        hyperparathyroidism,
        hypercortisolism,
        hypogonadism,
        hyperthyroidism,
        malabsorption,
        osteomalacia,
        'osteogenesis-imperfecta': osteogenesisImperfecta,
        'kidney-bone-disease': kidneyBoneDisease,
        mastocytosis,
      }),
    ),
    remarks: 'Glucocorticoids, pregnancy and malignant disease are asked by themselves.',
  }),
  secondaryCauseSuspected: yesNo({
    title: 'something points to a cause of bone loss that is not yet established',
    question:
      'Do history, examination or a test (calcium, parathyroid hormone, cortisol, testosterone, thyroid, coeliac antibodies, tryptase) point to a cause of bone loss that is not yet established?',
    goodFor: days(365),
  }),
  secondaryCauseTreated: yesNo({
    title: 'the cause of bone loss is under treatment',
    question: 'Is the cause that was found under treatment?',
    goodFor: days(365),
  }),
  fractureWithPregnancy: yesNo({
    title: 'the fracture came with a pregnancy',
    question: 'Did the fracture come about during a pregnancy or in the months after birth?',
  }),
})

const { knownCauses, secondaryCauseSuspected, fractureWithPregnancy } = boneLossCauses
const { ageInYears, adult } = personDerived

const found = facts({
  causeOfBoneLossFound: derived({
    title: 'a cause of bone loss is known',
    when: any(
      workUp.secondaryCauseFound,
      includes(
        knownCauses,
        'hyperparathyroidism',
        'hypercortisolism',
        'hypogonadism',
        'hyperthyroidism',
        'malabsorption',
        'osteomalacia',
        'osteogenesis-imperfecta',
        'kidney-bone-disease',
        'mastocytosis',
        'other',
      ),
    ),
  }),
  pregnancyRelated: derived({
    title: 'the fracture is related to pregnancy or breastfeeding',
    when: all(
      not(is(person.sex, 'male')),
      lessThan(ageInYears, 60),
      any(person.pregnant, person.breastfeeding, fractureWithPregnancy),
    ),
  }),
  belowFifty: derived({
    title: 'the patient is an adult below 50',
    when: all(adult, lessThan(ageInYears, 50)),
  }),
})

export const boneLossCausesDerived = facts({
  ...found,
  causeToTreat: derived({
    title: 'a cause of bone loss is known or something points to one',
    when: any(found.causeOfBoneLossFound, secondaryCauseSuspected, boneDrugLimits.hypercalcaemia),
  }),
  atraumaticBelowFifty: derived({
    title: 'an adult below 50 has broken a vertebra without trauma',
    when: all(fractureDerived.confirmedAtraumaticFracture, found.belowFifty),
  }),
})
