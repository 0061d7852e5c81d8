/** What is known of the patient that bears on drugs and procedures, at a glance: pain, what is taken, kidney, bleeding. */

import { type Asked, type Explanation, eachExpression, isDerived, readableDay } from '../language/index.ts'
import { upperFirst } from './lines.ts'
import { factTitle, type Page } from './words.ts'

const isAsked = (page: Page, id: string): Asked | undefined => {
  const fact = page.guideline.facts.find((one) => one.id === id)
  return fact === undefined || isDerived(fact) ? undefined : fact
}

/** Pain first, then what is taken, then every number and every yes that an option was judged by; none that was assumed. */
export function bearingWords(page: Page): readonly string[] {
  const { roles, pictures } = page.guideline
  const known = new Map<string, string>()
  const look = (node: Explanation): void => {
    for (const child of node.children) look(child)
    const fact = node.fact === null ? undefined : isAsked(page, node.fact)
    if (fact === undefined || node.children.length > 0 || node.value === null) return
    if (node.origin !== 'asserted' && node.origin !== 'inferred') return
    // The event itself and the checklist have their own lines.
    if (fact.id === roles.redFlags || JSON.stringify(fact.source).includes('"Episode"')) return
    const on = node.on === null ? '' : ` (${readableDay(node.on)})`
    if (fact.kind === 'quantity') known.set(fact.id, `${fact.title} ${node.value}${on}`)
    else if (fact.kind === 'yes-no' && node.value === 'yes') known.set(fact.id, `${fact.title}${on}`)
  }
  for (const option of page.assessment.options) look(option.explanation)
  const pain = pictures.measures.filter((one) => one.of === 'pain').map((one) => one.fact)
  const taken = takenFacts(page)
  const told = [...pain, ...taken, ...known.keys()].flatMap((id) => {
    return known.get(id) ?? (taken.includes(id) ? factTitle(page, id) : [])
  })
  return [...new Set(told)].map(upperFirst)
}

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
