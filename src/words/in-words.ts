/** An assessment as the contract prints it: its data, and beside them what they say in words. */

import {
  type AssessedNote,
  type AssessedOption,
  type AssessedPosition,
  type AssessedRecommendation,
  type Assessment,
  type Explanation,
  type FactLookup,
  type FactValue,
  type Guideline,
  type Headline,
  type Implausible,
  indexOf,
  type MissingFact,
  type TimelineChange,
  type TimelineDay,
} from '../language/index.ts'
import { readableDays } from './days.ts'
import { askedWords, usedWords } from './explanation.ts'
import { headlineWords, stageStatement, stageTitle } from './headline.ts'
import { missingWords } from './missing.ts'
import { groundsWords, turnsWords } from './reasons.ts'
import { valueWords } from './values.ts'

export interface ExplanationInWords extends Omit<Explanation, 'children'> {
  /** What is asked. */
  readonly text: string
  /** The value used, with its unit. */
  readonly value: string | null
  readonly children: readonly ExplanationInWords[]
}

type LaidOpen<T> = Omit<T, 'explanation'> & { readonly explanation: ExplanationInWords }

export interface AssessmentInWords
  extends Omit<
    Assessment,
    'stage' | 'headline' | 'recommendations' | 'options' | 'positions' | 'missing' | 'timeline' | 'notes'
  > {
  readonly stage: Assessment['stage'] & { readonly title: string; readonly statement: string }
  readonly headline: { readonly text: string } & Headline
  /** `reason`: one line of why. */
  readonly recommendations: readonly (LaidOpen<AssessedRecommendation> & { readonly reason: string })[]
  readonly options: readonly LaidOpen<AssessedOption>[]
  readonly positions: readonly LaidOpen<AssessedPosition>[]
  /** `lastKnown`: the last answer, where it is too old to use. */
  readonly missing: readonly (MissingFact & { readonly lastKnown: string | null })[]
  readonly timeline: readonly (Omit<TimelineDay, 'changes'> & {
    readonly changes: readonly (TimelineChange & { readonly because: string })[]
  })[]
  readonly notes: readonly (Omit<AssessedNote, 'text'> & { readonly text: string })[]
}

/** The assessment with its words: the value that `assess --format json` prints. */
export function inWords(guideline: Guideline, assessment: Assessment): AssessmentInWords {
  const { facts } = indexOf(guideline)
  const laid = new Map<Explanation, ExplanationInWords>()
  const layOpen = <T extends { readonly explanation: Explanation }>(item: T): LaidOpen<T> => ({
    ...item,
    explanation: explanationInWords(facts, item.explanation, laid),
  })
  const { stage, headline, recommendations, options, positions, missing, timeline, notes } = assessment
  // Each in its own place: the order of keys is that of the data.
  return {
    ...assessment,
    stage: { ...stage, title: stageTitle(stage), statement: stageStatement(stage) },
    headline: { text: headlineWords(guideline, headline), ...headline },
    recommendations: recommendations.map((rec) => {
      const { grounds, explanation, missing, assuming, options, declinedBecause, ...more } = layOpen(rec)
      const { evidence, effects, forPatient, ...head } = more
      const reason = groundsWords(facts, grounds)
      const why = { reason, grounds, explanation, missing, assuming, options, declinedBecause }
      return { ...head, ...why, evidence, effects, forPatient }
    }),
    options: options.map(layOpen),
    positions: positions.map(layOpen),
    missing: missing.map((one) => ({
      ...one,
      question: missingWords(facts, one),
      lastKnown: lastKnownWords(facts, one),
    })),
    timeline: timeline.map((day) => ({
      ...day,
      changes: day.changes.map((change) => ({ ...change, because: turnsWords(facts, change.turned) })),
    })),
    notes: notes.map((note) => ({ ...note, text: noteText(note) })),
  }
}

/** Explanations of one assessment share what they rest on: each is put into words once. */
function explanationInWords(
  facts: FactLookup,
  node: Explanation,
  laid: Map<Explanation, ExplanationInWords>,
): ExplanationInWords {
  const found = laid.get(node)
  if (found !== undefined) return found
  const { what, met, used, on, origin, resource, fact, evidence, children } = node
  const words: ExplanationInWords = {
    text: askedWords(facts, node),
    met,
    value: usedWords(facts, node),
    on,
    origin,
    resource,
    fact,
    evidence,
    what,
    used,
    children: children.map((child) => explanationInWords(facts, child, laid)),
  }
  laid.set(node, words)
  return words
}

/** The last answer to a question, where it is too old to use. */
export function lastKnownWords(
  facts: FactLookup,
  { fact, lastValue }: { readonly fact: string; readonly lastValue: FactValue | null },
): string | null {
  const asked = facts.get(fact)
  return lastValue === null || asked === undefined ? null : valueWords(asked, lastValue)
}

/** What a note says. */
export function noteText(note: AssessedNote): string {
  if (note.text !== null) return note.text
  if (note.kind === 'challenged') return 'set aside by the user as wrong: its statements do not count'
  if ('implausible' in note) return implausibleWords(note)
  if ('begins' in note)
    return `its onset is recorded for ${readableDays(note.begins)}, after the day of this assessment: it is not used`
  return `a death is recorded for ${readableDays(note.died)}, after the day of this assessment: it does not count here`
}

function implausibleWords({ implausible, years }: Implausible): string {
  switch (implausible) {
    case 'age':
      return `implausible: ${years} years old by the date of birth; check the date of birth`
    case 'pregnant-man':
      return 'implausible: a man is recorded as pregnant; check sex and pregnancy'
    case 'late-pregnancy':
      return `implausible: recorded as pregnant at ${years}; check pregnancy and date of birth`
    case 'onset-before-birth':
      return 'implausible: the onset lies before the birth; check both dates'
  }
}
