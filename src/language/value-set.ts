/** Codes that mean one thing, each with where it was seen. */

import { frozen } from './frozen.ts'

export interface Code {
  readonly system: string
  readonly code: string
  readonly display: string
  /** Parent code: every code that starts with it is a member (ICD, ATC). */
  readonly prefix: boolean
  /** Where the code was seen beside this meaning; null = from knowledge only. */
  readonly seenIn: string | null
}

/** Parent codes that may mean it or something else: a record of one is asked about, never counted. */
export interface Perhaps {
  readonly system: string
  /** Parent codes. */
  readonly codes: readonly string[]
  readonly because: string
  /** Phrases of problem lists that may mean it, wherever they stand in a text. */
  readonly phrases?: readonly string[]
}

/** A part of a classification that was gone through, category by category, for this meaning. */
export interface CodeClass {
  readonly system: string
  /** Its categories, with two ends where it is a range: `K20-K31`. */
  readonly block: readonly string[]
  /** What of it is not held, as codes or ranges of categories, and why. */
  readonly leavesOut: readonly LeftOut[]
}

export interface LeftOut {
  readonly codes: readonly string[]
  readonly because: string
  /** So certainly none of it that an unknown code from there leaves the silence whole. */
  readonly surely: boolean
}

export interface ValueSet {
  readonly id: string
  readonly title: string
  /** It holds diseases, or drugs, that may stand beside one another: that one is refuted or not taken says nothing of the rest. */
  readonly several: boolean
  /** Other value sets no code may be shared with: clinical opposites. */
  readonly opposes: readonly string[]
  /** Other value sets that hold some of the same codes on purpose, with the reason. */
  readonly shares: readonly { readonly set: string; readonly because: string }[]
  readonly codes: readonly Code[]
  readonly perhaps: readonly Perhaps[]
  readonly classes: readonly CodeClass[]
  /**
   * Whole names by which problem lists call it, unequivocal; `#` stands for one site or several of the index event
   * (names of the value sets of the guideline's `episode.map`).
   */
  readonly names: readonly string[]
}

/** System, code, display, where seen, and `prefix` for a parent code. */
export type CodeRow = readonly [
  system: string,
  code: string,
  display: string,
  seenIn: string | null,
  match?: 'prefix',
]

/** What a value set holds of one edition of a classification. Codes stand in one text, blanks between them. */
export interface ClassDraft {
  readonly system: string
  readonly seenIn: string
  /** Parent codes that are members, and ranges of categories. */
  readonly holds?: string
  /** Codes that are members without what is below them. */
  readonly exact?: string
  /** Reason -> parent codes. */
  readonly perhaps?: Readonly<Record<string, string>>
  /** Categories gone through; none = the codes stand by themselves. */
  readonly block?: string
  /** Reason -> codes, or ranges of categories, that certainly are none of it. */
  readonly surelyNot?: Readonly<Record<string, string>>
  /** Reason -> codes, or ranges of categories. */
  readonly leavesOut?: Readonly<Record<string, string>>
}

/** The code by which a tidied record says that its words are a name of the value set. */
export const namedCode = (url: string, set: string) => ({ system: `${url}/CodeSystem/named`, code: set })

const words = (text: string): readonly string[] => text.split(/\s+/).filter((one) => one !== '')
const listed = (text: string): readonly string[] => words(text).flatMap(categoriesOf)

const leftOut = (drafted: Readonly<Record<string, string>>, surely: boolean): readonly LeftOut[] =>
  Object.entries(drafted).map(([because, codes]) => ({ codes: words(codes), because, surely }))

export function valueSet(draft: {
  id: string
  title: string
  several?: boolean
  opposes?: readonly string[]
  shares?: ValueSet['shares']
  codes?: readonly CodeRow[]
  classes?: readonly ClassDraft[]
  names?: readonly string[]
}): ValueSet {
  const { classes = [] } = draft
  const rows = (draft.codes ?? []).map(([system, code, display, seenIn, match]) => ({
    system,
    code,
    display,
    prefix: match === 'prefix',
    seenIn,
  }))
  // A code of a class is its own name.
  const held = classes.flatMap(({ system, seenIn, holds = '', exact = '' }) => [
    ...listed(holds).map((code) => ({ system, code, display: code, prefix: true, seenIn })),
    ...listed(exact).map((code) => ({ system, code, display: code, prefix: false, seenIn })),
  ])
  return frozen({
    id: draft.id,
    title: draft.title,
    several: draft.several ?? false,
    opposes: draft.opposes ?? [],
    shares: draft.shares ?? [],
    codes: [...rows, ...held],
    perhaps: classes.flatMap(({ system, perhaps = {} }) =>
      Object.entries(perhaps).map(([because, codes]) => ({ system, codes: listed(codes), because })),
    ),
    classes: classes.flatMap(({ system, block, leavesOut = {}, surelyNot = {} }) =>
      block === undefined
        ? []
        : [
            {
              system,
              block: words(block),
              leavesOut: [...leftOut(leavesOut, false), ...leftOut(surelyNot, true)],
            },
          ],
    ),
    names: draft.names ?? [],
  })
}

const range = /^([A-Z]?)(\d+)-([A-Z]?)(\d+)$/

/**
 * Categories of a range, both ends included, as numbers say (`K20-K31`, `140-172`, `V01-V99`); a code or a category
 * by itself stands for itself.
 */
export function categoriesOf(written: string): readonly string[] {
  const [, letter, from = '', other, to = ''] = range.exec(written) ?? []
  if (letter === undefined || letter !== other) return [written]
  const count = Number(to) - Number(from) + 1
  return Array.from({ length: Math.max(count, 0) }, (_, i) => {
    return `${letter}${String(Number(from) + i).padStart(from.length, '0')}`
  })
}
