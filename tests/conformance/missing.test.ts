/** Brute force: no fact that could still change a result is ever left out of `missing`. */

import { expect, inject, test } from 'vitest'
import { type Assessed, assessUnchecked } from '../../src/evaluate/index.ts'
import type { Answers, Guideline } from '../../src/language/index.ts'
import { completionsOf, openingsOf, sampleOf, smallGuideline, smallPatientFor } from './generate/index.ts'

const GUIDELINES = 1000

/** What a result is made of, by id: everything about it that an answer could still change. */
function resultsOf(assessed: Assessed): ReadonlyMap<string, string> {
  const results = new Map<string, string>([['stage', `${assessed.stage.id} ${assessed.stage.possible}`]])
  for (const r of assessed.recommendations) {
    results.set(r.id, `${r.status} ${r.provisional} ${r.displacedBy} ${r.due?.from} ${r.due?.to}`)
  }
  for (const o of assessed.options) {
    // Preferences rank only what may be used.
    const ranked = o.status === 'suitable' || o.status === 'caution'
    results.set(o.id, ranked ? `${o.status} ${o.preferred}` : o.status)
  }
  for (const p of assessed.positions) results.set(p.id, p.stance)
  return results
}

function missingIn(assessed: Assessed): ReadonlyMap<string, ReadonlySet<string>> {
  const all = [...assessed.recommendations, ...assessed.options, ...assessed.positions]
  return new Map([
    ['stage', assessed.stage.missing.facts],
    ...all.map((one) => [one.id, one.missing.facts] as const),
  ])
}

/** Two completions that differ in one fact alone: its key, and the rest of the answers as text. */
function neighboursBy(answers: Answers, fact: string): string {
  return JSON.stringify(answers.entries.filter((entry) => entry.fact !== fact).toSorted(byPlace))
}
const byPlace = (a: { fact: string; item: string | null }, b: typeof a): number =>
  `${a.fact} ${a.item}` < `${b.fact} ${b.item}` ? -1 : 1

interface Count {
  cases: number
  relevant: number
  needless: number
  completions: number
}

function bruteForce(guideline: Guideline, seed: number, count: Count): void {
  const [patient] = sampleOf(smallPatientFor(guideline), 1, seed)
  if (patient === undefined) throw new Error('No patient was made')
  const { answers, setting, asOf } = patient
  const missing = missingIn(assessUnchecked(guideline, answers, setting, asOf))
  const completed = [...completionsOf(guideline, answers, asOf)].map((full) => ({
    full,
    results: resultsOf(assessUnchecked(guideline, full, setting, asOf)),
  }))
  count.completions += completed.length
  const facts = new Set(openingsOf(guideline, answers, asOf).map((opening) => opening.fact))
  for (const fact of facts) {
    const relevantTo = new Set<string>()
    const groups = new Map<string, ReadonlyMap<string, string>>()
    for (const { full, results } of completed) {
      const key = neighboursBy(full, fact)
      const first = groups.get(key)
      if (first === undefined) groups.set(key, results)
      else for (const [id, result] of results) if (first.get(id) !== result) relevantTo.add(id)
    }
    for (const id of relevantTo) {
      expect(
        missing.get(id)?.has(fact),
        `${fact} could change ${id}:\n${JSON.stringify({ guideline, answers, asOf })}`,
      ).toBe(true)
    }
    count.relevant += relevantTo.size
    for (const [id, named] of missing) if (named.has(fact) && !relevantTo.has(id)) count.needless += 1
  }
  count.cases += 1
}

test(`missing never lacks a relevant fact, by brute force over ${GUIDELINES} random guidelines`, () => {
  const count: Count = { cases: 0, relevant: 0, needless: 0, completions: 0 }
  const seed = inject('seed')
  const guidelines = sampleOf(smallGuideline, GUIDELINES, seed)
  for (const [i, guideline] of guidelines.entries()) bruteForce(guideline, seed + i, count)
  console.log(
    `missing: ${count.cases} guidelines, ${count.completions} completions, ` +
      `${count.relevant} relevant facts all named, ${count.needless} named beyond the representative answers`,
  )
  expect(count.cases).toBe(GUIDELINES)
  expect(count.relevant).toBeGreaterThan(GUIDELINES)
})
