/** Writing SMT-LIB 2 as text, and reading back what the solver prints. */

/** A piece of SMT-LIB: a term, or a whole script. */
export type Smt = string

export type Sort = 'Bool' | 'Int' | 'Real'

/** A quoted symbol; bars and backslashes cannot stand inside one. */
export function symbol(name: string): Smt {
  return `|${name.replace(/[|\\]/g, '_')}|`
}

export function and(parts: readonly Smt[]): Smt {
  if (parts.length === 0) return 'true'
  return parts.length === 1 ? (parts[0] as Smt) : `(and ${parts.join(' ')})`
}
export function or(parts: readonly Smt[]): Smt {
  if (parts.length === 0) return 'false'
  return parts.length === 1 ? (parts[0] as Smt) : `(or ${parts.join(' ')})`
}
export const no = (part: Smt): Smt => `(not ${part})`
export const ite = (when: Smt, yes: Smt, otherwise: Smt): Smt => `(ite ${when} ${yes} ${otherwise})`
export const same = (a: Smt, b: Smt): Smt => `(= ${a} ${b})`
export const implies = (a: Smt, b: Smt): Smt => `(=> ${a} ${b})`

/** How many of these hold, as an Int. */
export function countOf(parts: readonly Smt[]): Smt {
  if (parts.length === 0) return '0'
  const ones = parts.map((part) => ite(part, '1', '0'))
  return ones.length === 1 ? (ones[0] as Smt) : `(+ ${ones.join(' ')})`
}

export const bool = (value: boolean): Smt => (value ? 'true' : 'false')

export function int(value: number): Smt {
  return value < 0 ? `(- ${-value})` : String(value)
}

/** The decimal a number is written as, exactly: 0.1 is one tenth. */
export function real(value: number): Smt {
  if (!Number.isFinite(value)) throw new Error(`No number for the solver: ${value}`)
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toString().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const power = Number(exponent) - fraction.length
  const digits = BigInt(whole + fraction)
  const text =
    power >= 0 ? `${digits * 10n ** BigInt(power)}.0` : `(/ ${digits}.0 ${10n ** BigInt(-power)}.0)`
  return value < 0 ? `(- ${text})` : text
}

/** Collects the definitions of a script; a name once given stands for its term. */
export class Writer {
  readonly #lines: string[]
  #fresh = 0
  readonly #prefix: string

  constructor(prefix = '', lines: string[] = []) {
    this.#prefix = prefix
    this.#lines = lines
  }

  /** Another patient in the same script: names of its own, lines in order with the rest. */
  beside(prefix: string): Writer {
    return new Writer(prefix, this.#lines)
  }

  /** Names a term, so that using it twice does not write it twice. */
  define(name: string, sort: Sort, body: Smt): Smt {
    const id = symbol(`${this.#prefix}${name}`)
    this.#lines.push(`(define-fun ${id} () ${sort} ${body})`)
    return id
  }

  declare(name: string, sort: Sort): Smt {
    const id = symbol(`${this.#prefix}${name}`)
    this.#lines.push(`(declare-const ${id} ${sort})`)
    return id
  }

  /** A name for a term; what is a name or a constant already is its own. */
  name(sort: Sort, body: Smt): Smt {
    if (!body.startsWith('(')) return body
    this.#fresh += 1
    return this.define(`step ${this.#fresh}`, sort, body)
  }

  assert(claim: Smt): void {
    this.#lines.push(`(assert ${claim})`)
  }

  text(): string {
    return this.#lines.join('\n')
  }
}

/** An S-expression as the solver prints it: an atom, or a list. */
export type Printed = string | readonly Printed[]

/** All S-expressions of a printed answer. Quoted symbols lose their bars. */
export function parsePrinted(text: string): readonly Printed[] {
  const tokens = text.match(/\|[^|]*\||"(?:[^"]|"")*"|[()]|[^\s()|"]+/g) ?? []
  const open: Printed[][] = [[]]
  for (const token of tokens) {
    if (token === '(') open.push([])
    else if (token === ')') {
      const list = open.pop() ?? []
      open.at(-1)?.push(list)
    } else open.at(-1)?.push(token.startsWith('|') ? token.slice(1, -1) : token)
  }
  return open[0] ?? []
}

/** The number behind a printed value: `3`, `(- 3)`, `(/ 1.0 4.0)`. */
export function printedNumber(printed: Printed): number {
  if (typeof printed === 'string') return Number(printed)
  const [operator, ...operands] = printed
  const [first, second] = operands.map(printedNumber)
  if (operator === '-' && first !== undefined) return second === undefined ? -first : first - second
  if (operator === '/' && first !== undefined && second !== undefined) return first / second
  throw new Error(`Not a number: ${JSON.stringify(printed)}`)
}

/** The values of a printed `((term value) ...)`, as `get-value` gives them. */
export function printedPairs(printed: Printed | undefined): readonly Printed[] {
  if (!Array.isArray(printed)) return []
  return printed.map((pair: Printed) => {
    const value = Array.isArray(pair) ? pair.at(-1) : undefined
    if (value === undefined) throw new Error(`No value: ${JSON.stringify(pair)}`)
    return value
  })
}
