/** What the plan rests on, in brief: what was taken as no, contradictions, scores, and what is settled. */

import { contradictionLines } from './contradictions.ts'
import { counted, firstFew, sentence, wrapped } from './lines.ts'
import { offeredOptions } from './options.ts'
import type { Paint } from './paint.ts'
import { stands } from './plan.ts'
import { isGrave, notesInOrder, noteWords } from './record.ts'
import { factTitle, type Page, silenceWords, titleOf } from './words.ts'

/** Everything taken from the silence of a complete record by what is shown, once. */
export function assumedLines(page: Page): readonly string[] {
  const { recommendations, options } = page.assessment
  const offered = offeredOptions(page)
  const shown = [
    ...recommendations.filter(stands),
    ...options.filter((option) => offered.has(option.id) && option.status !== 'contraindicated'),
  ]
  const facts = [...new Set(shown.flatMap((one) => one.assuming))]
  const meanings = [...new Set(facts.map((id) => silenceWords(page, id)))]
  const parts = meanings.map((meaning) => {
    const titles = facts.filter((id) => silenceWords(page, id) === meaning).map((id) => factTitle(page, id))
    return `${meaning}: ${titles.join('; ')}`
  })
  return facts.length === 0
    ? []
    : wrapped(`assumed from the record, not asked, ${parts.join('; ')}`, '  ', '    ')
}

/** Contradictions and what was not understood, all; what was merely tidied is counted. */
export function briefNoteLines(page: Page, paint: Paint): readonly string[] {
  const notes = notesInOrder(page)
  const grave = notes.filter(isGrave)
  const more = notes.length - grave.length
  return [
    ...contradictionLines(page),
    ...grave.flatMap((note) => wrapped(noteWords(note), '  ', '    ')),
    ...(more === 0 ? [] : wrapped(paint.quiet(`${counted(more, 'note')} on how it was read (--full)`), '  ')),
  ]
}

/** Scores of which anything is known: the number and its meaning, or from where to where it may lie. */
export function briefScoreLines(page: Page): readonly string[] {
  const known = page.assessment.scores.filter((score) => score.settled > 0)
  const words = known.map(({ title, range: [low, high], bands }) => {
    const band = bands.length === 1 ? ` (${bands[0]})` : ''
    return `${title} ${low === high ? low : `${low} to ${high}`}${band}`
  })
  return words.length === 0 ? [] : wrapped(sentence(`scores: ${words.join('; ')}`), '  ', '    ')
}

/** What was done, declined, or gives way to something else, by title. */
export function briefSettledLines(page: Page): readonly string[] {
  const { recommendations } = page.assessment
  const done = recommendations.filter((rec) => rec.status === 'done').map((rec) => rec.title)
  const declined = recommendations.filter((rec) => rec.status === 'declined')
  const way = new Map<string, string[]>()
  for (const rec of recommendations) {
    if (rec.displacedBy === null) continue
    way.set(rec.displacedBy, [...(way.get(rec.displacedBy) ?? []), rec.title])
  }
  return [
    ...declined.map((rec) => `declined: ${rec.title} (${rec.declinedBecause ?? 'no reason given'})`),
    ...[...way].map(([to, titles]) => `gives way to "${titleOf(page, to)}": ${titles.join('; ')}`),
    ...(done.length === 0 ? [] : [`done: ${firstFew(done, 4, '; ')}`]),
  ].flatMap((words) => wrapped(sentence(words), '  ', '    '))
}
