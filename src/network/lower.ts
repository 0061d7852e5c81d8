/** Lowers a guideline: each condition and number once, whoever uses it. */

import {
  type DayAfter,
  type Expression,
  type FactId,
  type Guideline,
  hashOf,
  type Relation,
} from '../language/index.ts'
import { type Builder, builderOver } from './build.ts'
import { type Mode, numberOfFact, truthOf, truthOfFact } from './conditions.ts'
import { CannotBeLowered } from './contradiction.ts'
import type {
  ClockOutput,
  Network,
  NodeAt,
  OptionOutput,
  PositionOutput,
  RecommendationOutput,
  StageOutput,
} from './network.ts'

const lowered = new WeakMap<Guideline, Network>()

/**
 * The network of a guideline; made once for each.
 * @throws CannotBeLowered where the guideline contradicts itself: an author's mistake that `check` reports.
 */
export function lower(guideline: Guideline): Network {
  const found = lowered.get(guideline)
  if (found !== undefined) return found
  const made = lowerAnew(guideline)
  lowered.set(guideline, made)
  return made
}

const hashes = new WeakMap<Network, string>()

/** SHA-256 over the canonical JSON of the network: two guidelines that decide alike have one hash. */
export function networkHash(network: Network): string {
  const hash = hashes.get(network) ?? hashOf(network)
  hashes.set(network, hash)
  return hash
}

function lowerAnew(guideline: Guideline): Network {
  for (const list of ['facts', 'recommendations', 'options', 'positions', 'stages'] as const) {
    const ids = guideline[list].map(({ id }) => id)
    const twice = ids.find((id, i) => ids.indexOf(id) !== i)
    if (twice !== undefined) throw new CannotBeLowered(`Two of the ${list} are called "${twice}"`)
  }
  const build = builderOver(guideline)
  const facts: Record<FactId, NodeAt> = {}
  for (const { id, kind } of guideline.facts) {
    if (kind === 'derived') facts[id] = truthOfFact(build, id, 'plain')
    if (kind === 'formula' || kind === 'score') facts[id] = numberOfFact(build, id, 'plain')
  }
  const outputs = {
    recommendations: guideline.recommendations.map((_, i) => recommendation(build, i)),
    options: guideline.options.map((_, i) => option(build, i)),
    positions: guideline.positions.map((_, i) => position(build, i)),
    stages: guideline.stages.map((stage): StageOutput => {
      const of = (mode: Mode): NodeAt => truthOf(build, stage.when, mode)
      return { id: stage.id, plain: of('plain'), clear: of('clear'), open: of('open') }
    }),
  }
  const onset = build.slot(guideline.roles.onset, 'date')
  return { slots: build.slots, nodes: build.nodes, facts, onset, outputs }
}

function recommendation(build: Builder, at: number): RecommendationOutput {
  const { recommendations } = build.guideline
  const rec = recommendations[at] as (typeof recommendations)[number]
  return {
    id: rec.id,
    applies: truthOf(build, rec.appliesWhen, 'plain'),
    done: rec.doneWhen && truthOf(build, rec.doneWhen, 'plain'),
    clear: rec.urgency === 'emergency' ? null : truthOf(build, rec.appliesWhen, 'clear'),
    supersededBy: rec.supersededBy
      .map((by) => recommendations.findIndex(({ id }) => id === by.recommendation))
      .filter((place) => place >= 0),
    due: rec.due && { slot: build.slot(rec.due.fact, 'date'), from: rec.due.from, to: rec.due.to },
  }
}

function option(build: Builder, at: number): OptionOutput {
  const { options } = build.guideline
  const one = options[at] as (typeof options)[number]
  const plain = (when: Expression): NodeAt => truthOf(build, when, 'plain')
  const clock = (limit: DayAfter | null, relation: Relation): ClockOutput | null => {
    if (limit === null) return null
    const slot = build.slot(limit.fact, 'date')
    const { days } = limit
    return { slot, days, when: build.add({ op: 'elapsed', from: slot, to: null, relation, days }) }
  }
  return {
    id: one.id,
    avoid: one.avoidWhen.map(({ level, when }) => ({ level, when: plain(when) })),
    prefer: one.preferWhen.map(({ when }) => plain(when)),
    adjust: one.adjustWhen.map(({ when }) => plain(when)),
    taking: one.takingWhen && plain(one.takingWhen),
    notBefore: clock(one.window.notBefore, '<'),
    notAfter: clock(one.window.notAfter, '>'),
  }
}

function position(build: Builder, at: number): PositionOutput {
  const { positions } = build.guideline
  const one = positions[at] as (typeof positions)[number]
  const { opens, closes } = one.window
  return {
    id: one.id,
    speaksFor: Object.entries(one.speaksFor).map(([fact, codes]) => {
      const slot = build.slot(fact, 'choice')
      if (!build.slots[slot]?.setting) throw new CannotBeLowered(`"${fact}" is no fact of the place`)
      return build.is(slot, codes)
    }),
    rows: one.rows.map(({ when, stance }) => ({ when: truthOf(build, when, 'plain'), stance })),
    otherwise: one.otherwise.stance,
    dates: [opens, closes].flatMap((limit) => (limit === null ? [] : [build.slot(limit.fact, 'date')])),
  }
}
