/** Planted mistakes: ranges, units, periods, bands, and conditions that no patient can change. */

import {
  bandage,
  early,
  fact,
  not,
  of,
  option,
  painAbove,
  position,
  type Row,
  score,
  sinceInjury,
  toyExamples,
  worse,
} from './plant.ts'

export const mistakesOfNumbers: readonly Row[] = [
  [
    'a range turned round',
    fact('painScore', { range: [10, 0] }),
    'bad-range',
    ['fact "painScore", range', 'from 10 to 0'],
  ],
  [
    'a word that stands for more than there is',
    fact('painScore', { inWords: { severe: [7, 11] } }),
    'bad-range',
    ['in words "severe"', '7 to 11'],
  ],
  [
    'a word whose bounds are turned round',
    fact('painScore', { inWords: { severe: [9, 7] } }),
    'bad-range',
    ['in words "severe"', '9 to 7'],
  ],
  [
    'a word that nobody could type',
    fact('painScore', { inWords: { Severe: [7, 9] } }),
    'bad-range',
    ['in words "Severe"'],
  ],
  [
    'a group limit turned round',
    score({ groups: [{ parts: ['pain', 'swelling'], min: 4, max: 3 }] }),
    'bad-range',
    ['between 4 and 3'],
  ],
  [
    'an example out of range',
    bandage({ examples: toyExamples({ given: { painScore: 11 } }) }),
    'bad-range',
    ['example "typical"', '11 lies outside'],
  ],
  [
    'never true',
    bandage({ appliesWhen: of(early, painAbove(10)) }),
    'decided',
    ['between 0 and 10', '> 10 can never be true'],
  ],
  [
    'never false',
    bandage({ appliesWhen: of(early, not(painAbove(-1))) }),
    'decided',
    ['> -1 can never be false'],
  ],
  [
    'a score never that high',
    position((p) => ({
      rows: p.rows.map((row, i) =>
        i === 0
          ? { ...row, when: { op: 'compare', fact: 'ankleScore', relation: '>=', value: 4, unit: '{score}' } }
          : row,
      ),
    })),
    'decided',
    ['"ankleScore" lies between 0 and 3'],
  ],
  [
    'every choice named',
    bandage({
      appliesWhen: of(early, { op: 'is', fact: 'swelling', values: ['gone', 'less', 'same', 'more'] }),
    }),
    'decided',
    ['can never be false'],
  ],
  ['all of nothing', bandage({ appliesWhen: of() }), 'decided', ['"all" of no condition is always true']],
  [
    'three of two',
    bandage({ appliesWhen: { op: 'count', least: 3, of: [early, worse] } }),
    'decided',
    ['"at least 3" of 2'],
  ],
  [
    'another unit',
    bandage({ appliesWhen: of(early, painAbove(3, 'mm')) }),
    'wrong-unit',
    ['"{score}" and "mm"'],
  ],
  [
    'a sum of two units',
    fact('ageYears', {
      term: {
        term: 'plus',
        left: { term: 'age', fact: 'birthDate' },
        right: { term: 'quantity', fact: 'painScore' },
      },
    }),
    'wrong-unit',
    ['plus of "a" and "{score}"'],
  ],
  [
    'a formula in a unit its term has not',
    fact('ageYears', { term: { term: 'quantity', fact: 'painScore' } }),
    'wrong-unit',
    ['fact "ageYears"', '"a" and "{score}"'],
  ],
  [
    'a factor of nothing',
    fact('painScore', { converts: { mm: 0 } }),
    'bad-number',
    ['converts "mm"', 'positive factor'],
  ],
  [
    'good for no day',
    fact('painScore', { goodFor: 0 }),
    'bad-number',
    ['fact "painScore", goodFor', '0 days'],
  ],
  [
    'days below nothing',
    bandage({ appliesWhen: of(early, sinceInjury(-3)) }),
    'bad-number',
    ['-3 days since "injuryDate"'],
  ],
  [
    'due backwards',
    bandage({ due: { fact: 'injuryDate', from: 14, to: 1 } }),
    'bad-window',
    ['recommendation "toy-wear-bandage", due', 'from day 14 to day 1'],
  ],
  [
    'a window that closes before it opens',
    option(() => ({
      window: { notBefore: { fact: 'injuryDate', days: 9 }, notAfter: { fact: 'injuryDate', days: 2 } },
    })),
    'bad-window',
    ['opens 9 days and closes 2 days'],
  ],
  [
    'bands out of order',
    score({
      bands: [
        { upTo: 2, title: 'a' },
        { upTo: 1, title: 'b' },
        { upTo: null, title: 'c' },
      ],
    }),
    'bad-bands',
    ['ascending order'],
  ],
  [
    'bands that end',
    score({
      bands: [
        { upTo: 1, title: 'a' },
        { upTo: 2, title: 'b' },
      ],
    }),
    'bad-bands',
    ['above 2 falls into no band'],
  ],
  [
    'a band out of reach',
    score({
      bands: [
        { upTo: 3, title: 'a' },
        { upTo: null, title: 'b' },
      ],
    }),
    'bad-bands',
    ['"b"', 'the score reaches 0, 1, 2, 3'],
  ],
  [
    'a row after a wider one',
    position((p) => ({ rows: [...p.rows].reverse() })),
    'never-reached',
    ['position "toy-society-support", row 2', 'row 1'],
  ],
  [
    'a stage after a wider one',
    (g) => ({
      ...g,
      stages: [
        ...g.stages,
        { id: 'toy-more', title: 'x', statement: 'x', when: of(early, worse), examples: [] },
      ],
    }),
    'never-reached',
    ['stage "toy-more"', 'stage "toy-early"'],
  ],
]
