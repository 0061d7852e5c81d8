/**
 * Random guidelines and patients for every test that sets one engine against another. Arbitraries of
 * fast-check over plain frozen JSON of the language's own types; value domains are small, so that numbers
 * hit thresholds exactly, dates straddle limits and entries collide.
 *
 * - `operatorFamilies`, `guidelineFor(family)`: a guideline rich in one family of operators. Conditions stand
 *   in its derived facts, recommendations r1.., options o1.., positions p1.. and stages s1..; `known` only in
 *   stages and the derived fact `stageOnly1`.
 * - `anyGuideline`: all families at once.
 * - `patientFor(guideline)`: `{ answers, setting, asOf }`; `answersFor(guideline, asOf)`, `settingFor(guideline)`
 *   and `anyAsOf` give the parts, for tests that put many patients on one day.
 * - `expressionFor(guideline, family)`: one more condition over the facts of a guideline.
 * - `smallGuideline`: at most eight asked facts. `smallPatientFor(guideline)`: at most one entry per fact, so
 *   few open facts that brute force is possible. `completionsOf(guideline, answers, asOf)`: every way to answer
 *   the open facts, with values just below, at and just above each threshold; `openingsOf` says per fact which.
 * - `sampleOf(arbitrary, n, seed)`: n values for tests that run in batches.
 *
 * Facts with fixed ids in every guideline: redFlags (items f1, f2, maybe f3), onset, birthDate, sex, discovered;
 * the others are named by kind and number: yesNo1, choice1, setting1, set1, quantity1, date1, checklist1,
 * derived1, formula1, score1. A value set's code stands in that set alone, save that the set of a Condition
 * source with a map is the union of its map. Entries are made for the picks of a source directly; they do not
 * come from a chart, and an asserted entry carries no resource.
 */

export { completionsOf, openingsOf, smallPatientFor } from './completions.ts'

export {
  anyGuideline,
  expressionFor,
  guidelineFor,
  operatorFamilies,
  smallGuideline,
} from './families.ts'
export { answersFor, anyAsOf, type Patient, patientFor, sampleOf, settingFor } from './patients.ts'
