/** Results and reports that bear on facts without answering them: what they are known by, and what they point to. */

import { frozen } from './frozen.ts'
import type { Code, CodeRow } from './value-set.ts'

/**
 * A record that no pick reads and that is known by a code or by words is named, with the facts that it may decide, and
 * silence no longer answers those. It never answers anything.
 */
export interface Pointer {
  readonly id: string
  /** What a note calls it. */
  readonly title: string
  /** Results by the name of what was measured, or texts of reports. */
  readonly in: 'results' | 'reports'
  /** Keys of the facts it may decide (`fact`, or `fact.item`). */
  readonly facts: readonly string[]
  /** Of a result that counts only where it is not normal: what it may decide where it is high, where it is low. */
  readonly unusual: { readonly high: readonly string[]; readonly low: readonly string[] } | null
  readonly codes: readonly Code[]
  /**
   * One phrase of each list must stand in one statement that does not deny it; in lower case, without accents and signs,
   * `*` at the end for any ending. None: known by its codes alone.
   */
  readonly words: readonly (readonly string[])[]
  /** Phrases that make it another thing. */
  readonly not: readonly string[]
  /** A report of this examination tells of nothing else, unless another pointer finds it in its words. */
  readonly alone: boolean
}

/** Phrases stand in one text, `|` between them. */
export function pointer(draft: {
  readonly id: string
  readonly title: string
  readonly in?: Pointer['in']
  readonly facts?: readonly string[]
  readonly high?: readonly string[]
  readonly low?: readonly string[]
  readonly codes?: readonly CodeRow[]
  readonly words?: readonly string[]
  readonly not?: string
  readonly alone?: true
}): Pointer {
  const { high, low } = draft
  const phrases = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim())
  return frozen({
    id: draft.id,
    title: draft.title,
    in: draft.in ?? 'results',
    facts: draft.facts ?? [],
    unusual: high === undefined && low === undefined ? null : { high: high ?? [], low: low ?? [] },
    codes: (draft.codes ?? []).map(([system, code, display, seenIn, match]) => ({
      system,
      code,
      display,
      prefix: match === 'prefix',
      seenIn,
    })),
    words: (draft.words ?? []).map(phrases),
    not: draft.not === undefined ? [] : phrases(draft.not),
    alone: draft.alone ?? false,
  })
}
