/**
 * Laws over random answers: what a stop bars is named by no advice and no letter as something to take, and where all
 * options of an advice are barred, it gives way to whoever decides then. Names are said here once more.
 */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../../guideline/index.ts'
import { readTyped } from '../../../src/chart/index.ts'
import { assess, toAssessment } from '../../../src/evaluate/index.ts'
import { type AssessedRecommendation, type Assessment, factsOf } from '../../../src/language/index.ts'
import { letterText, toLetterGp, toLetterPatient } from '../../../src/report/index.ts'
import { asOf, base, type Given } from './patient.ts'

const names: Readonly<Record<string, RegExp>> = {
  acetaminophen: /acetaminophen|paracetamol/i,
  'topical-analgesic': /\bgel\b|lidocaine/i,
  'oral-nsaid': /NSAID|ibuprofen|naproxen/i,
  'weak-opioid': /weak opioid|codeine|tramadol/i,
  'strong-opioid': /strong opioid|morphine|oxycodone/i,
  calcitonin: /calcitonin|nose spray/i,
  alendronate: /alendron/i,
  risedronate: /risedron/i,
  zoledronate: /zoledron/i,
  teriparatide: /teriparatide/i,
  romosozumab: /romosozumab/i,
  abaloparatide: /abaloparatide/i,
  denosumab: /denosumab/i,
  ibandronate: /ibandron/i,
  raloxifene: /raloxifene/i,
  vertebroplasty: /vertebroplasty/i,
  'balloon-kyphoplasty': /kyphoplasty/i,
}

/** Yes-or-no facts that a stop rests on. */
const stops = [
  ...new Set(
    guideline.options.flatMap(({ avoidWhen }) =>
      avoidWhen.flatMap(({ level, when }) => (level === 'stop' ? [...factsOf(when)] : [])),
    ),
  ),
].filter((id) => guideline.facts.find((fact) => fact.id === id)?.kind === 'yes-no')

const some = fc.oneof(fc.subarray(stops, { maxLength: 4 }), fc.subarray(stops))
const patients = fc.record({
  barred: some,
  known: fc.boolean(),
  given: fc.record({
    painSeverity: fc.constantFrom(0, 5, 8),
    onsetDate: fc.constantFrom('2026-05-12', '2026-02-01'),
    painTrend: fc.constantFrom('stable', 'worsening'),
    milderMedicinesNotEnough: fc.boolean(),
    bodyWeight: fc.constantFrom(38, 45, 70),
    threeDrinksDaily: fc.boolean(),
  }),
})

const typed = ({ barred, known, given }: { barred: readonly string[]; known: boolean; given: Given }) => ({
  ...Object.fromEntries(
    stops.flatMap((id) => (known || barred.includes(id) ? [[id, barred.includes(id)]] : [])),
  ),
  ...base,
  ...given,
})

function look(answers: Given) {
  const read = readTyped(guideline, { answers, setting: { jurisdiction: 'us' } }, asOf)
  return toAssessment(assess(guideline, read.answers, read.setting, asOf))
}

const stands = (rec: AssessedRecommendation): boolean =>
  rec.status === 'applicable' && rec.displacedBy === null
const seen = { barred: 0, open: 0, givenWay: 0 }

/** A sentence that tells to take something, and one that tells not to. */
const tells = /\b(start|begin|take|give|add|consider|restart|continue|plan)\b/i
/** A question, and what is taken already. */
const tellsNothing = /\?$|^- You take /
const warns = /not safe|contraindicated|do not|never|not after|not in |barred|avoid|take no |give no /i

const offered = { inLetters: 0 }

/** Sentences of both letters that tell to take something name nothing barred but to warn of it. */
function holdsInLetters(assessment: Assessment, barred: readonly string[]): void {
  for (const letter of [toLetterGp(guideline, assessment), toLetterPatient(guideline, assessment)]) {
    for (const line of letterText(letter).split(/\n|(?<=[.!?])\s+/)) {
      if (!tells.test(line) || tellsNothing.test(line)) continue
      if (/^- Start with /.test(line)) offered.inLetters += 1
      for (const id of barred) if (names[id]?.test(line)) expect(line).toMatch(warns)
    }
  }
}

describe('sentences are made of what remains', () => {
  it('names no barred option as something to take, and gives way where all are barred', () => {
    fc.assert(
      fc.property(patients, (patient) => {
        const assessment = look(typed(patient))
        const barred = new Set(
          assessment.options.flatMap(({ id, status }) => (status === 'contraindicated' ? [id] : [])),
        )
        for (const rec of assessment.recommendations.filter(stands)) {
          if (rec.options.length === 0) continue
          const own = rec.options.filter((id) => barred.has(id))
          const said = `${rec.title} ${rec.statement} ${rec.forPatient ?? ''}`
          for (const id of own) expect(said).not.toMatch(names[id] ?? /$^/)
          const [written] = guideline.recommendations.filter(({ id }) => id === rec.id)
          seen.barred += own.length
          if (own.length < rec.options.length) seen.open += 1
          else if (rec.direction === 'for') {
            seen.givenWay += 1
            expect(rec.open).toEqual([])
            expect(rec.statement).not.toBe(written?.statement)
            expect(rec.title).not.toBe(written?.title)
            expect(rec.statement).toMatch(/specialist|surgeon/)
          }
        }
      }),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
  })

  it('in letters, each stop by itself', () => {
    // Nothing graver takes the place of the sentence.
    for (const stop of stops) {
      const given = { painSeverity: 5, onsetDate: '2026-05-12', painTrend: 'stable' }
      const assessment = look(typed({ barred: [stop], known: true, given }))
      holdsInLetters(
        assessment,
        assessment.options.flatMap(({ id, status }) => (status === 'contraindicated' ? [id] : [])),
      )
    }
    expect(offered.inLetters).toBeGreaterThan(0)
  })

  it('names it in no letter but to warn of it', () => {
    fc.assert(
      fc.property(patients, (patient) => {
        const assessment = look(typed(patient))
        const barred = assessment.options.flatMap(({ id, status }) =>
          status === 'contraindicated' ? [id] : [],
        )
        holdsInLetters(assessment, barred)
      }),
      { numRuns: 30 },
    )
  })
})
