/** How much stands behind a piece of advice: strength, certainty, bodies and sources for and against, who pays. */

import { type AssessedPosition, type AssessedRecommendation, indexOf } from '../language/index.ts'
import { sentence } from './lines.ts'
import { certaintyWords, codeWords, type Page, positionTitle } from './words.ts'

export type Speaking = Extract<AssessedPosition['stance'], 'supports' | 'opposes' | 'either'>

export function bodiesOn(page: Page, question: string, stance: Speaking): readonly AssessedPosition[] {
  return page.assessment.positions.filter((one) => one.question === question && one.stance === stance)
}

/** `conditional, low certainty; bodies: 3 for, 3 against; sources: 4 for, 7 against`; counted only where somebody is against. */
export function weightWords(page: Page, rec: AssessedRecommendation): string {
  const count = (stance: 'supports' | 'disputes'): number =>
    rec.evidence.filter((one) => one.stance === stance).length
  const bodies = (['supports', 'opposes'] as const).map(
    (stance) => bodiesOn(page, rec.question, stance).length,
  )
  const [inFavour = 0, against = 0] = bodies
  return [
    `${rec.strength}, ${certaintyWords[rec.certainty]} certainty`,
    ...(against === 0 ? [] : [`bodies: ${inFavour} for, ${against} against`]),
    ...(count('disputes') === 0 ? [] : [`sources: ${count('supports')} for, ${count('disputes')} against`]),
  ].join('; ')
}

/** A body with who made it possible and whether its criteria were read. */
export function bodyWords(position: AssessedPosition): string {
  const marks = [
    ...(position.sponsor === null ? [] : [`sponsor: ${position.sponsor}`]),
    ...(position.reasons.some((reason) => !reason.verified) ? ['unverified'] : []),
  ]
  return `${positionTitle(position)}${marks.length === 0 ? '' : ` (${marks.join('; ')})`}`
}

/** What those say who speak for the place and payer of this patient alone, each with its first reason. */
export function payerWords(page: Page, question: string): readonly string[] {
  const { positions } = page.assessment
  return positions.flatMap((position) => {
    const speaksFor = indexOf(page.guideline).positions.get(position.id)?.speaksFor ?? {}
    const places = Object.keys(speaksFor)
    // One that speaks for a place and for who pays there covers or does not; of a place alone many speak.
    if (position.question !== question || places.length < 2 || position.stance === 'not-covered') return []
    // Where the place of this patient is not said, the places it speaks for.
    const here = places.map((fact) => {
      const said = page.assessment.setting[fact]
      const codes = said === undefined ? [speaksFor[fact] ?? []].flat() : [said]
      return codes.map((code) => codeWords(page, fact, code)).join(' or ')
    })
    const [reason] = position.reasons
    const stance = { supports: 'for', opposes: 'against', either: 'either way' }[position.stance as Speaking]
    const why = reason === undefined ? '' : `: ${reason.text}`
    return [sentence(`${positionTitle(position)} (${here.join(', ')}), ${stance ?? 'not known yet'}${why}`)]
  })
}
