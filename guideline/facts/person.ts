/** Who the patient is: birth date, sex, menopause, pregnancy. */

import {
  ageOf,
  all,
  any,
  anyOf,
  atLeast,
  chartFlag,
  choice,
  condition,
  date,
  days,
  derived,
  exists,
  facts,
  formula,
  is,
  latest,
  lessThan,
  minus,
  not,
  observation,
  patient,
  quantity,
  value,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { lactation } from '../value-sets/lactation.ts'
import { pregnancy } from '../value-sets/pregnancy.ts'
import { notPregnantAnswer, pregnancyStatus, pregnantAnswer } from '../value-sets/pregnancy-status.ts'

export const person = facts({
  birthDate: date({
    title: 'birth date',
    question: 'When was the patient born?',
    source: latest(patient('birthDate')),
  }),
  sex: choice(
    { female: 'female', male: 'male', other: 'other' },
    {
      title: 'sex',
      question: 'Sex (for dosing)?',
      source: latest(patient('gender')),
    },
  ),
  menopauseAge: quantity('a', {
    title: 'age at menopause',
    question: 'At what age was the last period?',
    range: [20, 65],
  }),
  pregnant: yesNo({
    title: 'the patient is pregnant',
    question: 'Is the patient pregnant?',
    silence: 'problem-list',
    goodFor: weeks(4),
    danger: true,
    source: anyOf(
      exists(condition(pregnancy, 'active')),
      exists(chartFlag(pregnancy)),
      latest(observation(pregnancyStatus, { yes: pregnantAnswer, no: notPregnantAnswer })),
    ),
  }),
  pregnancyWeeks: quantity('wk', {
    title: 'week of pregnancy',
    question: 'In which week is the pregnancy?',
    range: [1, 45],
    goodFor: days(7),
  }),
  breastfeeding: yesNo({
    title: 'the patient breastfeeds',
    question: 'Does the patient breastfeed?',
    goodFor: weeks(4),
    danger: true,
    source: latest(condition(lactation, 'active')),
  }),
})

const { birthDate, sex, menopauseAge, pregnant, breastfeeding } = person

const ages = facts({
  ageInYears: formula({ title: 'age', unit: 'a', term: ageOf(birthDate) }),
})

const menopause = facts({
  yearsSinceMenopause: formula({
    title: 'years since menopause',
    unit: 'a',
    term: minus(ageOf(birthDate), value(menopauseAge)),
  }),
})

export const personDerived = facts({
  ...ages,
  ...menopause,
  postmenopausal: derived({
    title: 'the patient is a woman after menopause',
    when: all(
      is(sex, 'female'),
      any(atLeast(ages.ageInYears, 60), atLeast(menopause.yearsSinceMenopause, 0)),
    ),
    remarks: 'From 60 on without asking: a practical limit of ours, not taken from a source.',
  }),
  adult: derived({ title: 'the patient is an adult', when: atLeast(ages.ageInYears, 18) }),
  pregnancyToConsider: derived({
    title: 'a pregnancy speaks against the treatment',
    when: all(not(is(sex, 'male')), lessThan(ages.ageInYears, 60), pregnant),
    remarks: 'Asked below the age of 60 only: a practical limit of ours, not taken from a source.',
  }),
  breastfeedingToConsider: derived({
    title: 'breastfeeding speaks against the treatment',
    when: all(not(is(sex, 'male')), lessThan(ages.ageInYears, 60), breastfeeding),
    remarks: 'Asked below the age of 60 only, as pregnancy is.',
  }),
})
