/** Outlines: where each vertebra stands beside the plumb line, and the shape of a whole and of a broken one. */

import { type Corner, corner, type Shape } from '../../language/index.ts'

export const PITCH = 24
/** Where the plumb line hangs in the drawing. */
export const LINE = 62
export const WIDTH = 104

/** Distance of the middle of each vertebra from the plumb line in a spine without deformity; behind is more. */
const profile = [0, 3, 6, 8.5, 10.5, 12, 12.5, 12, 10.5, 8.5, 6, 3, 0, -3, -5, -5, -2.5]

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Degrees; the slope of the curve here. */
  readonly turn: number
}

const DRAWN_LEAN = 0.32
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * The place of each level, the highest first.
 * @param bends level index -> degrees of kyphosis there; all above leans forward by them
 */
export function places(count: number, bends: ReadonlyMap<number, number>): readonly Place[] {
  const xs = Array.from({ length: count }, (_, i) => {
    let x = LINE + (profile[i] ?? 0)
    for (const [at, degrees] of bends) {
      if (i < at) x -= Math.tan(radians(degrees)) * (at - i) * PITCH * DRAWN_LEAN
    }
    return x
  })
  return xs.map((x, i) => {
    const [above = x, below = x] = [xs[i - 1], xs[i + 1]]
    return {
      x,
      y: i * PITCH + PITCH / 2,
      width: 21 + i * 0.75,
      height: 15 + i * 0.18,
      turn: (Math.atan2(below - above, PITCH * 2) * 180) / Math.PI,
    }
  })
}

/** How far the bodies reach to the front and to the back, the plumb line within. */
export function reach(all: readonly Place[]): readonly [front: number, back: number] {
  const edges = all.flatMap(({ x, width }) => [x - width / 2, x + width / 2])
  return [Math.min(LINE, ...edges) - 4, Math.max(LINE, ...edges) + 4]
}

type Point = readonly [x: number, y: number]

const path = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`

/** A whole vertebral body about its middle, its waist drawn in a little. */
export function wholeBody({ width, height }: Place): string {
  const [w, h] = [width / 2, height / 2]
  return (
    `M${-w} ${-h}Q0 ${-h + 1.5} ${w} ${-h}Q${w - 2} 0 ${w} ${h}` +
    `Q0 ${h - 1.5} ${-w} ${h}Q${-w + 2} 0 ${-w} ${-h}Z`
  )
}

/** A body drawn where no loss is recorded loses this much, dashed. */
const SOME_LOSS = 0.3

/** Its shape is not known: lower, and no more is said. */
const sunken: readonly Corner[] = [corner(-1, -1, 1), corner(1, -1, 1), corner(1, 1), corner(-1, 1)]

/**
 * A broken body: front is left.
 * @param loss fraction of its height that is lost; null = not known
 * @param wall fraction lost at the posterior wall; null = not known
 */
export function brokenBody(
  place: Place,
  shape: Shape | null,
  loss: number | null,
  wall: number | null,
): string {
  if (shape === 'whole') return wholeBody(place)
  const lost = (loss ?? SOME_LOSS) * place.height
  const behind = (wall ?? 0) * place.height
  return path(
    (shape ?? sunken).map(({ x, y, sinks, sinksBehind }) => [
      (x * place.width) / 2,
      (y * place.height) / 2 + sinks * lost + sinksBehind * behind,
    ]),
  )
}
