/** What a letter to a patient tells of a plan: few points, the gravest first, none that frightens beside one that soothes. */

import {
  type AssessedOption,
  type AssessedRecommendation,
  indexOf,
  sentencesOf,
  type Tone,
} from '../language/index.ts'
import { findingsForPatient } from './findings.ts'
import { emergencies, isBarred, isBarredAndTaken, isEmergency, stands } from './lead.ts'
import { sentence } from './lines.ts'
import { isHandedOver, isPressing } from './not-lost.ts'
import { advised } from './plan.ts'
import { redFlagsOf } from './signs.ts'
import type { Page } from './words.ts'

/** Points of a letter beside the signs to call at once and what may not be lost. */
export const MOST_POINTS = 8

export interface Points {
  /** Advice that is told beside the emergencies, for and against, in its order. */
  readonly advice: readonly AssessedRecommendation[]
  /** What does not wait and has no room: a sentence each. */
  readonly inShort: readonly AssessedRecommendation[]
  /** What people buy by themselves and must not take. */
  readonly notSafe: readonly AssessedOption[]
  /** What is taken and may go on. */
  readonly medicines: readonly AssessedOption[]
  readonly findings: readonly string[]
  /** How much of the plan is left for the next visit. */
  readonly left: number
}

/**
 * Advice that is provisional, or says who decides, may not be lost and stands beside the number; what does not wait has
 * room before what is taken, and that before the rest. `used`: points that the letter has already.
 */
export function pointsOf(page: Page, used: number): Points {
  const { options, recommendations } = page.assessment
  const against = recommendations.filter((rec) => stands(rec) && rec.direction === 'against')
  const all = inOrder(page, [...advised(page), ...against]).filter((rec) => !isEmergency(rec))
  const told = all.filter((rec) => plainWords(page, rec) !== null)
  const isAlways = (rec: AssessedRecommendation): boolean => rec.provisional || isHandedOver(rec)
  const always = told.filter(isAlways)
  const doesNotWait = (rec: AssessedRecommendation): boolean => isPressing(page, rec)

  let room = Math.max(0, MOST_POINTS - used)
  const take = <T>(items: readonly T[], kept = 0): readonly T[] => {
    const taken = items.slice(0, Math.max(0, room - kept))
    room -= taken.length
    return taken
  }
  const notSafe = take(
    options.filter((option) => {
      const freely = indexOf(page.guideline).options.get(option.id)?.soldFreely === true
      return freely && isBarred(option) && !isBarredAndTaken(option)
    }),
  )
  const sure = told.filter((rec) => !isAlways(rec))
  const pressing = take(sure.filter(doesNotWait))
  // What is provisional takes room from what can wait.
  const kept = always.length
  const medicines = take(
    options.filter((option) => option.taken === true && !isBarred(option)),
    kept,
  )
  const others = take(
    sure.filter((rec) => !doesNotWait(rec)),
    kept,
  )
  const advice = told.filter((rec) => [...always, ...pressing, ...others].includes(rec))
  const inShort = all.filter((rec) => doesNotWait(rec) && !advice.includes(rec))
  // In an emergency, and while another cause is looked for, studies of thin bones answer a question nobody has asked yet.
  const quiet = emergencies(page).length > 0 || redFlagsOf(page).present.length > 0
  const findings = quiet ? [] : take(findingsForPatient(page.guideline, effectsOf(page, advice)), kept)
  return { advice, inShort, notSafe, medicines, findings, left: all.length - advice.length }
}

/** As the plan has it: what the headline names, then by the order of the assessment. */
function inOrder(page: Page, recs: readonly AssessedRecommendation[]): readonly AssessedRecommendation[] {
  const order = page.assessment.recommendations
  const [first] = recs
  return recs.toSorted((a, b) => (a === first ? -1 : b === first ? 1 : order.indexOf(a) - order.indexOf(b)))
}

/** Of what is told, and of the first option of it. */
function effectsOf(page: Page, told: readonly AssessedRecommendation[]) {
  const first = page.assessment.options.filter((option) => {
    return option.rank === 1 && told.some((rec) => rec.options.includes(option.id))
  })
  return [...told, ...first]
}

/**
 * The advice in plain words, without the sentences that soothe about what another frightens of; null where none is left.
 * What is provisional is told whole: it says of itself that it is not certain. Without words of its own the advice is told
 * as it stands: better a hard word than none.
 */
export function plainWords(page: Page, rec: AssessedRecommendation): string | null {
  if (rec.forPatient === null || rec.provisional) return sentence(rec.forPatient ?? rec.statement)
  const tones = page.guideline.tones ?? []
  const frightening = new Set(alarmsOf(page, tones).map(({ subject }) => subject))
  const silent = tones.filter((tone) => {
    return tone.recommendation === rec.id && tone.tone === 'soothes' && frightening.has(tone.subject)
  })
  const kept = sentencesOf(rec.forPatient).filter((_, i) => !silent.some((tone) => tone.sentence === i + 1))
  return kept.length === 0 ? null : sentence(kept.join(' '))
}

/** Its first sentence in plain words; where none is left, its title. */
export function shortWords(page: Page, rec: AssessedRecommendation): string {
  const words = plainWords(page, rec)
  const [first = rec.title] = words === null ? [] : sentencesOf(words)
  return sentence(first)
}

/** What frightens in this plan. */
function alarmsOf({ assessment }: Page, tones: readonly Tone[]): readonly Tone[] {
  const standing = new Set(assessment.recommendations.filter(stands).map((rec) => rec.id))
  return tones.filter((tone) => tone.tone === 'alarms' && standing.has(tone.recommendation))
}
