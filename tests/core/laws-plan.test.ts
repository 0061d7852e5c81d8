/**
 * Laws of the plan over random answers (100,000 in the long form): where there is a danger, a spine that may be unstable
 * or another cause, no routine line stands; and nothing begins with "if clear" where a red flag is present.
 */

import { describe, expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { openDay, openReading, truthOf } from '../../src/evaluate/index.ts'
import type { Expression, Guideline } from '../../src/language/index.ts'
import { outputs, type Page, plainPaint } from '../../src/report/index.ts'
import { type RandomPlan, randomPlans } from './random-plans.ts'

const deep = inject('depth') === 'deep'
const seed = inject('seed')
const RANDOM = deep ? 100_000 : 120

const { redFlags } = guideline.roles
const fact = (id: string): Expression => ({ op: 'fact', fact: id })
const flag = (...items: readonly string[]): Expression => ({ op: 'flagged', fact: redFlags, items })

/** What is done for a fracture of thin bone that is stable: by action. */
const routine = ['medical-management', 'early-mobilisation', 'exercise', 'brace', 'vertebral-augmentation']
/** And a drug against osteoporosis that is begun; one that is taken keeps its own rules. */
const begins = ['start-bone-drug-at-any-t-score', 'consider-anabolic-first', 'treat-low-density-after-trauma']

/** Care that is given because of the danger, beside the referral, to whoever cannot be operated on. */
const becauseOfIt = ['care-for-those-unfit-for-surgery']

interface Danger {
  readonly name: string
  readonly when: Expression
  readonly unless?: Expression
  /** Does it hold back the start of a drug too? */
  readonly drugs: boolean
}
const unstable: readonly Danger[] = [
  // A surgeon who has looked has answered it.
  {
    name: 'doubtful stability',
    when: fact('stabilityDoubtful'),
    unless: fact('surgeonJudgedStable'),
    drugs: false,
  },
  ...['newNeurologicalDeficit', 'caudaEquinaSigns', 'spinalCordCompression', 'spinalInstability'].map(
    (item): Danger => ({ name: item, when: flag(item), drugs: false }),
  ),
]
const today: readonly Danger[] = [
  { name: 'breath or gut', when: fact('emergencyOfBreathOrGut'), drugs: false },
  { name: 'sepsis', when: fact('septic'), drugs: true },
]
const otherCauses: readonly Danger[] = [
  ...['malignancyConfirmed', 'infectionConfirmed', 'hypercalcaemia'].map(
    (id): Danger => ({ name: id, when: fact(id), drugs: true }),
  ),
  // It ends where the cause has been treated.
  { name: 'mineral', when: fact('mineralDisorderKnown'), unless: fact('secondaryCauseTreated'), drugs: true },
  ...[
    'malignancySuspected',
    'unexplainedWeightLoss',
    'nightOrRestPain',
    'suspiciousImages',
    'suspiciousBloodTests',
    'infectionSuspected',
    'feverOrInfectionRisk',
    'raisedInflammatoryMarkers',
  ].map((item): Danger => ({ name: item, when: flag(item), drugs: true })),
]
const dangers = [...unstable, ...today, ...otherCauses]

/** Routine lines that stand although the danger does. */
function routineLines(subject: Guideline, { page, patient }: RandomPlan): readonly string[] {
  const reading = openReading(openDay(subject, patient.answers, patient.setting, patient.asOf))
  const isTrue = (e: Expression): boolean => truthOf(reading, e) === true
  const here = dangers.filter(({ when, unless }) => isTrue(when) && (unless === undefined || !isTrue(unless)))
  for (const { name } of here) met.set(name, (met.get(name) ?? 0) + 1)
  if (here.length === 0) return []
  const actions = new Map(subject.recommendations.map(({ id, action }) => [id, action]))
  return page.assessment.recommendations.flatMap(({ id, status, displacedBy, direction }) => {
    if (status !== 'applicable' || displacedBy !== null || direction !== 'for' || becauseOfIt.includes(id))
      return []
    const barring = here.filter(
      ({ drugs }) => routine.includes(actions.get(id) ?? '') || (drugs && begins.includes(id)),
    )
    return barring.map(({ name }) => `${id} beside ${name}`)
  })
}
const met = new Map<string, number>()

/** What begins with "if clear" although a red flag is present. */
function ifClear(page: Page): readonly string[] {
  if (page.assessment.checklist?.items.every((item) => item.met !== true) ?? true) return []
  flagged += 1
  return outputs
    .filter(({ form }) => form !== 'data')
    .flatMap((output) => (/\bif clear\b/i.test(output.render(page, plainPaint)) ? [output.id] : []))
}
let flagged = 0

it('no routine line beside a danger, and no "if clear" where a flag is present', () => {
  let done = 0
  for (const plan of randomPlans(RANDOM, seed)) {
    expect(routineLines(guideline, plan), plan.name).toEqual([])
    expect(ifClear(plan.page), plan.name).toEqual([])
    done += 1
  }
  const times = dangers.map(({ name }) => `${name} ${met.get(name) ?? 0}`)
  console.log(`plans of random answers, seed ${seed}: ${done}; with a flag: ${flagged}; ${times.join(', ')}`)
  expect(done).toBe(RANDOM)
  expect(flagged).toBeGreaterThan(RANDOM / 10)
  expect(dangers.filter(({ name }) => !met.has(name))).toEqual([])
})

describe('where nothing gives way to anything, the law is broken', () => {
  const without = guideline.recommendations.map((rec) => ({ ...rec, supersededBy: [] }))
  const subject = { ...guideline, recommendations: without }
  it.each([
    ['doubtful stability', /beside doubtful stability/],
    ['a confirmed tumour', /beside malignancyConfirmed/],
    ['high calcium', /beside hypercalcaemia/],
  ])('beside %s', (_, words) => {
    expect(isBroken(subject, words)).toBe(true)
  })
})

/** Is there, among a few random plans, one that breaks it? */
function isBroken(subject: Guideline, words: RegExp): boolean {
  for (const plan of randomPlans(300, 1, subject)) {
    if (routineLines(subject, plan).some((one) => words.test(one))) return true
  }
  return false
}
