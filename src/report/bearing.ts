/** What is known of the patient that bears on drugs and procedures, at a glance: pain, what is taken, kidney, bleeding. */

import { type Asked, type Explanation, eachExpression, isDerived } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { upperFirst } from './lines.ts'
import { factTitle, type Page } from './words.ts'

const isAsked = (page: Page, id: string): Asked | undefined => {
  const fact = page.guideline.facts.find((one) => one.id === id)
  return fact === undefined || isDerived(fact) ? undefined : fact
}

/**
 * By the fact that says so: pain first, then what is taken, then every number and every yes that an option was judged
 * by; nothing that was assumed.
 */
export function bearingOf(page: Page): ReadonlyMap<string, string> {
  const { assessment, guideline } = page
  const { roles, pictures } = guideline
  const known = new Map<string, string>()
  const look = (node: Explanation, wanted: (id: string) => boolean): void => {
    for (const child of node.children) look(child, wanted)
    const fact = node.fact === null ? undefined : isAsked(page, node.fact)
    if (fact === undefined || node.children.length > 0 || node.value === null || !wanted(fact.id)) return
    if (node.origin !== 'asserted' && node.origin !== 'inferred') return
    // The event itself and the checklist have their own lines.
    if (fact.id === roles.redFlags || JSON.stringify(fact.source).includes('"Episode"')) return
    const on = node.on === null ? '' : ` (${readableDay(node.on)})`
    if (fact.kind === 'quantity') known.set(fact.id, `${fact.title} ${node.value}${on}`)
    else if (fact.kind === 'yes-no' && node.value === 'yes') known.set(fact.id, `${fact.title}${on}`)
  }
  const pain = pictures.measures.filter((one) => one.of === 'pain').map((one) => one.fact)
  const taken = takenFacts(page)
  const first = [...pain, ...taken]
  for (const rec of assessment.recommendations) look(rec.explanation, (id) => first.includes(id))
  for (const option of assessment.options) look(option.explanation, () => true)
  const told = [...new Set([...first, ...known.keys()])].flatMap(
    (id): readonly (readonly [string, string])[] => {
      const words = known.get(id) ?? (taken.includes(id) ? factTitle(page, id) : null)
      return words === null ? [] : [[id, upperFirst(words)]]
    },
  )
  return new Map(told)
}

export const bearingWords = (page: Page): readonly string[] => [...bearingOf(page).values()]

/** The facts that say of each drug that is taken that it is. */
function takenFacts({ assessment, guideline }: Page): readonly string[] {
  const taken = assessment.options.filter((option) => option.taken === true)
  return taken.flatMap((option) => {
    const when = guideline.options.find((one) => one.id === option.id)?.takingWhen ?? null
    const facts: string[] = []
    if (when !== null) eachExpression(when, (part) => part.op === 'fact' && facts.push(part.fact))
    return facts.slice(0, 1)
  })
}
