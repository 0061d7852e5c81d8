/** Random guidelines, one family of operators at a time or everything at once. */

import type { Arbitrary } from 'fast-check'
import {
  cannotBoth,
  type Expression,
  type Fact,
  frozen,
  type Guideline,
  type IncompatibleDraft,
  lowerSettled,
  picturesOf,
  type SettlementDraft,
  settledBy,
} from '../../../src/language/index.ts'
import { type ContentPlan, type Ground, options, positions, recommendations, stages } from './content.ts'
import { type DerivedPlan, derivedFact, derivedFacts } from './derived.ts'
import { byKind } from './domain.ts'
import { type Draw, drawn } from './draw.ts'
import { adviceLeaves, allLeaves, expressionOver, type Leaf, type Shape } from './expressions.ts'
import { FactMaker, type Richness } from './facts.ts'

/** What a conformance test counts its cases by. */
export const operatorFamilies = [
  'boolean',
  'choice',
  'set',
  'checklist',
  'compare',
  'elapsed',
  'count',
  'known',
  'formula',
  'score',
  'picks',
  'state',
  'statuses',
] as const
export type OperatorFamily = (typeof operatorFamilies)[number]

interface Plan extends ContentPlan, DerivedPlan {
  /** How many asked facts of each kind, beside the four roles. */
  readonly asked: Partial<
    Record<'yesNo' | 'choice' | 'setting' | 'set' | 'quantity' | 'date' | 'checklist', number>
  >
  readonly leaves: readonly Leaf[]
  readonly depth: number
  readonly count: boolean
  /** `known` in stages and in the facts that only stages use. */
  readonly knownInStages: boolean
  readonly rich: Richness
}

const plain: Plan = {
  asked: { yesNo: 1 },
  derived: 1,
  formulas: 0,
  scores: 0,
  sizes: false,
  leaves: ['fact'],
  depth: 2,
  count: false,
  knownInStages: false,
  rich: { sources: 30, state: 8 },
  recommendations: 4,
  options: 1,
  positions: 1,
  stages: 2,
}
const everyKind = { yesNo: 2, choice: 1, setting: 1, set: 1, quantity: 2, date: 1, checklist: 1 } as const

const plans: Readonly<Record<OperatorFamily | 'everything', Plan>> = {
  boolean: { ...plain, asked: { yesNo: 4 }, derived: 3, depth: 3 },
  choice: { ...plain, asked: { choice: 2, setting: 1 }, leaves: ['is'], depth: 1 },
  set: { ...plain, asked: { set: 3 }, formulas: 2, sizes: true, leaves: ['includes', 'compare'], depth: 1 },
  checklist: { ...plain, asked: { checklist: 2 }, leaves: ['flagged'], depth: 1 },
  compare: { ...plain, asked: { quantity: 3 }, leaves: ['compare'], depth: 1 },
  elapsed: { ...plain, asked: { date: 3 }, leaves: ['elapsed'], depth: 1 },
  count: { ...plain, asked: { yesNo: 3, quantity: 1 }, leaves: ['fact', 'compare'], count: true },
  known: {
    ...plain,
    asked: everyKind,
    derived: 2,
    formulas: 1,
    scores: 1,
    leaves: adviceLeaves,
    knownInStages: true,
    stages: 5,
    recommendations: 1,
  },
  formula: {
    ...plain,
    asked: { yesNo: 1, quantity: 2, set: 1 },
    formulas: 4,
    leaves: ['compare', 'fact'],
    depth: 1,
  },
  score: {
    ...plain,
    asked: { yesNo: 3, quantity: 1, choice: 1 },
    scores: 2,
    leaves: ['compare', 'fact', 'is'],
    depth: 1,
  },
  picks: {
    ...plain,
    asked: { yesNo: 2, choice: 2, set: 2, quantity: 2, date: 2, checklist: 1 },
    derived: 0,
    leaves: adviceLeaves,
    depth: 1,
    rich: { sources: 95, state: 5 },
  },
  state: {
    ...plain,
    asked: everyKind,
    derived: 0,
    leaves: adviceLeaves,
    depth: 1,
    rich: { sources: 50, state: 50 },
  },
  statuses: {
    ...plain,
    asked: { yesNo: 3, date: 2, setting: 1, quantity: 1 },
    leaves: ['fact', 'flagged', 'elapsed', 'is', 'compare'],
    depth: 1,
    derived: 2,
    recommendations: 6,
    options: 4,
    positions: 3,
    stages: 4,
  },
  everything: {
    ...plain,
    asked: everyKind,
    derived: 3,
    formulas: 2,
    scores: 1,
    leaves: adviceLeaves,
    count: true,
    knownInStages: true,
    rich: { sources: 60, state: 20 },
    recommendations: 5,
    options: 3,
    positions: 2,
    stages: 4,
  },
}

/** A random guideline rich in one family of operators, with `family` in its id. */
export function guidelineFor(family: OperatorFamily): Arbitrary<Guideline> {
  return drawn((draw) => build(draw, plans[family], family))
}

/** A random guideline that may use everything the language has. */
export const anyGuideline: Arbitrary<Guideline> = drawn((draw) => build(draw, plans.everything, 'everything'))

/** At most eight asked facts, plain sources, small domains; brute force over all answers stays possible. */
export const smallGuideline: Arbitrary<Guideline> = drawn((draw) => {
  const kinds = ['yesNo', 'quantity', 'choice', 'date', 'set', 'yesNo'] as const
  const asked: Record<string, number> = {}
  // The roles take five of the eight.
  for (const kind of draw.list(1, 3, () => draw.one(kinds))) asked[kind] = (asked[kind] ?? 0) + 1
  const plan: Plan = {
    ...plans.everything,
    asked,
    derived: draw.upTo(2),
    formulas: draw.upTo(1),
    scores: draw.upTo(1),
    depth: 2,
    rich: { sources: 25, state: 10 },
    options: 2,
    stages: 3,
  }
  return build(draw, plan, 'small')
})

/** One more condition over the facts of a guideline, in the shape of a family; `known` included where the family is about it. */
export function expressionFor(guideline: Guideline, family: OperatorFamily): Arbitrary<Expression> {
  const plan = plans[family]
  const leaves = plan.knownInStages ? allLeaves : plan.leaves
  return drawn((draw) =>
    frozen(
      expressionOver(draw, guideline.facts, { leaves, depth: Math.max(plan.depth, 2), noCount: !plan.count }),
    ),
  )
}

function build(draw: Draw, plan: Plan, name: string): Guideline {
  const maker = new FactMaker(draw, plan.rich)
  const asked: Fact[] = [...maker.roles()]
  const { yesNo, choice, setting, set, quantity, date, checklist } = plan.asked
  const each = (n: number | undefined, make: (i: number) => Fact): void => {
    for (let i = 1; i <= (n ?? 0); i++) asked.push(make(i))
  }
  each(yesNo, (i) => maker.yesNo(`yesNo${i}`))
  each(choice, (i) => maker.choice(`choice${i}`))
  each(setting, (i) => maker.choice(`setting${i}`, true))
  each(set, (i) => maker.set(`set${i}`))
  each(quantity, (i) => maker.quantity(`quantity${i}`))
  each(date, (i) => maker.date(`date${i}`, draw.chance(35) ? draw.one(datesBefore(asked)) : null))
  each(checklist, (i) =>
    maker.checklist(`checklist${i}`, draw.chance(50) ? ['i1', 'i2'] : ['i1', 'i2', 'i3']),
  )

  const facts: Fact[] = [...asked]
  const shape: Shape = { leaves: plan.leaves, depth: plan.depth, noCount: !plan.count }
  for (const derived of derivedFacts(draw, plan, facts, shape)) facts.push(derived)

  const stageFacts: Fact[] = [...facts]
  const stageShape: Shape = plan.knownInStages ? { ...shape, leaves: allLeaves } : shape
  if (plan.knownInStages) {
    stageFacts.push(derivedFact(draw, 'stageOnly1', stageFacts, { ...stageShape, leaves: ['known'] }))
  }
  const ground: Ground = { draw, facts, stageFacts, shape, stageShape }
  // What a settled fact waits for is asked of others, as of every finding that counts once it is said: none where all
  // answers to what is open are tried.
  const settle = name === 'small' ? [] : settlements(draw, asked, shape)
  const { read, ...lowered } = lowerSettled(stageFacts, settle, contradictions(draw, facts, shape))
  return frozen({
    id: `random-${name}`,
    url: `https://example.org/random-${name}`,
    title: `A random guideline for "${name}", it's small`,
    version: '1.0.0',
    status: 'draft',
    about: [],
    everyday: {},
    statementsFrom: null,
    substances: [],
    pointers: [],
    roles: {
      redFlags: 'redFlags',
      onset: 'onset',
      birthDate: 'birthDate',
      sex: 'sex',
      site: null,
      pregnancy: null,
    },
    episode: { codes: maker.indexEvent(), map: null, chain: 42, newSiteAfter: null, treatedBy: null },
    facts: lowered.facts,
    settlements: lowered.settlements,
    incompatible: lowered.incompatible,
    questions: [
      { id: 'q1', title: 'First question' },
      { id: 'q2', title: 'Second question' },
    ],
    stages: read(stages(ground, plan)),
    recommendations: read(recommendations(ground, plan)),
    options: read(options(ground, plan)),
    positions: read(positions(ground, plan)),
    evidence: ['e1', 'e2'].map((id) => ({
      id,
      kind: 'guideline' as const,
      authors: 'Nobody',
      title: `Evidence ${id}`,
      publisher: null,
      year: 2020,
      url: null,
      doi: null,
      grade: null,
      verified: true,
      read: 'full-text',
      readNote: null,
      sponsor: null,
    })),
    irrelevant: [],
    valueSets: maker.valueSets,
    statements: [{ id: 'S1', text: 'A statement.', prose: null }],
    pictures: picturesOf(undefined),
    baselines: [],
  })
}

/** Some of the yes-no facts and numbers, each settled by a condition over facts that are not. */
function settlements(draw: Draw, asked: readonly Fact[], shape: Shape): readonly SettlementDraft[] {
  const able = byKind(asked)
  const settled = [...able.yesNo, ...able.quantity].filter(() => draw.chance(40))
  const others = asked.filter((fact) => !settled.some(({ id }) => id === fact.id))
  return settled.map((fact): SettlementDraft => {
    const draft = {
      title: `what settles ${fact.id}`,
      when: expressionOver(draw, others, shape),
      counts: draw.one(['own', 'settled'] as const),
    }
    return fact.kind === 'quantity'
      ? settledBy(fact, draw.one(fact.range), draft)
      : settledBy(fact, draw.chance(50), draft)
  })
}

function contradictions(draw: Draw, facts: readonly Fact[], shape: Shape): readonly IncompatibleDraft[] {
  if (draw.chance(50)) return []
  const when = expressionOver(draw, facts, shape)
  return [cannotBoth('both', { title: 'Both are said', when, counts: 'Neither counts' })]
}

/** Dates that may stand in for a later one: made before it, so that no circle arises. */
const datesBefore = (facts: readonly Fact[]): readonly string[] =>
  byKind(facts)
    .date.filter((fact) => fact.id !== 'birthDate')
    .map((fact) => fact.id)
