/** Gathers which facts are still asked, what each decides and how much a question for it is worth. */

import type { Asked } from '../language/index.ts'
import type { Prepared } from './prepare.ts'

/** A fact that is asked. */
export interface Open {
  readonly fact: Asked
  /** Place among the facts that are asked. */
  readonly place: number
  readonly decides: readonly string[]
  readonly safety: number
  readonly most: number
}

// What a question could bring out, the gravest first.
const RED_FLAG = 3
export const EMERGENCY = 2
export const STOP = 1

/** More than a guideline has of anything. */
const MANY = 65_536

/**
 * The greater, the sooner it is asked. What is graver than a stop comes first, then the urgency of what it decides, then
 * how much it decides, then a stop, then the guideline's order.
 */
const worth = (safety: number, most: number, decides: number, place: number): number =>
  ((((safety > STOP ? safety : 0) * 4 + most) * MANY + decides) * 4 + safety) * MANY + (MANY - 1 - place)

export const byWorth = (a: Open, b: Open): number =>
  worth(b.safety, b.most, b.decides.length, b.place) - worth(a.safety, a.most, a.decides.length, a.place)

/** One for each guideline; used and used again. */
export class Asking {
  readonly #asked: readonly Asked[]
  readonly #redFlags: number
  /** Used again, and never cut: how many of each count stands in `#counts`. */
  readonly #decides: string[][]
  readonly #counts: Uint16Array
  readonly #safety: Uint8Array
  readonly #most: Uint8Array
  readonly #places: Int32Array
  #found = 0

  constructor({ asked, place, guideline }: Prepared) {
    this.#asked = asked
    this.#redFlags = place.get(guideline.roles.redFlags) ?? -1
    this.#decides = asked.map(() => [])
    this.#counts = new Uint16Array(asked.length)
    this.#safety = new Uint8Array(asked.length)
    this.#most = new Uint8Array(asked.length)
    this.#places = new Int32Array(asked.length)
  }

  /** A result waits for the fact at a place. */
  add(place: number, id: string, safety: number, urgency: number): void {
    const grave = place === this.#redFlags ? RED_FLAG : safety
    const count = this.#counts[place] as number
    ;(this.#decides[place] as string[])[count] = id
    this.#counts[place] = count + 1
    if (count === 0) {
      this.#safety[place] = grave
      this.#most[place] = urgency
      this.#places[this.#found] = place
      this.#found += 1
      return
    }
    if (grave > (this.#safety[place] as number)) this.#safety[place] = grave
    if (urgency > (this.#most[place] as number)) this.#most[place] = urgency
  }

  /** Each that was added, what is worth most first; and forgotten here. */
  take<T>(made: (one: Open) => T): T[] {
    const worths = new Float64Array(this.#found)
    for (let i = 0; i < this.#found; i += 1) {
      const place = this.#places[i] as number
      const [safety, most] = [this.#safety[place] as number, this.#most[place] as number]
      worths[i] = worth(safety, most, this.#counts[place] as number, place)
    }
    // By number, and without a function to call.
    worths.sort()
    const taken: T[] = []
    for (let i = this.#found - 1; i >= 0; i -= 1) {
      const place = MANY - 1 - ((worths[i] as number) % MANY)
      const one: Open = {
        fact: this.#asked[place] as Asked,
        place,
        decides: (this.#decides[place] as string[]).slice(0, this.#counts[place]),
        safety: this.#safety[place] as number,
        most: this.#most[place] as number,
      }
      taken.push(made(one))
      this.#counts[place] = 0
    }
    this.#found = 0
    return taken
  }
}
