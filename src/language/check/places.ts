/** Every place of a guideline where a condition or a fact stands, with words to find it by. */

import type { DayAfter } from '../example.ts'
import type { Expression, FactId, Term } from '../expression.ts'
import type { Fact } from '../fact.ts'
import type { Guideline } from '../guideline.ts'
import { eachExpression, impossible } from '../walk.ts'

/** A whole condition, not its parts. */
export interface Place {
  readonly where: string
  readonly expression: Expression
  /** What it serves: advice reaches a clinician as a judgement; facts serve whoever uses them. */
  readonly serves: 'advice' | 'stage' | 'fact'
}

/** One use of a fact, and the kinds of fact that may stand there. */
export interface Mention {
  readonly where: string
  readonly fact: FactId
  readonly needs: readonly Fact['kind'][]
}

const numeric = ['quantity', 'formula', 'score'] as const
const anyKind = [
  'yes-no',
  'choice',
  'set',
  'quantity',
  'date',
  'checklist',
  'derived',
  'formula',
  'score',
] as const

/** The conditions of recommendations, options and positions. */
export function advicePlaces(guideline: Guideline): readonly Place[] {
  const places: Place[] = []
  const add = (where: string, expression: Expression | null): void => {
    if (expression !== null) places.push({ where, expression, serves: 'advice' })
  }
  for (const r of guideline.recommendations) {
    add(`recommendation "${r.id}", appliesWhen`, r.appliesWhen)
    add(`recommendation "${r.id}", doneWhen`, r.doneWhen)
    for (const e of r.effects) add(`recommendation "${r.id}", effect "${e.outcome}", studiedIn`, e.studiedIn)
  }
  for (const o of guideline.options) {
    for (const c of o.avoidWhen) add(`option "${o.id}", ${c.level} "${c.text}"`, c.when)
    for (const c of o.preferWhen) add(`option "${o.id}", preferWhen "${c.text}"`, c.when)
    for (const c of o.adjustWhen) add(`option "${o.id}", adjustWhen "${c.text}"`, c.when)
    add(`option "${o.id}", takingWhen`, o.takingWhen)
    for (const e of o.effects) add(`option "${o.id}", effect "${e.outcome}", studiedIn`, e.studiedIn)
  }
  for (const p of guideline.positions) {
    p.rows.forEach((row, i) => {
      add(`position "${p.id}", row ${i + 1}`, row.when)
    })
  }
  return places
}

/** The conditions inside derived facts, formulas and scores. */
export function factPlaces(fact: Fact): readonly Place[] {
  const where = `fact "${fact.id}"`
  const place = (expression: Expression, part = ''): Place => ({
    where: where + part,
    expression,
    serves: 'fact',
  })
  if (fact.kind === 'derived') return [place(fact.when)]
  if (fact.kind === 'formula')
    return conditionsOfTerm(fact.term).map((e) => place(e, ', an "if" of its term'))
  if (fact.kind !== 'score') return []
  return fact.parts.flatMap((part) =>
    part.points.map((row, i) => place(row.when, `, part "${part.id}", row ${i + 1}`)),
  )
}

/** Every condition of the guideline. */
export function placesOf(guideline: Guideline): readonly Place[] {
  const stages = guideline.stages.map(
    (s): Place => ({ where: `stage "${s.id}"`, expression: s.when, serves: 'stage' }),
  )
  return [...advicePlaces(guideline), ...stages, ...guideline.facts.flatMap(factPlaces)]
}

function conditionsOfTerm(term: Term): readonly Expression[] {
  switch (term.term) {
    case 'number':
    case 'quantity':
    case 'age':
    case 'size':
      return []
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return [...conditionsOfTerm(term.left), ...conditionsOfTerm(term.right)]
    case 'if':
      return [term.when, ...conditionsOfTerm(term.yes), ...conditionsOfTerm(term.no)]
    default:
      return impossible(term)
  }
}

/** Every use of a fact: in conditions, terms, due days, windows, stand-ins, roles and positions. */
export function mentionsOf(guideline: Guideline): readonly Mention[] {
  const found: Mention[] = []
  const add = (where: string, fact: FactId, needs: Mention['needs']): void => {
    found.push({ where, fact, needs })
  }
  const addDay = (where: string, day: DayAfter | null): void => {
    if (day !== null) add(where, day.fact, ['date'])
  }
  for (const { where, expression } of placesOf(guideline)) found.push(...mentionsIn(where, expression))
  for (const fact of guideline.facts) {
    if (fact.kind === 'formula') found.push(...mentionsInTerm(`fact "${fact.id}", its term`, fact.term))
    if (fact.kind === 'date' && fact.fallback !== null) {
      add(`fact "${fact.id}", fallback`, fact.fallback, ['date'])
    }
  }
  for (const r of guideline.recommendations) {
    if (r.due !== null) add(`recommendation "${r.id}", due`, r.due.fact, ['date'])
  }
  for (const o of guideline.options) {
    addDay(`option "${o.id}", notBefore`, o.window.notBefore)
    addDay(`option "${o.id}", notAfter`, o.window.notAfter)
  }
  for (const p of guideline.positions) {
    addDay(`position "${p.id}", opens`, p.window.opens)
    addDay(`position "${p.id}", closes`, p.window.closes)
    for (const id of Object.keys(p.speaksFor)) add(`position "${p.id}", speaksFor`, id, ['choice'])
  }
  const { redFlags, onset, birthDate, sex, site } = guideline.roles
  add('roles, redFlags', redFlags, ['checklist'])
  add('roles, onset', onset, ['date'])
  add('roles, birthDate', birthDate, ['date'])
  add('roles, sex', sex, ['choice'])
  if (site !== null) add('roles, site', site, ['choice', 'set'])
  return found
}

function mentionsIn(where: string, expression: Expression): readonly Mention[] {
  const found: Mention[] = []
  eachExpression(expression, (e) => {
    switch (e.op) {
      case 'fact':
        found.push({ where, fact: e.fact, needs: ['yes-no', 'derived'] })
        return
      case 'is':
        found.push({ where, fact: e.fact, needs: ['choice'] })
        return
      case 'includes':
        found.push({ where, fact: e.fact, needs: ['set'] })
        return
      case 'flagged':
        found.push({ where, fact: e.fact, needs: ['checklist'] })
        return
      case 'compare':
        found.push({ where, fact: e.fact, needs: numeric })
        return
      case 'elapsed':
        found.push({ where, fact: e.from, needs: ['date'] })
        if (e.to !== null) found.push({ where, fact: e.to, needs: ['date'] })
        return
      case 'known':
        found.push({ where, fact: e.fact, needs: anyKind })
        return
      case 'all':
      case 'any':
      case 'not':
      case 'count':
      case 'because':
        return
      default:
        impossible(e)
    }
  })
  return found
}

/** The facts a term names by itself; its conditions are places of their own. */
function mentionsInTerm(where: string, term: Term): readonly Mention[] {
  switch (term.term) {
    case 'number':
      return []
    case 'quantity':
      return [{ where, fact: term.fact, needs: numeric }]
    case 'age':
      return [{ where, fact: term.fact, needs: ['date'] }]
    case 'size':
      return [{ where, fact: term.fact, needs: ['set'] }]
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return [...mentionsInTerm(where, term.left), ...mentionsInTerm(where, term.right)]
    case 'if':
      return [...mentionsInTerm(where, term.yes), ...mentionsInTerm(where, term.no)]
    default:
      return impossible(term)
  }
}
