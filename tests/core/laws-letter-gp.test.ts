/**
 * Laws of the letter to a general practitioner, over random answers (100,000 in the long form), samples, published cases
 * and all examples: at most eight points beside what may not be lost, that there is more is said, nothing barred is offered.
 */

import { describe, expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { letterText, toLetterGp } from '../../src/report/index.ts'
import { letterGpFaults } from './letter-gp-faults.ts'
import { composedPages, examplePages, samplePages, withoutTimeline } from './never-lost/pages.ts'
import { casePlans, samplePlans } from './plans.ts'
import { randomPlans } from './random-plans.ts'

const seed = inject('seed')
const RANDOM = inject('depth') === 'deep' ? 100_000 : 300

describe('a letter to a general practitioner', () => {
  it.each([...samplePlans(), ...casePlans()])('keeps its laws: $name', ({ assessment }) => {
    expect(letterGpFaults({ guideline, assessment })).toEqual([])
  })

  it('keeps its laws on every example and on patients made for what may not be lost', () => {
    const named = [...composedPages(), ...samplePages(), ...examplePages()]
    expect(named.length).toBeGreaterThan(500)
    for (const { name, assessed } of named) {
      expect(letterGpFaults({ guideline, assessment: withoutTimeline(assessed) }), name).toEqual([])
    }
  })

  it('keeps its laws on random answers, and some of them have more than it holds', () => {
    let done = 0
    let more = 0
    for (const { page, name } of randomPlans(RANDOM, seed)) {
      const letter = letterText(toLetterGp(guideline, page.assessment))
      expect(letterGpFaults(page, letter), name).toEqual([])
      done += 1
      if (/more points? that this letter leaves out/.test(letter)) more += 1
    }
    console.log(`letters of random answers, seed ${seed}: ${done}, with more than they hold: ${more}`)
    expect(done).toBe(RANDOM)
    expect(more).toBeGreaterThan(0)
  })
})

describe('the laws see', () => {
  const pages = samplePlans().map(({ assessment }) => ({ guideline, assessment }))
  const letters = pages.map((page) => ({ page, letter: letterText(toLetterGp(guideline, page.assessment)) }))
  const faultsOf = (change: (letter: string) => string): readonly string[] =>
    letters.flatMap(({ page, letter }) => letterGpFaults(page, change(letter)))

  it('more points than eight', () => {
    const line = 'Where bodies disagree\n'
    const grown = faultsOf((letter) => letter.replace(line, `${line}${'Some say so.\n'.repeat(9)}`))
    expect(grown.some((fault) => / points$/.test(fault))).toBe(true)
  })
  it('that what is left out is not owned up to', () => {
    const silent = faultsOf((letter) => letter.replace(/The full plan of .*leaves out\./, ''))
    expect(silent.some((fault) => /owned up to/.test(fault))).toBe(true)
  })
  it('that a barred option is offered, and that it is barred is lost', () => {
    const faults = letters.flatMap(({ page, letter }) => {
      const [option] = page.assessment.options.filter(({ status }) => status === 'contraindicated')
      if (option === undefined) return []
      const line = 'Which drug or procedure\n'
      const offered = letter.replace(line, `${line}- ${option.title}: suitable.\n`)
      const lost = letter.replace(`${option.title} is contraindicated`, option.title)
      return [...letterGpFaults(page, lost), ...letterGpFaults(page, offered)]
    })
    expect(faults.some((fault) => /that it is barred is lost/.test(fault))).toBe(true)
    expect(faults.some((fault) => /is barred and offered/.test(fault))).toBe(true)
  })
})
