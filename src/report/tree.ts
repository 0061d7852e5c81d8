/** A condition laid open as an indented tree: met, not met, not known, with values, days and records. */

import type { Explanation, Fact } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { type Page, shortCitation } from './words.ts'

/** One line a node at least; deeper nodes stand further right. */
export function treeLines(page: Page, node: Explanation, paint: Paint, depth = 0): readonly string[] {
  const sign = signOf(page, node)
  const [words, children] = folded(node)
  const line = `${words}${stateWords(node, sign)}${evidenceWords(page, node)}`
  return [
    ...wrapped(signPaint(sign, paint)(line), `  ${'  '.repeat(Math.min(depth, 12))}${sign} `),
    ...children.flatMap((child) => treeLines(page, child, paint, depth + 1)),
  ]
}

const heading = /^(?:all|any|at least \d+) of$/

/** A named condition that is just one "all of" shows its parts directly. */
function folded(node: Explanation): readonly [words: string, children: readonly Explanation[]] {
  const [only] = node.children
  if (only === undefined || node.children.length > 1 || !heading.test(only.text))
    return [node.text, node.children]
  if (only.evidence !== null || node.met !== only.met) return [node.text, node.children]
  return [`${node.text}, ${only.text}`, only.children]
}

type Sign = '+' | '-' | '?' | '='
const signWords: Readonly<Record<Sign, string>> = { '+': 'met', '-': 'not met', '?': 'not known', '=': '' }

export const treeLegend = '+ met   - not met   ? not known   = a value as it stands'

function signPaint(sign: Sign, paint: Paint): (text: string) => string {
  return sign === '+' ? paint.fits : sign === '?' ? paint.ask : sign === '-' ? paint.quiet : (text) => text
}

function signOf(page: Page, node: Explanation): Sign {
  if (node.met !== null) return node.met ? '+' : '-'
  const fact = page.guideline.facts.find((one) => one.id === node.fact)
  return fact !== undefined && isReading(node, fact) ? '=' : '?'
}

/** A fact that a number or a clock was made of is a value, not a condition. */
function isReading(node: Explanation, fact: Fact): boolean {
  if (node.text !== fact.title) return false
  switch (fact.kind) {
    case 'derived':
      return false
    case 'yes-no':
      return node.value === 'yes' || node.value === 'no'
    case 'checklist':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'date':
    case 'formula':
    case 'score':
      return true
  }
}

function stateWords(node: Explanation, sign: Sign): string {
  const plain = node.value === null || (sign !== '=' && (node.value === 'yes' || node.value === 'no'))
  const parts = [plain ? null : node.value, originWords(node)].filter((part) => part !== null)
  if (sign === '=') return `: ${parts.length === 0 ? 'not known' : parts.join('; ')}`
  return `: ${signWords[sign]}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`
}

/** Where the value comes from, and the day it held. */
function originWords(node: Explanation): string | null {
  if (node.origin === 'assumed') return 'assumed from the record'
  const from = node.resource ?? (node.origin === 'asserted' ? 'typed' : null)
  const on = node.on === null ? null : readableDay(node.on)
  const parts = [from, on === node.value ? null : on].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' ')
}

function evidenceWords(page: Page, node: Explanation): string {
  if (node.evidence === null) return ''
  const { id, locator, verified } = node.evidence
  const parts = [shortCitation(page, id), locator, verified ? null : 'unverified'].filter(
    (one) => one !== null,
  )
  return ` [${parts.join('; ')}]`
}
