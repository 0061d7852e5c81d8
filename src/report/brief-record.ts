/** What the plan rests on, in brief: what was taken as no, contradictions, and what is settled. */

import { type AssessedNote, indexOf } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { contradictionLines } from './contradictions.ts'
import { stands } from './lead.ts'
import { counted, sentence, wrapped } from './lines.ts'
import { isOffered } from './offered.ts'
import { isDanger, isGrave, notesInOrder, noteWords } from './record.ts'
import { type Page, titleOf } from './words.ts'

/** Contradictions, what may tell of a danger, and results of which nobody says whether they are normal; the rest is counted. */
export function briefNoteLines(page: Page): readonly string[] {
  const notes = notesInOrder(page).filter((note) => isShown(page, note))
  return [...contradictionLines(page), ...notes.flatMap((note) => wrapped(noteWords(note), '  ', '    '))]
}

const isShown = (page: Page, note: AssessedNote): boolean =>
  isGrave(note) &&
  (note.kind !== 'not-understood' || isDanger(note) || isNewer(note) || pointsToDanger(page, note))

/** What counts may be out of date. */
const isNewer = ({ mayDecide }: AssessedNote): boolean => mayDecide?.newerThan !== undefined

/** A tumour marker without a flag is no danger yet, and is not passed over either. */
function pointsToDanger({ guideline }: Page, { mayDecide }: AssessedNote): boolean {
  const { facts } = indexOf(guideline)
  const dangers = (mayDecide?.facts ?? []).filter((id) => {
    const fact = facts.get(id)
    return fact !== undefined && 'danger' in fact && fact.danger
  })
  return dangers.length > 0
}

/** How much stands in the plan at full length: what is done, what silence was taken to mean, how the record was read. */
export function leftOutWords(page: Page): readonly string[] {
  const { recommendations, options, timeline } = page.assessment
  const shown = [
    ...recommendations.filter(stands),
    ...options.filter((option) => isOffered(option) && option.status !== 'contraindicated'),
  ]
  const silent = new Set(shown.flatMap((one) => one.assuming)).size
  const notes = notesInOrder(page).filter((note) => !isShown(page, note))
  const unread = notes.filter((note) => note.kind === 'not-understood').length
  const [next] = timeline
  const disputed = recommendations.filter(
    (rec) => stands(rec) && rec.evidence.some((one) => one.stance === 'disputes'),
  ).length
  return [
    ...(disputed === 0 ? [] : [`${disputed} disputed in the literature`]),
    ...(next === undefined
      ? []
      : [`by time alone it changes on ${readableDay(next.date)} (${next.certainty})`]),
    ...(silent === 0 ? [] : [`${counted(silent, 'answer')} taken from silence`]),
    ...(notes.length === 0
      ? []
      : [`${counted(notes.length, 'note')} on how it was read, ${unread} not understood`]),
  ]
}

/** What was declined, or gives way to something else, by title. */
export function briefSettledLines(page: Page): readonly string[] {
  const { recommendations } = page.assessment
  const declined = recommendations.filter((rec) => rec.status === 'declined')
  const way = new Map<string, string[]>()
  for (const rec of recommendations) {
    if (rec.displacedBy === null) continue
    way.set(rec.displacedBy, [...(way.get(rec.displacedBy) ?? []), rec.title])
  }
  return [
    ...declined.map((rec) => `declined: ${rec.title} (${rec.declinedBecause ?? 'no reason given'})`),
    ...[...way].map(([to, titles]) => `gives way to "${titleOf(page, to)}": ${titles.join('; ')}`),
  ].flatMap((words) => wrapped(sentence(words), '  ', '    '))
}
