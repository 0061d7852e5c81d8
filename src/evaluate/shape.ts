/**
 * How the explanation of a condition is laid out, whoever the patient is: made once for each guideline. Conditions that
 * say the same share one shape, so that each is laid open once for a patient.
 */

import {
  type Asked,
  type Explained,
  type Explanation,
  type Expression,
  type Fact,
  type FactId,
  factOf,
  frozen,
  type Guideline,
  guardedOf,
  indexOf,
  type Leaf,
  negationOf,
  partsOf,
  turned,
} from '../language/index.ts'

/** Where the value that an explanation shows comes from. */
export type Shown =
  | { readonly of: 'state'; readonly fact: Asked; readonly item: string | null }
  | { readonly of: 'number'; readonly fact: FactId }
  | { readonly of: 'elapsed'; readonly from: FactId; readonly to: FactId | null }

/** What an explanation is worth: that of a condition, of an item of a checklist, or none of its own. */
export type Worth =
  | { readonly of: 'condition'; readonly condition: Expression }
  | { readonly of: 'item'; readonly fact: FactId; readonly item: string }

export interface Shape {
  readonly what: Explained
  readonly worth: Worth | null
  readonly shown: Shown | null
  readonly fact: FactId | null
  readonly evidence: Explanation['evidence']
  readonly children: readonly Shape[]
  /** Explanations of this shape that hold nothing of any patient, by what they come to. */
  readonly kept: (Explanation | undefined)[]
}

type Draft = Omit<Shape, 'kept'>

interface Shapes {
  readonly index: Parameters<typeof factOf>[0]
  readonly byCondition: WeakMap<Expression, Shape>
  readonly bySaying: Map<string, Shape>
  readonly numbers: Map<Shape, number>
}

const shapesFor = new WeakMap<Guideline, Shapes>()

/** The shape of the explanation of a condition. */
export function shapeOf(guideline: Guideline, condition: Expression): Shape {
  let shapes = shapesFor.get(guideline)
  if (shapes === undefined) {
    const index = indexOf(guideline)
    shapes = { index, byCondition: new WeakMap(), bySaying: new Map(), numbers: new Map() }
    shapesFor.set(guideline, shapes)
  }
  return shape(shapes, condition)
}

function shape(shapes: Shapes, condition: Expression): Shape {
  const found = shapes.byCondition.get(condition)
  if (found !== undefined) return found
  const made = shared(shapes, draft(shapes, condition))
  shapes.byCondition.set(condition, made)
  return made
}

/** The one shape that says this. */
function shared(shapes: Shapes, { what, worth, shown, fact, evidence, children }: Draft): Shape {
  const from = shown?.of === 'state' ? [shown.fact.id, shown.item] : shown
  const parts = children.map((child) => shapes.numbers.get(child))
  const key = JSON.stringify([what, worth, from, fact, evidence, parts])
  const found = shapes.bySaying.get(key)
  if (found !== undefined) return found
  const made: Shape = { what: frozen(what), worth, shown, fact, evidence, children, kept: [] }
  shapes.bySaying.set(key, made)
  shapes.numbers.set(made, shapes.numbers.size)
  return made
}

const bare = { shown: null, fact: null, evidence: null, children: [] } as const
const worthOf = (condition: Expression): Worth => ({ of: 'condition', condition })
const said = (condition: Leaf, negated = false): Explained => ({ kind: 'condition', condition, negated })

function draft(shapes: Shapes, condition: Expression): Draft {
  const worth = worthOf(condition)
  const fact = (id: FactId): Fact => factOf(shapes.index, id)
  const guarded = guardedOf(condition)
  if (guarded !== null) return ofFact(shapes, fact(guarded.fact), { kind: 'guarded', ...guarded }, worth)
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'count': {
      const children = condition.of.map((part) => shape(shapes, part))
      const [only] = children
      if (children.length === 1 && only !== undefined) return only
      const least = condition.op === 'count' ? condition.least : null
      return { ...bare, what: { kind: 'group', op: condition.op, least }, worth, children }
    }
    case 'not':
      return ofOpposite(shapes, condition.of, worth)
    case 'because': {
      const { evidence: id, locator, verified } = condition
      return { ...shape(shapes, condition.of), evidence: { id, locator, verified } }
    }
    case 'flagged':
      return ofFlags(shapes, condition.fact, condition.items, said(condition), worth)
    case 'elapsed': {
      const { from, to } = condition
      const children = (to === null ? [from] : [from, to]).map((id) => ofPart(shapes, id))
      return {
        ...bare,
        what: said(condition),
        worth,
        shown: { of: 'elapsed', from, to },
        fact: from,
        children,
      }
    }
    case 'fact':
    case 'is':
    case 'includes':
    case 'compare':
    case 'known':
      return ofFact(shapes, fact(condition.fact), said(condition), worth)
  }
}

function ofFact(shapes: Shapes, fact: Fact, what: Explained, worth: Worth | null): Draft {
  switch (fact.kind) {
    case 'derived':
      return { ...bare, what, worth, fact: fact.id, children: [shape(shapes, fact.when)] }
    case 'formula':
    case 'score': {
      const children = [...partsOf(fact)].map((id) => ofPart(shapes, id))
      return { ...bare, what, worth, shown: { of: 'number', fact: fact.id }, fact: fact.id, children }
    }
    case 'checklist':
      return ofFlags(shapes, fact.id, Object.keys(fact.items), what, worth)
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'date':
      return { ...bare, what, worth, shown: { of: 'state', fact, item: null }, fact: fact.id }
  }
}

/** One of the facts a number is made of, as it stands. */
function ofPart(shapes: Shapes, id: FactId): Shape {
  const fact = factOf(shapes.index, id)
  const part: Explained = { kind: 'part', fact: id }
  const one =
    fact.kind === 'derived' ? draft(shapes, { op: 'fact', fact: id }) : ofFact(shapes, fact, part, null)
  return shared(shapes, one)
}

function ofFlags(
  shapes: Shapes,
  id: FactId,
  items: readonly string[],
  what: Explained,
  worth: Worth | null,
): Draft {
  const children = ofItems(shapes, id, items)
  const [only] = children
  return children.length === 1 && only !== undefined ? only : { ...bare, what, worth, fact: id, children }
}

function ofItems(shapes: Shapes, id: FactId, items: readonly string[]): readonly Shape[] {
  const fact = factOf(shapes.index, id)
  if (fact.kind !== 'checklist') return []
  return items.map((item) =>
    shared(shapes, {
      ...bare,
      what: { kind: 'item', fact: id, item },
      worth: { of: 'item', fact: id, item },
      shown: { of: 'state', fact, item },
      fact: id,
    }),
  )
}

/** The opposite of what cannot be turned round by itself: a named condition, a choice, an item of a checklist. */
function ofOpposite(shapes: Shapes, of: Expression, worth: Worth): Draft {
  switch (of.op) {
    case 'fact': {
      const fact = factOf(shapes.index, of.fact)
      const what = said(of, true)
      if (fact.kind !== 'derived') return ofFact(shapes, fact, what, worth)
      return { ...bare, what, worth, fact: fact.id, children: [shape(shapes, negationOf(fact.when))] }
    }
    case 'is':
    case 'includes':
      return ofFact(shapes, factOf(shapes.index, of.fact), said(of, true), worth)
    case 'flagged': {
      const children = ofItems(shapes, of.fact, of.items)
      return { ...bare, what: said(of, true), worth, fact: of.fact, children }
    }
    case 'known':
      return { ...shape(shapes, of), what: said(of, true), worth }
    case 'all':
    case 'any':
    case 'not':
    case 'count':
    case 'compare':
    case 'elapsed':
    case 'because':
      return draft(shapes, turned(of))
  }
}
