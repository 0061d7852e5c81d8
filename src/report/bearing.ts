/** What is known of the patient that bears on drugs and procedures, at a glance: pain, what is taken, kidney, bleeding. */

import { type Bearing, type FactId, factsOf, indexOf } from '../language/index.ts'
import { readableDay, valueWords } from '../words/index.ts'
import { upperFirst } from './lines.ts'
import { factTitle, type Page } from './words.ts'

/**
 * By the fact that says so: pain first, then what is taken, then every number and every yes that an option is judged
 * by. Who the patient is and the checklist have their own lines.
 */
export function bearingOf(page: Page): ReadonlyMap<FactId, string> {
  const { assessment, guideline } = page
  const { roles, pictures } = guideline
  const head = [roles.birthDate, roles.sex]
  const known = new Map<FactId, string>()
  for (const one of assessment.options.flatMap((option) => option.bearing)) {
    const words = head.includes(one.fact) ? null : wordsOf(page, one)
    if (words !== null) known.set(one.fact, words)
  }
  const pain: readonly FactId[] = pictures.measures.filter(({ of }) => of === 'pain').map(({ fact }) => fact)
  const taken = takenFacts(page)
  return new Map(
    [...new Set([...pain, ...taken, ...known.keys()])].flatMap(
      (id): readonly (readonly [string, string])[] => {
        const words = known.get(id) ?? (taken.includes(id) ? factTitle(page, id) : null)
        return words === null ? [] : [[id, upperFirst(words)]]
      },
    ),
  )
}

export const bearingWords = (page: Page): readonly string[] => [...bearingOf(page).values()]

function wordsOf({ guideline }: Page, { fact: id, value, on }: Bearing): string | null {
  const fact = indexOf(guideline).facts.get(id)
  const day = on === null ? '' : ` (${readableDay(on)})`
  if (fact?.kind === 'quantity') return `${fact.title} ${valueWords(fact, value)}${day}`
  return fact?.kind === 'yes-no' && value === true ? `${fact.title}${day}` : null
}

/** The facts that say of each drug that is taken that it is. */
function takenFacts({ assessment, guideline }: Page): readonly FactId[] {
  const taken = assessment.options.filter((option) => option.taken === true)
  return taken.flatMap((option) => {
    const when = indexOf(guideline).options.get(option.id)?.takingWhen ?? null
    return when === null ? [] : [...factsOf(when)].slice(0, 1)
  })
}
