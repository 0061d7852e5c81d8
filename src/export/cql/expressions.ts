/** Conditions, terms and scores as CQL: three-valued truth and the range of a number, in each reading. */

import {
  type Expression,
  type FactId,
  factOf,
  impossible,
  type Relation,
  type Term,
} from '../../language/index.ts'
import { type Define, decimal, define, itemName, named, texts } from './names.ts'
import { checklistItems, type Reading, readingsOf, readingsOfFact, type Subject, suffix } from './traits.ts'

const comparison: Readonly<Record<Relation, string>> = {
  '>=': 'AtLeast',
  '>': 'MoreThan',
  '<=': 'AtMost',
  '<': 'LessThan',
}

/** The definition of a derived fact that holds in this reading: its truth, or an end of its range. */
export function derivedName(subject: Subject, id: FactId, part: string, reading: Reading): string {
  return named(`${id} ${part}${suffix(readingsOfFact(subject, id), reading)}`)
}

/** The name of one item of a checklist: presumed "no" in the clear reading of the red flags. */
function itemTruth(subject: Subject, id: FactId, item: string, reading: Reading): string {
  const presumed = reading === 'clear' && id === subject.guideline.roles.redFlags
  const truth = named(`${itemName(id, item)} truth`)
  return presumed ? `Coalesce(${truth}, false)` : truth
}

/** The truth of a condition: a Boolean, null where unknown. */
export function truth(subject: Subject, e: Expression, reading: Reading): string {
  switch (e.op) {
    case 'fact':
      return factOf(subject, e.fact).kind === 'derived'
        ? derivedName(subject, e.fact, 'truth', reading)
        : named(`${e.fact} truth`)
    case 'is':
      return `Logic.IsOneOf(${named(`${e.fact} code`)}, ${texts(e.values)})`
    case 'includes':
      return `Logic.HasOneOf(${named(`${e.fact} codes`)}, ${texts(e.values)})`
    case 'flagged':
      return chained(
        'or',
        'false',
        e.items.map((item) => itemTruth(subject, e.fact, item, reading)),
      )
    case 'compare': {
      const { low, high } = endsOf(subject, e.fact, reading)
      return `Logic.${comparison[e.relation]}(${low}, ${high}, ${decimal(e.value)})`
    }
    case 'elapsed': {
      const between = (from: string, to: string): string => `difference in days between ${from} and ${to}`
      const end = (name: 'low' | 'high'): string => (e.to === null ? 'AsOf' : named(`${e.to} ${name}`))
      const least = between(named(`${e.from} high`), end('low'))
      const most = between(named(`${e.from} low`), end('high'))
      return `Logic.${comparison[e.relation]}(${least}, ${most}, ${decimal(e.days)})`
    }
    case 'all':
      return chained(
        'and',
        'true',
        e.of.map((part) => truth(subject, part, reading)),
      )
    case 'any':
      return chained(
        'or',
        'false',
        e.of.map((part) => truth(subject, part, reading)),
      )
    case 'not':
      return `(not ${truth(subject, e.of, reading)})`
    case 'count': {
      const parts = e.of.map((part) => truth(subject, part, reading))
      return parts.length === 0
        ? String(e.least <= 0)
        : `Logic.AtLeastTrue(${e.least}, { ${parts.join(', ')} })`
    }
    case 'known':
      return known(subject, e.fact, reading)
    case 'because':
      return truth(subject, e.of, reading)
    default:
      return impossible(e)
  }
}

function chained(operator: 'and' | 'or', none: string, parts: readonly string[]): string {
  const [only] = parts
  if (only === undefined) return none
  return parts.length === 1 ? only : `(${parts.join(` ${operator} `)})`
}

/** "Has a value": two-valued, save in the open reading, where it is unknown while the fact may still get one. */
function known(subject: Subject, id: FactId, reading: Reading): string {
  const has = `(${presence(subject, id, reading)})`
  if (reading !== 'open') return has
  return `(if ${has} then true else ${stillOpen(subject, id)})`
}

function presence(subject: Subject, id: FactId, reading: Reading): string {
  const fact = factOf(subject, id)
  switch (fact.kind) {
    case 'derived':
      return `${derivedName(subject, id, 'truth', reading)} is not null`
    case 'formula':
    case 'score':
      return `${derivedName(subject, id, 'low', reading)} is not null`
    case 'checklist':
      return chained(
        'and',
        'true',
        checklistItems(subject, id).map((item) => `${named(`${itemName(id, item)} truth`)} is not null`),
      )
    case 'yes-no':
      return `${named(`${id} truth`)} is not null`
    case 'choice':
      return `${named(`${id} code`)} is not null`
    case 'set':
      return `${named(`${id} codes`)} is not null`
    case 'quantity':
    case 'date':
      return `${named(`${id} low`)} is not null`
    default:
      return impossible(fact)
  }
}

/** For a fact without a value: null if it may be asked for, false if it was asked and cannot be known. */
function stillOpen(subject: Subject, id: FactId): string {
  const fact = factOf(subject, id)
  switch (fact.kind) {
    case 'derived':
    case 'formula':
    case 'score':
      return 'null'
    case 'checklist': {
      const open = checklistItems(subject, id).map(
        (item) =>
          `(${named(`${itemName(id, item)} truth`)} is null and not ${named(`${itemName(id, item)} asked`)})`,
      )
      return `(if ${chained('or', 'false', open)} then null else false)`
    }
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'date':
      return fact.setting ? 'null' : `(if ${named(`${id} asked`)} then false else null)`
    default:
      return impossible(fact)
  }
}

/** Both ends of what a quantity, formula or score may be. */
function endsOf(
  subject: Subject,
  id: FactId,
  reading: Reading,
): { readonly low: string; readonly high: string } {
  return {
    low: derivedName(subject, id, 'low', reading),
    high: derivedName(subject, id, 'high', reading),
  }
}

const operators = { plus: 'Plus', minus: 'Minus', times: 'Times', over: 'Over' } as const

/** The range of a term: a tuple of its ends, null where unknown. */
export function range(subject: Subject, term: Term, reading: Reading): string {
  switch (term.term) {
    case 'number':
      return `Logic.Range(${decimal(term.value)}, ${decimal(term.value)})`
    case 'quantity': {
      const { low, high } = endsOf(subject, term.fact, reading)
      return `Logic.Range(${low}, ${high})`
    }
    case 'age':
      return `Logic.Age(${named(`${term.fact} low`)}, ${named(`${term.fact} high`)}, AsOf)`
    case 'size': {
      const codes = named(`${term.fact} codes`)
      return `(if ${codes} is null then null else Logic.Range(ToDecimal(Count(${codes})), ToDecimal(Count(${codes}))))`
    }
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return `Logic.${operators[term.term]}(${range(subject, term.left, reading)}, ${range(subject, term.right, reading)})`
    case 'if': {
      const yes = range(subject, term.yes, reading)
      const no = range(subject, term.no, reading)
      const when = truth(subject, term.when, reading)
      return `Logic.Either(${when}, ${yes}, ${no})`
    }
    default:
      return impossible(term)
  }
}

/** The definitions of a formula: its range with six decimals. */
export function formulaDefines(subject: Subject, id: FactId, term: Term, says: string): readonly Define[] {
  return readingsOfFact(subject, id).flatMap((reading) => {
    const end = suffix(readingsOfFact(subject, id), reading)
    return [
      define(`${id} range${end}`, range(subject, term, reading), says),
      define(`${id} low${end}`, `Logic.SixDecimals(${named(`${id} range${end}`)}.low)`),
      define(`${id} high${end}`, `Logic.SixDecimals(${named(`${id} range${end}`)}.high)`),
    ]
  })
}

/** The values that a first-row-that-holds table may still give; null where a row is out of the running. */
export function stillPossible(rows: readonly string[], values: readonly string[], otherwise: string): string {
  const ended = (before: readonly string[]): string => before.map((row) => `${row} is true`).join(' or ')
  const possible = rows.map((row, i) => {
    const out = [...rows.slice(0, i).map((r) => `${r} is true`), `${row} is false`].join(' or ')
    return `if ${out} then null else ${values[i]}`
  })
  const last = rows.length === 0 ? otherwise : `if ${ended(rows)} then null else ${otherwise}`
  return `{\n    ${[...possible, last].join(',\n    ')}\n  }`
}

/** The definitions of a condition in every reading it has. */
export function truthDefines(
  subject: Subject,
  name: string,
  e: Expression,
  says?: string,
): readonly Define[] {
  const readings = readingsOf(subject, e)
  return readings.map((reading) =>
    define(`${name}${suffix(readings, reading)}`, truth(subject, e, reading), says),
  )
}

/** The name under which `truthDefines` wrote a condition for this reading. */
export function truthName(subject: Subject, name: string, e: Expression, reading: Reading): string {
  return named(`${name}${suffix(readingsOf(subject, e), reading)}`)
}
