/** Where a source is cited, for which statement, and in which direction. */

import {
  type Citation,
  clausesOf,
  type Effect,
  type Expression,
  eachExpression,
} from '../../language/index.ts'
import { wordsOf } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { titleOf, upperFirst } from '../words/of-guideline.ts'
import { facts } from './logic.tsx'
import type { Link } from './parts.tsx'

export interface Use extends Pick<Citation, 'locator' | 'grade' | 'stance' | 'verified'> {
  readonly by: Link
  /** The clause it stands behind; null = the entry as a whole. */
  readonly what: string | null
}

interface Uses {
  readonly citations: readonly Use[]
  readonly findings: readonly { readonly by: Link; readonly effect: Effect }[]
}

export function usesOf(source: string): Uses {
  const { stages, recommendations, options, positions, facts: all } = guideline()
  const citations: Use[] = []
  const findings: { readonly by: Link; readonly effect: Effect }[] = []
  const cites = (by: Link, of: readonly Citation[], what: string | null = null): void => {
    for (const one of of) if (one.evidence === source) citations.push({ ...one, by, what })
  }
  const leans = (by: Link, conditions: readonly (Expression | null)[]): void => {
    for (const condition of conditions) {
      if (condition === null) continue
      eachExpression(condition, (e) => {
        if (e.op !== 'because' || e.evidence !== source) return
        const { locator, verified } = e
        const what = wordsOf(facts(), e.of)
        citations.push({ by, what, locator, grade: null, stance: 'supports', verified })
      })
    }
  }
  const shows = (by: Link, effects: readonly Effect[]): void => {
    for (const effect of effects) if (effect.evidence.evidence === source) findings.push({ by, effect })
  }
  for (const { id, title, when } of stages) leans({ kind: 'stage', id, title }, [when])
  for (const one of recommendations) {
    const by: Link = { kind: 'recommendation', id: one.id, title: one.title }
    cites(by, one.evidence)
    leans(by, [one.appliesWhen, one.doneWhen])
    shows(by, one.effects)
  }
  for (const one of options) {
    const by: Link = { kind: 'option', id: one.id, title: one.title }
    cites(by, one.evidence)
    for (const clause of clausesOf(one)) cites(by, clause.evidence, clause.text)
    leans(by, [...clausesOf(one).map((clause) => clause.when), one.takingWhen])
    shows(by, one.effects)
  }
  for (const one of positions) {
    const by: Link = { kind: 'position', id: one.id, title: titleOf(one.id) }
    cites(by, one.evidence)
    leans(
      by,
      one.rows.map((row) => row.when),
    )
  }
  for (const fact of all) {
    if (fact.kind === 'derived')
      leans({ kind: 'fact', id: fact.id, title: upperFirst(fact.title) }, [fact.when])
  }
  return { citations, findings }
}
