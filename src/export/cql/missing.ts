/** Which facts could still decide something, as CQL lists of fact ids: docs/logic.md, section 6. */

import {
  type Expression,
  type FactId,
  impossible,
  isDerived,
  type ScoreFact,
  type Term,
} from '../../language/index.ts'
import { derivedName, range, truth } from './expressions.ts'
import { itemName, joined, named, onlyIf } from './names.ts'
import { rowName } from './scores.ts'
import { checklistItems, factOf, type Subject } from './traits.ts'

export const noFacts = 'List<String>{}'

/** What to ask where a fact is unknown, or not known precisely. */
export const wanted = (fact: FactId): string => named(`${fact} wanted`)

/** The facts still missing for a condition; null where nothing it says can ever be missing. */
export function missing(subject: Subject, e: Expression): string | null {
  const whereUnknown = (list: string | null): string | null =>
    onlyIf(`${truth(subject, e, 'open')} is null`, list)
  switch (e.op) {
    case 'fact':
      return isDerived(factOf(subject, e.fact)) ? named(`${e.fact} missing`) : wanted(e.fact)
    case 'is':
    case 'includes':
      return wanted(e.fact)
    case 'flagged':
      return whereUnknown(joined(e.items.map((item) => wanted(itemName(e.fact, item)))))
    case 'compare':
      return whereUnknown(missingOfNumber(subject, e.fact))
    case 'elapsed':
      return whereUnknown(joined([wanted(e.from), e.to === null ? null : wanted(e.to)]))
    case 'all':
    case 'any':
    case 'count': {
      const parts = joined(e.of.map((part) => missing(subject, part)))
      return e.of.length === 1 && e.op !== 'count' ? parts : whereUnknown(parts)
    }
    case 'not':
    case 'because':
      return missing(subject, e.of)
    case 'known':
      return whereUnknown(missingOfKnown(subject, e.fact))
    default:
      return impossible(e)
  }
}

function missingOfNumber(subject: Subject, id: FactId): string {
  return isDerived(factOf(subject, id)) ? named(`${id} missing`) : wanted(id)
}

function missingOfKnown(subject: Subject, id: FactId): string | null {
  const fact = factOf(subject, id)
  if (fact.kind === 'checklist') {
    return joined(checklistItems(subject, id).map((item) => wanted(itemName(id, item))))
  }
  return isDerived(fact) ? named(`${id} missing`) : wanted(id)
}

/** The facts that keep a term from being one number. */
export function missingOfTerm(subject: Subject, term: Term): string | null {
  const whereOpen = (list: string | null): string | null =>
    onlyIf(`not IsExact(${range(subject, term, 'open')})`, list)
  switch (term.term) {
    case 'number':
      return null
    case 'quantity':
      return whereOpen(missingOfNumber(subject, term.fact))
    case 'age':
      return whereOpen(wanted(term.fact))
    case 'size':
      return wanted(term.fact)
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return whereOpen(joined([missingOfTerm(subject, term.left), missingOfTerm(subject, term.right)]))
    case 'if': {
      const when = truth(subject, term.when, 'open')
      return whereOpen(
        joined([
          missing(subject, term.when),
          onlyIf(`${when} is not false`, missingOfTerm(subject, term.yes)),
          onlyIf(`${when} is not true`, missingOfTerm(subject, term.no)),
        ]),
      )
    }
    default:
      return impossible(term)
  }
}

/** The facts that keep a part of a score from being one number, part by part, row by row until one holds. */
export function missingOfScore(subject: Subject, score: ScoreFact): string | null {
  return joined(
    score.parts.map((part) => {
      const low = derivedName(subject, score.id, `${part.id} low`, 'open')
      const high = derivedName(subject, score.id, `${part.id} high`, 'open')
      const rows = part.points.map((_, i) => rowName(subject, score, part, i, 'open'))
      return onlyIf(
        `${low} != ${high}`,
        untilTrue(
          rows,
          part.points.map((row) => missing(subject, row.when)),
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
