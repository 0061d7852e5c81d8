/** What in a guideline moves with time alone, and which results hang on it: worked out once for each guideline. */

import {
  type Asked,
  conditionsOfFact,
  type DayAfter,
  type Expression,
  eachTerm,
  type Fact,
  type FactId,
  factsOf,
  type Guideline,
  indexOf,
  isDerived,
  numbersIn,
  partsOf,
  picksOf,
  conditionsOfItem as placesOfItem,
} from '../language/index.ts'

/** So many days after either end of a date some results may turn. Results go by their place in `resultIds`. */
interface Limit {
  readonly days: number
  readonly results: Set<number>
}

export interface Clocks {
  /** Results that hang on the state of an asked fact. */
  readonly hanging: ReadonlyMap<FactId, ReadonlySet<number>>
  /** By date fact. */
  readonly limits: ReadonlyMap<FactId, readonly Limit[]>
  /** By the date an age is counted from: the results that hang on the age. */
  readonly births: ReadonlyMap<FactId, ReadonlySet<number>>
  /** By fact, those whose state is read with its state: dates it stands in for, what counts since the onset. */
  readonly readWith: ReadonlyMap<FactId, readonly FactId[]>
}

const idsOf = new WeakMap<Guideline, readonly string[]>()

/** Everything that has a standing, in the order in which standings are told. */
export function resultIds(guideline: Guideline): readonly string[] {
  let ids = idsOf.get(guideline)
  if (ids === undefined) {
    const { recommendations, options, positions } = guideline
    ids = ['stage', ...[...recommendations, ...options, ...positions].map((one) => one.id)]
    idsOf.set(guideline, ids)
  }
  return ids
}

export function clocksOf(guideline: Guideline): Clocks {
  const { facts, asked, options } = indexOf(guideline)
  const hanging = new Map<FactId, Set<number>>()
  const limits = new Map<FactId, Map<number, Set<number>>>()
  const births = new Map<FactId, Set<number>>()
  const turn = (fact: FactId, days: number, result: number): void => {
    setIn(mapIn(limits, fact), days).add(result)
  }
  const behind = behindOf(guideline)
  for (const [result, id] of resultIds(guideline).entries()) {
    const option = options.get(id)
    const { notBefore = null, notAfter = null } = option?.window ?? {}
    if (notBefore !== null) turn(notBefore.fact, notBefore.days, result)
    if (notAfter !== null) turn(notAfter.fact, notAfter.days + 1, result)
    for (const limit of [notBefore, notAfter]) if (limit !== null) setIn(hanging, limit.fact).add(result)
    for (const condition of statusConditions(guideline, id)) {
      const { facts: used, limits: counted, births: born } = behind(condition)
      for (const fact of used) setIn(hanging, fact).add(result)
      for (const { fact, days } of counted) turn(fact, days, result)
      for (const fact of born) setIn(births, fact).add(result)
    }
  }
  return {
    hanging,
    limits: new Map(
      [...limits].map(([fact, byDays]) => [fact, [...byDays].map(([days, results]) => ({ days, results }))]),
    ),
    births,
    readWith: readTogether(guideline, asked, facts.get(guideline.roles.onset)),
  }
}

function setIn<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const found = map.get(key) ?? new Set<V>()
  map.set(key, found)
  return found
}

function mapIn<K, A, B>(map: Map<K, Map<A, B>>, key: K): Map<A, B> {
  const found = map.get(key) ?? new Map<A, B>()
  map.set(key, found)
  return found
}

/** What decides a standing: of a recommendation also what may displace it. */
export function statusConditions(guideline: Guideline, id: string): readonly Expression[] {
  if (id === 'stage') return guideline.stages.map((stage) => stage.when)
  return withDisplacing(guideline, id).flatMap((one) =>
    placesOfItem(guideline, one)
      .filter((place) => place.serves === 'status')
      .map((place) => place.expression),
  )
}

/** An item and, of a recommendation, those that may displace it. */
function withDisplacing(guideline: Guideline, id: string): readonly string[] {
  const rec = indexOf(guideline).recommendations.get(id)
  return [id, ...(rec?.supersededBy ?? []).map((by) => by.recommendation)]
}

/** What is behind a condition: the asked facts, the days counted from dates to today, the dates ages are counted from. */
interface Behind {
  readonly facts: Set<FactId>
  readonly limits: Set<DayAfter>
  readonly births: Set<FactId>
}

function behindOf(guideline: Guideline): (condition: Expression) => Behind {
  const { facts } = indexOf(guideline)
  const known = new Map<FactId, Behind>()
  const ofFact = (fact: Fact): Behind => {
    const found = known.get(fact.id)
    if (found !== undefined) return found
    const behind: Behind = { facts: new Set(), limits: new Set(), births: new Set() }
    // A circle, an author's mistake, ends here.
    known.set(fact.id, behind)
    if (!isDerived(fact)) behind.facts.add(fact.id)
    if (fact.kind === 'formula') {
      eachTerm(fact.term, (term) => term.term === 'age' && behind.births.add(term.fact))
    }
    addLimits(behind, conditionsOfFact(fact))
    addFacts(behind, partsOf(fact))
    return behind
  }
  const addLimits = (to: Behind, conditions: readonly Expression[]): void => {
    for (const limit of conditions.flatMap(limitsIn)) to.limits.add(limit)
  }
  const addFacts = (to: Behind, ids: Iterable<FactId>): void => {
    for (const id of ids) {
      const fact = facts.get(id)
      if (fact === undefined) continue
      const behind = ofFact(fact)
      for (const one of behind.facts) to.facts.add(one)
      for (const one of behind.limits) to.limits.add(one)
      for (const one of behind.births) to.births.add(one)
    }
  }
  // What may displace advice is judged by the same conditions as where it stands itself.
  const judged = new Map<Expression, Behind>()
  return (condition) => {
    const found = judged.get(condition)
    if (found !== undefined) return found
    const behind: Behind = { facts: new Set(), limits: new Set(), births: new Set() }
    judged.set(condition, behind)
    addLimits(behind, [condition])
    addFacts(behind, factsOf(condition))
    return behind
  }
}

/** The first day on which the count of days has the other truth, after either end of its date. */
const limitsIn = (condition: Expression): readonly DayAfter[] =>
  numbersIn(condition).flatMap((e) => {
    if (e.op === 'compare' || e.to !== null) return []
    const until = e.relation === '>' || e.relation === '<='
    return [{ fact: e.from, days: until ? e.days + 1 : e.days }]
  })

function readTogether(
  guideline: Guideline,
  asked: readonly Asked[],
  onset: Fact | undefined,
): ReadonlyMap<FactId, readonly FactId[]> {
  const found = new Map<FactId, Set<FactId>>()
  for (const fact of asked) {
    if (fact.kind === 'date' && fact.fallback !== null) setIn(found, fact.fallback).add(fact.id)
    const items = fact.kind === 'checklist' ? Object.values(fact.items) : []
    const sources = [fact, ...items].flatMap(({ source }) => picksOf(source))
    if (onset !== undefined && sources.some(({ since }) => since !== null)) {
      setIn(found, guideline.roles.onset).add(fact.id)
    }
  }
  return new Map([...found].map(([id, facts]) => [id, [...facts]]))
}
