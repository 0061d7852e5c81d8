/**
 * A law over random answers (100,000 in the long form): where a red flag is present, nothing begins with "if clear", though
 * the rest of the checklist is open. Most flags lead the headline to a danger or a work-up, which wait for no checklist
 * and would hide a fault: so here tumour and infection have been excluded, and the headline is a treatment.
 */

import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assess } from '../../src/evaluate/index.ts'
import { outputs, type Page, plainPaint } from '../../src/report/index.ts'
import { headlineWords } from '../../src/words/index.ts'
import { asOf, base } from './kinds/patient.ts'
import { withoutTimeline } from './never-lost/pages.ts'

const RANDOM = inject('depth') === 'deep' ? 100_000 : 60
const ifClear = /\bif clear\b/i

/** Those that a work-up answers. */
const answered = [
  'malignancySuspected',
  'unexplainedWeightLoss',
  'nightOrRestPain',
  'suspiciousImages',
  'suspiciousBloodTests',
  'infectionSuspected',
  'feverOrInfectionRisk',
  'raisedInflammatoryMarkers',
] as const

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const yesNo = sometimes(fc.boolean())
const answers = fc.record({
  redFlags: fc
    .record({
      present: fc.subarray([...answered], { minLength: 1, maxLength: 3 }),
      absent: fc.subarray([...answered]),
    })
    .map(({ present, absent }) =>
      Object.fromEntries([...absent.map((id) => [id, false]), ...present.map((id) => [id, true])]),
    ),
  onsetDate: sometimes(fc.constantFrom('2026-05-12', '2026-04-15', '2026-02-01', '2026-03')),
  painSeverity: sometimes(fc.integer({ min: 0, max: 10 })),
  painTrend: sometimes(fc.constantFrom('improving', 'stable', 'worsening')),
  optimalManagementGiven: yesNo,
  advancedImaging: sometimes(fc.constantFrom('oedema', 'uptake', 'no-sign', 'not-done')),
  mobilisesUnderAnalgesia: yesNo,
  tScoreHip: sometimes(fc.constantFrom(-1.5, -2.2, -3)),
  malignancyExcluded: fc.constant(true),
  infectionExcluded: fc.constant(true),
})

function pageFor(given: unknown): Page {
  const { redFlags: _, onsetDate: __, painSeverity: ___, ...rest } = base
  // Through JSON: what is not given is left out.
  const typed = JSON.parse(JSON.stringify({ ...rest, ...Object(given) }))
  const read = readTyped(guideline, { answers: typed, setting: {} }, asOf)
  return { guideline, assessment: withoutTimeline(assess(guideline, read.answers, read.setting, asOf)) }
}

const seen = new Map<string, number>()

it('nothing begins with "if clear" where a flag is present and the rest is open', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const page = pageFor(given)
      const { headline } = page.assessment
      const told = outputs.filter(({ form }) => form !== 'data')
      expect(
        told.filter((output) => ifClear.test(output.render(page, plainPaint))).map(({ id }) => id),
      ).toEqual([])
      expect(headlineWords(guideline, headline)).not.toMatch(ifClear)
      // Were the flag not there, it would begin so: the law can be broken here.
      const { unchecked } = headline
      const without = { ...headline, unchecked: unchecked === null ? null : { ...unchecked, present: 0 } }
      const kind = ifClear.test(headlineWords(guideline, without)) ? 'would' : 'never'
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
    }),
    { numRuns: RANDOM },
  )
  console.log(`flags present, rest open: ${JSON.stringify([...seen])}`)
  expect(seen.get('would') ?? 0).toBeGreaterThan(RANDOM / 4)
})
