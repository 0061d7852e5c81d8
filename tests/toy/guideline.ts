/**
 * The toy guideline: five facts about a twisted ankle, made up for tests and of no clinical meaning. It goes
 * through every room unchanged, to show that the machinery knows no guideline by heart.
 */

import {
  all,
  atLeast,
  because,
  cite,
  days,
  elapsed,
  flagged,
  guideline,
  is,
  lessThan,
  not,
  option,
  position,
  recommendation,
  stage,
  weeks,
} from '../../src/language/index.ts'
import { toyAsked, toyEvidence, toyHearsay, toyNamed, toyTrial, toyValueSets } from './content.ts'

const { redFlags, injuryDate, painScore, swelling, skinBroken, birthDate, sex } = toyAsked
const { earlyInjury, moreThanMild, ageYears, ankleScore } = toyNamed

export const toyBaseline = 'toy-fresh-ankle'

const toyUrgentLook = recommendation({
  id: 'toy-urgent-look',
  title: 'Urgent look',
  statement: 'Have the foot looked at today.',
  question: 'toy-danger',
  stages: ['toy-danger'],
  sources: ['S1'],
  appliesWhen: flagged(redFlags),
  action: 'specialist-referral',
  direction: 'for',
  strength: 'strong',
  whyStrong: 'Made up: a lost foot is a catastrophe.',
  certainty: 'low',
  urgency: 'emergency',
  step: 'danger',
  evidence: [cite(toyTrial)],
  examples: [
    {
      name: 'a cold foot',
      baseline: toyBaseline,
      given: { redFlags: { footCold: true } },
      expect: 'applicable',
    },
    { name: 'no danger sign', baseline: toyBaseline, expect: 'not-applicable' },
    { name: 'nobody asked', baseline: toyBaseline, given: { redFlags: null }, expect: 'needs-data' },
  ],
})

const toyElasticBandage = option({
  id: 'toy-elastic-bandage',
  title: 'Elastic bandage',
  question: 'toy-support',
  action: 'brace',
  plainName: 'an elastic bandage',
  soldFreely: true,
  stops: [
    { when: skinBroken, text: 'Not over broken skin.', evidence: [cite(toyTrial)] },
    { when: lessThan(ageYears, 6), text: 'Not under six years.', evidence: [cite(toyHearsay)] },
  ],
  cautions: [{ when: atLeast(painScore, 9), text: 'Hurts when wound.', evidence: [cite(toyTrial)] }],
  preferWhen: [{ when: is(swelling, 'more'), text: 'Holds swelling back.', evidence: [cite(toyTrial)] }],
  notBefore: { after: injuryDate, by: days(1) },
  notAfter: { after: injuryDate, by: weeks(6) },
  course: { duration: 'Made up: two weeks', checkFirst: ['colour of the toes'] },
  sources: ['S2'],
  evidence: [cite(toyTrial)],
  examples: [
    { name: 'typical', baseline: toyBaseline, expect: 'suitable' },
    { name: 'pain 9', baseline: toyBaseline, given: { painScore: 9 }, expect: 'caution' },
    { name: 'wound', baseline: toyBaseline, given: { skinBroken: true }, expect: 'contraindicated' },
    { name: 'wound unknown', baseline: toyBaseline, given: { skinBroken: null }, expect: 'needs-data' },
    { name: 'same day', baseline: toyBaseline, given: { injuryDate: '2026-03-01' }, expect: 'not-yet' },
    { name: 'day 42', baseline: toyBaseline, given: { injuryDate: '2026-01-18' }, expect: 'suitable' },
    {
      name: 'almost six',
      baseline: toyBaseline,
      given: { birthDate: '2020-03-02' },
      expect: 'contraindicated',
    },
    { name: 'six today', baseline: toyBaseline, given: { birthDate: '2020-03-01' }, expect: 'suitable' },
    { name: 'day 43', baseline: toyBaseline, given: { injuryDate: '2026-01-17' }, expect: 'too-late' },
  ],
})

const toyWearBandage = recommendation({
  id: 'toy-wear-bandage',
  title: 'Bandage',
  statement: 'Wrap the ankle in an elastic bandage.',
  question: 'toy-support',
  stages: ['toy-early'],
  sources: ['S2'],
  appliesWhen: all(
    earlyInjury,
    moreThanMild,
    because(not(skinBroken), toyTrial, 'verified', 'made-up page 1'),
  ),
  doneWhen: is(swelling, 'gone'),
  due: { after: injuryDate, from: days(1), to: days(14) },
  supersededBy: [{ recommendation: toyUrgentLook, because: 'A foot in danger comes first.' }],
  action: 'brace',
  options: [toyElasticBandage],
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'treatment',
  evidence: [cite(toyTrial, { locator: 'made-up page 1' })],
  examples: [
    { name: 'typical', baseline: toyBaseline, expect: 'applicable' },
    {
      name: 'pain exactly 4',
      baseline: toyBaseline,
      given: { painScore: 4, swelling: 'less' },
      expect: 'applicable',
    },
    {
      name: 'mild',
      baseline: toyBaseline,
      given: { painScore: 3, swelling: 'less' },
      expect: 'not-applicable',
    },
    {
      name: 'day 42, danger signs asked too long ago',
      baseline: toyBaseline,
      after: days(33),
      expect: 'applicable',
      provisional: true,
    },
    { name: 'day 43', baseline: toyBaseline, after: days(34), expect: 'not-applicable' },
    { name: 'wound unknown', baseline: toyBaseline, given: { skinBroken: null }, expect: 'needs-data' },
    { name: 'swelling gone', baseline: toyBaseline, given: { swelling: 'gone' }, expect: 'done' },
    {
      name: 'danger signs not asked',
      baseline: toyBaseline,
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
  ],
})

const toySocietyPosition = position({
  id: 'toy-society-support',
  body: 'Toy Society',
  title: 'Made up for tests: bandages',
  year: 2022,
  question: 'toy-support',
  rows: [
    { when: atLeast(ankleScore, 3), stance: 'supports', text: 'High score.', verified: true },
    { when: atLeast(ankleScore, 1), stance: 'either', text: 'Some score.', verified: true },
  ],
  otherwise: { stance: 'opposes', text: 'No score, no bandage.' },
  closes: { after: injuryDate, by: weeks(6) },
  published: true,
  evidence: [cite(toyTrial)],
  examples: [
    { name: 'typical', baseline: toyBaseline, expect: 'supports' },
    { name: 'pain 4', baseline: toyBaseline, given: { painScore: 4, swelling: 'less' }, expect: 'either' },
    { name: 'mild', baseline: toyBaseline, given: { painScore: 3, swelling: 'less' }, expect: 'opposes' },
    {
      name: 'nothing known',
      baseline: toyBaseline,
      given: { painScore: null, swelling: null },
      expect: 'needs-data',
    },
  ],
})

export const toyGuideline = guideline({
  id: 'toy-ankle',
  url: 'https://example.org/toy-ankle',
  title: 'Toy guideline: the twisted ankle (made up for tests)',
  version: '0.0.1',
  status: 'draft',
  roles: { redFlags, onset: injuryDate, birthDate, sex },
  facts: [toyAsked, toyNamed],
  questions: [
    { id: 'toy-danger', title: 'Is the foot in danger?' },
    { id: 'toy-support', title: 'What should support the ankle?' },
  ],
  stages: [
    stage({
      id: 'toy-danger',
      title: 'Foot in danger',
      statement: 'A danger sign is present.',
      when: flagged(redFlags),
      examples: [
        {
          name: 'a cold foot',
          baseline: toyBaseline,
          given: { redFlags: { footCold: true } },
          expect: 'toy-danger',
        },
      ],
    }),
    stage({
      id: 'toy-early',
      title: 'First six weeks',
      statement: 'At most six weeks.',
      when: earlyInjury,
      examples: [
        { name: 'day 42', baseline: toyBaseline, given: { injuryDate: '2026-01-18' }, expect: 'toy-early' },
      ],
    }),
    stage({
      id: 'toy-late',
      title: 'Later',
      statement: 'More than six weeks.',
      when: elapsed(injuryDate, '>', weeks(6)),
      examples: [
        { name: 'day 43', baseline: toyBaseline, given: { injuryDate: '2026-01-17' }, expect: 'toy-late' },
      ],
    }),
  ],
  recommendations: [toyUrgentLook, toyWearBandage],
  options: [toyElasticBandage],
  positions: [toySocietyPosition],
  evidence: toyEvidence,
  valueSets: toyValueSets,
  statements: [
    { id: 'S1', text: 'Made up: look at a foot in danger at once.' },
    { id: 'S2', text: 'Made up: wrap a swollen ankle.' },
  ],
  baselines: [
    {
      id: toyBaseline,
      title: 'Ankle twisted nine days ago',
      asOf: '2026-03-01',
      answers: {
        redFlags: 'none',
        injuryDate: '2026-02-20',
        painScore: 6,
        swelling: 'more',
        skinBroken: false,
        birthDate: '1990-05-17',
        sex: 'female',
      },
      setting: {},
    },
  ],
})
