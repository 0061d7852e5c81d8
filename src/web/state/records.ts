/** What somebody says of the records that were read: which fracture it is about, what is wrong, irrelevant or complete. */

import type { RecordKind } from '../../language/index.ts'
import type { Trouble } from '../patient/trouble.ts'
import { patient, take } from './patient.ts'

/** Takes another fracture of the record as the index event; what was typed stays. */
export function chooseEvent(id: string): void {
  const one = patient.value
  const event = one.record?.events.find((each) => each.id === id)
  if (one.record === null || event === undefined) return
  take({ ...one, record: { ...one.record, answers: event.answers } })
}

/** Sets a record aside, or counts it again. */
export function challenge(address: string, aside: boolean): void {
  const one = patient.value
  const others = one.typed.challenged.filter((each) => each !== address)
  take({ ...one, typed: { ...one.typed, challenged: aside ? [...others, address] : others } })
}

/** Says that records which nobody could name hold nothing asked, or asks about them again. */
export function callIrrelevant(addresses: readonly string[], called: boolean): Trouble | null {
  const one = patient.value
  const others = (one.typed.irrelevant ?? []).filter((each) => !addresses.includes(each))
  return take({ ...one, typed: { ...one.typed, irrelevant: called ? [...others, ...addresses] : others } })
}

export function cover(kinds: readonly RecordKind[]): void {
  take({ ...patient.value, coverage: [...kinds].sort() })
}
