/** The instruments of the guideline at their edges, and what no effect may claim. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'

const TODAY = '2026-03-16'

function readingOf(score: string, answers: Record<string, unknown>) {
  const typed = readTyped(guideline, { answers, setting: {}, declined: {} }, TODAY)
  const { scores } = toAssessment(assess(guideline, typed.answers, typed.setting, TODAY))
  const reading = scores.find((one) => one.fact === score)
  if (reading === undefined) throw new Error(`no score "${score}"`)
  return reading
}

describe('Genant grade', () => {
  it.each([
    [0, 0, 'no fracture by height'],
    [19.9, 0, 'no fracture by height'],
    [20, 1, 'mild'],
    [24.9, 1, 'mild'],
    [25, 2, 'moderate'],
    [40, 2, 'moderate'],
    [40.1, 3, 'severe'],
    [100, 3, 'severe'],
  ])('%s percent: grade %s', (heightLossPercent, grade, band) => {
    expect(readingOf('genantGrade', { heightLossPercent })).toMatchObject({
      counted: grade,
      range: [grade, grade],
      bands: [band],
    })
  })
  it('without a measure: nothing settled, any grade', () => {
    expect(readingOf('genantGrade', {})).toMatchObject({ settled: 0, range: [0, 3] })
  })
})

describe('change against the first value, each scale by itself', () => {
  it.each<[string, string, Record<string, number>, number]>([
    ['pain 8 to 6: two points', 'painChange', { painSeverityAtFirst: 8, painSeverity: 6 }, 1],
    ['pain 8 to 7: one point, 12 percent', 'painChange', { painSeverityAtFirst: 8, painSeverity: 7 }, 0],
    ['pain 3 to 2: one point, but 33 percent', 'painChange', { painSeverityAtFirst: 3, painSeverity: 2 }, 1],
    ['pain 5 to 6', 'painChange', { painSeverityAtFirst: 5, painSeverity: 6 }, 0],
    ['pain 5 to 7', 'painChange', { painSeverityAtFirst: 5, painSeverity: 7 }, -1],
    ['pain 0 to 0: no improvement', 'painChange', { painSeverityAtFirst: 0, painSeverity: 0 }, 0],
    ['100 mm line 60 to 45', 'visualPainChange', { visualPainAtFirst: 60, visualPain: 45 }, 1],
    ['100 mm line 60 to 46', 'visualPainChange', { visualPainAtFirst: 60, visualPain: 46 }, 0],
    ['100 mm line 40 to 28: 30 percent', 'visualPainChange', { visualPainAtFirst: 40, visualPain: 28 }, 1],
    ['100 mm line 40 to 55', 'visualPainChange', { visualPainAtFirst: 40, visualPain: 55 }, -1],
    ['Roland-Morris 20 to 15', 'rolandMorrisChange', { rolandMorrisAtFirst: 20, rolandMorris: 15 }, 1],
    ['Roland-Morris 20 to 16', 'rolandMorrisChange', { rolandMorrisAtFirst: 20, rolandMorris: 16 }, 0],
    [
      'Roland-Morris 10 to 7: 30 percent',
      'rolandMorrisChange',
      { rolandMorrisAtFirst: 10, rolandMorris: 7 },
      1,
    ],
    ['Roland-Morris 10 to 15', 'rolandMorrisChange', { rolandMorrisAtFirst: 10, rolandMorris: 15 }, -1],
    ['Oswestry 50 to 40', 'oswestryChange', { oswestryAtFirst: 50, oswestry: 40 }, 1],
    ['Oswestry 50 to 41', 'oswestryChange', { oswestryAtFirst: 50, oswestry: 41 }, 0],
    ['Oswestry 30 to 21: 30 percent', 'oswestryChange', { oswestryAtFirst: 30, oswestry: 21 }, 1],
    ['Oswestry 30 to 40', 'oswestryChange', { oswestryAtFirst: 30, oswestry: 40 }, -1],
  ])('%s', (_, score, answers, change) => {
    expect(readingOf(score, answers)).toMatchObject({ settled: 1, counted: change })
  })
  it('one scale says nothing of another', () => {
    const answers = { visualPainAtFirst: 90, visualPain: 10, painSeverityAtFirst: 9, oswestry: 10 }
    expect(readingOf('painChange', answers)).toMatchObject({ settled: 0 })
    expect(readingOf('oswestryChange', answers)).toMatchObject({ settled: 0 })
  })
})

describe('signs of a vertebral fracture', () => {
  const signs = {
    severelyLimited: true,
    painEasesAtRest: true,
    fractureMechanism: 'low-energy',
    painOnActivity: true,
    tScoreHip: -1.1,
    earlierVertebralFractures: 1,
    takingGlucocorticoid: true,
    spinousTenderness: true,
    painOnChangeOfPosition: true,
    painPattern: 'midline',
  }
  const first = (n: number): Record<string, unknown> => Object.fromEntries(Object.entries(signs).slice(0, n))
  it.each([
    [0, 'none'],
    [1, 'low probability'],
    [3, 'low probability'],
    [4, 'intermediate probability'],
    [6, 'intermediate probability'],
    [7, 'high probability'],
    [10, 'high probability'],
  ])('%s signs: %s, and what is not asked may add to it', (n, band) => {
    const reading = readingOf('fractureSigns', first(n))
    expect(reading).toMatchObject({ counted: n, settled: n, range: [n, 10] })
    expect(reading.bands[0]).toBe(band)
  })
})

it('no effect speaks of death: what was seen of it was seen in cohorts', () => {
  const effects = [...guideline.recommendations, ...guideline.options].flatMap((one) => one.effects)
  expect(effects.length).toBeGreaterThan(5)
  expect(effects.filter(({ outcome }) => /mortal|death|died|surviv/i.test(outcome))).toEqual([])
})
