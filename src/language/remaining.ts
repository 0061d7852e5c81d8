/** Sentences made of what remains: a statement with a slot for the options that no stop bars. */

/** What stands instead while every option is barred: who decides then. */
export interface Otherwise {
  readonly title: string
  readonly statement: string
  readonly forPatient: string
}

export interface Remaining {
  /** With the slot; null where the sentence names no option. */
  readonly statement: string | null
  readonly forPatient: string | null
  /** How the names are joined: tried one after the other, or chosen among. */
  readonly join: 'then' | 'or'
  readonly otherwise: Otherwise
}

/** Every open option, in the order of the recommendation. */
export const OPTIONS_SLOT = '{options}'
/** The first of them alone. */
export const FIRST_SLOT = '{first}'

/** Said of an option that is named without a condition only when none of its stops is open. */
export const ONCE_CLEARED = 'once contraindications are excluded'

export const hasSlot = (text: string): boolean => text.includes(OPTIONS_SLOT) || text.includes(FIRST_SLOT)

/** @param names in the middle of a sentence; at least one where there is a slot. */
export function filledIn(text: string, names: readonly string[], join: Remaining['join']): string {
  const last = names.at(-1) ?? ''
  const before = names.slice(0, -1).join(', ')
  const among = join === 'then' ? names.join(', then ') : before === '' ? last : `${before} or ${last}`
  return text.replaceAll(OPTIONS_SLOT, among).replaceAll(FIRST_SLOT, names[0] ?? '')
}
