/** Slips of an author's hand in the toy guideline: all of them made, those noticed that should be, none excused for nothing. */

import { describe, expect, it } from 'vitest'
import { between } from '../../../tests/toy/between.ts'
import { toyGuideline } from '../../../tests/toy/guideline.ts'
import { assess } from '../../evaluate/index.ts'
import type { Expression, Guideline } from '../../language/index.ts'
import { itemsOf, patientOf, promisesOf, slipSurvey, slipsOf, surveyOf } from './index.ts'
import { reachOf } from './reach.ts'

const survey = (guideline: Guideline) => surveyOf(guideline, promisesOf(guideline).held, slipsOf(guideline))
const noticed = (guideline: Guideline, of: string) =>
  survey(guideline)
    .filter(({ mutant }) => mutant.at.id === of)
    .map(({ mutant, killer }) => `${mutant.kind}, ${mutant.clause}: ${killer?.example ?? 'SURVIVED'}`)
const clauses = (guideline: Guideline, of: string): readonly string[] =>
  slipsOf(guideline)
    .filter((slip) => slip.at.id === of)
    .map((slip) => slip.clause)
const bandageWhen = (appliesWhen: Expression): Guideline => ({
  ...toyGuideline,
  recommendations: toyGuideline.recommendations.map((one) =>
    one.id === 'toy-wear-bandage' ? { ...one, appliesWhen } : one,
  ),
})

describe('slips', () => {
  it('of codes, of a "not", of numbers and of days, with the example that notices', () => {
    expect(noticed(toyGuideline, 'toy-wear-bandage')).toEqual([
      'not, appliesWhen: without "not" before skinBroken: typical',
      'code, doneWhen: is swelling without gone: swelling gone',
    ])
    expect(noticed(toyGuideline, 'toy-elastic-bandage')).toEqual([
      'number, avoidWhen "Not under six years.": ageYears < 6 made 7: six today',
      'number, avoidWhen "Not under six years.": ageYears < 6 made 5: almost six',
      'number, avoidWhen "Hurts when wound.": painScore >= 9 made 10: pain 9',
      'number, avoidWhen "Hurts when wound.": painScore >= 9 made 8: SURVIVED',
      'code, preferWhen "Holds swelling back.": is swelling without more: SURVIVED',
      'day, notBefore: days made 2: SURVIVED',
      'day, notBefore: days made 0: same day',
      'day, notAfter: days made 43: day 43',
      'day, notAfter: days made 41: day 42',
    ])
  })
  it('in facts are noticed by the examples of what they decide', () => {
    expect(noticed(toyGuideline, 'moreThanMild')).toEqual([
      'number, when: painScore >= 4 made 5: pain exactly 4',
      'number, when: painScore >= 4 made 3: mild',
      'code, when: is swelling without more: day 42, danger signs asked too long ago',
    ])
    expect(noticed(toyGuideline, 'ankleScore').slice(0, 6)).toEqual([
      'number, part pain, row 1: painScore >= 7 made 8: SURVIVED',
      'number, part pain, row 1: painScore >= 7 made 6: SURVIVED',
      'points, part pain, row 1: points made 3: SURVIVED',
      'points, part pain, row 1: points made 1: SURVIVED',
      'number, part pain, row 2: painScore >= 4 made 5: pain 4',
      'number, part pain, row 2: painScore >= 4 made 3: mild',
    ])
  })
  it('of stages, and of how long an answer stays good', () => {
    expect(noticed(toyGuideline, 'toy-danger')).toEqual([
      'code, when: flagged redFlags without footCold: a cold foot',
      'code, when: flagged redFlags without footNumb: SURVIVED',
    ])
    expect(noticed(toyGuideline, 'painScore')).toEqual([
      'good-for, goodFor: days made 29: SURVIVED',
      'good-for, goodFor: days made 27: SURVIVED',
    ])
    const old = (on: string) => ({ painScore: { value: 3, on }, swelling: 'less' })
    const dated = {
      ...toyGuideline,
      recommendations: toyGuideline.recommendations.map((one) => {
        const [first] = one.examples
        if (one.id !== 'toy-wear-bandage' || first === undefined) return one
        const last = {
          ...first,
          name: '28 days ago',
          given: old('2026-02-01'),
          expect: 'not-applicable' as const,
        }
        const stale = {
          ...first,
          name: '29 days ago',
          given: old('2026-01-31'),
          expect: 'needs-data' as const,
        }
        return { ...one, examples: [...one.examples, last, stale] }
      }),
    }
    expect(promisesOf(dated).broken).toEqual([])
    expect(noticed(dated, 'painScore')).toEqual([
      'good-for, goodFor: days made 29: 29 days ago',
      'good-for, goodFor: days made 27: 28 days ago',
    ])
  })
  it('of the order of options are noticed where an example counts the reasons', () => {
    const counting = {
      ...toyGuideline,
      options: toyGuideline.options.map((one) => ({
        ...one,
        examples: one.examples.map((each) => (each.name === 'typical' ? { ...each, preferred: 1 } : each)),
      })),
    }
    expect(promisesOf(counting).broken).toEqual([])
    expect(noticed(counting, 'toy-elastic-bandage')).toContain(
      'code, preferWhen "Holds swelling back.": is swelling without more: typical',
    )
  })
  it('are looked for in every list and number of an operator, whatever its name', () => {
    expect(clauses(bandageWhen(between('painScore', 4, 6)), 'toy-wear-bandage').slice(0, 4)).toEqual([
      'appliesWhen: between painScore 4 made 5',
      'appliesWhen: between painScore 4 made 3',
      'appliesWhen: between painScore 6 made 7',
      'appliesWhen: between painScore 6 made 5',
    ])
  })
  it('change nothing but what they name, and no two are told by the same words', () => {
    const slips = slipsOf(toyGuideline)
    expect(new Set(slips.map((slip) => `${slip.at.kind} ${slip.at.id} ${slip.clause}`)).size).toBe(
      slips.length,
    )
    for (const slip of slips) expect(slip.without()).not.toEqual(toyGuideline)
    expect(toyGuideline.options[0]?.window.notAfter?.days).toBe(42)
  })
})

it('what a slip cannot reach gives the same with it', () => {
  const reach = reachOf(toyGuideline)
  const items = itemsOf(toyGuideline)
  let kept = 0
  for (const slip of slipsOf(toyGuideline)) {
    const reached = new Set(reach(slip.at).map(({ kind, id }) => `${kind} ${id}`))
    const changed = slip.without()
    for (const example of items.flatMap((item) => item.examples)) {
      const patient = patientOf(toyGuideline, example)
      if (patient === undefined) throw new Error(`no baseline "${example.baseline}"`)
      const [before, after] = [toyGuideline, changed].map((guideline) => {
        const whole = assess(guideline, patient.answers, patient.setting, patient.asOf)
        return [
          ...whole.recommendations.map(({ id, status, displacedBy }) => [
            `recommendation ${id}`,
            status,
            displacedBy,
          ]),
          ...whole.options.map(({ id, status, preferred }) => [`option ${id}`, status, preferred]),
          ...whole.positions.map(({ id, stance }) => [`position ${id}`, stance]),
          ...guideline.stages.map(({ id }) => [`stage ${id}`, whole.stage.id]),
        ].filter(([name]) => !reached.has(String(name)))
      })
      expect(after).toEqual(before)
      kept += before?.length ?? 0
    }
  }
  expect(kept).toBeGreaterThan(1000)
})

describe('the list of slips that no example notices', () => {
  const numb = { of: 'toy-danger', slip: 'when: flagged redFlags without footNumb', because: 'made up' }
  const held = (list: Parameters<typeof slipSurvey>[1]) => slipSurvey(toyGuideline, list)
  it('excuses what it names, and nothing else', () => {
    const { rows, troubles } = held([numb])
    expect(troubles).toEqual([])
    expect(rows.filter((row) => row.excuse !== null).map((row) => row.mutant.clause)).toEqual([numb.slip])
  })
  it('may not name what an example notices, or what is not there', () => {
    const noticedOne = { ...numb, slip: 'when: flagged redFlags without footCold' }
    expect(held([noticedOne]).troubles).toEqual([
      'unnoticed slip of toy-danger, "when: flagged redFlags without footCold": an example notices it; take it off the list',
    ])
    expect(held([{ ...numb, slip: 'nowhere' }]).troubles).toHaveLength(1)
  })
  it('excuses a whole fact only where the fact decides nothing', () => {
    const whole = { of: 'ankleScore', slip: null, because: 'made up' }
    expect(held([whole]).troubles).toHaveLength(1)
    const alone = { ...toyGuideline, positions: [] }
    const { rows, troubles } = slipSurvey(alone, [whole])
    expect(troubles).toEqual([])
    const own = rows.filter((row) => row.mutant.at.id === 'ankleScore')
    expect(own.map((row) => row.excuse)).toEqual(own.map(() => whole))
  })
})
