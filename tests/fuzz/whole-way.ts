/** A text the whole way through the chart: what must not throw anything but a RequestProblem, and what must not throw at all. */

import { expect } from 'vitest'
import {
  parseDocument,
  readChart,
  readTyped,
  selectPatient,
  tidy,
  writeChart,
} from '../../src/chart/index.ts'
import { type Guideline, RequestProblem } from '../../src/language/index.ts'
import { chartGuideline } from '../toy/chart-guideline.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { broken, type Chance, chanceFrom } from './break-json.ts'

export const guidelines: readonly Guideline[] = [chartGuideline, toyGuideline]

/** Runs what must not throw anything but a RequestProblem; true when it threw one. */
function refused(attempt: () => void): boolean {
  try {
    attempt()
    return false
  } catch (error) {
    if (error instanceof RequestProblem) {
      expect(error.message).not.toMatch(/[\n\r]/)
      return true
    }
    throw error
  }
}

function wholeWay(text: string, guideline: Guideline): void {
  const document = parseDocument(text)
  if (document.kind === 'answers') {
    const { answers } = readTyped(guideline, document.document, '2026-03-09')
    writeChart(guideline, answers)
    return
  }
  readAnyway(document.bundle, guideline)
  readAnyway(selectPatient(document.bundle), guideline)
}

const address = /https?:\/\/|urn:/i

/** Tidying and reading must not throw at all; no note holds an address, and no two entries have the same. */
function readAnyway(chart: unknown, guideline: Guideline): void {
  let problem: unknown
  try {
    const tidied = tidy(guideline, chart)
    const { notes } = readChart(guideline, tidied, 'complete')
    expect(notes.filter(({ text }) => address.test(text))).toEqual([])
    const addresses = (tidied.bundle.entry ?? []).map(({ fullUrl }) => fullUrl)
    expect(new Set(addresses).size).toBe(addresses.length)
  } catch (error) {
    problem = error
  }
  expect(problem).toBe(undefined)
}

/** So many texts from so many starts, written out by `written`: with one to four damages where nothing else is said. */
export function fuzz(
  seed: number,
  count: number,
  start: (chance: Chance, guideline: Guideline) => unknown,
  written: (document: unknown, chance: Chance) => string = broken,
): { refusals: number } {
  let refusals = 0
  for (let i = 0; i < count; i++) {
    const chance = chanceFrom(seed + i)
    const guideline = guidelines[i % guidelines.length] ?? chartGuideline
    const text = written(start(chance, guideline), chance)
    try {
      if (refused(() => wholeWay(text, guideline))) refusals++
    } catch (error) {
      throw new Error(`FC_SEED=${seed} case ${i}: ${text.slice(0, 2000)}`, { cause: error })
    }
  }
  return { refusals }
}
