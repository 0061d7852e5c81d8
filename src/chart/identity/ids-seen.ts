import { idOf, type Listed } from '../listed.ts'

const [FREE, TAKEN] = [0, 1]
/** Enough for most charts, and used for one after the other. */
const spare = new Int32Array(1 << 13)

/** Could two records have one id? Looked at in every record, and generous: the end of an id counts for the whole. */
export class IdsSeen {
  mayRepeat = false
  readonly #places: Int32Array
  readonly #mask: number
  #free: number

  /** @param expected how many records there may be; where there are many more, two of them may have one id */
  constructor(expected: number) {
    // Four places for each record, a power of two; an id stands in the first free place from its number on.
    const size = 1 << (34 - Math.clz32(expected))
    this.#places = size <= spare.length ? spare.fill(FREE, 0, size) : new Int32Array(size)
    this.#mask = size - 1
    this.#free = size >> 1
  }

  see({ resource, fullUrl }: Listed): void {
    if (this.mayRepeat) return
    const { id } = resource
    const own = typeof id === 'string' && id !== '' && (fullUrl === undefined || fullUrl.endsWith(id))
    const plain = own ? id : idOf(resource, fullUrl)
    if (plain === undefined) return
    this.#free -= 1
    this.mayRepeat = this.#free <= 0 || this.#has(endOf(plain.trim()) || TAKEN)
  }

  #has(end: number): boolean {
    const places = this.#places
    const mask = this.#mask
    let at = end & mask
    for (; places[at] !== FREE; at = (at + 1) & mask) if (places[at] === end) return true
    places[at] = end
    return false
  }
}

/** The last characters of the id at the end of a text, in any case, as a number. */
function endOf(text: string): number {
  let sum = 0
  for (let at = text.length - 1; at >= 0 && at >= text.length - ENOUGH; at -= 1) {
    const unit = text.charCodeAt(at)
    if (unit === SLASH || unit === COLON) break
    sum = (31 * sum + (unit | LOWER)) | 0
  }
  return sum
}
const ENOUGH = 12
const [SLASH, COLON, LOWER] = [0x2f, 0x3a, 0x20]
