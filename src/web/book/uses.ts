/** Where a source is cited, for which statement, and in which direction. */

import {
  type Citation,
  citedClausesIn,
  clausesOf,
  conditionsOfFact,
  conditionsOfItem,
  type Effect,
  type Expression,
  upperFirst,
} from '../../language/index.ts'
import { wordsOf } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { titleOf } from '../words/of-guideline.ts'
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
  const leans = (by: Link, conditions: readonly Expression[]): void => {
    for (const { of, evidence, locator, verified } of conditions.flatMap(citedClausesIn)) {
      if (evidence !== source) continue
      const what = wordsOf(facts(), of)
      citations.push({ by, what, locator, grade: null, stance: 'supports', verified })
    }
  }
  const conditionsBy = ({ id }: Link): readonly Expression[] =>
    conditionsOfItem(guideline(), id).map((place) => place.expression)
  const shows = (by: Link, effects: readonly Effect[]): void => {
    for (const effect of effects) if (effect.evidence.evidence === source) findings.push({ by, effect })
  }
  for (const { id, title, when } of stages) leans({ kind: 'stage', id, title }, [when])
  for (const one of recommendations) {
    const by: Link = { kind: 'recommendation', id: one.id, title: one.title }
    cites(by, one.evidence)
    leans(by, conditionsBy(by))
    shows(by, one.effects)
  }
  for (const one of options) {
    const by: Link = { kind: 'option', id: one.id, title: one.title }
    cites(by, one.evidence)
    for (const clause of clausesOf(one)) cites(by, clause.evidence, clause.text)
    leans(by, conditionsBy(by))
    shows(by, one.effects)
  }
  for (const one of positions) {
    const by: Link = { kind: 'position', id: one.id, title: titleOf(one.id) }
    cites(by, one.evidence)
    leans(by, conditionsBy(by))
  }
  for (const fact of all) {
    leans({ kind: 'fact', id: fact.id, title: upperFirst(fact.title) }, conditionsOfFact(fact))
  }
  return { citations, findings }
}
