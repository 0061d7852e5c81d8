/** Which findings of studies a patient is told, and in which words: nothing that needs weighing against another. */

import {
  type AssessedEffect,
  differenceWords,
  effectWords,
  type Guideline,
  signed,
  studiedWords,
} from '../language/index.ts'
import { sentence } from './lines.ts'

interface Item {
  readonly effects: readonly AssessedEffect[]
}

/**
 * A pooled result stands for all trials of its item. A single trial is told only where its difference is clear, where
 * no other finding on the same outcome is unclear, and where it did not compare two treatments or study other patients.
 * Of several on one outcome the guideline's first is told.
 */
export function findingsForPatient(guideline: Guideline, items: readonly Item[]): readonly string[] {
  const pooling = new Set(
    guideline.evidence.filter((one) => one.kind === 'systematic-review').map((one) => one.id),
  )
  const told = items.flatMap(({ effects }) => {
    const fair = effects.filter(({ evidence, against }) => evidence.verified && against.kind !== 'treatment')
    const pooled = fair.filter(({ evidence }) => pooling.has(evidence.evidence))
    if (pooled.length > 0) return pooled.filter(({ difference }) => difference !== 'unclear')
    const doubted = new Set(fair.filter((one) => one.difference === 'unclear').map(({ outcome }) => outcome))
    return fair.filter(({ measure, difference, fits, outcome }) => {
      return measure === 'of-100' && difference === 'clear' && fits !== 'no' && !doubted.has(outcome)
    })
  })
  const once = new Map<string, AssessedEffect>()
  for (const one of told) {
    const about = `${one.given} ${one.outcome}`
    if (!once.has(about)) once.set(about, one)
  }
  return [...once.values()].map(findingWords)
}

function findingWords(effect: AssessedEffect): string {
  const whole = (n: number): string => (Number.isInteger(n) || n < 1 ? signed(n) : `about ${Math.round(n)}`)
  const numbers = effectWords(effect, effect.measure === 'of-100' ? whole : signed)
  const small = effect.difference === 'small' ? `: ${differenceWords(effect)}` : ''
  return `${numbers}${small}. ${sentence(studiedWords(effect))}`
}
