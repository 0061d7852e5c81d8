/** The reason for what a condition comes to: its decisive parts as one line, each said as it is. */

import { type Explanation, type Expression, guardedOf, negationOf, type Truth } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { explain } from './explain.ts'
import { factOf, type Reading, truthOf } from './reading.ts'

const SHOWN = 4

/** Why a condition holds, does not hold, or is not known: only sentences that are true of this patient. */
export function reasonOf(reading: Reading, expression: Expression): string {
  return lineOf(reading, expression, SHOWN, () => false)
}

/** The same at more length: what holds by its name is opened into what it is made of. */
export function groundsOf(reading: Reading, expression: Expression): string {
  return lineOf(reading, expression, SHOWN * 2, (leaf) => leaf.op === 'fact')
}

function lineOf(
  reading: Reading,
  expression: Expression,
  shown: number,
  opens: (leaf: Expression) => boolean,
): string {
  const met = truthOf(reading, expression)
  const found = decisive(reading, expression, met, opens)
  // What is not the case says less than what is.
  const telling = met === true ? found.filter((leaf) => leaf.op !== 'not') : []
  const leaves = (telling.length > 0 ? telling : found).map((leaf) => {
    const said = met === false ? negationOf(leaf) : leaf
    return { said, laid: explain(reading, said) }
  })
  const all = leaves.map(({ laid }) => laid)
  const words = leaves
    .filter(({ laid }) => !saidBetter(laid, all))
    .map(({ said, laid }) => leafWords(reading, said, laid))
  const line = [...new Set(words)].slice(0, shown).join('; ')
  return met === null ? `Not known: ${line}` : upperFirst(line)
}

/** The parts that make it so: of what holds, those that hold; of what does not, those that do not. */
function decisive(
  reading: Reading,
  expression: Expression,
  met: Truth,
  opens: (leaf: Expression) => boolean,
): readonly Expression[] {
  if (truthOf(reading, expression) !== met) return []
  if (guardedOf(expression) !== null) return [expression]
  const inside = (part: Expression): readonly Expression[] => decisive(reading, part, met, opens)
  switch (expression.op) {
    case 'all':
    case 'any':
    case 'count':
      return expression.of.flatMap(inside)
    case 'because':
      return inside(expression.of)
    case 'not': {
      const turned = negationOf(expression.of)
      return turned.op === 'not' ? [expression] : inside(turned)
    }
    case 'fact': {
      const fact = factOf(reading, expression.fact)
      const open = fact.kind === 'derived' && (met === null || opens(expression))
      return open ? inside(fact.when) : [expression]
    }
    case 'is':
    case 'includes':
    case 'flagged':
    case 'compare':
    case 'elapsed':
    case 'known':
      return [expression]
  }
}

/** A clock that another part says with its limit. */
function saidBetter(leaf: Explanation, all: readonly Explanation[]): boolean {
  if (leaf.value !== null || leaf.children.length === 0 || leaf.fact === null) return false
  return all.some((other) => other.fact === leaf.fact && other.value !== null)
}

function leafWords(reading: Reading, said: Expression, { text, value, on, origin }: Explanation): string {
  if (value === null || value === 'yes' || value === 'no') return text
  const day = on === null || origin === null ? null : readableDay(on)
  const choice = said.op === 'not' ? said.of : said
  // What was chosen says more than what would have served.
  if (choice.op === 'is')
    return `${factOf(reading, choice.fact).title}: ${value}${day === null ? '' : ` (${day})`}`
  return `${text} (${[value, day].filter((part) => part !== null).join(', ')})`
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
