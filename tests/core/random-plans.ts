/**
 * Plans of random answers. In a drawn patient every second danger is present, and hardly any leaves the emergency: so
 * three of four have the fracture the guideline is for, and two of them clear flags and few other answers.
 */

import { guideline } from '../../guideline/index.ts'
import { mergeAnswers, readTyped } from '../../src/chart/index.ts'
import { assess } from '../../src/evaluate/index.ts'
import { type Answers, type Guideline, type RecordKind, RequestProblem } from '../../src/language/index.ts'
import type { Page } from '../../src/report/index.ts'
import { type Patient, patientFor, sampleOf } from '../conformance/generate/index.ts'
import { withoutTimeline } from './never-lost/pages.ts'

const everyKind: readonly RecordKind[] = [
  ...new Set(
    guideline.facts.flatMap((fact) => ('silence' in fact && fact.silence !== null ? [fact.silence] : [])),
  ),
]
const fractured = { vertebralFracture: true, fractureMechanism: 'low-energy', fractureLevels: ['L1'] }

export interface RandomPlan {
  readonly page: Page
  readonly patient: Patient
  /** To find it again where a law fails. */
  readonly name: string
}

/** One after the other, so that a long run holds one at a time; who is born after the day is drawn again. */
export function* randomPlans(count: number, seed: number, subject = guideline): Generator<RandomPlan> {
  const BATCH = 50
  for (let from = 0, done = 0; done < count; from += BATCH) {
    for (const [i, drawn] of sampleOf(patientFor(guideline), BATCH, seed + from).entries()) {
      const patient = { ...drawn, answers: madeLike(i, drawn) }
      const page = pageOf(subject, patient)
      if (page === null || done === count) continue
      done += 1
      yield { page, patient, name: `seed ${seed}, plan ${done}` }
    }
  }
}

/** Null: the patient was not born yet. */
function pageOf(subject: Guideline, { answers, setting, asOf }: Patient): Page | null {
  try {
    return { guideline: subject, assessment: withoutTimeline(assess(subject, answers, setting, asOf)) }
  } catch (problem) {
    if (problem instanceof RequestProblem && problem.code === 'before-birth') return null
    throw problem
  }
}

function madeLike(i: number, { answers, asOf }: Patient): Answers {
  const kind = i % 4
  if (kind === 0) return answers
  const typed = kind === 1 ? fractured : { ...fractured, redFlags: 'none' }
  const own = readTyped(guideline, { answers: typed, setting: {} }, asOf).answers
  if (kind === 1) return mergeAnswers(answers, own)
  // One fact in eight, and the person.
  const { birthDate, sex } = guideline.roles
  const kept = guideline.facts.filter(
    (fact, n) => (n + i) % 16 < 2 || fact.id === birthDate || fact.id === sex,
  )
  const ids = new Set(kept.map((fact) => fact.id))
  const few = {
    ...answers,
    unread: [],
    entries: answers.entries.filter(({ fact }) => ids.has(fact)),
    coverage: kind === 3 ? everyKind : answers.coverage,
  }
  return mergeAnswers(few, own)
}
