/** Reasons that much of a plan shares: said once for all, so that each item says what is its own. */

import { type AssessedRecommendation, lowerFirst } from '../language/index.ts'
import { groundsSaid, type Said } from '../words/index.ts'
import { factsById, type Page } from './words.ts'

type Titles = Pick<Page, 'guideline'>
type Reasoned = Pick<AssessedRecommendation, 'grounds'>

/** The parts of the reason, one by one. */
const reasonParts = (titles: Titles, { grounds }: Reasoned): readonly Said[] =>
  groundsSaid(factsById(titles), grounds)

/** Parts that every fourth reason has: mostly that the patient has what the guideline is for. */
export function sharedParts(titles: Titles, items: readonly Reasoned[]): readonly Said[] {
  const parts = items.flatMap((item) => reasonParts(titles, item))
  const found = new Map(parts.map((part) => [part.key, part]))
  return [...found.values()].filter(({ key }) => {
    const times = parts.filter((one) => one.key === key).length
    return times > 1 && times * 4 >= items.length
  })
}

/** What a reason says beyond the shared parts. */
export function ownParts(titles: Titles, item: Reasoned, shared: readonly Said[]): readonly Said[] {
  return reasonParts(titles, item).filter(({ key }) => !shared.some((one) => one.key === key))
}

/** Parts as one line again. */
export const joinedParts = (parts: readonly Said[]): string =>
  parts.map(({ words }, i) => (i === 0 ? words : lowerFirst(words))).join('; ')
