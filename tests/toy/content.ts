/** Facts, evidence and value sets of the toy guideline: a twisted ankle, every statement of it made up for tests. */

import {
  ageOf,
  any,
  atLeast,
  checklist,
  choice,
  condition,
  date,
  days,
  derived,
  earliest,
  elapsed,
  evidence,
  exists,
  facts,
  formula,
  is,
  latest,
  observation,
  patient,
  quantity,
  score,
  valueSet,
  weeks,
  yesNo,
} from '../../src/language/index.ts'

const local = 'urn:example:toy-ankle'
const madeUp = 'made up for tests'

const toyInjuryCodes = valueSet({
  id: 'toy-injury',
  title: 'Twisted ankle (test codes)',
  codes: [[local, 'toy-twisted-ankle', 'Twisted ankle', madeUp]],
})
const toySkinCodes = valueSet({
  id: 'toy-broken-skin',
  title: 'Broken skin at the ankle (test codes)',
  opposes: ['toy-whole-skin'],
  codes: [[local, 'toy-wound', 'Wound at the ankle', madeUp, 'prefix']],
})
const toyWholeSkinCodes = valueSet({
  id: 'toy-whole-skin',
  title: 'Whole skin at the ankle (test codes)',
  opposes: ['toy-broken-skin'],
  codes: [[local, 'toy-skin-whole', 'Skin of the ankle is whole', madeUp]],
})
const toyColdCodes = valueSet({
  id: 'toy-cold-foot',
  title: 'Cold foot (test codes)',
  codes: [[local, 'toy-foot-cold', 'Cold foot', madeUp]],
})
const toyPainCodes = valueSet({
  id: 'toy-pain-score',
  title: 'Ankle pain score (test codes)',
  codes: [[local, 'toy-pain', 'Ankle pain score', madeUp]],
})
const toySwellingCodes = valueSet({
  id: 'toy-swelling',
  title: 'Swelling of the ankle (test codes)',
  codes: [[local, 'toy-swelling', 'Swelling of the ankle', madeUp]],
})
const swellingValue = (code: string, display: string) =>
  valueSet({
    id: `toy-swelling-${code}`,
    title: `${display} (test codes)`,
    codes: [[local, `toy-swelling-${code}`, display, madeUp]],
  })
const toySwellingValues = {
  gone: swellingValue('gone', 'Swelling gone'),
  less: swellingValue('less', 'Swelling less'),
  same: swellingValue('same', 'Swelling the same'),
  more: swellingValue('more', 'Swelling more'),
}
export const toyValueSets = [
  toyInjuryCodes,
  toySkinCodes,
  toyWholeSkinCodes,
  toyColdCodes,
  toyPainCodes,
  toySwellingCodes,
  ...Object.values(toySwellingValues),
]

export const toyTrial = evidence({
  id: 'toy-trial-2020',
  kind: 'rct',
  authors: 'Nobody N',
  title: 'Made up for tests: bandages on imaginary ankles',
  year: 2020,
  verified: true,
  read: 'full-text',
})
export const toyHearsay = evidence({
  id: 'toy-hearsay-2021',
  kind: 'consensus',
  authors: 'Nobody N',
  title: 'Made up for tests: hearsay about small ankles',
  year: 2021,
  verified: false,
  read: 'not-read',
})
export const toyEvidence = { toyTrial, toyHearsay }

export const toyAsked = facts({
  redFlags: checklist(
    {
      footCold: {
        title: 'the foot is cold',
        question: 'Is the foot cold?',
        source: exists(condition(toyColdCodes, 'active')),
      },
      footNumb: { title: 'the foot is numb', question: 'Is the foot numb?' },
    },
    {
      title: 'danger signs of the foot',
      question: 'Any danger sign of the foot?',
      danger: true,
      goodFor: days(14),
    },
  ),
  injuryDate: date({
    title: 'day of the injury',
    question: 'On which day was the ankle twisted?',
    source: earliest(condition(toyInjuryCodes, 'ever')),
  }),
  painScore: quantity('{score}', {
    title: 'pain score',
    question: 'How bad is the pain now, 0 to 10?',
    range: [0, 10],
    goodFor: days(28),
    source: latest(observation(toyPainCodes)),
  }),
  swelling: choice(
    { gone: 'gone', less: 'less than before', same: 'as before', more: 'more than before' },
    {
      title: 'swelling',
      question: 'How does the swelling compare with the first day?',
      source: latest(observation(toySwellingCodes, toySwellingValues)),
    },
  ),
  skinBroken: yesNo({
    title: 'the skin of the ankle is broken',
    question: 'Is there a wound at the ankle?',
    silence: 'problem-list',
    danger: true,
    source: exists(condition(toySkinCodes, 'active')),
  }),
  birthDate: date({
    title: 'date of birth',
    question: 'When was the patient born?',
    source: latest(patient('birthDate')),
  }),
  sex: choice(
    { female: 'female', male: 'male' },
    { title: 'sex', question: 'Which sex?', source: latest(patient('gender')) },
  ),
})

export const toyNamed = facts({
  earlyInjury: derived({
    title: 'the injury is at most six weeks old',
    when: elapsed(toyAsked.injuryDate, '<=', weeks(6)),
  }),
  moreThanMild: derived({
    title: 'the complaint is more than mild',
    when: any(atLeast(toyAsked.painScore, 4), is(toyAsked.swelling, 'more')),
  }),
  ageYears: formula({ title: 'age in years', unit: 'a', term: ageOf(toyAsked.birthDate) }),
  ankleScore: score({
    title: 'toy ankle score',
    version: 'made up for tests, 1',
    parts: {
      pain: {
        title: 'pain',
        points: [
          [atLeast(toyAsked.painScore, 7), 2],
          [atLeast(toyAsked.painScore, 4), 1],
        ],
        otherwise: 0,
      },
      swelling: {
        title: 'swelling',
        points: [
          [is(toyAsked.swelling, 'more'), 2],
          [is(toyAsked.swelling, 'same'), 1],
        ],
        otherwise: 0,
      },
    },
    groups: [{ parts: ['pain', 'swelling'], max: 3 }],
    unknownCounts: 0,
    bands: [
      { upTo: 1, title: 'low' },
      { upTo: 2, title: 'middle' },
      { upTo: null, title: 'high' },
    ],
  }),
})
