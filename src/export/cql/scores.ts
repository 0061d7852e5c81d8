/** Points scores as CQL: what each row, each part and the whole may still give. */

import type { ScoreFact, ScorePart } from '../../language/index.ts'
import { derivedName, stillPossible, truth } from './expressions.ts'
import { type Define, decimal, define, named } from './names.ts'
import { type Reading, readingsOfFact, type Subject, suffix } from './traits.ts'

/** The truth of one row of a score, by name. */
export function rowName(
  subject: Subject,
  score: ScoreFact,
  part: ScorePart,
  row: number,
  as: Reading,
): string {
  return named(`${score.id} ${part.id} row ${row + 1}${suffix(readingsOfFact(subject, score.id), as)}`)
}

/** The definitions of a score: what each row, part and the whole may still give. */
export function scoreDefines(subject: Subject, score: ScoreFact): readonly Define[] {
  return readingsOfFact(subject, score.id).flatMap((reading) => {
    const end = suffix(readingsOfFact(subject, score.id), reading)
    const parts = score.parts.flatMap((part) => [
      ...part.points.map((row, i) =>
        define(`${score.id} ${part.id} row ${i + 1}${end}`, truth(subject, row.when, reading)),
      ),
      define(
        `${score.id} ${part.id} possible${end}`,
        possiblePoints(subject, score, part, reading),
        part.title,
      ),
      define(`${score.id} ${part.id} low${end}`, `Min(${named(`${score.id} ${part.id} possible${end}`)})`),
      define(`${score.id} ${part.id} high${end}`, `Max(${named(`${score.id} ${part.id} possible${end}`)})`),
    ])
    return [
      ...parts,
      define(`${score.id} low${end}`, scoreSum(subject, score, 'low', reading), score.title),
      define(`${score.id} high${end}`, scoreSum(subject, score, 'high', reading)),
    ]
  })
}

function possiblePoints(subject: Subject, score: ScoreFact, part: ScorePart, reading: Reading): string {
  return stillPossible(
    part.points.map((_, i) => rowName(subject, score, part, i, reading)),
    part.points.map((row) => decimal(row.points)),
    decimal(part.otherwise),
  )
}

function scoreSum(subject: Subject, score: ScoreFact, end: 'low' | 'high', reading: Reading): string {
  const grouped = new Set(score.groups.flatMap((group) => group.parts))
  const sum = (parts: readonly ScorePart[]): string =>
    parts.length === 0
      ? '0.0'
      : parts.map((part) => derivedName(subject, score.id, `${part.id} ${end}`, reading)).join(' + ')
  const groups = score.groups.map((group) => {
    const parts = sum(score.parts.filter((part) => group.parts.includes(part.id)))
    const floored = group.min === null ? parts : `Max({ ${decimal(group.min)}, ${parts} })`
    return group.max === null ? floored : `Min({ ${decimal(group.max)}, ${floored} })`
  })
  const alone = sum(score.parts.filter((part) => !grouped.has(part.id)))
  return [alone, ...groups].join(' + ')
}
