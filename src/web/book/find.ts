/** Every entry of the guideline by kind, and the search over their words. */

import { guideline } from '../state/data.ts'
import type { Kind } from '../state/route.ts'
import { upperFirst } from '../words/of-guideline.ts'

export interface Entry {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  /** What it says, in a line. */
  readonly text: string
}

let all: readonly Entry[] | undefined

/** In the order of the guideline, kind by kind. */
function entries(): readonly Entry[] {
  all ??= made()
  return all
}

function made(): readonly Entry[] {
  const { stages, recommendations, options, positions, questions, facts, evidence, statements } = guideline()
  return [
    ...stages.map(({ id, title, statement }) => ({ kind: 'stage' as const, id, title, text: statement })),
    ...recommendations.map(({ id, title, statement }) => ({
      kind: 'recommendation' as const,
      id,
      title,
      text: statement,
    })),
    ...options.map(({ id, title, course, avoidWhen }) => ({
      kind: 'option' as const,
      id,
      title,
      text: course.dose ?? avoidWhen.map((clause) => clause.text).join(' '),
    })),
    ...positions.map(({ id, body, year, title }) => ({
      kind: 'position' as const,
      id,
      title: `${body} ${year}`,
      text: title,
    })),
    ...questions.map(({ id, title }) => ({ kind: 'question' as const, id, title, text: '' })),
    ...facts.map((fact) => ({
      kind: 'fact' as const,
      id: fact.id,
      title: upperFirst(fact.title),
      text: 'question' in fact ? fact.question : (fact.remarks ?? ''),
    })),
    ...evidence.map(({ id, authors, title, year, publisher }) => ({
      kind: 'evidence' as const,
      id,
      title,
      text: [authors, publisher, String(year)].filter((part) => part !== null).join(', '),
    })),
    ...statements.map(({ id, text }) => ({ kind: 'statement' as const, id, title: id, text })),
  ]
}

export const entriesOf = (kind: Kind): readonly Entry[] => entries().filter((one) => one.kind === kind)

/** Entries that hold every word looked for, titles before texts. */
export function found(looked: string): readonly Entry[] {
  const parts = looked.toLowerCase().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return []
  const holds = (text: string): boolean => parts.every((part) => text.toLowerCase().includes(part))
  const inTitle = entries().filter((one) => holds(one.title))
  const inText = entries().filter(
    (one) => !inTitle.includes(one) && holds(`${one.title} ${one.text} ${one.id}`),
  )
  return [...inTitle, ...inText]
}
