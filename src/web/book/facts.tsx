/** What is asked and derived, the questions and the stages, as the guideline has them. */

import {
  type Asked,
  type Derived,
  type Fact,
  factsOf,
  indexOf,
  isDerived,
  partsOf,
  picksOf,
  type Question,
  type Source,
  type Stage,
  upperFirst,
} from '../../language/index.ts'
import { daysWords, termWords, wordsOf } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { book } from '../words/book.ts'
import { words } from '../words/index.ts'
import { rangeWords, sentence, titleOf, unitWords } from '../words/of-guideline.ts'
import { facts, Logic } from './logic.tsx'
import { Block, type Link, Links, Said } from './parts.tsx'

export function FactPage({ fact }: { readonly fact: Fact }) {
  return (
    <>
      {isDerived(fact) ? <DerivedPart fact={fact} /> : <AskedPart fact={fact} />}
      <Said label={book.remarks} text={fact.remarks} />
      <Links title={book.usedBy} of={usersOf(fact.id)} />
    </>
  )
}

function AskedPart({ fact }: { readonly fact: Asked }) {
  const choices = fact.kind === 'choice' || fact.kind === 'set' ? Object.values(fact.choices) : []
  const items = fact.kind === 'checklist' ? Object.values(fact.items) : []
  const silence = fact.silence === null ? null : (words.record.kinds[fact.silence] ?? fact.silence)
  const readable = picksOf(fact.source).length > 0 || items.some((item) => item.source !== null)
  return (
    <>
      <p class="lead">{fact.question}</p>
      {fact.kind === 'quantity' && <Said label={book.range} text={rangeWords(fact)} />}
      {fact.goodFor !== null && <Said label={book.goodFor} text={daysWords(fact.goodFor)} />}
      {fact.danger && <p>{book.danger}</p>}
      <p>{silence === null ? book.noSilence : book.silence(silence.toLowerCase())}</p>
      {choices.length + items.length > 0 && (
        <Block title={book.answers}>
          <ul class="links">
            {choices.map((label) => (
              <li key={label}>{upperFirst(label)}</li>
            ))}
            {items.map((item) => (
              <li key={item.title}>
                {item.question}
                {item.forPatient !== null && (
                  <span class="quiet">
                    {' '}
                    {book.forPatient}: {item.forPatient}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Block>
      )}
      {!fact.setting &&
        (readable ? (
          <Block title={book.readFrom}>
            <ul class="links">
              {[fact.source, ...items.map((item) => item.source)].flatMap(recordsOf).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Block>
        ) : (
          <p>{book.onlyAsked}</p>
        ))}
    </>
  )
}

/** The kind of record and the codes it is known by. */
function recordsOf(source: Source | null): readonly string[] {
  const lines = picksOf(source).map(({ of }) => {
    const kind = book.record[of.resource]
    if (!('codes' in of)) return kind
    return `${kind}: ${indexOf(guideline()).valueSets.get(of.codes)?.title ?? of.codes}`
  })
  return [...new Set(lines)]
}

function DerivedPart({ fact }: { readonly fact: Derived }) {
  switch (fact.kind) {
    case 'derived':
      return (
        <Block title={book.holds}>
          <Logic condition={fact.when} />
        </Block>
      )
    case 'formula': {
      const unit = unitWords(fact.unit)
      return (
        <>
          <Said
            label={book.formula}
            text={`${termWords(facts(), fact.term)}${unit === '' ? '' : `, ${unit}`}`}
          />
          <Links title={book.holds} of={[...partsOf(fact)].map(factNamed)} />
        </>
      )
    }
    case 'score':
      return (
        <>
          <p class="lead">{fact.version}</p>
          <Block title={book.score}>
            <ul class="clauses">
              {fact.parts.map((part) => (
                <li key={part.id}>
                  <p>
                    <strong>{upperFirst(part.title)}</strong>
                  </p>
                  <ul class="logic">
                    {part.points.map((row) => (
                      <li key={wordsOf(facts(), row.when)}>
                        {upperFirst(wordsOf(facts(), row.when))}: {book.points(row.points)}
                      </li>
                    ))}
                    <li>
                      {book.otherwise}: {book.points(part.otherwise)}
                    </li>
                  </ul>
                </li>
              ))}
            </ul>
          </Block>
          <Block title={book.bands}>
            <ul class="links">
              {fact.bands.map(({ upTo, title }, i) => {
                const below = fact.bands[i - 1]?.upTo ?? null
                const edge = upTo !== null ? book.upTo(upTo) : below === null ? book.any : book.above(below)
                return (
                  <li key={title}>
                    {upperFirst(edge)}: {title}
                  </li>
                )
              })}
            </ul>
          </Block>
        </>
      )
  }
}

const factNamed = (id: string): Link => ({
  kind: 'fact',
  id,
  title: upperFirst(facts().get(id)?.title ?? id),
})

/** What names the fact itself in a condition of its own. */
function usersOf(id: string): readonly Link[] {
  const { recommendations, options, positions, stages, facts: all } = guideline()
  const uses = (conditions: readonly (Parameters<typeof factsOf>[0] | null)[]): boolean =>
    conditions.some((condition) => condition !== null && factsOf(condition).has(id))
  const on = (day: { readonly fact: string } | null): boolean => day?.fact === id
  return [
    ...stages.filter((one) => uses([one.when])).map((one) => ({ kind: 'stage' as const, ...one })),
    ...recommendations
      .filter((rec) => uses([rec.appliesWhen, rec.doneWhen]) || on(rec.due))
      .map((one) => ({ kind: 'recommendation' as const, ...one })),
    ...options
      .filter((one) => {
        const clauses = [...one.avoidWhen, ...one.preferWhen, ...one.adjustWhen].map((clause) => clause.when)
        return uses([...clauses, one.takingWhen]) || on(one.window.notBefore) || on(one.window.notAfter)
      })
      .map((one) => ({ kind: 'option' as const, ...one })),
    ...positions
      .filter((one) => {
        const rows = one.rows.map((row) => row.when)
        return uses(rows) || on(one.window.opens) || on(one.window.closes) || id in one.speaksFor
      })
      .map((one) => ({ kind: 'position' as const, id: one.id, title: titleOf(one.id) })),
    ...all.filter((fact) => partsOf(fact).has(id)).map((fact) => factNamed(fact.id)),
  ]
}

export function QuestionPage({ question }: { readonly question: Question }) {
  const { recommendations, options, positions } = guideline()
  const here = <T extends { readonly question: string }>(of: readonly T[]): readonly T[] =>
    of.filter((one) => one.question === question.id)
  return (
    <>
      <Links
        title={book.kinds.recommendation}
        of={here(recommendations).map(({ id, title }) => ({ kind: 'recommendation', id, title }))}
      />
      <Links
        title={book.kinds.option}
        of={here(options).map(({ id, title }) => ({ kind: 'option', id, title }))}
      />
      <Links
        title={book.kinds.position}
        of={here(positions).map(({ id }) => ({ kind: 'position', id, title: titleOf(id) }))}
      />
    </>
  )
}

export function StagePage({ stage }: { readonly stage: Stage }) {
  const here = guideline().recommendations.filter((rec) => rec.stages.includes(stage.id))
  return (
    <>
      <p class="lead">{sentence(stage.statement)}</p>
      <Block title={book.reaches}>
        <Logic condition={stage.when} />
      </Block>
      <Links title={book.inStage} of={here.map(({ id, title }) => ({ kind: 'recommendation', id, title }))} />
    </>
  )
}
