/** What a recommendation says in one breath: the verb first, at most 20 words, none of those that nobody says on a ward. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { outputs, plainPaint } from '../../src/report/index.ts'
import { samplePlans } from './plans.ts'

const most = 20
const wordsIn = (text: string): number => text.trim().split(/\s+/).length

const verbs = new Set(
  `Add Ask Assess Begin Change Check Choose Consider Continue Correct Discuss Do End Examine Exclude Find Give Have Help
  Image Investigate Judge Leave Look Manage Measure Mobilise Offer Plan Put Reach Recheck Reconsider Record Refer Relieve
  Repeat Review Search Send Settle Start Stop Take Teach Test Treat Use Wait Weigh`.split(/\s+/),
)
const firstWord = (text: string): string => text.split(/\s+/)[0] ?? ''

const odd =
  /\b(?:in spite of|goes on|go on|holds|rests on|is told|as it stands|lowers nothing|cannot decide yet|by the passing of)\b/i

const others = guideline.recommendations.flatMap(({ remaining }) =>
  remaining === null ? [] : [remaining.otherwise.statement],
)
const statements = [...guideline.recommendations.map(({ statement }) => statement), ...others]

describe('statements of recommendations', () => {
  it('have at most 20 words, also while all options are barred', () => {
    expect(others.length).toBeGreaterThan(10)
    expect(statements.filter((statement) => wordsIn(statement) > most)).toEqual([])
  })

  it('begin with a verb', () => {
    expect(statements.filter((statement) => !verbs.has(firstWord(statement)))).toEqual([])
  })

  it('of every advice for an option say who decides while all are barred', () => {
    const silent = guideline.recommendations.filter(
      ({ options, direction, remaining }) => options.length > 0 && direction === 'for' && remaining === null,
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('words that nobody says on a ward', () => {
  const { recommendations, options, positions, facts, stages } = guideline
  const said = [
    ...statements,
    ...recommendations.flatMap(({ title, supersededBy }) => [
      title,
      ...supersededBy.map(({ because }) => because),
    ]),
    ...options.flatMap(({ avoidWhen, preferWhen, adjustWhen }) =>
      [...avoidWhen, ...preferWhen, ...adjustWhen].map(({ text }) => text),
    ),
    ...positions.flatMap(({ rows, otherwise }) => [...rows, otherwise].map(({ text }) => text)),
    ...facts.flatMap((fact) => [fact.title, 'question' in fact ? fact.question : '']),
    ...stages.map(({ statement }) => statement),
  ]

  it('are in no sentence of the guideline', () => {
    expect(said.length).toBeGreaterThan(1000)
    expect(said.filter((text) => odd.test(text))).toEqual([])
  })

  it('are in no output of a sample', () => {
    const told = samplePlans().flatMap(({ name, assessment }) =>
      outputs
        .filter(({ form }) => form === 'full' || form === 'short')
        .flatMap((output) => {
          const found = odd.exec(output.render({ guideline, assessment }, plainPaint).replaceAll(/\s+/g, ' '))
          return found === null ? [] : [`${output.id} of ${name}: ${found[0]}`]
        }),
    )
    expect(told).toEqual([])
  })
})
