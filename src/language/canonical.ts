/** Canonical JSON, RFC 8785: the same bytes whatever the order of keys. */

/** Printable ASCII without quote and backslash: it is written as it is. */
const PLAIN = /^[ !#-[\]-~]*$/
/** Half of a pair, which no UTF-8 can hold. */
const LONE_SURROGATE = /\p{Cs}/u

/** @throws TypeError where the value is not JSON: not a finite number, half of a surrogate pair, nothing at all */
export function canonicalJson(value: unknown): string {
  const text = written(value)
  if (text === undefined) throw new TypeError('Not a JSON value')
  return text
}

/** Undefined for what JSON has no words for: left out of an object, null in a list. */
function written(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return writtenText(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`Not a JSON number: ${value}`)
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? writtenList(value) : writtenObject(value as Record<string, unknown>)
    default:
      return undefined
  }
}

function writtenText(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`
  if (LONE_SURROGATE.test(text)) throw new TypeError('Not a JSON text: half of a surrogate pair')
  return JSON.stringify(text)
}

function writtenList(list: readonly unknown[]): string {
  let text = '['
  for (let i = 0; i < list.length; i += 1) text += `${i === 0 ? '' : ','}${written(list[i]) ?? 'null'}`
  return `${text}]`
}

function writtenObject(object: Readonly<Record<string, unknown>>): string {
  let text = ''
  const { sorted, names } = orderOf(object)
  for (let i = 0; i < sorted.length; i += 1) {
    const part = written(object[sorted[i] ?? ''])
    if (part !== undefined) text += text === '' ? `${names[i]}${part}` : `,${names[i]}${part}`
  }
  return `{${text}}`
}

interface Order {
  readonly keys: readonly string[]
  readonly sorted: readonly string[]
  /** As they are written, with their colons. */
  readonly names: readonly string[]
}

/** How keys were sorted before, by their first: what is made by one line of code has its keys in one order. */
const orders = new Map<string, Order[]>()
const MOST_FIRSTS = 1000
const MOST_ORDERS = 8

const none: Order = { keys: [], sorted: [], names: [] }

/** By UTF-16 code units, as the standard has it. */
function orderOf(object: Readonly<Record<string, unknown>>): Order {
  const keys = Object.keys(object)
  const [first] = keys
  if (first === undefined) return none
  const known = orders.get(first) ?? []
  for (const order of known) if (isSame(order.keys, keys)) return order
  const sorted = keys.toSorted()
  const order = { keys, sorted, names: sorted.map((key) => `${writtenText(key)}:`) }
  if (known.length < MOST_ORDERS && orders.size < MOST_FIRSTS) orders.set(first, [...known, order])
  return order
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}
