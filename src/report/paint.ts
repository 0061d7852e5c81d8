/** Colour as an extra: what a piece of a page means, so that the caller may paint it or leave it plain. */

/** Each function may wrap its text in codes of no width; the words alone must say everything. */
export interface Paint {
  readonly alarm: (text: string) => string
  readonly heading: (text: string) => string
  readonly stop: (text: string) => string
  readonly caution: (text: string) => string
  readonly fits: (text: string) => string
  readonly ask: (text: string) => string
  readonly quiet: (text: string) => string
}

const same = (text: string): string => text

/** No colour at all. */
export const plainPaint: Paint = {
  alarm: same,
  heading: same,
  stop: same,
  caution: same,
  fits: same,
  ask: same,
  quiet: same,
}
