/** What sentences for a patient do to whoever reads them: a letter must not frighten and soothe about one thing. */

/** One sentence that frightens or soothes about a subject. */
export interface Tone {
  /** Id of the recommendation whose `forPatient` holds it. */
  readonly recommendation: string
  /** Which sentence of it, from 1. */
  readonly sentence: number
  /** What it is about, by a name that the sentences of one subject share. */
  readonly subject: string
  readonly tone: 'alarms' | 'soothes'
}

/** The sentences of a plain text, each with its end. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/)
