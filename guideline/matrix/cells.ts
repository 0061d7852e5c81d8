/** How a cell of the matrix is written, and the lists of limits that "no effect" leans on. */

import {
  type CellDraft,
  type Citation,
  cite,
  type Evidence,
  expressionOf,
  type Holds,
  type PersonState,
} from '../../src/language/index.ts'

interface Detail {
  /** Narrower than the state. */
  readonly when?: Holds
  /** Answers with which the narrower condition holds. */
  readonly given?: Readonly<Record<string, unknown>>
}

type Options = readonly string[]

/** Says what its evidence says. */
const clause =
  (kind: 'stop' | 'caution' | 'adjustment', own: boolean) =>
  (
    states: PersonState | readonly PersonState[],
    options: Options,
    text: string,
    evidence: Citation | readonly Citation[],
    { when, given }: Detail = {},
  ): CellDraft => ({
    kind,
    states: 'id' in states ? [states] : states,
    options,
    text,
    evidence: 'evidence' in evidence ? [evidence] : evidence,
    own,
    when: when === undefined ? null : expressionOf(when),
    example: given ?? null,
  })

export const stop = clause('stop', false)
export const caution = clause('caution', false)
export const adjust = clause('adjustment', false)

/** The same by our own judgement: the safe direction is plain, and no source read here says it of this option. */
export const ownStop = clause('stop', true)
export const ownCaution = clause('caution', true)
export const ownAdjust = clause('adjustment', true)

/** The source nearest to a judgement of our own, which does not say it. */
export const near = (source: Evidence, locator: string): Citation =>
  cite(source, { locator: `${locator}; the rest is our own judgement`, unverified: true })

/** What was read of the option's limits names nothing here. */
export const noEffect = (states: readonly PersonState[], options: Options, list: Citation): CellDraft => ({
  kind: 'no-effect',
  states,
  options,
  text: 'Its limits, as far as they were read, name nothing here.',
  evidence: [list],
})

export const notJudged = (states: readonly PersonState[], options: Options): CellDraft => ({
  kind: 'not-judged',
  states,
  options,
})
