/** Looks for a patient of whom a property holds; where there is none, its opposite is proved. */

import { dayNumber, type Guideline, picksOf } from '../language/index.ts'
import { type AskedNetwork, lowerWith } from './conditions.ts'
import { holdsFor } from './confirm.ts'
import { symbolicEntries } from './entries.ts'
import { anyPatient, boundsOf, completes, declareDay } from './given.ts'
import { header, type Measures, type OpenMeasures, openMeasures } from './measures.ts'
import { NodeFormulas } from './nodes.ts'
import { outcomesOf } from './outcomes.ts'
import { conditionsIn, formulaOf, type Property, type ReadPatient } from './property.ts'
import { int, printedPairs, type Smt, same, symbol, Writer } from './smt.ts'
import type { Solver } from './solver.ts'
import { type Slot, slotsOf } from './states.ts'
import { statesFromEntries } from './states-from-entries.ts'
import type { PatientTerms } from './terms.ts'
import { type Witness, type WitnessReader, witnessReader } from './witness.ts'

/** No such patient exists; or here is one; or the solver could not tell within its steps. */
export type Search<W> =
  | { readonly found: 'none' }
  | { readonly found: 'patient'; readonly witness: W }
  | { readonly found: 'undecided' }

/**
 * A patient of whom the property holds, whatever is known or not. To prove that something always holds, look for a
 * patient of whom it does not. With `entries`, not the states of facts are free but up to that many entries for each
 * of them, so that picks, freshness, silence and danger are part of the question.
 */
export function findPatient(
  solver: Solver,
  guideline: Guideline,
  property: Property,
  entries = 0,
): Search<Witness> {
  const writer = new Writer()
  const measures = openMeasures(writer)
  const asOf = declareDay(writer)
  const patient =
    entries === 0
      ? anyPatient(guideline, '', writer, asOf, measures)
      : anyRecord(guideline, writer, asOf, measures, entries)
  const asked = lowerWith(guideline, conditionsIn(property))
  writer.assert(formulaOf(readAs(guideline, asked, patient, writer), property))
  const readers = [witnessReader(guideline, '', entries)]
  return search(solver, writer.text(), measures, readers, ([witness]) =>
    witness !== undefined && holdsFor(guideline, witness, property) ? witness : undefined,
  )
}

/** A patient, and the same patient on the same day with more of the questions answered, or answered more exactly. */
export interface Completion {
  readonly before: Witness
  readonly after: Witness
}

/** A patient with one property who gets the other when more becomes known, and nothing that was known changes. */
export function findCompletion(
  solver: Solver,
  guideline: Guideline,
  before: Property,
  after: Property,
): Search<Completion> {
  const writer = new Writer()
  const measures = openMeasures(writer)
  const asOf = declareDay(writer)
  const [one, two] = [writer.beside('before '), writer.beside('after ')]
  const patients = [
    anyPatient(guideline, 'before ', one, asOf, measures),
    anyPatient(guideline, 'after ', two, asOf, measures),
  ] as const
  const asked = lowerWith(guideline, [before, after].flatMap(conditionsIn))
  one.assert(formulaOf(readAs(guideline, asked, patients[0], one), before))
  two.assert(formulaOf(readAs(guideline, asked, patients[1], two), after))
  two.assert(completes(guideline, ...patients))
  const readers = ['before ', 'after '].map((prefix) => witnessReader(guideline, prefix, 0))
  return search(solver, writer.text(), measures, readers, ([first, second]) =>
    first !== undefined &&
    second !== undefined &&
    holdsFor(guideline, first, before) &&
    holdsFor(guideline, second, after)
      ? { before: first, after: second }
      : undefined,
  )
}

function readAs(
  guideline: Guideline,
  { network, nodeOf }: AskedNetwork,
  patient: PatientTerms,
  writer: Writer,
): ReadPatient {
  const formulas = new NodeFormulas(guideline, network, patient, writer)
  return {
    guideline,
    truthOf: (condition) => formulas.truth(nodeOf(condition)),
    outcomes: outcomesOf(formulas),
  }
}

/** Any chart: up to `most` entries for each fact, and any kinds of record complete. */
function anyRecord(
  guideline: Guideline,
  writer: Writer,
  asOf: Smt,
  measures: Measures,
  most: number,
): PatientTerms {
  const slots = slotsOf(guideline)
  const sourceOf = ({ fact, item }: Slot) =>
    fact.kind === 'checklist' ? (item === null ? null : (fact.items[item]?.source ?? null)) : fact.source
  const entries = symbolicEntries(slots, most, writer, boundsOf, (slot) => picksOf(sourceOf(slot)).length)
  const states = statesFromEntries(guideline, entries, asOf, writer)
  const declined = new Map(
    guideline.recommendations.map((r) => [r.id, writer.declare(`declined ${r.id}`, 'Bool')]),
  )
  return { states, asOf, measures, declined: (id) => declined.get(id) ?? 'false' }
}

/** Some day to look at first. */
const anyDay = dayNumber('2026-06-15')

/**
 * First without the ties: what is impossible even then is impossible. Then on one day, where a patient is soon found
 * if there is one; only then on every day. A patient counts when the evaluator, too, finds the property in him.
 */
function search<W>(
  solver: Solver,
  script: Smt,
  { ties }: OpenMeasures,
  readers: readonly WitnessReader[],
  confirmed: (read: readonly Witness[]) => W | undefined,
): Search<W> {
  const check = (claims: readonly Smt[]): Attempt<W> => {
    const asserted = claims.map((claim) => `(assert ${claim})`)
    const [verdict] = solver.run([header, script, ...asserted, '(check-sat)'].join('\n'))
    if (verdict === 'unsat') return { possible: false }
    return { possible: true, witness: verdict === 'sat' ? confirmed(readModel(solver, readers)) : undefined }
  }
  const untied = check([])
  if (!untied.possible) return { found: 'none' }
  const oneDay = check([...ties, same(symbol('as of'), int(anyDay))])
  const witness = (oneDay.possible ? oneDay.witness : undefined) ?? untied.witness
  if (witness !== undefined) return { found: 'patient', witness }
  const tied = check(ties)
  if (!tied.possible) return { found: 'none' }
  return tied.witness === undefined ? { found: 'undecided' } : { found: 'patient', witness: tied.witness }
}

/** Impossible; or possible, with a patient whom the evaluator confirms, or without one. */
type Attempt<W> = { readonly possible: false } | { readonly possible: true; readonly witness: W | undefined }

function readModel(solver: Solver, readers: readonly WitnessReader[]): readonly Witness[] {
  const terms = readers.flatMap((reader) => reader.terms)
  const [printed] = solver.more(`(get-value (${terms.join(' ')}))`)
  const values = printedPairs(printed)
  let start = 0
  return readers.map((reader) => {
    const own = values.slice(start, start + reader.terms.length)
    start += reader.terms.length
    return reader.read(own)
  })
}
