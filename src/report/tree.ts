/** A condition laid open as an indented tree: met, not met, not known, with values, days and records. */

import { type Explanation, isItsDay, isPlain, isReading } from '../language/index.ts'
import { askedWords, readableDay, usedWords } from '../words/index.ts'
import { wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { factsById, type Page, shortCitation } from './words.ts'

/** One line a node at least; deeper nodes stand further right. */
export function treeLines(page: Page, node: Explanation, paint: Paint, depth = 0): readonly string[] {
  const sign = signOf(page, node)
  const [words, children] = folded(page, node)
  const line = `${words}${stateWords(page, node, sign)}${evidenceWords(page, node)}`
  return [
    ...wrapped(signPaint(sign, paint)(line), `  ${'  '.repeat(Math.min(depth, 12))}${sign} `),
    ...children.flatMap((child) => treeLines(page, child, paint, depth + 1)),
  ]
}

/** A named condition that is just one "all of" shows its parts directly. */
function folded(page: Page, node: Explanation): readonly [words: string, children: readonly Explanation[]] {
  const [only] = node.children
  const words = askedWords(factsById(page), node)
  if (only === undefined || node.children.length > 1 || only.what.kind !== 'group')
    return [words, node.children]
  if (only.evidence !== null || node.met !== only.met) return [words, node.children]
  return [`${words}, ${askedWords(factsById(page), only)}`, only.children]
}

type Sign = '+' | '-' | '?' | '='
const signWords: Readonly<Record<Sign, string>> = { '+': 'met', '-': 'not met', '?': 'not known', '=': '' }

export const treeLegend = '+ met   - not met   ? not known   = a value as recorded'

function signPaint(sign: Sign, paint: Paint): (text: string) => string {
  return sign === '+' ? paint.fits : sign === '?' ? paint.ask : sign === '-' ? paint.quiet : (text) => text
}

function signOf(page: Page, node: Explanation): Sign {
  if (node.met !== null) return node.met ? '+' : '-'
  return isReading(factsById(page), node) ? '=' : '?'
}

function stateWords(page: Page, node: Explanation, sign: Sign): string {
  const plain = sign !== '=' && isPlain(node.used)
  const value = plain ? null : usedWords(factsById(page), node)
  const parts = [value, originWords(node)].filter((part) => part !== null)
  if (sign === '=') return `: ${parts.length === 0 ? 'not known' : parts.join('; ')}`
  return `: ${signWords[sign]}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`
}

/** Where the value comes from, and the day it held. */
function originWords(node: Explanation): string | null {
  if (node.origin === 'assumed') return 'assumed from the record'
  const from = node.resource ?? (node.origin === 'asserted' ? 'typed' : null)
  const on = node.on === null || isItsDay(node) ? null : readableDay(node.on)
  const parts = [from, on].filter((part) => part !== null)
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
