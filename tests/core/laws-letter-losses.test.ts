/**
 * Laws of what letters lose, over random answers (100,000 in the long form), samples and published cases: what does not
 * wait, a danger that is not answered, who decides where every option is barred, care that failed, and what cannot both hold.
 */

import { describe, expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { mergeAnswers, readTyped } from '../../src/chart/index.ts'
import { assess } from '../../src/evaluate/index.ts'
import { addDays, RequestProblem } from '../../src/language/index.ts'
import type { Page } from '../../src/report/index.ts'
import { type LossKind, lossesOf, lossKinds, textsOf, thingsOf } from './letter-losses.ts'
import { withoutTimeline } from './never-lost/pages.ts'
import { casePlans, samplePlans } from './plans.ts'
import { type RandomPlan, randomPlans } from './random-plans.ts'

const seed = inject('seed')
const RANDOM = inject('depth') === 'deep' ? 100_000 : 400
const none = Object.fromEntries(lossKinds.map((kind) => [kind, []]))

it.each([...samplePlans(), ...casePlans()])('nothing is lost: $name', ({ assessment }) => {
  expect(lossesOf({ guideline, assessment })).toEqual(none)
})

/** One page on which each law speaks, for the laws to be broken on. */
const spoken = new Map<LossKind, Page>()

/** Hardly anybody drawn at random has had failed care for three months: so every second is told to have. */
function withFailedCare(plan: RandomPlan, place: number): Page | null {
  const { answers, setting, asOf } = plan.patient
  // One fact in sixteen, and the person: of all that is drawn a danger would lead.
  const { birthDate, sex } = guideline.roles
  const kept = guideline.facts.filter(({ id }, n) => n % 16 === place % 16 || id === birthDate || id === sex)
  const ids = new Set(kept.map(({ id }) => id))
  const few = { ...answers, unread: [], entries: answers.entries.filter(({ fact }) => ids.has(fact)) }
  const onsetDate = addDays(asOf, -120)
  const typed = { ...failedCare, onsetDate }
  try {
    const own = readTyped(guideline, { answers: typed, setting: {} }, asOf).answers
    const assessed = assess(guideline, mergeAnswers(few, own), setting, asOf)
    return { guideline, assessment: withoutTimeline(assessed) }
  } catch (problem) {
    if (problem instanceof RequestProblem) return null
    throw problem
  }
}
const failedCare = {
  careHasFailed: true,
  vertebralFracture: true,
  fractureMechanism: 'low-energy',
  fractureLevels: ['L1'],
  redFlags: 'none',
}

it('nothing is lost of random answers, and every law speaks', () => {
  const times = new Map<LossKind, number>()
  let done = 0
  for (const plan of randomPlans(RANDOM, seed)) {
    const failed = done % 2 === 0 ? withFailedCare(plan, done) : null
    done += 1
    for (const page of [plan.page, ...(failed === null ? [] : [failed])]) {
      const texts = textsOf(page)
      expect(lossesOf(page, texts), plan.name).toEqual(none)
      for (const [kind, things] of thingsOf(page)) {
        if (things === 0) continue
        times.set(kind, (times.get(kind) ?? 0) + 1)
        spoken.set(kind, page)
      }
    }
  }
  console.log(
    `plans of random answers, seed ${seed}: ${done}; ${[...times].map((one) => one.join(' ')).join(', ')}`,
  )
  expect(done).toBe(RANDOM)
  expect(lossKinds.filter((kind) => !times.has(kind))).toEqual([])
})

describe('the laws see', () => {
  const silent = { patient: '', gp: '', paragraph: '', sheet: '', text: '' }
  it.each(lossKinds)('that nothing is said of: %s', (kind) => {
    const page = spoken.get(kind)
    expect(page).toBeDefined()
    if (page !== undefined) expect(lossesOf(page, silent)[kind]).not.toEqual([])
  })
})
