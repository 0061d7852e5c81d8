/** Positions of outside bodies, cited sources and statements of the source pathway, as the guideline has them. */

import {
  clausesOf,
  daysWords,
  type Evidence,
  type Position,
  readWords,
  type Statement,
} from '../../language/index.ts'
import { guideline } from '../state/data.ts'
import { words } from '../words/index.ts'
import { codeWords, factOf, sentence, shortCitation, titleOf, upperFirst } from '../words/of-guideline.ts'
import { Logic } from './logic.tsx'
import { Block, Citations, Examples, Links, type Named, Said } from './parts.tsx'

const { book } = words

export function PositionPage({ position }: { readonly position: Position }) {
  const { window } = position
  const speaksFor = Object.entries(position.speaksFor).map(([fact, codes]) => {
    return `${factOf(fact)?.title ?? fact}: ${codes.map((code) => codeWords(fact, code)).join(', ')}`
  })
  const day = (edge: typeof window.opens, say: (days: string, after: string) => string): string | null =>
    edge === null ? null : say(daysWords(edge.days), factOf(edge.fact)?.title ?? edge.fact)
  return (
    <>
      <p class="lead">{sentence(position.title)}</p>
      <Said label={book.method} text={position.method} />
      <Said label={book.sponsor} text={position.sponsor} />
      <Said label={book.speaksFor} text={speaksFor.join('; ')} />
      <Said label={book.window} text={day(window.opens, book.notBefore)} />
      <Said label={book.window} text={day(window.closes, book.notAfter)} />
      <Said label={book.remarks} text={position.remarks} />
      {!position.published && <p class="unpublished">{book.unpublished}</p>}
      <Block title={book.criteria}>
        <ol class="clauses">
          {position.rows.map((row) => (
            <li key={row.text}>
              <Stanced stance={row.stance} text={row.text} verified={row.verified} />
              <Logic condition={row.when} />
            </li>
          ))}
          <li>
            <span class="label">{book.otherwise}</span>
            <Stanced
              stance={position.otherwise.stance}
              text={position.otherwise.text}
              verified={position.otherwise.verified}
            />
          </li>
        </ol>
      </Block>
      {position.reservations.length > 0 && (
        <Block title={book.reservations}>
          <ul class="links">
            {position.reservations.map((one) => (
              <li key={one}>{sentence(one)}</li>
            ))}
          </ul>
        </Block>
      )}
      <Citations title={book.evidenceFor} of={position.evidence} />
      <Links
        title={book.question}
        of={[{ kind: 'question', id: position.question, title: titleOf(position.question) }]}
      />
      <Examples of={position.examples} statuses={words.status.stance} />
    </>
  )
}

function Stanced({ stance, text, verified }: Position['otherwise']) {
  return (
    <p>
      <strong>{upperFirst(words.status.stance[stance])}</strong>: {sentence(text)}
      {!verified && <em class="unverified">{words.why.unverified}</em>}
    </p>
  )
}

export function EvidencePage({ source }: { readonly source: Evidence }) {
  const { recommendations, options, positions } = guideline()
  const link = source.doi ? `https://doi.org/${source.doi}` : source.url
  const cites = (of: readonly { readonly evidence: string }[]): boolean =>
    of.some((one) => one.evidence === source.id)
  const citing: readonly Named[] = [
    ...recommendations
      .filter(
        (rec) =>
          cites([...rec.evidence, ...rec.effects.map((one) => one.evidence)]) || namesIt(rec, source.id),
      )
      .map(({ id, title }) => ({ kind: 'recommendation' as const, id, title })),
    ...options
      .filter((one) => {
        const effects = one.effects.map((effect) => effect.evidence)
        return cites([...one.evidence, ...effects, ...clausesOf(one).flatMap((clause) => clause.evidence)])
      })
      .map(({ id, title }) => ({ kind: 'option' as const, id, title })),
    ...positions
      .filter((one) => cites(one.evidence))
      .map(({ id }) => ({ kind: 'position' as const, id, title: titleOf(id) })),
  ]
  return (
    <>
      <p class="lead">{source.authors}</p>
      <p>
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        , {source.year}
      </p>
      <Said label={book.publisher} text={source.publisher} />
      <Said label={book.kind} text={book.sourceKinds[source.kind]} />
      <Said label={book.grade} text={source.grade} />
      <Said label={book.sponsor} text={source.sponsor} />
      <Said
        label={book.read}
        text={source.readNote === null ? readWords(source) : `${readWords(source)}: ${source.readNote}`}
      />
      {!source.verified && (
        <p>
          {book.notRead}
          <em class="unverified">{words.why.unverified}</em>
        </p>
      )}
      <Links title={book.citedBy} of={citing} />
    </>
  )
}

/** A clause of its condition cites the source. */
const namesIt = (rec: { readonly appliesWhen: unknown }, id: string): boolean =>
  JSON.stringify(rec.appliesWhen).includes(`"evidence":"${id}"`)

export function StatementPage({ statement }: { readonly statement: Statement }) {
  const { recommendations, options, statementsFrom } = guideline()
  const from = <T extends { readonly sources: readonly string[] }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => one.sources.includes(statement.id))
  return (
    <>
      <p class="lead">{sentence(statement.text)}</p>
      <Said label={book.prose} text={statement.prose} />
      {statementsFrom !== null && (
        <Links
          title={book.saidBy}
          of={[{ kind: 'evidence', id: statementsFrom, title: shortCitation(statementsFrom) }]}
        />
      )}
      <Links
        title={book.executedBy}
        of={[
          ...from(recommendations).map(({ id, title }) => ({ kind: 'recommendation' as const, id, title })),
          ...from(options).map(({ id, title }) => ({ kind: 'option' as const, id, title })),
        ]}
      />
    </>
  )
}
