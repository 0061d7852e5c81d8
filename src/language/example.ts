/** What recommendations, options and positions have in common: examples that run, days counted from a date. */

import type { FactId } from './expression.ts'
import type { Amount, DateFact } from './fact.ts'

/** A patient, as typed answers over a named baseline, and the status this must give. Run as a test, shown in the document. */
export interface Example<S extends string = string> {
  readonly name: string
  readonly baseline: string
  /** Fact id -> answer, over the baseline's; null takes an answer away. */
  readonly given: Readonly<Record<string, unknown>>
  readonly setting: Readonly<Record<string, string>>
  /** Days from the baseline's own day of assessment. */
  readonly daysLater: number
  readonly expect: S
  readonly provisional: boolean
  /** The recommendation this one must give way to; null = it must stand. */
  readonly displacedBy: string | null
  /** Of an option, where it matters: how many of its cautions, preferences and changes of its course hold. */
  readonly cautions?: number
  readonly preferred?: number
  readonly adjusted?: number
}

/** A day counted from a date fact. */
export interface DayAfter {
  readonly fact: FactId
  readonly days: number
}

export interface ExampleDraft<S> {
  readonly name: string
  readonly baseline: string
  readonly given?: Readonly<Record<string, unknown>>
  readonly setting?: Readonly<Record<string, string>>
  readonly after?: Amount<'d'>
  readonly expect: S
  readonly provisional?: true
  readonly displacedBy?: { readonly id: string }
  readonly cautions?: number
  readonly preferred?: number
  readonly adjusted?: number
}
export function examplesOf<S extends string>(drafts: readonly ExampleDraft<S>[]): readonly Example<S>[] {
  return drafts.map((draft) => ({
    name: draft.name,
    baseline: draft.baseline,
    given: draft.given ?? {},
    setting: draft.setting ?? {},
    daysLater: draft.after?.value ?? 0,
    expect: draft.expect,
    provisional: draft.provisional ?? false,
    displacedBy: draft.displacedBy?.id ?? null,
    ...(draft.cautions === undefined ? {} : { cautions: draft.cautions }),
    ...(draft.preferred === undefined ? {} : { preferred: draft.preferred }),
    ...(draft.adjusted === undefined ? {} : { adjusted: draft.adjusted }),
  }))
}
export const dayAfter = (draft: DayAfterDraft | undefined): DayAfter | null =>
  draft ? { fact: draft.after.id, days: draft.by.value } : null

export interface DayAfterDraft {
  readonly after: DateFact
  readonly by: Amount<'d'>
}
