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

const { book } = words

type Because = Extract<Expression, { op: 'because' }>

export function Logic({ condition }: { readonly condition: Expression }) {
  return (
    <ul class="logic">
      <Part condition={condition} refused={false} because={[]} />
    </ul>
  )
}

interface PartProps {
  readonly condition: Expression
  /** Its opposite is meant: a list turns round with its parts, so that no "not" stands before a list. */
  readonly refused: boolean
  readonly because: readonly Because[]
}

function Part({ condition, refused, because }: PartProps) {
  const branch = (title: string, parts: readonly Expression[]) => {
    const [only] = parts
    if (parts.length === 1 && only !== undefined) {
      return <Part condition={only} refused={refused} because={because} />
    }
    return (
      <li>
        {upperFirst(title)}
        <Cited because={because} />
        <ul>
          {parts.map((part, i) => (
            <Part key={i} condition={part} refused={refused} because={[]} />
          ))}
        </ul>
      </li>
    )
  }
  switch (condition.op) {
    case 'all':
    case 'any': {
      const whole = (condition.op === 'all') !== refused
      if (condition.of.length === 0) return <li>{upperFirst(whole ? book.always : book.never)}</li>
      return branch(whole ? book.allOf : book.anyOf, condition.of)
    }
    case 'count': {
      const { least, of } = condition
      return branch(book.atLeast(refused ? of.length - least + 1 : least), of)
    }
    case 'not':
      return <Part condition={condition.of} refused={!refused} because={because} />
    case 'because':
      return <Part condition={condition.of} refused={refused} because={[...because, condition]} />
    case 'fact':
    case 'is':
    case 'includes':
    case 'flagged':
    case 'compare':
    case 'elapsed':
    case 'known': {
      const meant: Expression = refused ? { op: 'not', of: condition } : condition
      return (
        <li>
          <Leaf text={upperFirst(wordsOf(facts(), meant))} named={[...factsOf(condition)]} />
          <Cited because={because} />
          <LaidOpen condition={condition} />
        </li>
      )
    }
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
