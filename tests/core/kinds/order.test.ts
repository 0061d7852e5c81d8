/** The order of what is equally urgent is clinical, and the headline's advice is the first line of NOW. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../../guideline/index.ts'
import { inOrder } from '../../../src/evaluate/index.ts'
import { type Assessment, adviceOf, indexOf, steps } from '../../../src/language/index.ts'
import { toText } from '../../../src/report/index.ts'
import { examplePages, withoutTimeline } from '../never-lost/pages.ts'
import { type Given, planOf } from './patient.ts'

const { recommendations } = indexOf(guideline)

/** Ids of NOW, in its order, each found by what its line says: only the first line names its id. */
function nowOf(text: string, { recommendations: assessed }: Assessment): readonly string[] {
  const now = text.split('\nNOW\n')[1]?.split(/\n\n[A-Z]/)[0] ?? ''
  return now
    .split(/^ *(?:[>x]|!+) /m)
    .slice(1)
    .map((line) => {
      const said = line.replace(/\s+/g, ' ')
      return assessed.find(({ statement }) => said.startsWith(statement))?.id ?? `no advice says "${said}"`
    })
}

const root = { retropulsion: true, burstOrVertebraPlana: true, radiculopathy: true }
const opioid = { milderMedicinesNotEnough: true, takingWeakOpioid: false, takingStrongOpioid: false }

describe('dangers, the surgeon and the work-up stand above comfort', () => {
  it.each<readonly [string, Given, RegExp]>([
    ['a burst with a root', { ...root, ...opioid }, /surgeon|spine/],
    ['a tumour suspected', { ...opioid, redFlags: { malignancySuspected: true } }, /malignancy/],
    [
      'an infection suspected at a pain of 5',
      { ...opioid, painSeverity: 5, redFlags: { infectionSuspected: true } },
      /infection/,
    ],
    ['a history of cancer', { ...opioid, cancerHistory: true }, /malignancy/],
    ['OF4', { ...opioid, ofType: 'OF4' }, /surgeon/],
    ['high calcium', { ...opioid, hypercalcaemia: true }, /calcium/],
  ])('%s', (_, given, first) => {
    const { text, assessment } = planOf(given)
    const now = nowOf(text, assessment)
    const step = (id: string) => steps.indexOf(recommendations.get(id)?.step ?? 'comfort')
    expect(now[0]).toMatch(first)
    expect(now).toContain('relieve-pain-stepwise')
    const comfort = now.findIndex((id) => step(id) === steps.indexOf('comfort'))
    const before = now.slice(0, comfort)
    expect(now.filter((id) => step(id) < 3).every((id) => before.includes(id))).toBe(true)
  })
})

it('among equals what is particular to this patient precedes what everyone gets', () => {
  for (const { assessed } of examplePages()) {
    const places = inOrder(assessed).map(({ id }) => {
      const rec = recommendations.get(id)
      if (rec === undefined) throw new Error(`No recommendation ${id}`)
      const urgencies = ['emergency', 'days', 'weeks', 'routine']
      return [urgencies.indexOf(rec.urgency), steps.indexOf(rec.step), rec.everyone ? 1 : 0] as const
    })
    const keys = places.map(([a, b, c]) => a * 100 + b * 10 + c)
    expect(keys).toEqual(keys.toSorted((a, b) => a - b))
  }
})

it('the headline names the first line of NOW, of every twelfth example', () => {
  let named = 0
  for (const [i, { name, assessed }] of examplePages().entries()) {
    if (i % 12 > 0) continue
    const assessment = withoutTimeline(assessed)
    const advice = adviceOf(assessment.headline)
    if (advice === null || recommendations.get(advice)?.direction === 'against') continue
    expect(nowOf(toText(guideline, assessment), assessment)[0], name).toBe(advice)
    named += 1
  }
  expect(named).toBeGreaterThan(60)
})
