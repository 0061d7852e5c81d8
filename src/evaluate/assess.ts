/** The fast path: where a patient stands on a day, every status, and what is still worth asking. */

import {
  type Answers,
  type Asked,
  type FactId,
  type Guideline,
  type MissingFact,
  requireAnswers,
  requireBorn,
  requireDay,
  requireGuideline,
  requireSetting,
  type Setting,
  type UnreadQuestion,
  type Urgency,
} from '../language/index.ts'
import { prepare } from './prepare.ts'
import type { Gathered } from './reading.ts'
import { type PositionResult, positionResult } from './stances.ts'
import { openPatientDay, stateOf } from './state.ts'
import {
  type OptionResult,
  optionResult,
  type Readings,
  type RecommendationResult,
  readingsOf,
  recommendationResults,
  type StageResult,
  stageResult,
} from './status.ts'
import { coversOf, groupsOf, type OpenGroup } from './unread-questions.ts'

/** An assessment's statuses; its explanations, timeline and receipt are computed when asked for. */
export interface Assessed {
  readonly guideline: Guideline
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
  readonly stage: StageResult
  readonly recommendations: readonly RecommendationResult[]
  readonly options: readonly OptionResult[]
  readonly positions: readonly PositionResult[]
  readonly readings: Readings
}

/**
 * Assesses a patient on a day.
 * @param setting facts of the place by id; `{}` where nothing is known of it.
 * @param asOf the day of assessment, `YYYY-MM-DD`; nothing else knows what day it is.
 * @throws RequestProblem bad-argument, bad-date, before-birth, unknown-setting
 */
export function assess(guideline: Guideline, answers: Answers, setting: Setting, asOf: string): Assessed {
  requireArguments(guideline, answers, setting, asOf)
  requireBorn(guideline, answers, asOf)
  return assessUnchecked(guideline, answers, setting, asOf)
}

/** What is asked of whom, and when: refused before anything is made of it. */
export function requireArguments(
  guideline: Guideline,
  answers: Answers,
  setting: Setting,
  asOf: string,
): void {
  requireGuideline(guideline)
  requireAnswers(answers)
  requireSetting(guideline, setting)
  requireDay(asOf)
}

/** The same of a patient who was checked before, or whom a search made up: on any day, also one before birth. */
export function assessUnchecked(
  guideline: Guideline,
  answers: Answers,
  setting: Setting,
  asOf: string,
): Assessed {
  const readings = readingsOf(openPatientDay(prepare(guideline), answers, setting, asOf))
  return {
    guideline,
    answers,
    setting,
    asOf,
    stage: stageResult(readings),
    recommendations: recommendationResults(readings),
    options: guideline.options.map((option) => optionResult(readings, option)),
    positions: guideline.positions.map((position) => positionResult(readings, position)),
    readings,
  }
}

interface Open {
  readonly fact: Asked
  readonly items: Set<string>
  readonly decides: string[]
  safety: number
  most: number
  readonly unread?: UnreadQuestion
}

// What a question could bring out, the gravest first.
const [RED_FLAG, EMERGENCY, STOP] = [3, 2, 1] as const

const weight: Readonly<Record<Urgency, number>> = { emergency: 3, days: 2, weeks: 1, routine: 0 }

/**
 * The questions still worth asking: first what could bring out an emergency, then by the urgency of what it decides,
 * then what decides most, then what could bring out a stop. A stop counts as much as the advice that offers its option:
 * an unknown stop holds the option back by itself, a finding that is not asked for is missed. What waits only for
 * records that nobody could name is one question for each kind of record.
 * @param apart each fact by itself all the same, for whoever has looked and found that one of the records matters
 */
export function missingFacts(assessed: Assessed, apart = false): readonly MissingFact[] {
  const { day } = assessed.readings
  const { redFlags } = assessed.guideline.roles
  const open = new Map<FactId, Open>()
  const add = (id: string, missing: Gathered, safety: number, urgency: number): void => {
    for (const factId of missing.facts) {
      const fact = day.prepared.facts.get(factId) as Asked
      const entry = open.get(factId) ?? { fact, items: new Set(), decides: [], safety: 0, most: 0 }
      open.set(factId, entry)
      for (const item of missing.items.get(factId) ?? []) entry.items.add(item)
      entry.decides.push(id)
      entry.safety = Math.max(entry.safety, factId === redFlags ? RED_FLAG : safety)
      entry.most = Math.max(entry.most, urgency)
    }
  }
  add('stage', assessed.stage.missing, 0, weight.days)
  for (const result of assessed.recommendations) {
    const rec = day.prepared.recommendations.get(result.id)
    const safety = rec?.urgency === 'emergency' ? EMERGENCY : 0
    add(result.id, result.missing, safety, weight[rec?.urgency ?? 'routine'])
  }
  for (const result of assessed.options) {
    const urgency = stopsWait(assessed, result)
    add(result.id, result.missing, urgency === null ? 0 : STOP, urgency ?? 0)
  }
  for (const result of assessed.positions) add(result.id, result.missing, 0, 0)
  const place = (fact: FactId): number => day.prepared.place.get(fact) ?? 0
  const danger = ({ safety }: Open): number => (safety > STOP ? safety : 0)
  const byWorth = (a: Open, b: Open): number =>
    danger(b) - danger(a) ||
    b.most - a.most ||
    b.decides.length - a.decides.length ||
    b.safety - a.safety ||
    place(a.fact.id) - place(b.fact.id)
  const single = [...open.values()].sort(byWorth)
  const asked = apart ? single : together(single, groupsOf(day)).sort(byWorth)
  return asked.map((entry) => missingFact(assessed, entry))
}

/** Facts that wait for the same records become one question, which decides what any of them decides. */
function together(single: readonly Open[], groupOf: (fact: Asked) => OpenGroup | undefined): Open[] {
  const groups = new Map<string, { readonly group: OpenGroup; readonly entries: Open[] }>()
  const asked: Open[] = []
  for (const entry of single) {
    const group = groupOf(entry.fact)
    if (group === undefined) asked.push(entry)
    else {
      const known = groups.get(group.key) ?? { group, entries: [] }
      groups.set(group.key, known)
      known.entries.push(entry)
    }
  }
  for (const { group, entries } of groups.values()) {
    const covers = coversOf(entries.map(({ fact }) => fact))
    const first = entries.find(({ fact }) => fact.id === covers[0])
    if (first === undefined) continue
    const [record] = group.records
    asked.push({
      fact: first.fact,
      items: first.items,
      decides: [...new Set(entries.flatMap(({ decides }) => decides))],
      safety: Math.max(...entries.map(({ safety }) => safety)),
      most: Math.max(...entries.map(({ most }) => most)),
      ...(record === undefined
        ? {}
        : {
            unread: {
              kind: record.kind,
              danger: record.danger,
              records: group.records.map(({ resource, label }) => ({ resource, label })),
              covers,
            },
          }),
    })
  }
  return asked
}

/**
 * Does a stop still wait for data while the option is offered or taken? Then what it waits for is a matter of safety,
 * as urgent as the advice that offers it; null otherwise.
 */
function stopsWait(assessed: Assessed, { id, status }: OptionResult): number | null {
  const { recommendations } = assessed.readings.day.prepared
  if (status === 'taking') return weight.emergency
  if (status !== 'needs-data') return null
  const offering = assessed.recommendations.flatMap((result) => {
    const rec = recommendations.get(result.id)
    return result.status === 'applicable' && rec?.options.includes(id) ? [weight[rec.urgency]] : []
  })
  return offering.length === 0 ? null : Math.max(...offering)
}

function missingFact(assessed: Assessed, entry: Open): MissingFact {
  const { fact } = entry
  const stale = fact.kind === 'checklist' ? null : stateOf(assessed.readings.day, fact).stale
  return {
    fact: fact.id,
    question: fact.question,
    items: [...entry.items],
    decides: entry.decides,
    safety: entry.safety > 0,
    lastValue: stale,
    unread: entry.unread ?? null,
  }
}
