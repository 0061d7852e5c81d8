/** Random recommendations, options, positions and stages over the facts of a guideline. */

import type {
  Citation,
  Clause,
  DayAfter,
  Expression,
  Fact,
  Option,
  Position,
  Recommendation,
  Stage,
  Stance,
} from '../../../src/language/index.ts'
import { byKind, limits } from './domain.ts'
import type { Draw } from './draw.ts'
import { expressionOver, type Shape } from './expressions.ts'

export interface ContentPlan {
  readonly recommendations: number
  readonly options: number
  readonly positions: number
  readonly stages: number
}

/** Facts that advice may name, facts that stages may name (with `known`), and the shape of conditions. */
export interface Ground {
  readonly draw: Draw
  readonly facts: readonly Fact[]
  readonly stageFacts: readonly Fact[]
  readonly shape: Shape
  readonly stageShape: Shape
}

const citation: Citation = {
  evidence: 'e1',
  locator: null,
  grade: null,
  stance: 'supports',
  verified: true,
}
const questions = ['q1', 'q2'] as const

const condition = (g: Ground): Expression => expressionOver(g.draw, g.facts, g.shape)
const maybe = <T>(draw: Draw, percent: number, make: () => T): T | null =>
  draw.chance(percent) ? make() : null

function dayAfter(g: Ground): DayAfter | null {
  const dates = byKind(g.facts).date
  return dates.length === 0 ? null : { fact: g.draw.one(dates).id, days: g.draw.one(limits) }
}

export function recommendations(g: Ground, plan: ContentPlan): readonly Recommendation[] {
  const { draw } = g
  return Array.from({ length: plan.recommendations }, (_, index): Recommendation => {
    const earlier = Array.from({ length: index }, (__, i) => `r${i + 1}`)
    const due = maybe(draw, 30, () => dayAfter(g))
    return {
      id: `r${index + 1}`,
      title: `Recommendation ${index + 1}: "it's" due`,
      statement: `Do the thing number ${index + 1}.`,
      question: draw.one(questions),
      stages: plan.stages > 0 ? ['s1'] : [],
      sources: ['S1'],
      appliesWhen: condition(g),
      doneWhen: maybe(draw, 40, () => condition(g)),
      due: due === null ? null : { fact: due.fact, from: due.days, to: due.days + draw.one(limits) },
      supersededBy: draw.chance(50)
        ? draw.some(earlier).map((id) => ({ recommendation: id, because: `${id} comes first` }))
        : [],
      action: `action-${index + 1}`,
      options: plan.options > 0 && draw.chance(50) ? ['o1'] : [],
      remaining: null,
      direction: draw.one(['for', 'against']),
      strength: draw.one(['conditional', 'strong']),
      certainty: draw.one(['low', 'very-low', 'moderate', 'high']),
      whyStrong: 'made up',
      urgency: draw.one(['routine', 'emergency', 'weeks', 'days']),
      step: 'treatment',
      everyone: false,
      evidence: [citation],
      effects: [],
      forPatient: null,
      examples: [],
      remarks: null,
    }
  })
}

export function options(g: Ground, plan: ContentPlan): readonly Option[] {
  const { draw } = g
  const clause = (text: string): Clause => ({ when: condition(g), text, evidence: [citation] })
  return Array.from(
    { length: plan.options },
    (_, index): Option => ({
      id: `o${index + 1}`,
      title: `Option ${index + 1}`,
      question: draw.one(questions),
      action: `option-action-${index + 1}`,
      avoidWhen: draw.list(0, 3, (i) => ({
        ...clause(`avoid ${i}`),
        level: draw.one(['stop', 'caution'] as const),
      })),
      preferWhen: draw.list(0, 2, (i) => clause(`prefer ${i}`)),
      adjustWhen: draw.list(0, 1, (i) => clause(`adjust ${i}`)),
      effects: [],
      forPatient: null,
      takingWhen: maybe(draw, 30, () => condition(g)),
      window: {
        notBefore: maybe(draw, 35, () => dayAfter(g)),
        notAfter: maybe(draw, 35, () => dayAfter(g)),
      },
      course: { dose: null, duration: null, checkFirst: [], monitoring: [], followedBy: null },
      sources: ['S1'],
      evidence: [citation],
      examples: [],
      plainName: null,
      called: null,
      clearedFirst: false,
      soldFreely: false,
      remarks: null,
    }),
  )
}

const stances: readonly Stance[] = ['supports', 'opposes', 'either', 'not-covered', 'unpublished']

export function positions(g: Ground, plan: ContentPlan): readonly Position[] {
  const { draw } = g
  const settings = byKind(g.facts).choice.filter((fact) => fact.setting)
  const speaksFor = (): Record<string, readonly string[]> =>
    Object.fromEntries(draw.some(settings).map((fact) => [fact.id, draw.chance(50) ? ['a'] : ['a', 'b']]))
  return Array.from(
    { length: plan.positions },
    (_, index): Position => ({
      id: `p${index + 1}`,
      body: `Body ${index + 1}`,
      title: `Position ${index + 1}`,
      year: 2020,
      sponsor: null,
      method: null,
      question: draw.one(questions),
      speaksFor: speaksFor(),
      rows: draw.list(0, 3, (i) => ({
        when: condition(g),
        stance: draw.one(stances),
        text: `row ${i}`,
        verified: true,
      })),
      otherwise: { stance: draw.one(stances), text: 'otherwise', verified: true },
      reservations: [],
      window: { opens: maybe(draw, 30, () => dayAfter(g)), closes: maybe(draw, 30, () => dayAfter(g)) },
      published: draw.chance(80),
      evidence: [citation],
      examples: [],
      remarks: null,
    }),
  )
}

export function stages(g: Ground, plan: ContentPlan): readonly Stage[] {
  return Array.from(
    { length: plan.stages },
    (_, index): Stage => ({
      id: `s${index + 1}`,
      examples: [],
      title: `Stage ${index + 1}`,
      statement: `What puts a patient in stage ${index + 1}.`,
      when: expressionOver(g.draw, g.stageFacts, g.stageShape),
    }),
  )
}
