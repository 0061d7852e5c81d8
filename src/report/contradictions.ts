/** What the record says twice and differently, in words: the fact, each statement with its day and record, what counts. */

import { type Contradiction, type ContraryEntry, type EntryValue, indexOf } from '../language/index.ts'
import { readableDays, valueWords } from '../words/index.ts'
import { upperFirst, wrapped } from './lines.ts'
import type { Page } from './words.ts'

/** What it is about: the item of the checklist, or the fact. */
function contradictionTitle({ guideline }: Page, { fact: id, item }: Contradiction): string {
  const fact = indexOf(guideline).facts.get(id)
  const named = fact?.kind === 'checklist' && item !== null ? fact.items[item]?.title : fact?.title
  return upperFirst(named ?? item ?? id)
}

/** `The record contradicts itself: Pain severity: 3 (20 Apr 2026, Observation/pain-1), but 8 (...); not known`. */
function contradictionWords(page: Page, one: Contradiction): string {
  const said = one.entries.map((entry) => entryWords(page, one, entry))
  return `${contradictionTitle(page, one)}: ${said.join('; but ')}. ${countsWords(page, one)}`
}

export const contradictionsWords = (page: Page): readonly string[] =>
  page.assessment.contradictions.map(
    (one) => `The record contradicts itself: ${contradictionWords(page, one)}`,
  )

export const contradictionLines = (page: Page): readonly string[] =>
  contradictionsWords(page).flatMap((words) => wrapped(words, '  ', '    '))

function entryWords(page: Page, one: Contradiction, { value, on, resource }: ContraryEntry): string {
  return `${saidWords(page, one, value)} (${readableDays(on)}, ${resource ?? 'typed'})`
}

function saidWords({ guideline }: Page, { fact: id }: Contradiction, value: EntryValue): string {
  const fact = indexOf(guideline).facts.get(id)
  if (typeof value === 'object' && 'unknown' in value) return 'asked, not known'
  return fact === undefined ? String(value) : valueWords(fact, value)
}

/** What follows from it. */
function countsWords(page: Page, one: Contradiction): string {
  if (one.counts === null) return 'It counts as not known.'
  const value = saidWords(page, one, one.counts)
  if (one.leavesUnknown) return `It counts as ${value}: where that is not enough, as not known.`
  return 'It is a danger, so it counts as present until it is ruled out.'
}
