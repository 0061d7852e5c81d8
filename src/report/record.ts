/** What stands at the end of a page: scores, notes on the record, and which guideline spoke. */

import type { AssessedNote } from '../language/index.ts'
import { draftWords, noteText } from '../words/index.ts'
import { contradictionLines, otherNotes } from './contradictions.ts'
import { counted, wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import type { Page } from './words.ts'

export function scoreLines(page: Page): readonly string[] {
  const { scores } = page.assessment
  const open = scores.filter((score) => score.settled === 0).map((score) => score.title)
  const lines = scores.flatMap((score) => {
    if (score.settled === 0) return []
    const [low, high] = score.range
    const bands = score.bands.length === 0 ? '' : ` (${score.bands.join(' or ')})`
    const allowed = low === high ? '' : `; what is not known allows ${low} to ${high}`
    return wrapped(`${score.title}: ${score.counted}${bands}${allowed} [${score.version}]`, '  ', '    ')
  })
  return open.length === 0
    ? lines
    : [...lines, ...wrapped(`nothing known for: ${open.join('; ')}`, '  ', '    ')]
}

const NOTES_SHOWN = 8
/** What a reader must know first: contradictions and gaps before what was merely tidied. */
export const noteKinds: readonly AssessedNote['kind'][] = [
  'challenged',
  'conflict',
  'not-understood',
  'dropped',
  'assumed',
  'changed',
]
/** Those that nobody may miss. */
export const isGrave = ({ kind }: AssessedNote): boolean =>
  kind === 'challenged' || kind === 'conflict' || kind === 'not-understood'
/** May it tell of a danger that nobody could read? */
export const isDanger = ({ mayDecide }: AssessedNote): boolean => mayDecide?.safety === true

const kindWords: Readonly<Record<AssessedNote['kind'], string>> = {
  challenged: 'challenged',
  conflict: 'conflict',
  'not-understood': 'not understood',
  dropped: 'set aside',
  assumed: 'assumed',
  changed: 'changed',
}

/** Notes that the contradictions do not tell already. */
export function notesInOrder({ assessment }: Page): readonly AssessedNote[] {
  // A record that is not understood and may hide a danger comes before all.
  const notes = otherNotes(assessment)
  const grave = notes.filter(isDanger)
  const others = notes.filter((note) => !isDanger(note))
  return [...grave, ...noteKinds.flatMap((kind) => others.filter((note) => note.kind === kind))]
}

export function noteWords(note: AssessedNote): string {
  const { kind, resource } = note
  return `${kindWords[kind]}: ${noteText(note)}${resource === null ? '' : ` [${resource}]`}`
}

export function noteLines(page: Page, paint: Paint): readonly string[] {
  const notes = notesInOrder(page)
  const lines = [
    ...contradictionLines(page),
    ...notes.slice(0, NOTES_SHOWN).flatMap((note) => wrapped(noteWords(note), '  ', '    ')),
  ]
  const rest = notes.slice(NOTES_SHOWN)
  if (rest.length === 0) return lines
  const counts = noteKinds.flatMap((kind) => {
    const n = rest.filter((note) => note.kind === kind).length
    return n === 0 ? [] : [`${n} ${kindWords[kind]}`]
  })
  const words = `and ${counted(rest.length, 'more note')}: ${counts.join(', ')} (--format json lists all)`
  return [...lines, ...wrapped(paint.quiet(words), '  ')]
}

export function footLines(page: Page, paint: Paint): readonly string[] {
  const { recommendations, guideline } = page.assessment
  const silent = recommendations.filter((rec) => rec.status === 'not-applicable').length
  const unfinished = draftWords(page.guideline)
  const draft = unfinished === null ? '' : ` (${unfinished})`
  const words = [
    silent === 0
      ? ''
      : `${silent} of ${counted(recommendations.length, 'recommendation')} ${silent === 1 ? 'does' : 'do'} not apply. `,
    'Why, and why not: plumbline explain ID FILE. ',
    `${page.guideline.title}, version ${page.guideline.version}${draft}, ${guideline.hash.slice(0, 12)}.`,
  ]
  return wrapped(paint.quiet(words.join('')))
}

/** The doors to all that the short plan leaves out, how much that is, and which guideline spoke. */
export function briefFootLines(page: Page, leftOut: readonly string[], paint: Paint): readonly string[] {
  const { guideline } = page
  const unfinished = draftWords(guideline)
  const words = [
    ...(leftOut.length === 0 ? [] : [`Besides: ${leftOut.join('; ')}.`]),
    'All: --full. For the notes: --format paragraph. Why: plumbline explain ID FILE.',
    `Guideline ${guideline.version}${unfinished === null ? '' : ` (${unfinished})`}.`,
  ]
  return wrapped(paint.quiet(words.join(' ')))
}
