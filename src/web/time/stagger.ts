/** Labels along an axis: each beside its place, in the first row where it does not run into the one before. */

export interface Staggered {
  readonly row: number
  /** It ends at its place instead of beginning there: near the end of the axis. */
  readonly ends: boolean
}

/** `places` in percent, ascending; `width` is what a label takes, in percent. */
export function stagger(places: readonly number[], width: number): readonly Staggered[] {
  const taken: number[] = []
  return places.map((place) => {
    const ends = place + width > 100
    const from = ends ? place - width : place
    const free = taken.findIndex((end) => end <= from)
    const row = free < 0 ? taken.length : free
    taken[row] = from + width
    return { row, ends }
  })
}
