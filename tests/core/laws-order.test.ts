/**
 * Laws of NOW over random answers (100,000 in the long form): the advice of the headline is its first line, no two lines
 * order one thing differently, and every emergency keeps its reason and its id.
 */

import { expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type AssessedRecommendation, adviceOf } from '../../src/language/index.ts'
import { type Page, plainPaint, toFullText, toText } from '../../src/report/index.ts'
import { stands } from './letter-losses.ts'
import { casePlans, samplePlans } from './plans.ts'
import { randomPlans } from './random-plans.ts'

const seed = inject('seed')
const RANDOM = inject('depth') === 'deep' ? 100_000 : 400

interface Line {
  readonly rec: AssessedRecommendation
  /** Behind the statement: the dots, and when. */
  readonly when: string
  /** Reason, grade and id, where the line has them. */
  readonly below: string
}

/** The lines of NOW that order something, each with its advice. */
function nowOf({ assessment }: Page, text: string): readonly Line[] {
  const now = text.split('\nNOW\n')[1]?.split(/\n\n[A-Z]/)[0] ?? ''
  const lines = now
    .split(/^ *(?:>|!!) /m)
    .slice(1)
    .map((line) => line.replaceAll(/\s+/g, ' '))
  return lines.flatMap((line) => {
    const rec = assessment.recommendations.find((one) => line.startsWith(one.statement))
    if (rec === undefined) return []
    const rest = line.slice(rec.statement.length)
    const [, when = '', below = ''] =
      /^ \.* ?(?:EMERGENCY, )?(.*?)( (?:why:|provisional|as above|strong|conditional|for this|assumed).*)?$/.exec(
        rest,
      ) ?? []
    return [{ rec, when: when.replace(/ \((?:provisional|unverified)[^)]*\)/, '').trim(), below }]
  })
}

/** Said of a line whose action is ordered sooner by another. */
const isTogether = (when: string): boolean => when.startsWith('with the above')

/** Lines that order one thing, each at another time. */
function clashes(lines: readonly Line[], asOf: string): readonly string[] {
  return (guideline.oneDoing ?? []).flatMap((action) => {
    const here = lines.filter(
      ({ rec }) => rec.action === action && (rec.due === null || rec.due.from <= asOf),
    )
    const times = new Set(here.map(({ when }) => when).filter((when) => !isTogether(when)))
    const alone = here.length > 0 && times.size === 0
    return times.size > 1 || alone
      ? [`${action}: ${here.map(({ rec, when }) => `${rec.id} ${when}`).join('; ')}`]
      : []
  })
}

function faultsOf(page: Page): { readonly faults: readonly string[]; readonly together: number } {
  const { assessment } = page
  const advice = adviceOf(assessment.headline)
  const headed = assessment.recommendations.find(({ id }) => id === advice)
  const urgent = assessment.recommendations.filter(
    (rec) => stands(rec) && rec.urgency === 'emergency' && rec.direction === 'for',
  )
  let together = 0
  const faults = [
    ['text', toText(page.guideline, assessment, plainPaint)] as const,
    ['full', toFullText(page.guideline, assessment, plainPaint)] as const,
  ].flatMap(([name, text]) => {
    const lines = nowOf(page, text)
    together += lines.filter(({ when }) => isTogether(when)).length
    const first = lines[0]?.rec.id
    const wanted = headed?.direction === 'for' && stands(headed)
    return [
      ...(wanted && first !== advice ? [`${name}: ${first} stands before ${advice}`] : []),
      ...clashes(lines, assessment.asOf).map((one) => `${name}: ${one}`),
      ...urgent.flatMap((rec) => {
        const line = lines.find((one) => one.rec.id === rec.id)
        return line?.below.includes(`[${rec.id}]`) && /why:/.test(line.below)
          ? []
          : [`${name}: ${rec.id} has no reason or no id`]
      }),
    ]
  })
  return { faults, together }
}

it.each([...samplePlans(), ...casePlans()])('NOW keeps its laws: $name', ({ assessment }) => {
  expect(faultsOf({ guideline, assessment }).faults).toEqual([])
})

it('NOW keeps its laws on random answers, two emergencies and one thing ordered twice among them', () => {
  const seen = { together: 0, two: 0, headed: 0 }
  for (const { page, name } of randomPlans(RANDOM, seed)) {
    const { faults, together } = faultsOf(page)
    expect(faults, name).toEqual([])
    seen.together += together
    if (page.assessment.alerts.emergencies.length > 1) seen.two += 1
    if (adviceOf(page.assessment.headline) !== null) seen.headed += 1
  }
  console.log(`plans of random answers, seed ${seed}: ${RANDOM}; ${JSON.stringify(seen)}`)
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})

it('the law is broken where no action is one doing', () => {
  const subject = { ...guideline, oneDoing: [] }
  for (const { page } of randomPlans(400, 1, subject)) {
    if (faultsOf(page).faults.some((fault) => /infection-workup|surgical-consultation/.test(fault))) return
  }
  throw new Error('nothing is ordered twice')
})
