/**
 * Slips of the hand that no example notices, each with the reason. In most the plan is the same with the slip as
 * without it; the rest decide no advice. `npm run safety` refuses an entry that is not needed.
 */

import type { Unnoticed } from '../../src/prove/examples/index.ts'

/** "Not before it began" one day earlier: an answer may not name a day that lies ahead, nor may a record. */
const ahead = (of: string, date: string, part = 'appliesWhen'): Unnoticed => ({
  of,
  slip: `${part}: elapsed ${date} >= 0 made -1`,
  because: 'a date that lies ahead is refused, so that no patient is a day before it',
})

/** Shown with its points and bands, and by no condition of any advice. */
const shown = (of: string, because: string): Unnoticed => ({ of, slip: null, because })
const changes = ['pain', 'visualPain', 'rolandMorris', 'oswestry']

/** What cannot both hold is shown and changes no advice; tests/core/settled.test.ts holds it. */
const contradictions = [
  'on-denosumab-without-a-dose',
  'dated-dose-of-denosumab-never-given',
  'augmented-on-a-day-without-a-procedure',
  'fever-beside-no-red-flag',
  'signal-of-infection-beside-no-red-flag',
  'infection-beside-no-red-flag',
  'sepsis-beside-no-red-flag',
  'monoclonal-protein-beside-no-red-flag',
  'vertebralFractureSettled',
  'denosumabDosesSettled',
  'augmentationDoneSettled',
  'augmentationDoneSettled2',
  'newFractureAfterAugmentationSettled',
]

export const unnoticed: readonly Unnoticed[] = [
  ...['tScoreLumbarSpine', 'tScoreHip'].flatMap((score) =>
    ['<= -1 made -0.9', '> -1 made -1.1'].map((slip) => ({
      of: 'measure-bone-density',
      slip: `doneWhen: ${score} ${slip}`,
      because: 'whatever the score is, it is one: the two halves only overlap',
    })),
  ),
  ...[250, 248].map((made) => ({
    of: 'clearanceReported',
    slip: `when: reportedClearance <= 249 made ${made}`,
    because: 'so high that no limit asks for it',
  })),
  ...[30, 35].map((limit) => ({
    of: `reportedNotBelow${limit}`,
    slip: `when: reportedClearance >= ${limit} made ${limit - 1}`,
    because: 'what is reported below the limit bars by itself',
  })),
  ...[
    ['reportedNotBelow60', 'when: reportedClearance >= 60 made 61'],
    ['reportedNotBelow60', 'when: reportedClearance >= 60 made 59'],
    ['clearanceBelow60', 'when: without "not" before all known reportedNotBelow60, reportedNotBelow60'],
  ].map(([of, slip]) => ({
    of: of ?? '',
    slip: slip ?? null,
    because: 'only a caution asks for it, and an open caution changes no status',
  })),
  ...contradictions.map((id) => shown(`${id}Contradicted`, 'a contradiction is shown and changes no advice')),
  ahead('augmentationDoneSettledBy', 'augmentationDate', 'when'),
  ahead('denosumabDoseDated', 'lastDenosumabDose', 'when'),
  {
    of: 'denosumabDosesSettled',
    slip: 'term: number 0 made -1',
    because: 'advice asks for one dose at least: fewer than none is none',
  },
  {
    of: 'newFractureAfterAugmentationSettledBy',
    slip: 'when: augmentationProcedures <= 0 made -1',
    because: 'where nothing was augmented the advice is not called for anyway: it is only not asked',
  },
  {
    of: 'youngerThanThreeMonths',
    slip: 'when: elapsed onsetDate < 84 made 85',
    because: 'on day 84 three months have passed, which alone closes the advice for an onset nobody knows',
  },
  ahead('let-calcitonin-end-on-day-28', 'calcitoninStartDate'),
  ahead('review-at-six-weeks', 'treatmentStartDate'),
  ahead('review-at-twelve-weeks', 'treatmentStartDate'),
  ahead('review-at-two-to-four-weeks', 'treatmentStartDate'),
  ahead('review-after-augmentation', 'augmentationDate'),
  ahead('check-bone-drug-at-one-year', 'boneDrugStartDate'),
  ahead('check-bone-drug-at-sixteen-weeks', 'boneDrugStartDate'),
  ahead('end-parathyroid-drug-at-two-years', 'boneDrugStartDate'),
  ahead('end-romosozumab-after-twelve-doses', 'boneDrugStartDate'),
  ahead('measure-bone-density', 'boneDensityMeasuredOn', 'doneWhen'),
  {
    of: 'romosozumab',
    slip: 'avoidWhen "Any past heart attack or stroke is taken to bar it here; the label was not read.": is jurisdiction without other',
    because: 'the stop before it, read in the label of Hong Kong, bars the same patients there',
  },
  {
    of: 'evicore-augmentation-now',
    slip: 'row 6: painSeverity >= 7 made 6',
    because: 'pain below 7 is answered by the row before it',
  },
  {
    of: 'nice-augmentation-now',
    slip: 'row 6: painSeverity >= 5 made 4',
    because: 'pain below 5 is answered by the row before it',
  },
  {
    of: 'medicareUnfavourableCourse',
    slip: 'when: painSeverity >= 5 made 4',
    because: 'pain below 5 is answered by the row before it',
  },
  {
    of: 'rand-augmentation-now',
    slip: 'row 6: painSeverity >= 5 made 4',
    because: 'pain below 5 is answered by row 3',
  },
  {
    of: 'acr-2018-augmentation-now',
    slip: 'row 4: is advancedImaging without not-done',
    because: 'without a row it is "either" too; the row has words of its own',
  },
  {
    of: 'acp-anabolic-first',
    slip: 'row 3: is sex without male',
    because: 'without a row it opposes too; the row has words of its own',
  },
  ...['Spine', 'Hip'].map((site) => ({
    of: `osteopeniaAt${site}`,
    slip: `when: tScore${site === 'Spine' ? 'LumbarSpine' : 'Hip'} > -2.5 made -2.6`,
    because: 'at -2.5 there is osteoporosis, and osteopenia counts only where there is none',
  })),
  shown(
    'genantGrade',
    'a grade that is shown and decides nothing; tests/core/scores.test.ts holds its numbers',
  ),
  ...changes.flatMap((scale) => [
    shown(
      `${scale}Change`,
      'a change of a scale that is shown and decides nothing; tests/core/scores.test.ts holds its numbers',
    ),
    shown(`${scale}FallBeyond`, 'a part of that change'),
  ]),
  shown('visualPain', 'serves that change alone'),
  shown('oswestry', 'serves that change alone'),
]
