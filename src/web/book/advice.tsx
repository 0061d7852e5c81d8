/** A recommendation and an option as the guideline has them, without any patient. */

import { type Clause, matrixOf, type Option, type Recommendation, upperFirst } from '../../language/index.ts'
import { daysWords } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { gradesLink } from '../state/route.ts'
import { book } from '../words/book.ts'
import { words } from '../words/index.ts'
import { factOf, sentence, titleOf } from '../words/of-guideline.ts'
import { Logic } from './logic.tsx'
import {
  Beside,
  Block,
  Citations,
  CitedSource,
  Examples,
  type Link,
  Links,
  Named,
  Said,
  StudyEffects,
} from './parts.tsx'

const named = (kind: Link['kind'], ids: readonly string[]): readonly Link[] =>
  ids.map((id) => ({ kind, id, title: titleOf(id) }))

const fromStatements = (ids: readonly string[]): readonly Link[] =>
  guideline()
    .statements.filter((one) => ids.includes(one.id))
    .map(({ id, text }) => ({ kind: 'statement', id, title: `${id}: ${text}` }))

export function RecommendationPage({ rec }: { readonly rec: Recommendation }) {
  const { due } = rec
  const after = due === null ? '' : (factOf(due.fact)?.title ?? due.fact)
  return (
    <>
      <p class="lead">{sentence(rec.statement)}</p>
      <Beside label={book.gradeLabel}>
        {upperFirst(words.why.strength(rec.strength, rec.certainty))}:{' '}
        <a href={gradesLink}>{book.gradeMeaning}</a>
      </Beside>
      <Said label={words.why.whyStrong} text={rec.whyStrong} />
      <Named label={book.urgency} text={upperFirst(words.status.urgency[rec.urgency])} />
      {due !== null && (
        <Named label={book.due} text={book.dueWords(daysWords(due.from), daysWords(due.to), after)} />
      )}
      <Said label={book.forPatient} text={rec.forPatient} />
      <Said label={book.remarks} text={rec.remarks} />
      <Block title={book.applies}>
        <Logic condition={rec.appliesWhen} />
      </Block>
      {rec.doneWhen !== null && (
        <Block title={book.done}>
          <Logic condition={rec.doneWhen} />
        </Block>
      )}
      {rec.supersededBy.length > 0 && (
        <Block title={book.givesWay}>
          <ul class="links">
            {rec.supersededBy.map((by) => (
              <li key={by.recommendation}>
                <a href={`#/guideline/recommendation/${by.recommendation}`}>{titleOf(by.recommendation)}</a>:{' '}
                {sentence(by.because)}
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Links title={book.offers} of={named('option', rec.options)} />
      <StudyEffects effects={rec.effects} />
      <Citations title={book.evidenceFor} of={rec.evidence.filter((one) => one.stance === 'supports')} />
      <Citations title={book.evidenceAgainst} of={rec.evidence.filter((one) => one.stance === 'disputes')} />
      <Links title={book.sources} of={fromStatements(rec.sources)} />
      <Links title={book.question} of={named('question', [rec.question])} />
      <Links title={book.stages} of={named('stage', rec.stages)} />
      <Examples of={rec.examples} statuses={words.status.recommendation} />
    </>
  )
}

export function OptionPage({ option }: { readonly option: Option }) {
  const { course, window } = option
  const stops = option.avoidWhen.filter((clause) => clause.level === 'stop')
  const cautions = option.avoidWhen.filter((clause) => clause.level === 'caution')
  const offering = guideline().recommendations.filter((rec) => rec.options.includes(option.id))
  const day = (edge: typeof window.notBefore, say: (days: string, after: string) => string): string | null =>
    edge === null ? null : say(daysWords(edge.days), factOf(edge.fact)?.title ?? edge.fact)
  return (
    <>
      <Said label={book.forPatient} text={option.forPatient} />
      <Said label={book.remarks} text={option.remarks} />
      <Block title={book.course}>
        <Said label={book.dose} text={course.dose} />
        <Said label={book.duration} text={course.duration} />
        <Said label={book.checkFirst} text={course.checkFirst.join('; ')} />
        <Said label={book.monitoring} text={course.monitoring.join('; ')} />
        <Said label={book.followedBy} text={course.followedBy} />
        <Said label={book.window} text={day(window.notBefore, book.notBefore)} />
        <Said label={book.window} text={day(window.notAfter, book.notAfter)} />
      </Block>
      <Clauses title={book.stops} of={stops} />
      <Clauses title={book.cautions} of={cautions} />
      <Clauses title={book.prefer} of={option.preferWhen} />
      <Clauses title={book.adjust} of={option.adjustWhen} />
      <States option={option.id} />
      {option.takingWhen !== null && (
        <Block title={book.taking}>
          <Logic condition={option.takingWhen} />
        </Block>
      )}
      <StudyEffects effects={option.effects} />
      <Citations title={book.evidenceFor} of={option.evidence.filter((one) => one.stance === 'supports')} />
      <Citations
        title={book.evidenceAgainst}
        of={option.evidence.filter((one) => one.stance === 'disputes')}
      />
      <Links
        title={book.offeredBy}
        of={offering.map(({ id, title }) => ({ kind: 'recommendation', id, title }))}
      />
      <Links title={book.sources} of={fromStatements(option.sources)} />
      <Links title={book.question} of={named('question', [option.question])} />
      <Examples of={option.examples} statuses={words.status.option} />
    </>
  )
}

/** What it answers for each state a person can be in. */
function States({ option }: { readonly option: string }) {
  const { states = [] } = guideline()
  const rows = matrixOf(guideline()).flatMap((row) => row.filter((cell) => cell.option === option))
  if (rows.length === 0) return null
  return (
    <Block title={book.states}>
      <ul class="clauses">
        {rows.map(({ state, kind, parts }) => (
          <li key={state}>
            {upperFirst(states.find((one) => one.id === state)?.title ?? state)}: {book.cell[kind]}
            {parts.some((part) => part.kind === kind && part.own) ? ` (${book.ownJudgement})` : ''}
          </li>
        ))}
      </ul>
    </Block>
  )
}

/** Why, when, and on whose evidence, clause by clause. */
function Clauses({ title, of }: { readonly title: string; readonly of: readonly Clause[] }) {
  if (of.length === 0) return null
  return (
    <Block title={title}>
      <ul class="clauses">
        {of.map((clause) => (
          <li key={clause.text}>
            <p>{sentence(upperFirst(clause.text))}</p>
            <Logic condition={clause.when} />
            <ul class="evidence">
              {clause.evidence.map((one) => (
                <li key={`${one.evidence} ${one.locator}`}>
                  <CitedSource citation={one} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Block>
  )
}
