/** Questions in words: the fact's own, or one for all records that nobody could name. */

import type { FactLookup, MissingFact, UnreadKind } from '../language/index.ts'

const lists: Readonly<Record<UnreadKind, string>> = {
  problems: 'problem list',
  medications: 'list of drugs',
  allergies: 'list of allergies',
  procedures: 'list of procedures',
  reports: 'list of reports',
  observations: 'list of results',
}

const TITLES = 3

/** What is asked. No word of a record stands in it: see `unreadWords`. */
export function missingWords(facts: FactLookup, { question, unread }: MissingFact): string {
  if (unread === null) return question
  const { records, kind, covers, danger } = unread
  const one = records.length === 1
  const titles = covers.slice(0, TITLES).map((id) => facts.get(id)?.title ?? id)
  const more = covers.length > TITLES ? `, or ${covers.length - TITLES} more that are asked` : ''
  const what = one ? 'a record' : `${records.length} records`
  const like = danger ? ` and ${one ? 'resembles' : 'resemble'} a danger` : ''
  const says = one ? 'Does it say' : 'Does one of them say'
  return `In the ${lists[kind]} ${what} ${one ? 'is' : 'are'} not understood${like}. ${says}: ${titles.join('; ')}${more}?`
}

/** Which records a question is about, each name once. */
export function unreadWords({ unread }: MissingFact): readonly string[] {
  const labels = unread?.records.map(({ label }) => label) ?? []
  return [...new Set(labels)].map((label) => {
    const times = labels.filter((one) => one === label).length
    return times === 1 ? label : `${label} (${times} times)`
  })
}
