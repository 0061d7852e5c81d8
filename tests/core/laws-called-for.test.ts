/**
 * A law over random answers (100,000 in the long form), samples and published cases: what no advice that stands offers is
 * "suitable" in no output, though nothing bars it; and the data say so.
 */

import { expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assess } from '../../src/evaluate/index.ts'
import type { AssessedOption } from '../../src/language/index.ts'
import { outputs, type Page, plainPaint, toExplainText } from '../../src/report/index.ts'
import { withoutTimeline } from './never-lost/pages.ts'
import { casePlans, samplePlans } from './plans.ts'
import { randomPlans } from './random-plans.ts'

const seed = inject('seed')
const RANDOM = inject('depth') === 'deep' ? 100_000 : 200

const usable = ({ status }: AssessedOption): boolean => status === 'suitable' || status === 'caution'
const words = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** What the recommendations themselves say of it. */
function offered({ assessment }: Page, { id }: AssessedOption): boolean | null {
  const offering = assessment.recommendations.filter((rec) => {
    return rec.direction === 'for' && rec.displacedBy === null && rec.options.includes(id)
  })
  if (offering.some(({ status }) => status === 'applicable')) return true
  return offering.some(({ status }) => status === 'needs-data') ? null : false
}

/** Where an option is called suitable: under its name, in any output, and in the why of it. */
function calledSuitable(page: Page, options: readonly AssessedOption[]): readonly string[] {
  const texts = outputs
    .filter(({ form }) => form !== 'data')
    .map((output) => [output.id, words(output.render(page, plainPaint))] as const)
  return options.flatMap((option) => {
    const why = toExplainText(page.guideline, page.assessment, option.id) ?? ''
    const [line = ''] = why.split('\n')
    const called = [`${option.title}: suitable`, `${option.title} (suitable`, `${option.title}: with caution`]
    return [...texts, ['explain of it', words(why)] as const, ['its line', line] as const].flatMap(
      ([place, text]) =>
        called.some((one) => text.includes(one)) ? [`${place}: ${option.title} is not called for`] : [],
    )
  })
}

function faultsOf(page: Page): readonly string[] {
  const { options } = page.assessment
  const wrong = options.filter((option) => option.calledFor !== offered(page, option))
  const idle = options.filter((option) => option.calledFor !== true && usable(option))
  return [...wrong.map(({ id }) => `${id}: calledFor is wrong`), ...calledSuitable(page, idle)]
}

it.each([...samplePlans(), ...casePlans()])(
  'what is not called for is not suitable: $name',
  ({ assessment }) => {
    expect(faultsOf({ guideline, assessment })).toEqual([])
  },
)

/** What may be called for is rare among random answers: whether there is a fracture decides it. */
function fractureNotKnown(): { readonly page: Page; readonly name: string } {
  const week = guideline.baselines.find(({ id }) => id === 'week-1')
  if (week === undefined) throw new Error('no baseline')
  const given = { ...week.answers, vertebralFracture: null, fractureLevels: null }
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  const { answers, setting } = readTyped(guideline, { answers: said, setting: week.setting }, week.asOf)
  return {
    page: { guideline, assessment: withoutTimeline(assess(guideline, answers, setting, week.asOf)) },
    name: 'fracture not known',
  }
}

it('nor is it of random answers', () => {
  const seen = { never: 0, perhaps: 0, called: 0 }
  for (const { page, name } of [...randomPlans(RANDOM, seed), fractureNotKnown()]) {
    expect(faultsOf(page), name).toEqual([])
    for (const { calledFor, ...option } of page.assessment.options) {
      if (!usable({ calledFor, ...option })) continue
      seen[calledFor === true ? 'called' : calledFor === null ? 'perhaps' : 'never'] += 1
    }
  }
  console.log(`options that nothing bars, of random answers, seed ${seed}: ${JSON.stringify(seen)}`)
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})

it('the law sees an option called suitable that nothing calls for', () => {
  for (const { page } of randomPlans(400, 1)) {
    const idle = page.assessment.options.filter((option) => option.calledFor !== true && usable(option))
    if (idle.length === 0) continue
    // As if something called for each of them.
    const options = page.assessment.options.map((option) => ({ ...option, calledFor: true }))
    const wrong = { ...page, assessment: { ...page.assessment, options } }
    expect(calledSuitable(wrong, idle)).not.toEqual([])
    return
  }
  throw new Error('no option that nothing calls for')
})
