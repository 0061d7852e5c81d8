/** Which ways of reading a condition differ from the plain one, and what its definitions are called in each. */

import {
  type Asked,
  conditionsOfFact,
  derivedInOrder,
  type Expression,
  eachExpression,
  type FactId,
  type FactLookup,
  factOf,
  factsOf,
  type Guideline,
  indexOf,
  partsOf,
} from '../../language/index.ts'

/**
 * `clear`: every unanswered item of the red-flag checklist counts as "no". `open`: `known(f)` is unknown
 * while f is, to find what may still change.
 */
export type Reading = 'plain' | 'clear' | 'open'

interface Traits {
  readonly redFlags: boolean
  readonly known: boolean
}

/** A guideline with the look-ups that every part of its library needs. */
export interface Subject {
  readonly guideline: Guideline
  readonly facts: FactLookup
  readonly traits: ReadonlyMap<FactId, Traits>
}

export function subjectOf(guideline: Guideline): Subject {
  const { facts } = indexOf(guideline)
  const traits = new Map<FactId, Traits>()
  const subject = { guideline, facts, traits }
  for (const fact of derivedInOrder(guideline)) {
    const own = conditionsOfFact(fact).map((condition) => traitsOf(subject, condition))
    const below = [...partsOf(fact)].map((id) => traits.get(id))
    const all = [...own, ...below]
    traits.set(fact.id, {
      redFlags: all.some((t) => t?.redFlags === true),
      known: all.some((t) => t?.known === true),
    })
  }
  return subject
}

function traitsOf(subject: Subject, expression: Expression): Traits {
  let redFlags = false
  let known = false
  eachExpression(expression, (e) => {
    if (e.op === 'flagged' && e.fact === subject.guideline.roles.redFlags) redFlags = true
    if (e.op === 'known') known = true
  })
  for (const id of factsOf(expression)) {
    const below = subject.traits.get(id)
    redFlags ||= below?.redFlags === true
    known ||= below?.known === true
  }
  return { redFlags, known }
}

/** The readings in which this condition has a value of its own; the plain one always first. */
export function readingsOf(subject: Subject, expression: Expression): readonly Reading[] {
  return readingsWith(traitsOf(subject, expression))
}
export function readingsOfFact(subject: Subject, id: FactId): readonly Reading[] {
  return readingsWith(subject.traits.get(id))
}
function readingsWith(traits: Traits | undefined): readonly Reading[] {
  return [
    'plain',
    ...(traits?.redFlags ? ['clear' as const] : []),
    ...(traits?.known ? ['open' as const] : []),
  ]
}

const suffixes: Readonly<Record<Reading, string>> = {
  plain: '',
  clear: ' if the red flags are clear',
  open: ' while open',
}

/** What is added to the name of a definition in this reading, of those it has. */
export function suffix(readings: readonly Reading[], reading: Reading): string {
  return readings.includes(reading) ? suffixes[reading] : ''
}

export function checklistItems(subject: Subject, id: FactId): readonly string[] {
  const fact = factOf(subject, id)
  return fact.kind === 'checklist' ? Object.keys(fact.items) : []
}

/** Does the state of this date stand behind the onset, so that it cannot itself be read "since the onset"? */
export function standsBehindOnset(subject: Subject, fact: Asked): boolean {
  const seen = new Set<FactId>()
  let id: FactId | null = subject.guideline.roles.onset
  while (id !== null && !seen.has(id)) {
    if (id === fact.id) return true
    seen.add(id)
    const next = subject.facts.get(id)
    id = next?.kind === 'date' ? next.fallback : null
  }
  return false
}
