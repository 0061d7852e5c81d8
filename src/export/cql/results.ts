/** Status and missing facts of each recommendation, option, position and stage: docs/logic.md, sections 5 and 6. */

import type { DayAfter, Expression, Option, Position, Recommendation } from '../../language/index.ts'
import { stillPossible, truth, truthDefines, truthName } from './expressions.ts'
import { missing, noFacts, untilTrue, wanted } from './missing.ts'
import { type Define, define, joined, named, onlyIf, text, texts } from './names.ts'
import { settingName } from './states.ts'
import type { Subject } from './traits.ts'

const listOf = (list: string | null): string => (list === null ? noFacts : `distinct (${list})`)

export function recommendationDefines(subject: Subject, rec: Recommendation): readonly Define[] {
  const name = `Recommendation ${rec.id}`
  const applies = (as: 'plain' | 'clear'): string =>
    truthName(subject, `${name} applies`, rec.appliesWhen, as)
  const done = rec.doneWhen === null ? 'false' : named(`${name} done`)
  const id = text(rec.id)
  const presumed = rec.urgency === 'emergency' ? 'false' : applies('clear')
  const doneMissing = rec.doneWhen === null ? null : missing(subject, rec.doneWhen, 'plain')
  const ownMissing = (what: string, doneToo: string | null): Define =>
    define(
      `${name} ${what}`,
      listOf(
        onlyIf(
          `${applies('plain')} is not false`,
          joined([missing(subject, rec.appliesWhen, 'plain'), doneToo]),
        ),
      ),
    )
  return [
    ...truthDefines(subject, `${name} applies`, rec.appliesWhen, rec.statement),
    ...(rec.doneWhen === null ? [] : truthDefines(subject, `${name} done`, rec.doneWhen)),
    define(
      `${name} standing`,
      `Logic.RecommendationStatus(${applies('plain')}, ${done}, ${presumed})`,
      'As it stands, had nobody declined it: to decline a thing does not end the finding behind it.',
    ),
    define(
      `${name} status`,
      `Logic.OrDeclined(${named(`${name} standing`)}, ${id} in "Declined recommendations")`,
    ),
    define(`${name} presumed`, `${named(`${name} standing`)} = 'applicable' and ${applies('plain')} is null`),
    ...superseding(subject, rec, name),
    ownMissing('standing missing', doneMissing),
    ownMissing(
      'own missing',
      doneMissing && onlyIf(`not (${id} in "Declined recommendations")`, doneMissing),
    ),
    define(`${name} missing`, recommendationMissing(subject, rec, name, applies('plain'))),
    ...dueDefines(rec, name),
  ]
}

const superseders = (subject: Subject, rec: Recommendation): readonly string[] =>
  rec.supersededBy
    .map((by) => by.recommendation)
    .filter((id) => subject.guideline.recommendations.some((other) => other.id === id))

function superseding(subject: Subject, rec: Recommendation, name: string): readonly Define[] {
  const by = superseders(subject, rec)
  const standing = (id: string): string => named(`Recommendation ${id} standing`)
  const presumed = (id: string): string => named(`Recommendation ${id} presumed`)
  const applicable = `${named(`${name} status`)} = 'applicable'`
  const displacing = by.map(
    (id) =>
      `\n    when ${applicable} and ${standing(id)} = 'applicable' and not ${presumed(id)} then ${text(id)}`,
  )
  const doubts = [
    named(`${name} presumed`),
    ...by.flatMap((id) => [`${standing(id)} = 'needs-data'`, presumed(id)]),
  ]
  return [
    define(
      `${name} displaced by`,
      displacing.length === 0
        ? 'null as String'
        : `case${displacing.join('')}\n    else null as String\n  end`,
    ),
    define(
      `${name} provisional`,
      `${applicable} and ${named(`${name} displaced by`)} is null and (${doubts.join(' or ')})`,
    ),
  ]
}

function recommendationMissing(subject: Subject, rec: Recommendation, name: string, applies: string): string {
  const around = joined([
    ...superseders(subject, rec).map((id) => named(`Recommendation ${id} standing missing`)),
    rec.due === null ? null : wanted(rec.due.fact),
  ])
  const live = onlyIf(`${named(`${name} status`)} in { 'applicable', 'needs-data' }`, around)
  const all = joined([named(`${name} own missing`), live])
  return listOf(onlyIf(`${applies} is not false`, all))
}

function dueDefines({ due }: Recommendation, name: string): readonly Define[] {
  if (due === null) return []
  const live = `${named(`${name} status`)} in { 'applicable', 'needs-data' }`
  const after = (end: 'low' | 'high', days: number): string =>
    `if ${live} then ${named(`${due.fact} ${end}`)} + ${days} days else null as Date`
  return [define(`${name} due from`, after('low', due.from)), define(`${name} due to`, after('high', due.to))]
}

export function optionDefines(subject: Subject, option: Option): readonly Define[] {
  const name = `Option ${option.id}`
  const either = (parts: readonly Expression[]): Expression => ({ op: 'any', of: parts })
  const clauses = (level: 'stop' | 'caution'): readonly Expression[] =>
    option.avoidWhen.filter((clause) => clause.level === level).map((clause) => clause.when)
  const stops = clauses('stop')
  const cautions = clauses('caution')
  const taking: Expression = option.takingWhen ?? either([])
  const of = (what: string): string => named(`${name} ${what}`)
  const { notBefore, notAfter } = option.window
  const preferred = option.preferWhen.map(
    (clause) => `(if ${truth(subject, clause.when, 'plain')} then 1 else 0)`,
  )
  const stopsMissing = joined(stops.map((when) => missing(subject, when, 'plain')))
  const rest = joined([
    missing(subject, taking, 'plain'),
    notBefore === null ? null : wanted(notBefore.fact),
    notAfter === null ? null : wanted(notAfter.fact),
    ...[...cautions, ...[...option.preferWhen, ...option.adjustWhen].map((clause) => clause.when)].map(
      (when) => missing(subject, when, 'plain'),
    ),
  ])
  return [
    define(`${name} stopped`, truth(subject, either(stops), 'plain'), option.title),
    define(`${name} cautioned`, truth(subject, either(cautions), 'plain')),
    define(`${name} taken`, truth(subject, taking, 'plain')),
    define(`${name} too early`, windowTruth(notBefore, 'Before')),
    define(`${name} too late`, windowTruth(notAfter, 'After')),
    define(
      `${name} status`,
      `Logic.OptionStatus(${['stopped', 'taken', 'too early', 'too late', 'cautioned'].map(of).join(', ')})`,
    ),
    define(`${name} preferred`, preferred.length === 0 ? '0' : preferred.join(' + ')),
    define(
      `${name} missing`,
      listOf(
        onlyIf(
          `${of('status')} != 'contraindicated'`,
          joined([stopsMissing, onlyIf(`${of('taken')} is not true`, rest)]),
        ),
      ),
    ),
  ]
}

/** Is AsOf before the window opens, or after it closes? */
function windowTruth(limit: DayAfter | null, side: 'Before' | 'After'): string {
  if (limit === null) return 'false'
  return `Logic.Is${side}(${named(`${limit.fact} low`)}, ${named(`${limit.fact} high`)}, ${limit.days}, AsOf)`
}

export function positionDefines(subject: Subject, position: Position): readonly Define[] {
  const name = `Position ${position.id}`
  const settings = Object.keys(position.speaksFor).filter((id) => {
    const fact = subject.facts.get(id)
    return fact !== undefined && 'setting' in fact && fact.setting
  })
  const speaks = settings.map(
    (id) => `(${settingName(id)} is null or ${settingName(id)} in ${texts(position.speaksFor[id] ?? [])})`,
  )
  const rows = position.rows.map((row) => truth(subject, row.when, 'plain'))
  const rowNames = rows.map((_, i) => named(`${name} row ${i + 1}`))
  const limits = [position.window.opens, position.window.closes]
  const missingFacts = joined([
    ...settings.map(wanted),
    untilTrue(
      rowNames,
      position.rows.map((row) => missing(subject, row.when, 'plain')),
    ),
    ...limits.map((limit) => (limit === null ? null : wanted(limit.fact))),
  ])
  return [
    define(`${name} speaks`, speaks.length === 0 ? 'true' : speaks.join(' and '), position.title),
    ...rows.map((row, i) => define(`${name} row ${i + 1}`, row, position.rows[i]?.text)),
    define(
      `${name} possible`,
      stillPossible(
        rowNames,
        position.rows.map((row) => text(row.stance)),
        text(position.otherwise.stance),
      ),
    ),
    define(
      `${name} stance`,
      `if not ${named(`${name} speaks`)} then 'not-covered' else Logic.OnlyOne(${named(`${name} possible`)})`,
    ),
    define(`${name} missing`, listOf(onlyIf(named(`${name} speaks`), missingFacts))),
  ]
}

/** The stage, whether it may still be another, and what would settle it. */
export function stageDefines(subject: Subject): readonly Define[] {
  const { stages } = subject.guideline
  const standing = (id: string, when: Expression, as: 'plain' | 'clear' | 'open'): string =>
    truthName(subject, `Stage ${id} holds`, when, as)
  const plain = stages.map((stage) => standing(stage.id, stage.when, 'plain'))
  const firstClear = stages.map(
    (stage) => `\n    when ${standing(stage.id, stage.when, 'clear')} then ${text(stage.id)}`,
  )
  return [
    ...stages.flatMap((stage) =>
      truthDefines(subject, `Stage ${stage.id} holds`, stage.when, stage.statement),
    ),
    define(
      'Stage possible',
      stages.length === 0
        ? noFacts
        : `(${stillPossible(
            plain,
            stages.map((stage) => text(stage.id)),
            'null',
          )}) S where S is not null return all S`,
    ),
    define(
      'Stage',
      stages.length === 0 ? "'needs-data'" : `case${firstClear.join('')}\n    else 'needs-data'\n  end`,
    ),
    define('Stage provisional', `Count(${named('Stage possible')}) > 1`),
    define(
      'Stage missing',
      listOf(
        untilTrue(
          stages.map((stage) => standing(stage.id, stage.when, 'open')),
          stages.map((stage) => missing(subject, stage.when, 'open')),
        ),
      ),
    ),
  ]
}
