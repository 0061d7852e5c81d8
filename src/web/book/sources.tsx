/** Positions of outside bodies, cited sources and statements of the source pathway, as the guideline has them. */

import {
  type Evidence,
  effectText,
  type Position,
  readWords,
  type Statement,
  upperFirst,
} from '../../language/index.ts'
import { daysWords } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { guidelineLink } from '../state/route.ts'
import { book } from '../words/book.ts'
import { words } from '../words/index.ts'
import { codeWords, factOf, sentence, shortCitation, titleOf } from '../words/of-guideline.ts'
import { Logic } from './logic.tsx'
import { Block, Citations, Examples, Links, Named, Said } from './parts.tsx'
import { type Use, usesOf } from './uses.ts'

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
  const link = source.doi ? `https://doi.org/${source.doi}` : source.url
  const { citations, findings } = usesOf(source.id)
  const lacking = [
    ...(/^\(|not displayed/.test(source.authors) ? [book.incompleteWhy.authors] : []),
    ...(link ? [] : [book.incompleteWhy.link]),
  ]
  return (
    <>
      <Named label={book.authors} text={source.authors} />
      <Named label={book.publisher} text={source.publisher} />
      <Named label={book.year} text={String(source.year)} />
      <Named label={book.kind} text={book.evidenceKinds[source.kind]} />
      <Named label={book.grades_} text={source.grade} />
      <Named label={book.sponsor} text={source.sponsor} />
      <Said
        label={book.read}
        text={upperFirst([readWords(source), source.readNote].filter(Boolean).join(': '))}
      />
      {link && (
        <p>
          <a href={link} target="_blank" rel="noreferrer">
            {book.openSource}
          </a>
        </p>
      )}
      {lacking.length > 0 && (
        <p>
          <em class="unverified">{book.incomplete}</em> {sentence(upperFirst(lacking.join(', ')))}
        </p>
      )}
      {!source.verified && (
        <p>
          <em class="unverified">{words.why.unverified}</em> {book.notRead}
        </p>
      )}
      {findings.length > 0 && (
        <Block title={book.citedFindings}>
          <ul class="effects">
            {findings.map(({ by, effect }) => (
              <li key={`${by.id} ${effect.outcome} ${effect.population}`}>
                <a href={guidelineLink(by.kind, by.id)}>{by.title}</a>: {sentence(effectText(effect))}
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Uses title={book.citedFor} of={citations.filter((one) => one.stance === 'supports')} />
      <Uses title={book.citedAgainst} of={citations.filter((one) => one.stance === 'disputes')} />
      {citations.length + findings.length === 0 && <p>{book.citedNowhere}</p>}
    </>
  )
}

/** Who cites it, kind by kind, and for which statement. */
function Uses({ title, of }: { readonly title: string; readonly of: readonly Use[] }) {
  if (of.length === 0) return null
  const kinds = [...new Set(of.map(({ by }) => by.kind))]
  return (
    <Block title={title}>
      {kinds.map((kind) => (
        <section key={kind}>
          <h3>{book.kinds[kind]}</h3>
          <ul class="links">
            {of
              .filter(({ by }) => by.kind === kind)
              .map(({ by, what, locator, grade, verified }) => (
                <li key={`${by.id} ${what} ${locator}`}>
                  <a href={guidelineLink(by.kind, by.id)}>{by.title}</a>
                  {what !== null && `: ${what}`}
                  <span class="facts quiet">
                    {locator !== null && <span>{locator}</span>}
                    {grade !== null && (
                      <span>
                        {words.why.grade}: {grade}
                      </span>
                    )}
                    {!verified && <span class="unverified">{words.why.unverified}</span>}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Block>
  )
}

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
