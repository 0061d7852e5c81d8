/** Codes that mean one thing, each with where it was seen. */

import { frozen } from './frozen.ts'

export interface Code {
  readonly system: string
  readonly code: string
  readonly display: string
  /** Parent code: every code that starts with it is a member (ICD-10, ATC). */
  readonly prefix: boolean
  /** Where the code was seen beside this meaning; null = from knowledge only. */
  readonly seenIn: string | null
}

export interface ValueSet {
  readonly id: string
  readonly title: string
  /** Other value sets no code may be shared with: clinical opposites. */
  readonly opposes: readonly string[]
  /** Other value sets that hold some of the same codes on purpose, with the reason. */
  readonly shares: readonly { readonly set: string; readonly because: string }[]
  readonly codes: readonly Code[]
}

/** System, code, display, where seen, and `prefix` for a parent code. */
export type CodeRow = readonly [
  system: string,
  code: string,
  display: string,
  seenIn: string | null,
  match?: 'prefix',
]

export function valueSet(draft: {
  id: string
  title: string
  opposes?: readonly string[]
  shares?: ValueSet['shares']
  codes: readonly CodeRow[]
}): ValueSet {
  return frozen({
    id: draft.id,
    title: draft.title,
    opposes: draft.opposes ?? [],
    shares: draft.shares ?? [],
    codes: draft.codes.map(([system, code, display, seenIn, match]) => ({
      system,
      code,
      display,
      prefix: match === 'prefix',
      seenIn,
    })),
  })
}
