/** The red-flag checklist as a letter needs it: what was found and not answered, and what a patient should act on. */

import { type ChecklistFact, type Explanation, type Expression, eachExpression } from '../language/index.ts'
import type { Page } from './words.ts'

function checklistOf({ guideline }: Page): ChecklistFact | undefined {
  const fact = guideline.facts.find((one) => one.id === guideline.roles.redFlags)
  return fact?.kind === 'checklist' ? fact : undefined
}

export interface RedFlags {
  /** Titles of the items that hold. */
  readonly present: readonly string[]
  /** Titles of the items that are not known not to hold. */
  readonly open: readonly string[]
}

/** An item counts as absent only where an explanation of this assessment says so in as many words. */
export function redFlagsOf(page: Page): RedFlags {
  const titles = Object.values(checklistOf(page)?.items ?? {}).map((item) => item.title)
  const met = new Map<string, boolean | null>()
  const look = (node: Explanation): void => {
    if (node.fact === page.guideline.roles.redFlags && node.children.length === 0)
      met.set(node.text, node.met)
    for (const child of node.children) look(child)
  }
  for (const rec of page.assessment.recommendations) look(rec.explanation)
  return {
    present: titles.filter((title) => met.get(title) === true),
    open: titles.filter((title) => (met.get(title) ?? null) === null),
  }
}

export interface Signs {
  /** Lead to advice that is an emergency. */
  readonly emergency: readonly string[]
  readonly other: readonly string[]
}

/** The signs of the checklist that a patient may notice, in the patient's words. */
export function signsForPatient(page: Page): Signs {
  const urgent = emergencyItems(page)
  const told = Object.entries(checklistOf(page)?.items ?? {}).flatMap(([code, { forPatient }]) =>
    forPatient === null ? [] : [{ code, forPatient }],
  )
  return {
    emergency: told.filter(({ code }) => urgent.has(code)).map((one) => one.forPatient),
    other: told.filter(({ code }) => !urgent.has(code)).map((one) => one.forPatient),
  }
}

/** Titles of the items that lead to advice that is an emergency. */
export function emergencyTitles(page: Page): readonly string[] {
  const urgent = emergencyItems(page)
  const items = Object.entries(checklistOf(page)?.items ?? {})
  return items.filter(([code]) => urgent.has(code)).map(([, item]) => item.title)
}

function emergencyItems(page: Page): ReadonlySet<string> {
  const { facts, recommendations, roles } = page.guideline
  const found = new Set<string>()
  const opened = new Set<string>()
  const look = (condition: Expression): void => {
    eachExpression(condition, (part) => {
      if (part.op === 'flagged' && part.fact === roles.redFlags)
        for (const item of part.items) found.add(item)
      if (part.op !== 'fact' || opened.has(part.fact)) return
      opened.add(part.fact)
      const named = facts.find((fact) => fact.id === part.fact)
      if (named?.kind === 'derived') look(named.when)
    })
  }
  for (const rec of recommendations) if (rec.urgency === 'emergency') look(rec.appliesWhen)
  return found
}
