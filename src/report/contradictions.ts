/**
 * What the record says twice and differently, or of different facts and cannot both hold, in words: each statement with
 * its day and record, and what counts.
 */

import {
  type AssessedIncompatible,
  type AssessedNote,
  type Assessment,
  bothCannotHold,
  type Contradiction,
  type ContraryEntry,
  type EntryValue,
  indexOf,
} from '../language/index.ts'
import { readableDay, readableDays, valueWords } from '../words/index.ts'
import { sentence, upperFirst, wrapped } from './lines.ts'
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
  [
    ...page.assessment.contradictions.map((one) => contradictionWords(page, one)),
    ...page.assessment.incompatible.map((one) => incompatibleWords(page, one)),
  ].map((words) => `The record contradicts itself: ${words}`)

/** What each is about, in short. */
export const contradictionTitles = (page: Page): readonly string[] => [
  ...page.assessment.contradictions.map((one) => contradictionTitle(page, one)),
  ...page.assessment.incompatible.map(({ title }) => title),
]

/** The notes that say nothing of what is told here. */
export function otherNotes({ incompatible, notes }: Assessment): readonly AssessedNote[] {
  const told = new Set(incompatible.map(bothCannotHold))
  return notes.filter(({ kind, text }) => kind !== 'conflict' || text === null || !told.has(text))
}

export const contradictionLines = (page: Page): readonly string[] =>
  contradictionsWords(page).flatMap((words) => wrapped(words, '  ', '    '))

/** What is said of different facts, what counts, and the facts with day and record. */
function incompatibleWords({ guideline }: Page, one: AssessedIncompatible): string {
  const said = one.facts.map(({ fact: id, value, on, resource }) => {
    const fact = indexOf(guideline).facts.get(id)
    const words = fact === undefined ? id : `${fact.title}: ${valueWords(fact, value)}`
    return `${words} (${on === null ? '' : `${readableDay(on)}, `}${resource ?? 'typed'})`
  })
  return `${sentence(bothCannotHold(one))} Said: ${said.join('; ')}.`
}

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
