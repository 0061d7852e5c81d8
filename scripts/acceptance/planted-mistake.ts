/** A known mistake, to be planted in a copy of the tree. */
export interface Planted {
  readonly name: string
  readonly mistake: string
  readonly file: string
  /** Stands there once. */
  readonly line: string
  readonly by: string
  /** The tests of its room. */
  readonly room: string
  /** The suite they are in; `core` where none is named. */
  readonly project?: string
}
