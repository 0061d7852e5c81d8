/** Ids: none twice, and none that names nothing. */

import { closest } from 'fastest-levenshtein'
import type { Effect } from '../effect.ts'
import type { Citation } from '../evidence.ts'
import type { Example } from '../example.ts'
import type { Asked } from '../fact.ts'
import type { Guideline, IndexEvent } from '../guideline.ts'
import { indexOf } from '../index-of.ts'
import { clausesOf } from '../option.ts'
import { citationsOfPictures, factsOfPictures } from '../picture.ts'
import { conditionsOf, mentionsOf } from '../places.ts'
import { picksOf, type Source, valueSetsOf } from '../source.ts'
import { citedClausesIn } from '../walk.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

export function duplicateIds(guideline: Guideline): readonly AuthorProblem[] {
  const lists: Readonly<Record<string, readonly string[]>> = {
    fact: [...guideline.facts.map((f) => f.id), ...checklistItems(guideline)],
    // `explain ID` and the timeline name these three by id alone.
    'recommendation, option or position': [
      ...guideline.recommendations,
      ...guideline.options,
      ...guideline.positions,
    ].map((x) => x.id),
    evidence: guideline.evidence.map((x) => x.id),
    'value set': guideline.valueSets.map((x) => x.id),
    question: guideline.questions.map((x) => x.id),
    stage: guideline.stages.map((x) => x.id),
    statement: guideline.statements.map((x) => x.id),
    baseline: guideline.baselines.map((x) => x.id),
    substance: guideline.substances.map((x) => x.id),
    pointer: guideline.pointers.map((x) => x.id),
  }
  return Object.entries(lists).flatMap(([what, ids]) =>
    [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) =>
      problem(
        'duplicate-id',
        `${what} "${id}"`,
        `the id "${id}" stands ${ids.filter((x) => x === id).length} times, so that nothing can tell which is meant`,
        'give each its own id, or remove the copies',
      ),
    ),
  )
}

/** Items may be answered singly beside facts, so they share their names. */
function checklistItems(guideline: Guideline): readonly string[] {
  return guideline.facts.flatMap((f) => (f.kind === 'checklist' ? Object.keys(f.items) : []))
}

interface Reference {
  readonly where: string
  readonly what: string
  readonly id: string
  readonly among: readonly string[]
}

export function danglingIds(guideline: Guideline): readonly AuthorProblem[] {
  return referencesOf(guideline)
    .filter(({ id, among }) => !among.includes(id))
    .map(({ where, what, id, among }) => {
      const near = among.length > 0 && id !== '' ? ` (did you mean "${closest(id, [...among])}"?)` : ''
      return problem(
        'unknown-id',
        where,
        `there is no ${what} "${id}"`,
        `correct the id${near}, or add the ${what} to the guideline`,
      )
    })
}

function referencesOf(guideline: Guideline): readonly Reference[] {
  const found: Reference[] = []
  const refer = (what: string, among: readonly { readonly id: string }[]) => {
    const ids = among.map((x) => x.id)
    return (where: string, id: string): void => {
      found.push({ where, what, id, among: ids })
    }
  }
  const fact = refer('fact', guideline.facts)
  const evidence = refer('evidence', guideline.evidence)
  const question = refer('question', guideline.questions)
  const option = refer('option', guideline.options)
  const recommendation = refer('recommendation', guideline.recommendations)
  const stage = refer('stage', guideline.stages)
  const statement = refer('source statement', guideline.statements)
  const baseline = refer('baseline', guideline.baselines)
  const items = checklistItems(guideline)

  for (const { title, facts } of guideline.form?.rows ?? []) {
    for (const id of facts) fact(`form, row "${title}"`, id)
  }
  for (const id of guideline.form?.notPresumed ?? []) fact('form, not presumed', id)

  const citations = (where: string, cited: readonly Citation[]): void => {
    for (const c of cited) evidence(`${where}, evidence`, c.evidence)
  }
  const effects = (where: string, shown: readonly Effect[]): void => {
    for (const e of shown) evidence(`${where}, effect "${e.outcome}"`, e.evidence.evidence)
  }
  const given = (where: string, answers: Readonly<Record<string, unknown>>): void => {
    for (const id of Object.keys(answers)) if (!items.includes(id)) fact(where, id)
  }
  const examples = (where: string, list: readonly Example[]): void => {
    for (const e of list) {
      const at = `${where}, example "${e.name}"`
      baseline(at, e.baseline)
      given(at, e.given)
      if (e.displacedBy !== null) recommendation(at, e.displacedBy)
      for (const id of Object.keys(e.setting)) fact(`${at}, setting`, id)
    }
  }

  for (const m of mentionsOf(guideline)) fact(m.where, m.fact)
  for (const { where, expression } of conditionsOf(guideline)) {
    for (const clause of citedClausesIn(expression)) evidence(`${where}, because`, clause.evidence)
  }
  for (const r of guideline.recommendations) {
    const where = `recommendation "${r.id}"`
    if (r.question !== '') question(`${where}, question`, r.question)
    for (const id of r.stages) stage(`${where}, stages`, id)
    for (const id of r.sources) statement(`${where}, sources`, id)
    for (const id of r.options) option(`${where}, options`, id)
    for (const s of r.supersededBy) recommendation(`${where}, supersededBy`, s.recommendation)
    citations(where, r.evidence)
    effects(where, r.effects)
    examples(where, r.examples)
  }
  for (const o of guideline.options) {
    const where = `option "${o.id}"`
    if (o.question !== '') question(`${where}, question`, o.question)
    for (const id of o.sources) statement(`${where}, sources`, id)
    for (const c of clausesOf(o)) citations(`${where}, clause "${c.text}"`, c.evidence)
    citations(where, o.evidence)
    effects(where, o.effects)
    examples(where, o.examples)
  }
  for (const p of guideline.positions) {
    const where = `position "${p.id}"`
    if (p.question !== '') question(`${where}, question`, p.question)
    citations(where, p.evidence)
    examples(where, p.examples)
  }
  for (const { id, facts, unusual } of guideline.pointers) {
    for (const key of [...facts, ...(unusual?.high ?? []), ...(unusual?.low ?? [])]) {
      const [of = '', item] = key.split('.')
      const where = `pointer "${id}", facts`
      fact(where, of)
      if (item !== undefined) found.push({ where, what: 'item of a checklist', id: item, among: items })
    }
  }
  for (const s of guideline.stages) examples(`stage "${s.id}"`, s.examples)
  if (guideline.statementsFrom !== null) evidence('the statements, their source', guideline.statementsFrom)
  for (const id of factsOfPictures(guideline.pictures)) fact('the pictures', id)
  citations('the pictures', citationsOfPictures(guideline.pictures))
  if (guideline.pictures.expected !== null) {
    statement('the pictures, expected course', guideline.pictures.expected.source)
  }
  for (const b of guideline.baselines) {
    given(`baseline "${b.id}"`, b.answers)
    for (const id of Object.keys(b.setting)) fact(`baseline "${b.id}", setting`, id)
  }
  const substance = refer('substance', guideline.substances)
  for (const { id, parts } of guideline.substances) {
    for (const part of parts) substance(`substance "${id}", parts`, part)
  }
  return [...found, ...valueSetReferences(guideline)]
}

/** The value sets by which a chart shows the index event. */
export const eventSetsOf = ({ codes, map, treatedBy }: IndexEvent): readonly string[] => [
  codes,
  ...Object.values(map ?? {}),
  ...(treatedBy === null ? [] : [treatedBy]),
]

function valueSetReferences(guideline: Guideline): readonly Reference[] {
  const among = guideline.valueSets.map((x) => x.id)
  const reference = (where: string) => (id: string) => ({ where, what: 'value set', id, among })
  const { episode } = guideline
  const event = episode === null ? [] : eventSetsOf(episode)
  return [
    ...event.map(reference('the index event, episode')),
    ...sourcesOf(guideline).flatMap(({ where, source }) =>
      picksOf(source).flatMap((pick) => valueSetsOf(pick.of).map(reference(where))),
    ),
    ...guideline.valueSets.flatMap((v) => v.opposes.map(reference(`value set "${v.id}", opposes`))),
    ...guideline.valueSets.flatMap((v) =>
      v.shares.map(({ set }) => reference(`value set "${v.id}", shares`)(set)),
    ),
    ...guideline.substances.flatMap((s) => s.mayMean.map(reference(`substance "${s.id}", mayMean`))),
  ]
}

/** Every source of the guideline, those of checklist items too. */
export function sourcesOf(
  guideline: Guideline,
): readonly { readonly where: string; readonly fact: Asked; readonly source: Source | null }[] {
  return indexOf(guideline).asked.flatMap((fact) => {
    const own = { where: `fact "${fact.id}", source`, fact, source: fact.source }
    if (fact.kind !== 'checklist') return [own]
    return [
      own,
      ...Object.entries(fact.items).map(([code, item]) => ({
        where: `fact "${fact.id}", item "${code}", source`,
        fact,
        source: item.source,
      })),
    ]
  })
}
