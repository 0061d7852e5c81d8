/** Drugs and other substances by ingredient: the codes and names that mean one, whether or not the guideline asks for it. */

import { frozen } from './frozen.ts'

export interface Substance {
  /** Its name in English. */
  readonly id: string
  /** Code system -> its codes there; one with a star at its end stands for every code that starts with it. */
  readonly codes: Readonly<Record<string, readonly string[]>>
  /** Its own names, in several languages, each understood whole however it is spelled. */
  readonly names: readonly string[]
  /** Trade names that were seen in a source and mean nothing else. */
  readonly brands: readonly string[]
  /** Names that may mean it: recalled only, or the name of other things too. They ask, and never answer. */
  readonly perhaps: readonly string[]
  /** Ids of the substances it is made of; each counts by itself. */
  readonly parts: readonly string[]
  /** Ids of value sets about which its presence leaves a question, although it is in none of them. */
  readonly mayMean: readonly string[]
  /** As a gel, cream, drops or inhaler it works where it is put, and is not the drug its codes mean. */
  readonly local: boolean
  /** Its names say enough, whatever stands beside them: "vaccine". */
  readonly enough: boolean
}

/** Lists as text: codes with blanks, names with commas between them. */
export interface SubstanceDraft {
  readonly codes?: Readonly<Record<string, string>>
  readonly names?: string
  readonly brands?: string
  readonly perhaps?: string
  readonly parts?: readonly string[]
  readonly mayMean?: readonly string[]
  readonly local?: boolean
  readonly enough?: boolean
}

const listed = (text: string | undefined, between: string): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(between)

/** Substances by their ids; without names, the id is the name. */
export function substances(drafts: Readonly<Record<string, SubstanceDraft>>): readonly Substance[] {
  return frozen(
    Object.entries(drafts).map(([id, draft]) => ({
      id,
      codes: Object.fromEntries(
        Object.entries(draft.codes ?? {}).map(([system, codes]) => [system, listed(codes, ' ')]),
      ),
      names: listed(draft.names, ', '),
      brands: listed(draft.brands, ', '),
      perhaps: listed(draft.perhaps, ', '),
      parts: draft.parts ?? [],
      mayMean: draft.mayMean ?? [],
      local: draft.local ?? false,
      enough: draft.enough ?? false,
    })),
  )
}
