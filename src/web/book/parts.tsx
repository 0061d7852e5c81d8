/** What the pages of the guideline share: a titled block, links to entries, citations, examples. */

import { type ComponentChildren, Fragment } from 'preact'
import {
  type Citation,
  type Effect,
  type Example,
  effectText,
  type Fact,
  indexOf,
  isDerived,
  readWords,
  upperFirst,
} from '../../language/index.ts'
import { numberWords, readableDay } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { guidelineLink, type Kind } from '../state/route.ts'
import { book } from '../words/book.ts'
import { words } from '../words/index.ts'
import { evidenceOf, factOf, sentence, shortCitation, titleOf } from '../words/of-guideline.ts'

export function Block({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="block">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

interface BesideProps {
  readonly label: string
  readonly children: ComponentChildren
}

/** Something beside its label. */
export function Beside({ label, children }: BesideProps) {
  return (
    <p class="said">
      <span class="label">{label}</span> <span>{children}</span>
    </p>
  )
}

interface SaidProps {
  readonly label: string
  readonly text: string | null
}

/** A sentence beside its label; nothing where there is none. */
export function Said({ label, text }: SaidProps) {
  return text === null || text === '' ? null : <Beside label={label}>{sentence(upperFirst(text))}</Beside>
}

/** A name, a year or a few words beside their label; nothing where there are none. */
export function Named({ label, text }: SaidProps) {
  return text === null || text === '' ? null : <Beside label={label}>{text}</Beside>
}

export interface Link {
  readonly kind: Kind
  readonly id: string
  readonly title: string
}

/** Where they are of several kinds, each kind is said once. */
export function Links({ title, of }: { readonly title: string; readonly of: readonly Link[] }) {
  if (of.length === 0) return null
  const kinds = [...new Set(of.map((one) => one.kind))]
  return (
    <Block title={title}>
      {kinds.map((kind) => (
        <Fragment key={kind}>
          {kinds.length > 1 && <h3>{book.kinds[kind]}</h3>}
          <ul class="links">
            {of
              .filter((one) => one.kind === kind)
              .map((one) => (
                <li key={one.id}>
                  <a href={guidelineLink(one.kind, one.id)}>{one.title}</a>
                </li>
              ))}
          </ul>
        </Fragment>
      ))}
    </Block>
  )
}

export function Citations({ title, of }: { readonly title: string; readonly of: readonly Citation[] }) {
  if (of.length === 0) return null
  return (
    <Block title={title}>
      <ul class="evidence">
        {of.map((one) => (
          <li key={`${one.evidence} ${one.locator}`}>
            <CitedSource citation={one} />
          </li>
        ))}
      </ul>
    </Block>
  )
}

export function CitedSource({ citation }: { readonly citation: Citation }) {
  const source = evidenceOf(citation.evidence)
  return (
    <>
      <a href={guidelineLink('evidence', citation.evidence)}>{shortCitation(citation.evidence)}</a>{' '}
      {source?.title}
      <span class="facts">
        {citation.locator !== null && <span>{citation.locator}</span>}
        {citation.grade !== null && (
          <span>
            {words.why.grade}: {citation.grade}
          </span>
        )}
        {source !== undefined && <span>{book.evidenceKinds[source.kind].toLowerCase()}</span>}
        {source?.sponsor && (
          <span>
            {words.why.sponsor}: {source.sponsor}
          </span>
        )}
        <span class={citation.verified ? 'verified' : 'unverified'}>
          {citation.verified && source ? readWords(source) : words.why.unverified}
        </span>
      </span>
    </>
  )
}

export function StudyEffects({ effects }: { readonly effects: readonly Effect[] }) {
  if (effects.length === 0) return null
  return (
    <Block title={book.studies}>
      <ul class="effects">
        {effects.map((effect) => (
          <li key={`${effect.evidence.evidence} ${effect.outcome} ${effect.over}`}>
            {sentence(effectText(effect))}{' '}
            <span class="cite">
              <CitedSource citation={effect.evidence} />
            </span>
          </li>
        ))}
      </ul>
    </Block>
  )
}

interface ExamplesProps {
  readonly of: readonly Example[]
  readonly statuses: Readonly<Record<string, string>>
}

export function Examples({ of, statuses }: ExamplesProps) {
  if (of.length === 0) return null
  return (
    <Block title={book.examples}>
      <p class="quiet">{book.examplesDetail}</p>
      <ul class="examples">
        {of.map((one) => {
          const given = Object.entries({ ...one.given, ...one.setting }).map(givenWords)
          if (one.daysLater !== 0) given.push(book.later(one.daysLater))
          const baseline = indexOf(guideline()).baselines.get(one.baseline)
          return (
            <li key={one.name}>
              <strong>{one.name}</strong>: {baseline?.title ?? one.baseline}{' '}
              <span class="quiet">({given.length === 0 ? book.unchanged : given.join('; ')})</span>{' '}
              {book.expect} <strong>{statuses[one.expect] ?? titleOf(one.expect)}</strong>
              {one.provisional && `, ${words.plan.provisional}`}
              {one.displacedBy !== null && `, ${words.plan.givesWay(titleOf(one.displacedBy))}`}
            </li>
          )
        })}
      </ul>
    </Block>
  )
}

function givenWords([id, value]: readonly [string, unknown]): string {
  const fact = factOf(id)
  return `${fact?.title ?? id}: ${answerWords(fact, value)}`
}

/** An answer as it is typed, in words: codes by their labels, items of a checklist by their titles. */
function answerWords(fact: Fact | undefined, value: unknown): string {
  if (value === null) return words.facts.notKnown
  if (value === 'asked-unknown') return words.facts.askedUnknown
  if (value === 'none') return book.nothing
  if (typeof value === 'boolean')
    return value ? words.question.yes.toLowerCase() : words.question.no.toLowerCase()
  if (typeof value === 'number') {
    return numberWords(value, fact !== undefined && 'unit' in fact ? fact.unit : '1')
  }
  if (Array.isArray(value)) return value.map((one) => answerWords(fact, one)).join(', ')
  if (typeof value === 'string') return codeOf(fact, value)
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([key, one]) => {
      if (key === 'value') return answerWords(fact, one)
      const held = key === 'on' || key === 'from' || key === 'to'
      return `${held ? key : `${codeOf(fact, key)}:`} ${held ? dayWords(String(one)) : answerWords(undefined, one)}`
    })
    .join(', ')
}

function codeOf(fact: Fact | undefined, code: string): string {
  if (fact?.kind === 'checklist') return fact.items[code]?.title ?? code
  if (fact !== undefined && !isDerived(fact) && 'choices' in fact) return fact.choices[code] ?? code
  return dayWords(code)
}

const dayWords = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? readableDay(text) : text)
