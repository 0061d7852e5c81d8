/** Sources whose records can never answer the kind of fact they stand in. */

import type { Asked } from '../fact.ts'
import type { Guideline } from '../guideline.ts'
import { type PickedRecords, picksOf, type Source } from '../source.ts'
import { type AuthorProblem, problem } from './author-problem.ts'
import { sourcesOf } from './ids.ts'

export function mismatchedRecords(guideline: Guideline): readonly AuthorProblem[] {
  return sourcesOf(guideline).flatMap(({ where, fact, source }) => [
    ...picksOf(source).flatMap((picked) => [
      ...withoutValue(where, fact, picked),
      ...misreadEarlier(where, fact, picked),
      ...halfSeries(where, picked),
    ]),
    ...codeBeforeDay(where, source),
  ])
}

/** The latest result is the latest under any of its codes: a preference among codes lets an old one hide a new one. */
function codeBeforeDay(where: string, source: Source | null): readonly AuthorProblem[] {
  if (source === null || !('firstOf' in source)) return []
  const results = source.firstOf.filter(({ pick, of }) => pick === 'latest' && of.resource === 'Observation')
  if (results.length < 2) return []
  return [
    problem(
      'code-before-day',
      where,
      'the first of several latest results is taken, so that an old result under one code hides a newer one under another',
      'put the codes into one value set; of days, take anyOf, which is the last of them',
    ),
  ]
}

/** Numbers come from measured records, and predictions give nothing but numbers. */
function withoutValue(where: string, fact: Asked, { pick, of }: PickedRecords): readonly AuthorProblem[] {
  if (isEarlier(of)) return []
  const measured = of.resource === 'Observation' || of.resource === 'RiskAssessment'
  const number = fact.kind === 'quantity' && pick !== 'count'
  const lacks = number && !measured ? 'no number stands in' : null
  const only = of.resource === 'RiskAssessment' && !['quantity', 'date'].includes(fact.kind)
  const what = only ? 'nothing but a number stands in' : lacks
  if (what === null) return []
  return [
    problem(
      'wrong-kind',
      where,
      `${what} records of ${of.resource}, so that the ${fact.kind} fact would never have a value`,
      number ? 'count the records, or read an Observation' : 'read another kind of record',
    ),
  ]
}

const isEarlier = (of: PickedRecords['of']): boolean => of.resource === 'Episode' && of.field === 'earlier'

/** Each event before the index event says how many there were at least. */
function misreadEarlier(where: string, fact: Asked, { pick, of }: PickedRecords): readonly AuthorProblem[] {
  if (!isEarlier(of) || (fact.kind === 'quantity' && pick === 'highest')) return []
  return [
    problem(
      'wrong-kind',
      where,
      'each event before the index event says how many there were at least, so that only the highest of these numbers counts them',
      'read it with "highest" in a quantity fact',
    ),
  ]
}

function halfSeries(where: string, { of }: PickedRecords): readonly AuthorProblem[] {
  if (of.resource !== 'Imaging' || (of.sites === null) === (of.modalities.length === 0)) return []
  return [
    problem(
      'wrong-kind',
      where,
      'a series of an ImagingStudy is known by its modality and its site together, and one of the two is not named',
      'name both, or neither',
    ),
  ]
}
