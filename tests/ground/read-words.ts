/** Finds code that reads in words what stands in data: what it would learn is lost with the next wording. */

import ts from 'typescript'

export interface WordsRead {
  readonly line: number
  readonly how: string
  readonly code: string
}

/** Fields that hold sentences, of content or made from data. */
const sentences = new Set(['text', 'reason', 'because', 'statement', 'forPatient'])
/** What looks into a text. */
const looks = new Set([
  'endsWith',
  'startsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'match',
  'matchAll',
  'search',
  'split',
])
const expressions = new Set(['test', 'exec'])
const equals = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
])

/** Is it a sentence: a field that holds one, or what a function returns that makes words? */
function isSentence(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return isSentence(node.expression)
  if (ts.isPropertyAccessExpression(node)) return sentences.has(node.name.text)
  if (!ts.isCallExpression(node)) return false
  const called = node.expression
  if (ts.isIdentifier(called)) return /(?:Words|Text|Sentence)$/.test(called.text)
  // What only changes the letters of a sentence is the sentence.
  const turns = ['toLowerCase', 'toUpperCase', 'trim', 'replace', 'replaceAll']
  return (
    ts.isPropertyAccessExpression(called) && turns.includes(called.name.text) && isSentence(called.expression)
  )
}

const isStringify = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) && node.expression.getText() === 'JSON.stringify'

function howRead(node: ts.Node): string | null {
  if (ts.isBinaryExpression(node) && equals.has(node.operatorToken.kind)) {
    const constant = [node.left, node.right].some(
      (side) =>
        side.kind === ts.SyntaxKind.NullKeyword || side.getText() === 'undefined' || side.getText() === "''",
    )
    return !constant && (isSentence(node.left) || isSentence(node.right)) ? 'compares a sentence' : null
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null
  const { name, expression: of } = node.expression
  const [first] = node.arguments
  if (expressions.has(name.text)) {
    return first !== undefined && isSentence(first) ? 'tests a sentence by an expression' : null
  }
  if (!looks.has(name.text)) return null
  if (isStringify(of)) return 'looks into data as text'
  if (isSentence(of) || (first !== undefined && isSentence(first))) return 'looks into a sentence'
  const splits = name.text === 'split' && first !== undefined && ts.isStringLiteral(first)
  return splits && first.text.startsWith(';') ? 'takes joined sentences apart' : null
}

/** Every place in a source that reads words instead of data. */
export function wordsRead(file: string, source: string): readonly WordsRead[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found: WordsRead[] = []
  const visit = (node: ts.Node): void => {
    const how = howRead(node)
    if (how !== null) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      found.push({ line: line + 1, how, code: node.getText().replace(/\s+/g, ' ') })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}
