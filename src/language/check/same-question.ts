/** Two facts that ask one thing, in the same or in opposite senses: they could be answered against each other. */

import { canonicalJson } from '../canonical.ts'
import type { Fact } from '../fact.ts'
import type { Guideline } from '../guideline.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

/** Words that ask, and words that carry no content. */
const idle = new Set(
  `a an the is are was were be been being do does did has have had there this that these those it its of at in on
   to for from by with and or as any what which how when where who patient patients person s now today currently
   present presently known`.split(/\s+/),
)
const negating = new Set(
  'no not without absent absence free un non never none lacks lacking lack cannot'.split(' '),
)
/** Each pair counts as one word said in two senses. */
const antonyms: ReadonlyMap<string, string> = new Map(
  (
    [
      ['unstable', 'stable'],
      ['instability', 'stable'],
      ['stability', 'stable'],
      ['deficit', 'intact'],
      ['worsening', 'improving'],
      ['worse', 'improving'],
      ['improved', 'improving'],
      ['better', 'improving'],
      ['abnormal', 'normal'],
      ['incomplete', 'complete'],
      ['unhealed', 'healed'],
      ['nonunion', 'union'],
    ] as const
  ).map(([word, plain]) => [word, plain]),
)
/** Of two sets of words of which one holds the other, the share they must have in common. */
const likeness = 0.8
const leastShared = 4

interface Asking {
  readonly fact: string
  readonly item: string | null
  readonly kind: Fact['kind'] | 'item'
  /** The words of its id, its title and its question, each without negations and idle words. */
  readonly id: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly question: ReadonlySet<string>
}

export function sameQuestions(guideline: Guideline): readonly AuthorProblem[] {
  const askings = guideline.facts.flatMap(askingsOf)
  const found: AuthorProblem[] = []
  askings.forEach((a, i) => {
    for (const b of askings.slice(i + 1)) {
      if (!comparable(a, b)) continue
      const alike = likenessOf(a, b)
      if (alike === undefined) continue
      found.push(
        problem(
          'same-question',
          `${nameOf(a)} and ${nameOf(b)}`,
          `they seem to ask one thing, in the same or in opposite senses (${alike}): answered against each other they would leave the advice to chance`,
          'keep one of them and write the other as not(...) of it, or word them so that the difference shows',
        ),
      )
    }
  })
  return [...found, ...sameConditions(guideline)]
}

const nameOf = (a: Asking): string =>
  a.item === null ? `fact "${a.fact}"` : `item "${a.item}" of "${a.fact}"`

function askingsOf(fact: Fact): readonly Asking[] {
  switch (fact.kind) {
    case 'derived':
    case 'formula':
    case 'score':
      return []
    case 'checklist':
      return Object.entries(fact.items).map(([code, item]) => ({
        fact: fact.id,
        item: code,
        kind: 'item' as const,
        id: contentOf(code),
        title: contentOf(item.title),
        question: contentOf(item.question),
      }))
    default:
      return [
        {
          fact: fact.id,
          item: null,
          kind: fact.kind,
          id: contentOf(fact.id),
          title: contentOf(fact.title),
          question: contentOf(fact.question),
        },
      ]
  }
}

/** Questions answered in the same way: a yes-no fact asks as an item does. */
function comparable(a: Asking, b: Asking): boolean {
  const way = (x: Asking): string => (x.kind === 'item' ? 'yes-no' : x.kind)
  return way(a) === way(b)
}

function likenessOf(a: Asking, b: Asking): string | undefined {
  if (sameWords(a.id, b.id)) return 'the same words in their ids'
  if (sameWords(a.title, b.title)) return 'the same words in their titles'
  if (sameWords(a.question, b.question)) return 'the same words in their questions'
  if (nearlySame(a.title, b.title)) return 'almost the same words in their titles'
  if (nearlySame(a.question, b.question)) return 'almost the same words in their questions'
  return undefined
}

/** The content words of a text or a camel-case id: lower case, stemmed, without negations. */
function contentOf(text: string): ReadonlySet<string> {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/n['’]t\b/g, ' not')
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '' && !idle.has(word) && !negating.has(word))
  return new Set(words.map(plainOf))
}

function plainOf(word: string): string {
  const same = antonyms.get(word)
  if (same !== undefined) return stemOf(same)
  const bare = word.replace(/^(un|non)-?(?=[a-z]{4})/, '')
  return stemOf(antonyms.get(bare) ?? bare)
}

/** Crude on purpose: "neurologically", "neurological" and "neuro" must meet. */
function stemOf(word: string): string {
  if (word.length < 5) return word
  return word.replace(/(logically|logical|logic|ically|ally|ical|ing|ed|ly|ies|es|s|al|e)$/, '')
}

const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && a.size === b.size && shared(a, b) === a.size

function nearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = shared(a, b)
  const union = a.size + b.size - common
  return common >= leastShared && common === Math.min(a.size, b.size) && common / union >= likeness
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length

/** Derived facts with one condition, or with opposite ones. */
function sameConditions(guideline: Guideline): readonly AuthorProblem[] {
  const seen = new Map<string, string>()
  const found: AuthorProblem[] = []
  for (const fact of guideline.facts) {
    if (fact.kind !== 'derived') continue
    const plain = fact.when.op === 'not' ? fact.when.of : fact.when
    const key = canonicalJson(plain)
    const other = seen.get(key)
    if (other === undefined) seen.set(key, fact.id)
    else {
      found.push(
        problem(
          'same-question',
          `fact "${other}" and fact "${fact.id}"`,
          'both name one condition, or its opposite: a change to one would leave the other behind',
          'keep one, and write not(...) of it where the opposite is meant',
        ),
      )
    }
  }
  return found
}
