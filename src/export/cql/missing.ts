/** Which facts could still decide something, as CQL lists of fact ids: docs/logic.md, section 6. */

import {
  type Expression,
  type FactId,
  factOf,
  impossible,
  isDerived,
  type ScoreFact,
  type Term,
} from '../../language/index.ts'
import { derivedName, range, truth } from './expressions.ts'
import { itemName, joined, named, onlyIf } from './names.ts'
import { rowName } from './scores.ts'
import { checklistItems, type Reading, type Subject } from './traits.ts'

export const noFacts = 'List<String>{}'

/** What to ask where a fact is unknown, or not known precisely. */
export const wanted = (fact: FactId): string => named(`${fact} wanted`)

/**
 * The facts still missing for a condition; null where nothing it says can ever be missing. A stage takes the
 * open reading, all else the plain one.
 */
export function missing(subject: Subject, e: Expression, reading: Reading): string | null {
  const whereUnknown = (list: string | null): string | null =>
    onlyIf(`${truth(subject, e, reading)} is null`, list)
  switch (e.op) {
    case 'fact':
      return isDerived(factOf(subject, e.fact))
        ? derivedName(subject, e.fact, 'missing', reading)
        : wanted(e.fact)
    case 'is':
    case 'includes':
      return wanted(e.fact)
    case 'flagged':
      return whereUnknown(joined(e.items.map((item) => wanted(itemName(e.fact, item)))))
    case 'compare':
      return whereUnknown(missingOfNumber(subject, e.fact, reading))
    case 'elapsed':
      return whereUnknown(joined([wanted(e.from), e.to === null ? null : wanted(e.to)]))
    case 'all':
    case 'any':
    case 'count': {
      const parts = joined(e.of.map((part) => missing(subject, part, reading)))
      return e.of.length === 1 && e.op !== 'count' ? parts : whereUnknown(parts)
    }
    case 'not':
    case 'because':
      return missing(subject, e.of, reading)
    case 'known':
      return whereUnknown(missingOfKnown(subject, e.fact, reading))
    default:
      return impossible(e)
  }
}

function missingOfNumber(subject: Subject, id: FactId, reading: Reading): string {
  return isDerived(factOf(subject, id)) ? derivedName(subject, id, 'missing', reading) : wanted(id)
}

function missingOfKnown(subject: Subject, id: FactId, reading: Reading): string | null {
  const fact = factOf(subject, id)
  if (fact.kind === 'checklist') {
    return joined(checklistItems(subject, id).map((item) => wanted(itemName(id, item))))
  }
  return isDerived(fact) ? derivedName(subject, id, 'missing', reading) : wanted(id)
}

/** The facts that keep a term from being one number. */
export function missingOfTerm(subject: Subject, term: Term, reading: Reading): string | null {
  const whereOpen = (list: string | null): string | null =>
    onlyIf(`not Logic.IsExact(${range(subject, term, reading)})`, list)
  switch (term.term) {
    case 'number':
      return null
    case 'quantity':
      return whereOpen(missingOfNumber(subject, term.fact, reading))
    case 'age':
      return whereOpen(wanted(term.fact))
    case 'size':
      return wanted(term.fact)
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return whereOpen(
        joined([missingOfTerm(subject, term.left, reading), missingOfTerm(subject, term.right, reading)]),
      )
    case 'if': {
      const when = truth(subject, term.when, reading)
      return whereOpen(
        joined([
          missing(subject, term.when, reading),
          onlyIf(`${when} is not false`, missingOfTerm(subject, term.yes, reading)),
          onlyIf(`${when} is not true`, missingOfTerm(subject, term.no, reading)),
        ]),
      )
    }
    default:
      return impossible(term)
  }
}

/** The facts that keep a part of a score from being one number, part by part, row by row until one holds. */
export function missingOfScore(subject: Subject, score: ScoreFact, reading: Reading): string | null {
  return joined(
    score.parts.map((part) => {
      const low = derivedName(subject, score.id, `${part.id} low`, reading)
      const high = derivedName(subject, score.id, `${part.id} high`, reading)
      const rows = part.points.map((_, i) => rowName(subject, score, part, i, reading))
      return onlyIf(
        `${low} != ${high}`,
        untilTrue(
          rows,
          part.points.map((row) => missing(subject, row.when, reading)),
        ),
      )
    }),
  )
}

/** The lists of the rows, in order, down to the first row that holds. */
export function untilTrue(rows: readonly string[], lists: readonly (string | null)[]): string | null {
  return rows.reduceRight<string | null>(
    (rest, row, i) => joined([lists[i] ?? null, onlyIf(`${row} is not true`, rest)]),
    null,
  )
}
