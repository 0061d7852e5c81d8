/**
 * Laws of the letter to a patient, over random answers (100,000 in the long form), samples, published cases and all
 * examples: at most eight points, no frightening beside soothing, and that there is more is said.
 */

import { describe, expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { sentencesOf } from '../../src/language/index.ts'
import type { Page } from '../../src/report/index.ts'
import { letterFaults, pointsIn } from './letter-faults.ts'
import { composedPages, examplePages, samplePages, withoutTimeline } from './never-lost/pages.ts'
import { casePlans, samplePlans } from './plans.ts'
import { randomPlans } from './random-plans.ts'

const deep = inject('depth') === 'deep'
const seed = inject('seed')
const RANDOM = deep ? 100_000 : 300

describe('a letter to a patient', () => {
  it.each([...samplePlans(), ...casePlans()])('keeps its laws: $name', ({ assessment }) => {
    expect(letterFaults({ guideline, assessment })).toEqual([])
  })

  it('keeps its laws on every example and on patients made for what may not be lost', () => {
    const named = [...composedPages(), ...samplePages(), ...examplePages()]
    expect(named.length).toBeGreaterThan(500)
    for (const { name, assessed } of named) {
      expect(letterFaults({ guideline, assessment: withoutTimeline(assessed) }), name).toEqual([])
    }
  })

  it('keeps its laws on random answers', () => {
    let done = 0
    for (const { page, name } of randomPlans(RANDOM, seed)) {
      expect(letterFaults(page), name).toEqual([])
      done += 1
    }
    console.log(`letters of random answers, seed ${seed}: ${done}`)
    expect(done).toBe(RANDOM)
  })
})

describe('the tones of sentences', () => {
  const tones = guideline.tones ?? []
  it('are there', () => {
    expect(tones.length).toBeGreaterThan(50)
  })
  it('name sentences that are there', () => {
    const gone = tones.filter(({ recommendation, sentence }) => {
      const rec = guideline.recommendations.find((one) => one.id === recommendation)
      return sentencesOf(rec?.forPatient ?? '')[sentence - 1] === undefined
    })
    expect(gone).toEqual([])
  })
  it('have both sides of each subject', () => {
    const subjects = new Set(tones.map(({ subject }) => subject))
    for (const subject of subjects) {
      const sides = new Set(tones.filter((one) => one.subject === subject).map(({ tone }) => tone))
      expect([...sides].sort(), subject).toEqual(['alarms', 'soothes'])
    }
  })
})

describe('the laws see', () => {
  const [plan] = samplePlans()
  const page = { guideline, assessment: plan?.assessment } as Page
  it('a ninth point', () => {
    const letter = Array.from({ length: 9 }, (_, i) => `- Do the thing number ${i}.`).join('\n')
    expect(pointsIn(page, letter)).toHaveLength(9)
    expect(letterFaults(page, letter)).toContain('9 points')
  })
})
