/** Judges one published case: its patient is assessed, and each of its lines is met or not, with the reason. */

import { mergeAnswers, parseDocument, readChart, readTyped, selectPatient, tidy } from '../../chart/index.ts'
import { type Assessed, assess, factStates } from '../../evaluate/index.ts'
import type { Answers, CaseCodes, Guideline, PlanJudgement, Setting } from '../../language/index.ts'
import { type Given, type Mode, modes, variantsOf } from './modes.ts'
import type { PublishedCase } from './read.ts'

export interface JudgedLine {
  /** `stage`, `must CODE` or `must not CODE`. */
  readonly line: string
  readonly met: boolean
  /** What the plan says about it. */
  readonly why: string
  /** Why the case and the guideline differ on purpose; null where no difference is recorded. */
  readonly recorded: string | null
}

/** A must-not line judged again with every open safety question answered. */
export interface AnsweredLine extends JudgedLine {
  readonly mode: Exclude<Mode, 'as-given'>
}

export interface JudgedCase {
  readonly id: string
  readonly title: string
  readonly stage: string
  /** As given; empty where that was not asked for. */
  readonly lines: readonly JudgedLine[]
  readonly answered: readonly AnsweredLine[]
}

interface Plan {
  readonly assessed: Assessed
  /** The same patient with every unanswered red flag denied. */
  readonly ifClear: Assessed
}

/**
 * Judges the case in the modes asked for: as given by every line, answered by its must-not lines.
 * @throws RequestProblem when the patient of the case cannot be read.
 */
export function judgeCase(
  guideline: Guideline,
  codes: CaseCodes,
  one: PublishedCase,
  asked: readonly Mode[] = modes,
): JudgedCase {
  const given = givenBy(guideline, one)
  const plan = planOf(guideline, given)
  const { stage } = plan.assessed
  const lineOf = (line: string, found: Finding): JudgedLine => {
    const recorded = one.disagreements.find((each) => each.line === line)?.because ?? null
    return { line, ...found, recorded }
  }
  const stageLine = lineOf('stage', {
    met: one.stages.includes(stage.id),
    why: `${stage.id}; right would be ${one.stages.join(' or ')}`,
  })
  return {
    id: one.id,
    title: one.title,
    stage: stage.id,
    lines: !asked.includes('as-given')
      ? []
      : [
          ...(one.stages.length === 0 ? [] : [stageLine]),
          ...one.must.map((code) => lineOf(`must ${code}`, advises(guideline, codes, plan, code))),
          ...one.mustNot.map((code) => lineOf(`must not ${code}`, forbears(guideline, codes, plan, code))),
        ],
    answered: asked.flatMap((mode) => {
      if (mode === 'as-given' || one.mustNot.length === 0) return []
      const plans = variantsOf(mode, guideline, given).map(
        ({ found, answers }) => [found, planOf(guideline, { ...given, answers })] as const,
      )
      return one.mustNot.map((code) => {
        const found = plans.map(([name, each]) => [name, forbears(guideline, codes, each, code)] as const)
        const failed = found.find(([, { met }]) => !met)
        const [name, finding] = failed ?? found[0] ?? [null, { met: true, why: 'nothing to answer' }]
        const why = failed === undefined || name === null ? finding.why : `found: ${name}. ${finding.why}`
        return { ...lineOf(`must not ${code}`, { met: finding.met, why }), mode }
      })
    }),
  }
}

function givenBy(guideline: Guideline, { patient, coverage, asOf }: PublishedCase): Given {
  const document = parseDocument(JSON.stringify(patient))
  if (document.kind === 'answers') return { ...readTyped(guideline, document.document, asOf), asOf }
  const answers = readChart(guideline, tidy(guideline, selectPatient(document.bundle)), coverage)
  return { answers, setting: {}, asOf }
}

function planOf(guideline: Guideline, { answers, setting, asOf }: Given): Plan {
  const clear = mergeAnswers(answers, denied(guideline, answers, setting, asOf))
  return {
    assessed: assess(guideline, answers, setting, asOf),
    ifClear: assess(guideline, clear, setting, asOf),
  }
}

/** "No" to every item of the checklist that nothing answers. */
function denied(guideline: Guideline, answers: Answers, setting: Setting, asOf: string): Answers {
  const { redFlags } = guideline.roles
  const open = [...factStates(guideline, answers, setting, asOf)].flatMap(([id, state]) =>
    id.startsWith(`${redFlags}.`) && state.value === null ? [id.slice(redFlags.length + 1)] : [],
  )
  const items = Object.fromEntries(open.map((item) => [item, false]))
  const typed = open.length === 0 ? {} : { [redFlags]: items }
  return readTyped(guideline, { answers: typed, setting: {} }, asOf).answers
}

const counting = (codes: CaseCodes, code: string): readonly string[] => [
  code,
  ...(codes.includes[code] ?? []),
]

/** A recommendation that is applicable, not displaced, and not provisional but for the red-flag checklist. */
function stands(guideline: Guideline, plan: Plan, actions: readonly string[]): readonly string[] {
  const inPlan = (assessed: Assessed): ReadonlySet<string> =>
    new Set(
      assessed.recommendations.flatMap(({ id, status, provisional, displacedBy }) =>
        status === 'applicable' && !provisional && displacedBy === null ? [id] : [],
      ),
    )
  const [now, ifClear] = [inPlan(plan.assessed), inPlan(plan.ifClear)]
  const provisional = new Set(
    plan.assessed.recommendations.flatMap((one) =>
      one.status === 'applicable' && one.provisional && one.displacedBy === null ? [one.id] : [],
    ),
  )
  return guideline.recommendations.flatMap(({ id, action, direction }) => {
    if (direction !== 'for' || !actions.includes(action)) return []
    return now.has(id) || (provisional.has(id) && ifClear.has(id)) ? [id] : []
  })
}

function optionsThatAre(
  guideline: Guideline,
  { assessed }: Plan,
  actions: readonly string[],
  statuses: readonly string[],
): readonly string[] {
  return guideline.options.flatMap(({ id, action }, i) =>
    actions.includes(action) && statuses.includes(assessed.options[i]?.status ?? '') ? [id] : [],
  )
}

/** Everything with one of the actions, and how it stands, for the reason of a line that is not met. */
function standing(guideline: Guideline, { assessed }: Plan, actions: readonly string[]): string {
  const words = [
    ...guideline.recommendations.map(({ id, action, direction }, i) => {
      const found = assessed.recommendations[i]
      const more = [
        found?.provisional ? 'provisional' : '',
        found?.displacedBy ? `gives way to ${found.displacedBy}` : '',
        direction === 'against' ? 'advises against it' : '',
        found?.status === 'needs-data' ? `waits for ${[...found.missing.facts].join(' ')}` : '',
      ].filter((part) => part !== '')
      return { action, text: [`${id} ${found?.status ?? ''}`, ...more].join(', ') }
    }),
    ...guideline.options.map(({ id, action }, i) => ({
      action,
      text: `${id} ${assessed.options[i]?.status ?? ''}`,
    })),
  ].filter(({ action }) => actions.includes(action))
  return words.length === 0 ? 'nothing has this action' : words.map(({ text }) => text).join('; ')
}

interface Finding {
  readonly met: boolean
  readonly why: string
}

function advises(guideline: Guideline, codes: CaseCodes, plan: Plan, code: string): Finding {
  const judgement = codes.judgements.find((one) => one.id === code)
  if (judgement !== undefined) {
    const { met, why } = holds(guideline, plan, judgement)
    return { met, why }
  }
  const actions = counting(codes, code)
  const found = [
    ...stands(guideline, plan, actions),
    ...optionsThatAre(guideline, plan, actions, ['suitable']),
  ]
  if (found.length > 0) return { met: true, why: found.join(', ') }
  return { met: false, why: standing(guideline, plan, actions) }
}

function forbears(guideline: Guideline, codes: CaseCodes, plan: Plan, code: string): Finding {
  const judgement = codes.judgements.find((one) => one.id === code)
  if (judgement !== undefined) {
    const { met, why } = holds(guideline, plan, judgement)
    return { met: !met, why }
  }
  const actions = counting(codes, code)
  // The strict reading: what is listed at all counts, even if another displaces it or a caution is added.
  const listed = guideline.recommendations.flatMap(({ id, action, direction }, i) => {
    const applicable = plan.assessed.recommendations[i]?.status === 'applicable'
    return direction === 'for' && actions.includes(action) && applicable ? [id] : []
  })
  const offered = optionsThatAre(guideline, plan, actions, ['suitable', 'caution'])
  const found = [...listed, ...offered]
  if (found.length > 0) return { met: false, why: found.join(', ') }
  return { met: true, why: standing(guideline, plan, actions) }
}

/** Is the judgement true of the plan? */
function holds(guideline: Guideline, plan: Plan, judgement: PlanJudgement): Finding {
  const advised = (actions: readonly string[]) => stands(guideline, plan, actions)
  const offered = (actions: readonly string[]) => [
    ...advised(actions),
    ...optionsThatAre(guideline, plan, actions, ['suitable', 'caution']),
  ]
  const done = (actions: readonly string[]): readonly string[] => [
    ...guideline.recommendations.flatMap(({ id, action, direction }, i) =>
      direction === 'for' && actions.includes(action) && plan.assessed.recommendations[i]?.status === 'done'
        ? [id]
        : [],
    ),
    ...optionsThatAre(guideline, plan, actions, ['taking']),
  ]
  const { needs, needsDone, unless, unlessDone } = judgement
  const against = [...advised(unless), ...done(unlessDone)]
  if (against.length > 0) return { met: false, why: `the plan holds ${against.join(', ')}` }
  if (needs.length > 0 && offered(needs).length === 0) {
    return { met: false, why: `nothing in the plan is ${needs.join(' or ')}` }
  }
  if (needsDone.length > 0 && done(needsDone).length === 0) {
    return { met: false, why: `nothing has been done of ${needsDone.join(' or ')}` }
  }
  const lacking = unless.length === 0 ? '' : `nothing in the plan is ${unless.join(' or ')}`
  const there = offered(needs).join(', ')
  return { met: true, why: [there, lacking].filter((part) => part !== '').join('; ') }
}
