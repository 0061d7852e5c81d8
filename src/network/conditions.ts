/** Lowers conditions, formulas and scores to nodes. */

import {
  type Asked,
  type Expression,
  type FactId,
  impossible,
  type ScoreFact,
  type Term,
} from '../language/index.ts'
import type { Builder } from './build.ts'
import type { NodeAt, NumberNode } from './network.ts'

/**
 * How unknowns are read. `clear`: an open red flag counts as "no". `open`: whether something is known is unknown while
 * it is not known.
 */
export type Mode = 'plain' | 'clear' | 'open'

/** The node of a condition. */
export function truthOf(build: Builder, e: Expression, mode: Mode): NodeAt {
  switch (e.op) {
    case 'fact':
      return truthOfFact(build, e.fact, mode)
    case 'is':
      return build.is(build.slot(e.fact, 'choice'), e.values)
    case 'includes':
      return build.is(build.slot(e.fact, 'set'), e.values)
    case 'flagged':
      return build.gate(
        'or',
        e.items.map((item) => itemNode(build, e.fact, item, mode)),
      )
    case 'compare': {
      const of = numberOfFact(build, e.fact, mode)
      return build.add({ op: 'compare', of, relation: e.relation, value: e.value })
    }
    case 'elapsed': {
      const to = e.to === null ? null : build.slot(e.to, 'date')
      const { relation, days } = e
      return build.add({ op: 'elapsed', from: build.slot(e.from, 'date'), to, relation, days })
    }
    case 'all':
    case 'any':
      return build.gate(
        e.op === 'all' ? 'and' : 'or',
        e.of.map((part) => truthOf(build, part, mode)),
      )
    case 'not':
      return build.not(truthOf(build, e.of, mode))
    case 'count':
      return build.add({
        op: 'at-least',
        least: e.least,
        of: e.of.map((part) => truthOf(build, part, mode)),
      })
    case 'known':
      return known(build, e.fact, mode)
    case 'because':
      return truthOf(build, e.of, mode)
    default:
      return impossible(e)
  }
}

function itemNode(build: Builder, fact: FactId, item: string, mode: Mode): NodeAt {
  const presumed = mode === 'clear' && fact === build.guideline.roles.redFlags
  return build.add({ op: presumed ? 'holds-clear' : 'holds', slot: build.slot(fact, 'truth', item) })
}

export function truthOfFact(build: Builder, id: FactId, mode: Mode): NodeAt {
  const fact = build.factOf(id)
  if (fact.kind !== 'derived') return build.add({ op: 'holds', slot: build.slot(id, 'truth') })
  return build.once(id, mode, () => truthOf(build, fact.when, mode))
}

function known(build: Builder, id: FactId, mode: Mode): NodeAt {
  const fact = build.factOf(id)
  const open = mode === 'open'
  switch (fact.kind) {
    case 'derived':
      return build.add({ op: 'settled', of: truthOfFact(build, id, mode), open })
    case 'formula':
    case 'score':
      return build.add({ op: 'settled', of: numberOfFact(build, id, mode), open })
    default:
      return build.add({ op: 'known', slots: slotsOf(build, fact), open })
  }
}

const slotsOf = (build: Builder, fact: Asked): readonly number[] =>
  fact.kind === 'checklist'
    ? Object.keys(fact.items).map((item) => build.slot(fact.id, 'truth', item))
    : [build.slot(fact.id, null)]

/** The node of a quantity, a formula or a score. */
export function numberOfFact(build: Builder, id: FactId, mode: Mode): NodeAt {
  const fact = build.factOf(id)
  if (fact.kind === 'formula') {
    return build.once(id, mode, () => build.add({ op: 'round', of: numberOf(build, fact.term, mode) }))
  }
  if (fact.kind === 'score') return build.once(id, mode, () => score(build, fact, mode))
  return build.add({ op: 'quantity', slot: build.slot(id, 'quantity') })
}

function numberOf(build: Builder, term: Term, mode: Mode): NodeAt {
  switch (term.term) {
    case 'number':
      return build.add({ op: 'number', value: term.value })
    case 'quantity':
      return numberOfFact(build, term.fact, mode)
    case 'age':
      return build.add({ op: 'age', slot: build.slot(term.fact, 'date') })
    case 'size':
      return build.add({ op: 'size', slot: build.slot(term.fact, 'set') })
    case 'plus':
    case 'minus':
    case 'times':
    case 'over': {
      const [left, right] = [numberOf(build, term.left, mode), numberOf(build, term.right, mode)]
      return build.add({ op: term.term, left, right })
    }
    case 'if': {
      const when = truthOf(build, term.when, mode)
      const [yes, no] = [numberOf(build, term.yes, mode), numberOf(build, term.no, mode)]
      return build.add({ op: 'if', when, yes, no })
    }
    default:
      return impossible(term)
  }
}

/** Parts outside every group first, then each group within its limits. */
function score(build: Builder, { parts, groups }: ScoreFact, mode: Mode): NodeAt {
  const nodes = new Map(
    parts.map(({ id, points, otherwise }): [string, NodeAt] => {
      const rows = points.map((row) => ({ when: truthOf(build, row.when, mode), points: row.points }))
      return [id, build.add({ op: 'part', rows, otherwise })]
    }),
  )
  const grouped = new Set(groups.flatMap((group) => group.parts))
  const partsIn = (has: (id: string) => boolean): readonly NodeAt[] =>
    parts.flatMap(({ id }) => (has(id) ? [nodes.get(id) ?? 0] : []))
  const sum: NumberNode = {
    op: 'sum',
    groups: [
      { parts: partsIn((id) => !grouped.has(id)), min: null, max: null },
      ...groups.map(({ parts: own, min, max }) => ({ parts: partsIn((id) => own.includes(id)), min, max })),
    ],
  }
  return build.add(sum)
}
