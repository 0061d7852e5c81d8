/** What the chart says and what was typed, about one patient on one sheet. */

import { type Answers, type Death, type Note, RequestProblem, requireAnswers } from '../language/index.ts'
import { byText } from './json.ts'
import { inOrder } from './read.ts'
import { sortedNotes } from './tidy.ts'

const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].sort(byText)

/** Calling a record irrelevant says nothing of one that is understood, or not there: it counts as it stands. */
function inVain(chart: Answers, typed: Answers): readonly Note[] {
  const open = new Set(chart.unread.map(({ resource }) => resource))
  return typed.irrelevant
    .filter((resource) => !open.has(resource))
    .map((resource) => ({
      kind: 'conflict',
      text: 'called irrelevant, but it is understood, or not in this chart: it counts as it stands',
      resource,
    }))
}

/**
 * Both together. The chart brings the patient, the coverage and the episode; which entry counts is decided later.
 * @throws RequestProblem bad-argument; other-patient: each says whom it is about, and they differ
 */
export function mergeAnswers(chart: Answers, typed: Answers): Answers {
  requireAnswers(chart)
  requireAnswers(typed)
  if (chart.subject !== null && typed.subject !== null && idIn(chart.subject) !== idIn(typed.subject)) {
    throw new RequestProblem('other-patient', {
      where: 'subject',
      why: 'they say they are about somebody else than the record, and one word about another could clear a danger',
      fix: 'Give the answers of this patient, or correct the subject',
    })
  }
  return {
    subject: chart.subject ?? typed.subject,
    entries: inOrder([...chart.entries, ...typed.entries]),
    coverage: [...new Set([...chart.coverage, ...typed.coverage])].sort(byText),
    unread: [...chart.unread, ...typed.unread],
    irrelevant: union(chart.irrelevant, typed.irrelevant),
    episode: chart.episode ?? typed.episode,
    deceased: deathOf(chart.deceased, typed.deceased),
    challenged: union(chart.challenged, typed.challenged),
    declined: { ...chart.declined, ...typed.declined },
    notes: sortedNotes([...chart.notes, ...typed.notes, ...inVain(chart, typed)]),
  }
}

/** What was typed, unless it names no day and the chart does. */
function deathOf(chart: Death | null, typed: Death | null): Death | null {
  return typed === null || (typed.on === null && chart !== null) ? chart : typed
}
const idIn = (subject: string): string => subject.replace(/^Patient\//, '')
