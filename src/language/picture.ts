/** What pictures of a patient are drawn from: facts by the part they play, and what is expected of a course. No picture decides anything. */

import type { Citation } from './evidence.ts'
import type { FactId } from './expression.ts'
import type { ChoiceFact, DateFact, QuantityFact, ScoreFact, YesNoFact } from './fact.ts'

/**
 * A corner of a broken body seen from the side, the front at the left: in halves of the width and of the height of a
 * whole one from its middle, down and to the back counted as more.
 */
export interface Corner {
  readonly x: number
  readonly y: number
  /** How much of the height that is lost the corner sinks by. */
  readonly sinks: number
  /** How much of the height that is lost at the back it sinks by. */
  readonly sinksBehind: number
}

/** How a broken body looks: as a whole one does, or by its corners. */
export type Shape = 'whole' | readonly Corner[]

/** `[x, y]`, then how much of the loss it sinks by, then how much of the loss at the back. */
export const corner = (x: number, y: number, sinks = 0, sinksBehind = 0): Corner => ({
  x,
  y,
  sinks,
  sinksBehind,
})

/** The spine: where it is broken is the site role; these facts say how. */
export interface SpinePicture {
  readonly heightLoss: FactId
  readonly wallLoss: FactId
  readonly grade: FactId
  readonly type: FactId
  /** Code of the type -> shape. */
  readonly shapes: Readonly<Record<string, Shape>>
  /** Code of the site -> what a patient calls it. */
  readonly plainSites: Readonly<Record<string, string>>
  /** Holds where it is flat whatever the type, and how it looks then. */
  readonly flat: FactId
  readonly flatShape: Shape
  readonly kyphosis: FactId
  readonly augmented: FactId
  readonly earlier: FactId
}

/** A measure over time, lower is better; which change of it matters, and who says so. */
export interface Measure {
  readonly fact: FactId
  readonly of: 'pain' | 'function'
  /** Its first value since the index event, where that is asked by itself. */
  readonly first: FactId | null
  readonly importantChange: {
    readonly by: number
    /** A fall by this part of the first value counts too. */
    readonly orShare: number | null
    readonly population: string
    readonly evidence: Citation
  }
}

/** How the measures are expected to go, counted from the onset. */
export interface ExpectedCourse {
  /** Days after the onset. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Statement of the source text it comes from. */
  readonly source: string
  readonly evidence: readonly Citation[]
}

export interface Pictures {
  readonly spine: SpinePicture | null
  readonly measures: readonly Measure[]
  readonly expected: ExpectedCourse | null
  /** Date facts marked on a course: when a treatment began, when a procedure was done. */
  readonly marks: readonly FactId[]
}

export interface PicturesDraft extends Pick<Pictures, 'expected'> {
  readonly spine?: {
    readonly heightLoss: QuantityFact
    readonly wallLoss: QuantityFact
    readonly grade: ScoreFact & { readonly id: FactId }
    readonly type: ChoiceFact
    readonly shapes: Readonly<Record<string, Shape>>
    readonly plainSites: Readonly<Record<string, string>>
    readonly flat: YesNoFact
    readonly flatShape: Shape
    readonly kyphosis: QuantityFact
    readonly augmented: YesNoFact
    readonly earlier: QuantityFact
  }
  readonly measures: readonly (Omit<Measure, 'fact' | 'first'> & {
    readonly fact: QuantityFact
    readonly first?: QuantityFact
  })[]
  readonly marks: readonly DateFact[]
}

/** What the pictures of a guideline are drawn from; without a draft, nothing. */
export function picturesOf(draft: PicturesDraft | undefined): Pictures {
  if (draft === undefined) return { spine: null, measures: [], expected: null, marks: [] }
  const { spine, measures, expected, marks } = draft
  return {
    spine: spine === undefined ? null : spineOf(spine),
    measures: measures.map(({ fact, first, of, importantChange }) => ({
      fact: fact.id,
      of,
      first: first?.id ?? null,
      importantChange,
    })),
    expected,
    marks: marks.map((fact) => fact.id),
  }
}

function spineOf(draft: NonNullable<PicturesDraft['spine']>): SpinePicture {
  return {
    heightLoss: draft.heightLoss.id,
    wallLoss: draft.wallLoss.id,
    grade: draft.grade.id,
    type: draft.type.id,
    shapes: draft.shapes,
    plainSites: draft.plainSites,
    flat: draft.flat.id,
    flatShape: draft.flatShape,
    kyphosis: draft.kyphosis.id,
    augmented: draft.augmented.id,
    earlier: draft.earlier.id,
  }
}

/** The facts that pictures name. */
export function factsOfPictures({ spine, measures, marks }: Pictures): readonly FactId[] {
  const drawn =
    spine === null
      ? []
      : [
          spine.heightLoss,
          spine.wallLoss,
          spine.grade,
          spine.type,
          spine.flat,
          spine.kyphosis,
          spine.augmented,
          spine.earlier,
        ]
  return [
    ...drawn,
    ...measures.flatMap(({ fact, first }) => (first === null ? [fact] : [fact, first])),
    ...marks,
  ]
}

/** The sources that pictures cite. */
export const citationsOfPictures = ({ measures, expected }: Pictures): readonly Citation[] => [
  ...measures.map((one) => one.importantChange.evidence),
  ...(expected?.evidence ?? []),
]
