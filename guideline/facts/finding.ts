/** Where a finding is noted besides a problem list: what a report concludes, a flag, the reason of a contact. */

import {
  anyOf,
  chartFlag,
  condition,
  contactFor,
  exists,
  oneOfSeveral,
  type PickedRecords,
  picksOf,
  reported,
  type Source,
  type ValueSet,
} from '../../src/language/index.ts'

const since = { since: 'index-fracture' } as const

/** Reports and contacts are of one day and never end, so that only those since the index event count. */
export function notedSince(codes: ValueSet): readonly PickedRecords[] {
  return [exists(reported(codes), since), exists(chartFlag(codes)), exists(contactFor(codes), since)]
}

/** One sign among several: a problem that is there, or a finding noted since the index event; its denial or end answers nothing. */
export function sign(codes: ValueSet): Source {
  return anyOf(exists(oneOfSeveral(codes, 'active')), ...signsNoted(codes))
}

/** The same, where an older problem says nothing of this event. */
export function signSince(codes: ValueSet): Source {
  return anyOf(exists(oneOfSeveral(codes, 'active'), since), ...signsNoted(codes))
}

/** A flag would end, and deny: it is left to be named. */
export function signsNoted(codes: ValueSet): readonly PickedRecords[] {
  return [exists(reported(codes), since), exists(contactFor(codes), since)]
}

/** What any of several sources says. */
export function eitherOf(...sources: readonly Source[]): Source {
  return anyOf(...sources.flatMap(picksOf))
}

/** An active problem, or a finding noted since the index event. */
export function finding(codes: ValueSet): Source {
  return anyOf(exists(condition(codes, 'active')), ...notedSince(codes))
}

/** The same, where an older problem says nothing of this event. */
export function findingSince(codes: ValueSet): Source {
  return anyOf(exists(condition(codes, 'active'), since), ...notedSince(codes))
}
