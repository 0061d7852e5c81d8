/** What a letter to the general practitioner tells of a plan: few points in full, what may not be lost by its title, how many more. */

import type { AssessedOption, AssessedRecommendation } from '../language/index.ts'
import { emergencies, isEmergency, stands } from './lead.ts'
import { MOST_POINTS } from './letter-points.ts'
import { isHandedOver, isLate, isPressing } from './not-lost.ts'
import { offeredOptions } from './offered.ts'
import { advised } from './plan.ts'
import { isUnverified, type Page } from './words.ts'

/** Asked in full; of the rest what there is room for. */
const ASKED = 5
/** One place at least for what to give, and one for where bodies disagree. */
const LEAST = 2

export interface GpPoints {
  /** In full: the emergencies alone, or the first few. */
  readonly asked: readonly AssessedRecommendation[]
  /** By title: what has room, and what may not be lost. */
  readonly besides: readonly AssessedRecommendation[]
  readonly against: readonly AssessedRecommendation[]
  readonly options: readonly AssessedOption[]
  readonly disagree: readonly string[]
  /** How much of the plan the letter does not tell. */
  readonly left: number
}

/** `disagree`: where bodies disagree, a question each. */
export function gpPointsOf(page: Page, disagree: readonly string[]): GpPoints {
  const order = advisedInOrder(page)
  const all = page.assessment.recommendations.filter((rec) => stands(rec) && rec.direction === 'against')
  const besideTheNumber = (rec: AssessedRecommendation): boolean =>
    isEmergency(rec) || rec.provisional || isUnverified(page, rec)
  const mayNotBeLost = (rec: AssessedRecommendation): boolean =>
    besideTheNumber(rec) || isPressing(page, rec) || isHandedOver(rec)
  // What does not wait has its places first, and may need more than there are.
  const first = [...order, ...all].filter((rec) => mayNotBeLost(rec) && !besideTheNumber(rec))
  let room = Math.max(LEAST, MOST_POINTS - first.length)
  const take = <T>(items: readonly T[], kept = 0): readonly T[] => {
    const taken = items.slice(0, Math.max(0, room - kept))
    room -= taken.length
    return taken
  }
  const takeAdvice = (
    items: readonly AssessedRecommendation[],
    kept = 0,
  ): readonly AssessedRecommendation[] => {
    const others = items.filter((rec) => !mayNotBeLost(rec))
    const taken = new Set(take(others, kept))
    return items.filter((rec) => mayNotBeLost(rec) || taken.has(rec))
  }

  const urgent = emergencies(page)
  const fits = urgent.length > 0 ? [] : offeredOptions(page).filter(isFit)
  const asked = takeAdvice(urgent.length > 0 ? urgent : order.slice(0, ASKED))
  const differ = urgent.length > 0 ? [] : disagree
  const kept = Math.min(differ.length, 1)
  const against = takeAdvice(all, kept + Math.min(fits.length, 1))
  const options = take(fits, kept)
  const bodies = take(differ)
  const besides = takeAdvice(order.filter((rec) => !asked.includes(rec)))
  const told = asked.length + besides.length + against.length + options.length + bodies.length
  const possible = order.length + all.length + fits.length + differ.length
  return { asked, besides, against, options, disagree: bodies, left: possible - told }
}

/** Emergencies, or else what is late, then the rest in its order. */
function advisedInOrder(page: Page): readonly AssessedRecommendation[] {
  const all = advised(page)
  const first = all.filter((rec) => isEmergency(rec) || isLate(page, rec))
  return [
    ...first.filter(isEmergency),
    ...first.filter((rec) => !isEmergency(rec)),
    ...all.filter((rec) => !first.includes(rec)),
  ]
}

const isFit = ({ rank, status }: AssessedOption): boolean => rank !== null || status === 'taking'
