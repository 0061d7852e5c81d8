/** Every entry of the guideline by kind: what it is called, what it says in a line, and all else it is found by. */

import {
  type Citation,
  clausesOf,
  type Effect,
  type Expression,
  type Fact,
  type FactId,
  factsOf,
  isDerived,
  type Option,
  type Position,
  partsOf,
  picksOf,
  type Recommendation,
  upperFirst,
} from '../../language/index.ts'
import { wordsOf } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import type { Kind } from '../state/route.ts'
import { book } from '../words/book.ts'
import { words } from '../words/index.ts'
import { citationWords, evidenceOf, factOf, titleOf } from '../words/of-guideline.ts'
import { facts } from './logic.tsx'

export interface Entry {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  /** What it says, in a line. */
  readonly text: string
  /** What else is written in it, piece by piece, a citation or a remark each. */
  readonly more: readonly string[]
  readonly strength: Recommendation['strength'] | null
  readonly certainty: Recommendation['certainty'] | null
  /** Something in it leans on what was not read. */
  readonly unverified: boolean
  /** It cites a source against itself. */
  readonly disputed: boolean
}

let all: readonly Entry[] | undefined

/** In the order of the guideline, kind by kind. */
export function entries(): readonly Entry[] {
  all ??= made()
  return all
}

export const entriesOf = (kind: Kind): readonly Entry[] => entries().filter((one) => one.kind === kind)

type Piece = string | null | undefined

function entry(
  kind: Kind,
  whole: unknown,
  id: string,
  title: string,
  text: string,
  more: readonly Piece[],
): Entry {
  // A citation says so wherever it stands in the entry, within a clause of a condition too.
  const json = JSON.stringify(whole)
  return {
    kind,
    id,
    title,
    text,
    more: more.filter((one): one is string => typeof one === 'string' && one !== ''),
    strength: null,
    certainty: null,
    unverified: json.includes('"verified":false'),
    disputed: json.includes('"stance":"disputes"'),
  }
}

function made(): readonly Entry[] {
  const { stages, recommendations, options, positions, questions, facts: asked } = guideline()
  const { evidence, statements } = guideline()
  return [
    ...stages.map((one) =>
      entry('stage', one, one.id, one.title, one.statement, [one.id, inWords(one.when)]),
    ),
    ...recommendations.map((one) => ({
      ...entry('recommendation', one, one.id, one.title, one.statement, ofRecommendation(one)),
      strength: one.strength,
      certainty: one.certainty,
    })),
    ...options.map((one) => {
      const text = one.course.dose ?? one.avoidWhen.map((clause) => clause.text).join('; ')
      return entry('option', one, one.id, one.title, upperFirst(text), ofOption(one))
    }),
    ...positions.map((one) => entry('position', one, one.id, titleOf(one.id), one.title, ofPosition(one))),
    ...questions.map((one) => entry('question', one, one.id, one.title, '', [one.id])),
    ...asked.map((fact) => {
      const text = 'question' in fact ? fact.question : (fact.remarks ?? '')
      return entry('fact', fact, fact.id, upperFirst(fact.title), text, ofFact(fact))
    }),
    ...evidence.map((one) => {
      const { id, title, authors, publisher, year, kind, grade, sponsor, verified } = one
      const when = publisher?.includes(String(year)) ? null : String(year)
      const by = [authors, publisher, when].filter((part) => part !== null).join(', ')
      return entry('evidence', one, id, title, by, [
        id,
        book.evidenceKinds[kind],
        grade,
        sponsor === null ? null : `${words.why.sponsor}: ${sponsor}`,
        verified ? null : words.why.unverified,
      ])
    }),
    ...statements.map((one) => entry('statement', one, one.id, one.id, one.text, [one.prose])),
  ]
}

const ofRecommendation = (one: Recommendation): readonly Piece[] => [
  one.id,
  words.why.strength(one.strength, one.certainty),
  words.status.urgency[one.urgency],
  one.whyStrong,
  one.forPatient,
  one.remarks,
  inWords(one.appliesWhen),
  inWords(one.doneWhen),
  ...one.options.map(titleOf),
  ...one.sources,
  ...cited(one.evidence),
  ...studied(one.effects),
]

const ofOption = (one: Option): readonly Piece[] => [
  one.id,
  one.forPatient,
  one.remarks,
  one.course.duration,
  ...one.course.checkFirst,
  ...one.course.monitoring,
  one.course.followedBy,
  ...one.avoidWhen.map(({ level, text }) => `${words.status.level[level]}: ${text}`),
  ...[...one.preferWhen, ...one.adjustWhen].map((clause) => clause.text),
  ...clausesOf(one).map((clause) => inWords(clause.when)),
  ...(one.takingWhen === null ? [] : [...factsOf(one.takingWhen)].flatMap(codesOf)),
  ...one.sources,
  ...cited([...one.evidence, ...clausesOf(one).flatMap((clause) => clause.evidence)]),
  ...studied(one.effects),
]

const ofPosition = (one: Position): readonly Piece[] => [
  one.id,
  one.method,
  one.sponsor === null ? null : `${words.why.sponsor}: ${one.sponsor}`,
  one.remarks,
  ...[...one.rows, one.otherwise].map(
    ({ stance, text, verified }) =>
      `${words.status.stance[stance]}: ${text}${verified ? '' : ` (${words.why.unverified})`}`,
  ),
  ...one.rows.map((row) => inWords(row.when)),
  ...one.reservations,
  one.published ? null : book.unpublished,
  ...cited(one.evidence),
]

const ofFact = (fact: Fact): readonly Piece[] => [
  fact.id,
  fact.remarks,
  ...('choices' in fact ? Object.values(fact.choices) : []),
  ...(fact.kind === 'checklist' ? Object.values(fact.items).map((item) => item.question) : []),
  ...(fact.kind === 'derived' ? [inWords(fact.when)] : []),
  ...(isDerived(fact) ? [] : codesOf(fact.id)),
]

const inWords = (condition: Expression | null): Piece =>
  condition === null ? null : wordsOf(facts(), condition)

const cited = (citations: readonly Citation[]): readonly string[] =>
  citations.map((one) => {
    const source = evidenceOf(one.evidence)
    const stance = one.stance === 'disputes' ? book.evidenceAgainst : book.evidenceFor
    const sponsor = source?.sponsor ? `, ${words.why.sponsor}: ${source.sponsor}` : ''
    return `${stance}: ${citationWords({ ...one, id: one.evidence })} ${source?.title ?? ''}${sponsor}`
  })

const studied = (effects: readonly Effect[]): readonly string[] =>
  effects.flatMap((one) => [`${one.outcome}, ${one.population}`, ...cited([one.evidence])])

/** What a record calls it: the displays of the codes by which a fact, or what it is made of, is read. */
function codesOf(id: FactId): readonly string[] {
  const fact = factOf(id)
  if (fact === undefined) return []
  if (isDerived(fact)) return [...partsOf(fact)].flatMap(codesOf)
  const items = fact.kind === 'checklist' ? Object.values(fact.items).map((item) => item.source) : []
  const sets = [fact.source, ...items].flatMap((source) =>
    picksOf(source).flatMap(({ of }) => ('codes' in of ? [of.codes] : [])),
  )
  return guideline()
    .valueSets.filter((set) => sets.includes(set.id))
    .flatMap((set) => [set.title, ...new Set(set.codes.map((code) => code.display))])
    .map((display) => book.inRecords(display))
}
