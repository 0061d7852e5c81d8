/** A key given twice is found wherever it stands, and nothing else is taken for one. */

import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { RequestProblem } from '../language/index.ts'
import { keyTwice, placeOf } from './keys.ts'
import { parseDocument } from './parse.ts'

/** Keys and texts with all that a reader of JSON may trip over. */
const awkward = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom(
    '"',
    '\\',
    '\\"',
    ':',
    '{',
    '}',
    '[',
    ']',
    ',',
    '__proto__',
    'constructor',
    '0',
    '\u2028',
    '\ud83d',
  ),
)
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('list'), tie('object')),
  leaf: fc.oneof(awkward, fc.integer(), fc.boolean(), fc.constant(null)),
  list: fc.array(tie('any'), { maxLength: 4 }),
  object: fc
    .uniqueArray(fc.tuple(awkward, tie('any')), { maxLength: 5, selector: ([key]) => key })
    .map((pairs) => new Map(pairs)),
})).any

/** Another spelling of the same key. */
const spelt = (key: string): string =>
  `"${[...Array(key.length).keys()].map((i) => `\\u${key.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`

/** The text of a value, one object of it (by its turn) with the last key given once more at its end. */
function textOf(
  root: unknown,
  space: string,
  plant: number,
): { readonly text: string; readonly planted: boolean } {
  let turn = 0
  let planted = false
  const written = (node: unknown): string => {
    if (Array.isArray(node)) return `[${node.map(written).join(`,${space}`)}]`
    if (!(node instanceof Map)) return JSON.stringify(node)
    const mine = turn
    turn += 1
    const pairs = [...node].map(([key, each]) => `${JSON.stringify(key)}${space}:${space}${written(each)}`)
    const [first] = node.keys()
    if (mine === plant && first !== undefined) {
      planted = true
      pairs.push(`${spelt(first)}:null`)
    }
    return `{${space}${pairs.join(`${space},`)}}`
  }
  return { text: written(root), planted }
}

const inDocument = (text: string): string => `\ufeff{"resourceType":"Bundle","entry":[${text}]}`

describe('a key given twice', () => {
  test.prop([value, fc.constantFrom('', ' ', '\n\t'), fc.nat(6)])(
    'is refused with its place',
    (root, space, plant) => {
      const { text, planted } = textOf(root, space, plant)
      const way = keyTwice(text)
      expect(way === null).toBe(!planted)
      const read = (): unknown => parseDocument(inDocument(text))
      if (!planted) expect(read).not.toThrow()
      else expect(read).toThrow(RequestProblem)
      const { text: whole } = textOf(root, space, -1)
      expect(keyTwice(whole)).toBeNull()
      expect(() => parseDocument(inDocument(whole))).not.toThrow()
    },
  )

  it.each([
    ['{"answers":{"sex":"female","sex":"male"}}', 'answers.sex'],
    ['{"answers":{},"answers":{"sex":"male"}}', 'answers'],
    [
      '{"resourceType":"Bundle","entry":[{},{"resource":{"code":{"text":"a\\"b","text":""}}}]}',
      'entry[1].resource.code.text',
    ],
    ['{"a":[[{"b":1}],[{"b":1,"c":{},"b":2}]]}', 'a[1][0].b'],
  ])('%s: at %s', (text, place) => {
    expect(placeOf(keyTwice(text) ?? [])).toBe(place)
  })
})
