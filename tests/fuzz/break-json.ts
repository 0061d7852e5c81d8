/** Breaks a JSON document in one to four places, reproducibly: from one number always the same damage. */

/** A whole number from 0 up to, not including, `below`. */
export type Chance = (below: number) => number

/** Mulberry32: a small generator of good enough numbers, the same on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

type Node = { [key: string]: unknown } | unknown[]

const strange: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  -1e308,
  1e21,
  5e-324,
  0.1,
  '',
  ' ',
  'x',
  '1e999',
  '2026-02-30',
  '2026-13',
  '0000-00-00',
  '9999-12-31',
  '+275760-09-13',
  '2026-03-09T25:61:61Z',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202eabc',
  '\ufeff',
  '💥'.repeat(50),
  'ß'.repeat(300),
  '__proto__',
  'constructor',
  'toString',
  '#',
  'Patient/',
  'urn:uuid:',
  'http://',
  '||||',
  [],
  {},
  [[]],
  [null],
  [{}],
  [[{}]],
  { coding: [] },
  { coding: {} },
  { coding: [null] },
  { coding: [{ system: null, code: {} }] },
  { reference: {} },
  { reference: '#x' },
  { start: {}, end: [] },
  { start: '2026', end: '1999' },
  { value: null },
  { value: {}, unit: [] },
  { value: 1e308, unit: 'umol/L' },
  { low: 1, high: 0 },
  { from: '2026', to: '1999' },
  { on: null },
  { value: { value: { value: 1 } } },
  JSON.parse('{"__proto__":{"coding":[]},"constructor":1}'),
]

const keys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  'resourceType',
  'code',
  'coding',
  'system',
  'id',
  'status',
  'value',
  'valueQuantity',
  'onsetDateTime',
  'effectivePeriod',
  'entry',
  'resource',
  'contained',
  'component',
  'on',
  'unit',
  '',
  '\u0000',
]

function nodesOf(root: unknown): readonly Node[] {
  const found: Node[] = []
  const open: unknown[] = [root]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    found.push(next as Node)
    open.push(...Object.values(next))
  }
  return found
}

const pickFrom = <T>(list: readonly T[], chance: Chance): T => list[chance(list.length)] as T

function set(node: Node, key: string, value: unknown): void {
  if (Array.isArray(node)) {
    const at = Number(key)
    node[Number.isInteger(at) && at >= 0 && at < node.length ? at : node.length] = value
    return
  }
  // Assigning to __proto__ would set the prototype; a document has it as a plain key.
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true })
}

function damage(root: unknown, chance: Chance): void {
  const nodes = nodesOf(root)
  const node = pickFrom(nodes, chance)
  const names = Object.keys(node)
  const name = names.length === 0 ? 'x' : pickFrom(names, chance)
  const value = (node as Record<string, unknown>)[name]
  switch (chance(9)) {
    case 0:
      if (Array.isArray(node)) node.splice(chance(node.length + 1), 1)
      else delete node[name]
      break
    case 1:
      if (Array.isArray(node)) node.push(structuredClone(value))
      else set(node, pickFrom(keys, chance), structuredClone(value))
      break
    case 2:
      set(node, name, structuredClone(pickFrom(strange, chance)))
      break
    case 3:
      set(node, pickFrom(keys, chance), structuredClone(pickFrom(strange, chance)))
      break
    case 4:
      set(node, name, [value])
      break
    case 5:
      set(node, name, { [pickFrom(keys, chance)]: value })
      break
    case 6: {
      const other = pickFrom(nodes, chance)
      set(node, name, structuredClone(other))
      break
    }
    case 7:
      if (typeof value === 'string') {
        const at = chance(value.length + 1)
        set(node, name, value.slice(0, at) + pickFrom(strange.map(String), chance) + value.slice(at + 1))
      } else if (typeof value === 'number') set(node, name, value * 10 ** (chance(620) - 310))
      break
    default: {
      let deep: unknown = value
      const depth = chance(300)
      for (let i = 0; i < depth; i++) deep = i % 2 === 0 ? [deep] : { a: deep }
      set(node, name, deep)
    }
  }
}

/** The text of the document with one to four damages, and at times one in the text itself. */
export function broken(document: unknown, chance: Chance): string {
  const copy: unknown = structuredClone(document)
  const times = 1 + chance(4)
  for (let i = 0; i < times; i++) damage(copy, chance)
  const text = JSON.stringify(copy)
  switch (chance(40)) {
    case 0:
      return text.slice(0, chance(text.length))
    case 1: {
      const at = chance(text.length)
      return (
        text.slice(0, at) + pickFrom(['"', '{', ']', '\\', '\u0000', ',', '1e999'], chance) + text.slice(at)
      )
    }
    case 2:
      return text.replace(/\d+/, '1e999')
    case 3:
      return `\ufeff${text}`
    default:
      return text
  }
}
