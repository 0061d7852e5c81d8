/** A condition in words, laid open: every fact a link, every cited clause with its source. */

import {
  type Expression,
  type FactLookup,
  factsOf,
  guardedOf,
  indexOf,
  type Leaf,
  negationOf,
  upperFirst,
} from '../../language/index.ts'
import { wordsOf } from '../../words/index.ts'
import { Opener } from '../parts/opener.tsx'
import { guideline } from '../state/data.ts'
import { guidelineLink } from '../state/route.ts'
import { book } from '../words/book.ts'
import { words } from '../words/index.ts'
import { factOf, shortCitation } from '../words/of-guideline.ts'

export const facts = (): FactLookup => indexOf(guideline()).facts

type Because = Extract<Expression, { op: 'because' }>

export function Logic({ condition }: { readonly condition: Expression }) {
  return (
    <ul class="logic">
      <Part condition={condition} because={[]} />
    </ul>
  )
}

interface PartProps {
  readonly condition: Expression
  readonly because: readonly Because[]
}

/** The "not" before a list moves to its parts, and a fact asked together with "is known" is one line. */
function Part({ condition, because }: PartProps) {
  const branch = (title: string, parts: readonly Expression[]) => {
    const [only] = parts
    if (parts.length === 1 && only !== undefined) return <Part condition={only} because={because} />
    return (
      <li>
        {upperFirst(title)}
        <Cited because={because} />
        <ul>
          {parts.map((part, i) => (
            <Part key={i} condition={part} because={[]} />
          ))}
        </ul>
      </li>
    )
  }
  const line = (named: readonly string[]) => (
    <li>
      <Said text={upperFirst(wordsOf(facts(), condition))} named={named} />
      <Cited because={because} />
      <LaidOpen named={named} />
    </li>
  )
  const leaf = (condition: Leaf) => line([...factsOf(condition)])
  const guarded = guardedOf(condition)
  if (guarded !== null) return line([guarded.fact])
  switch (condition.op) {
    case 'all':
      return condition.of.length === 0 ? <li>{upperFirst(book.always)}</li> : branch(book.allOf, condition.of)
    case 'any':
      return condition.of.length === 0 ? <li>{upperFirst(book.never)}</li> : branch(book.anyOf, condition.of)
    case 'count':
      return branch(book.atLeast(condition.least), condition.of)
    case 'not': {
      const turned = negationOf(condition.of)
      return turned.op === 'not' ? line([...factsOf(turned)]) : <Part condition={turned} because={because} />
    }
    case 'because':
      return <Part condition={condition.of} because={[...because, condition]} />
    default:
      return leaf(condition)
  }
}

/** The words lead to the fact; a second fact, of a stretch of time, is named after them. */
function Said({ text, named }: { readonly text: string; readonly named: readonly string[] }) {
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
function LaidOpen({ named }: { readonly named: readonly string[] }) {
  const [only] = named
  const fact = named.length === 1 && only !== undefined ? factOf(only) : undefined
  if (fact?.kind !== 'derived') return null
  return (
    <>
      {' '}
      <Opener label={book.laidOpen} name={`${upperFirst(fact.title)}: ${book.laidOpen}`}>
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
