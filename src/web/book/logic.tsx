/** A condition in words, laid open: every fact a link, every cited clause with its source. */

import { type Expression, type FactLookup, factsOf, impossible, wordsOf } from '../../language/index.ts'
import { Opener } from '../parts/opener.tsx'
import { guideline } from '../state/data.ts'
import { guidelineLink } from '../state/route.ts'
import { words } from '../words/index.ts'
import { factOf, shortCitation, upperFirst } from '../words/of-guideline.ts'

let lookup: FactLookup | undefined
export function facts(): FactLookup {
  lookup ??= new Map(guideline().facts.map((fact) => [fact.id, fact]))
  return lookup
}

type Because = Extract<Expression, { op: 'because' }>

export function Logic({ condition }: { readonly condition: Expression }) {
  return (
    <ul class="logic">
      <Part condition={condition} not="" because={[]} />
    </ul>
  )
}

interface PartProps {
  readonly condition: Expression
  /** "not: " as often as it stands before. */
  readonly not: string
  readonly because: readonly Because[]
}

function Part({ condition, not, because }: PartProps) {
  const branch = (title: string, parts: readonly Expression[]) => (
    <li>
      {upperFirst(`${not}${title}`)}
      <Cited because={because} />
      <ul>
        {parts.map((part, i) => (
          <Part key={i} condition={part} not="" because={[]} />
        ))}
      </ul>
    </li>
  )
  switch (condition.op) {
    case 'all':
    case 'any': {
      const [only] = condition.of
      if (only === undefined) {
        return <li>{upperFirst(not + (condition.op === 'all' ? words.book.always : words.book.never))}</li>
      }
      if (condition.of.length === 1) return <Part condition={only} not={not} because={because} />
      return branch(condition.op === 'all' ? words.book.allOf : words.book.anyOf, condition.of)
    }
    case 'count':
      return branch(words.book.atLeast(condition.least), condition.of)
    case 'not':
      return <Part condition={condition.of} not={`${not}${words.book.not}: `} because={because} />
    case 'because':
      return <Part condition={condition.of} not={not} because={[...because, condition]} />
    case 'fact':
    case 'is':
    case 'includes':
    case 'flagged':
    case 'compare':
    case 'elapsed':
    case 'known':
      return (
        <li>
          <Leaf text={upperFirst(not + wordsOf(facts(), condition))} named={[...factsOf(condition)]} />
          <Cited because={because} />
          <LaidOpen condition={condition} />
        </li>
      )
    default:
      return impossible(condition)
  }
}

/** The words lead to the fact; a second fact, of a stretch of time, is named after them. */
function Leaf({ text, named }: { readonly text: string; readonly named: readonly string[] }) {
  const [first, ...others] = named
  return (
    <>
      {first === undefined ? text : <a href={guidelineLink('fact', first)}>{text}</a>}
      {others.map((id) => (
        <>
          {' '}
          <a key={id} href={guidelineLink('fact', id)}>
            {factOf(id)?.title ?? id}
          </a>
        </>
      ))}
    </>
  )
}

/** A named condition opens in place to what it is made of. */
function LaidOpen({ condition }: { readonly condition: Expression }) {
  const fact = condition.op === 'fact' ? factOf(condition.fact) : undefined
  if (fact?.kind !== 'derived') return null
  return (
    <>
      {' '}
      <Opener label={words.book.laidOpen} name={`${upperFirst(fact.title)}: ${words.book.laidOpen}`}>
        {() => <Logic condition={fact.when} />}
      </Opener>
    </>
  )
}

function Cited({ because }: { readonly because: readonly Because[] }) {
  return (
    <>
      {because.map(({ evidence, locator, verified }) => (
        <span class="cite" key={evidence}>
          {' '}
          <a href={guidelineLink('evidence', evidence)}>{shortCitation(evidence)}</a>
          {locator !== null && `, ${locator}`}
          {!verified && <em class="unverified">{words.why.unverified}</em>}
        </span>
      ))}
    </>
  )
}
