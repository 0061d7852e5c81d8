/** Drugs in the words of a record that is none of a drug ("on blood thinners", "CHF, on warfarin"): it may be taken. */

import type { Catalog } from '../catalog.ts'
import { remembering } from '../memory.ts'
import { runsOf } from '../problem-names.ts'
import { answersOf, carriedBy } from '../substances/asked.ts'
import { readingOf } from '../substances/reading.ts'
import { undenied, wordsOf } from '../words.ts'
import { candidatesFor } from './may-be.ts'

const made = new WeakMap<Catalog, (text: string) => readonly string[]>()

/** The value sets of drugs that silence speaks of and that the text may mean. */
export function drugsInWords(text: string, catalog: Catalog): readonly string[] {
  const look = made.get(catalog) ?? looking(catalog)
  made.set(catalog, look)
  return look(text)
}

function looking(catalog: Catalog): (text: string) => readonly string[] {
  const asked = new Set(candidatesFor('MedicationRequest', catalog).flatMap(({ sets }) => sets))
  const phrases = new Map<string, string[]>()
  for (const { id, perhaps } of catalog.guideline.valueSets) {
    if (!asked.has(id)) continue
    for (const phrase of new Set(perhaps.flatMap((one) => one.phrases ?? []).map(keyOf))) {
      phrases.set(phrase, [...(phrases.get(phrase) ?? []), id])
    }
  }
  return remembering((text) => {
    const said = undenied(text)
    if (said === '') return []
    const inPhrases = runsOf(wordsOf(said)).flatMap((run) => phrases.get(run.join(' ')) ?? [])
    const reading = readingOf({ product: [{ text: said }], ingredients: [], form: [] }, 'medication', catalog)
    const { coded, worded, open } = answersOf(reading, 'medication', catalog)
    const named = carriedBy({ coding: [...coded, ...worded] }, 'medication', catalog)
    return [...new Set([...inPhrases, ...named, ...open])].filter((id) => asked.has(id))
  })
}

const keyOf = (phrase: string): string => wordsOf(phrase).join(' ')
