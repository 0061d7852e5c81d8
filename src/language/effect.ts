/** What studies found: how many of 100 had an outcome, or how far a mean moved; against what, how sure, and in whom. */

import type { Citation } from './evidence.ts'
import type { Expression } from './expression.ts'
import { expressionOf, type Holds } from './fact.ts'
import { frozen } from './frozen.ts'
import { upperFirst } from './text.ts'

/** What the others were given. Only beside placebo, sham or nothing may a reader think "without it". */
export interface Comparator {
  readonly name: string
  readonly kind: 'placebo' | 'sham' | 'nothing' | 'usual-care' | 'treatment'
}

interface Found {
  readonly outcome: string
  /** Is the outcome looked at for the good the treatment may do, or for the harm? */
  readonly aim: 'benefit' | 'harm'
  /** Who was studied. */
  readonly population: string
  /** When it was looked at, as it ends a sentence: "at one month", "within two years". */
  readonly over: string
  /** The treatment the finding is of, by name. */
  readonly given: string
  readonly against: Comparator
  /**
   * As the source says, or as its interval does: `clear` is significant, `small` is significant but less than what
   * the source counts as important, `unclear` is not significant.
   */
  readonly difference: 'clear' | 'small' | 'unclear'
  /** The relative measure with its uncertainty, and what else bears on it, as the source gives it. */
  readonly relative: string | null
  readonly evidence: Citation
}

/** How many of 100 had the outcome. */
export interface OfHundred extends Found {
  readonly measure: 'of-100'
  /** Is it good to have the outcome? */
  readonly wanted: boolean
  /** What was counted: people, women, treated levels. */
  readonly among: string
  readonly with: number
  readonly without: number
  /** Counts as the source prints them: how many of how many. */
  readonly counts: {
    readonly with: readonly [number, number]
    readonly without: readonly [number, number]
  } | null
}

/** How much better than the comparator, on average, on a scale. */
export interface OnScale extends Found {
  readonly measure: 'points'
  /** Positive: better with the treatment. */
  readonly by: number
  /** 95 percent confidence interval. */
  readonly range: readonly [number, number]
  /** The scale after a number: "points of 10". */
  readonly scale: string
  /** From which difference on the source itself counts it as important. */
  readonly important: number | null
}

export type Finding = OfHundred | OnScale
/** A finding, and the condition that a patient like those studied meets, as far as facts tell; null = not said. */
export type Effect = Finding & { readonly studiedIn: Expression | null }
/** A finding beside one patient: does the patient meet what those studied had in common? */
export type AssessedEffect = Finding & { readonly fits: 'yes' | 'no' | 'not-known' | 'not-said' }

interface Draft {
  readonly relative?: string
  readonly studiedIn?: Holds
}
type CountedDraft = Omit<OfHundred, 'measure' | 'among' | 'counts' | 'relative'> &
  Draft & { readonly among?: string; readonly counts?: OfHundred['counts'] }
type ScaleDraft = Omit<OnScale, 'measure' | 'important' | 'relative'> &
  Draft & { readonly important?: number }

const conditionOf = (studiedIn: Holds | undefined): Expression | null =>
  studiedIn === undefined ? null : expressionOf(studiedIn)

/** A finding counted in people; `with` and `without` are of 100. */
export function counted(draft: CountedDraft): Effect {
  const { among = 'people', counts = null, relative = null, studiedIn, ...rest } = draft
  return frozen({ ...rest, measure: 'of-100', among, counts, relative, studiedIn: conditionOf(studiedIn) })
}

/** A finding measured on a scale, as the difference of two means. */
export function onScale(draft: ScaleDraft): Effect {
  const { important = null, relative = null, studiedIn, ...rest } = draft
  return frozen({ ...rest, measure: 'points', important, relative, studiedIn: conditionOf(studiedIn) })
}

/** A number as it is printed: with a true minus sign. */
export const signed = (n: number): string => String(n).replace('-', '−')

/** The outcome, when, and the numbers on both sides, each side by its name; no end mark. */
export function effectWords(effect: Finding, print: (n: number) => string = signed): string {
  const { outcome, over, given, against } = effect
  const what = `${upperFirst(outcome)} ${over}`
  if (effect.measure === 'of-100') {
    const { among } = effect
    return `${what}: ${print(effect.with)} of 100 ${among} with ${given}, ${print(effect.without)} of 100 with ${against.name}`
  }
  const [low, high] = effect.range.map(signed)
  const way = effect.by < 0 ? 'worse' : 'better'
  return `${what}: ${print(Math.abs(effect.by))} ${effect.scale} ${way} with ${given} than with ${against.name} (${low} to ${high})`
}

/** How sure the difference is. A harm that was not shown was not ruled out either. */
export function differenceWords({ difference, aim }: Finding): string {
  if (difference === 'clear') return 'a significant difference'
  if (difference === 'small') return 'a significant difference, but smaller than what counts as important'
  return aim === 'harm' ? 'not significant, and not ruled out' : 'no significant difference'
}

/** Who was studied; beside a patient, whether that is this patient. */
export function studiedWords({ population }: Finding, fits: AssessedEffect['fits'] = 'not-said'): string {
  if (fits === 'no') return `Studied in others than this patient: ${population}`
  if (fits === 'not-known') return `Not known whether this patient is like those studied: ${population}`
  return `Studied in ${population}`
}

/** The whole finding in sentences, for a reader without the picture. */
export function effectText(effect: Finding, fits?: AssessedEffect['fits']): string {
  const sure = [differenceWords(effect), effect.relative].filter((part) => part !== null).join('; ')
  return `${effectWords(effect)}: ${sure}. ${studiedWords(effect, fits)}`
}
