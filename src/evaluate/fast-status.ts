/** Every status from the values of a network. What a result still waits for is listed by the interpreter, when asked. */

import {
  type DueDates,
  isoDay,
  type OptionStatus,
  type RecommendationStatus,
  type Stance,
  type Truth,
} from '../language/index.ts'
import {
  FALSE,
  type OptionOutput,
  type PositionOutput,
  type RecommendationOutput,
  TRUE,
  UNKNOWN,
} from '../network/index.ts'
import type { Engine } from './engine.ts'
import { anyOf } from './fast-waits.ts'
import { gather } from './missing.ts'
import type { Gathered } from './reading.ts'
import { missingForPosition, type PositionResult } from './stances.ts'
import {
  missingForOption,
  missingForRecommendation,
  missingForStage,
  type OptionResult,
  type Readings,
  type RecommendationResult,
  type StageResult,
} from './status.ts'

/** How an assessment's readings are had once one is asked for. */
type Open = () => Readings
type Plain<R extends { readonly missing: Gathered }> = Omit<R, 'missing'>

/** Adds what a result waits for, worked out when first asked; an own accessor for each would cost more than the status. */
abstract class Waiting {
  readonly id: string
  readonly #open: Open
  #found: Gathered | undefined
  constructor(open: Open, id: string) {
    this.#open = open
    this.id = id
  }
  get missing(): Gathered {
    this.#found ??= this.gathered(this.#open())
    return this.#found
  }
  protected abstract gathered(readings: Readings): Gathered
}

/** First and last day since 1970-01-01 on which something is due. */
interface DueNumbers {
  readonly from: number
  readonly to: number
}

class OfRecommendation extends Waiting implements RecommendationResult {
  readonly status: RecommendationStatus
  readonly provisional: boolean
  readonly displacedBy: string | null
  readonly #due: DueNumbers | null
  constructor(
    open: Open,
    { id, status, provisional, displacedBy }: Omit<Plain<RecommendationResult>, 'due'>,
    due: DueNumbers | null,
  ) {
    super(open, id)
    this.status = status
    this.provisional = provisional
    this.displacedBy = displacedBy
    this.#due = due
  }
  /** Days are written out for whoever reads them. */
  get due(): DueDates | null {
    return this.#due && { from: isoDay(this.#due.from), to: isoDay(this.#due.to) }
  }
  protected override gathered(readings: Readings): Gathered {
    const rec = found(readings.day.prepared.recommendations, this.id)
    return missingForRecommendation(readings, rec, this.status)
  }
}

class OfOption extends Waiting implements OptionResult {
  readonly status: OptionStatus
  readonly preferred: number
  readonly taken: Truth
  constructor(open: Open, { id, status, preferred, taken }: Plain<OptionResult>) {
    super(open, id)
    this.status = status
    this.preferred = preferred
    this.taken = taken
  }
  protected override gathered(readings: Readings): Gathered {
    return missingForOption(readings, found(readings.day.prepared.options, this.id), this.status)
  }
}

class OfPosition extends Waiting implements PositionResult {
  readonly stance: Stance
  readonly speaks: boolean
  constructor(open: Open, { id, stance, speaks }: Plain<PositionResult>) {
    super(open, id)
    this.stance = stance
    this.speaks = speaks
  }
  protected override gathered(readings: Readings): Gathered {
    const position = found(readings.day.prepared.positions, this.id)
    return this.speaks ? missingForPosition(readings, position) : gather()
  }
}

class OfStage extends Waiting implements StageResult {
  readonly provisional: boolean
  readonly possible: readonly string[]
  constructor(open: Open, { id, provisional, possible }: Plain<StageResult>) {
    super(open, id)
    this.provisional = provisional
    this.possible = possible
  }
  protected override gathered(readings: Readings): Gathered {
    return missingForStage(readings)
  }
}

function found<T>(all: ReadonlyMap<string, T>, id: string): T {
  const one = all.get(id)
  if (one === undefined) throw new Error(`The guideline has no "${id}"`)
  return one
}

const truthOf = (truth: number | undefined): Truth => (truth === UNKNOWN ? null : truth === TRUE)

/** What a recommendation would be had nobody declined it; `presumed`: applicable if the red flags are clear. */
type Own = 'not-applicable' | 'done' | 'applicable' | 'presumed' | 'needs-data'

function ownOf(truth: Uint8Array, { applies, done, clear }: RecommendationOutput): Own {
  const holds = truth[applies]
  if (holds === FALSE) return 'not-applicable'
  if (done !== null && truth[done] === TRUE) return 'done'
  if (holds === TRUE) return 'applicable'
  return clear !== null && truth[clear] === TRUE ? 'presumed' : 'needs-data'
}

export function recommendationsOn(
  engine: Engine,
  declined: Readonly<Record<string, string>>,
  open: Open,
): readonly RecommendationResult[] {
  const { recommendations } = engine.network.outputs
  const { truth } = engine.ran.values
  const own = recommendations.map((out) => ownOf(truth, out))
  const someDeclined = anyOf(declined)
  return recommendations.map((out, i) => {
    const standing = own[i] as Own
    const isDeclined = someDeclined && standing !== 'not-applicable' && Object.hasOwn(declined, out.id)
    let provisional = !isDeclined && standing === 'presumed'
    const status = isDeclined ? 'declined' : standing === 'presumed' ? 'applicable' : standing
    let displacedBy: string | null = null
    if (status === 'applicable') {
      for (const place of out.supersededBy) {
        const by = own[place]
        if (by === 'applicable') displacedBy ??= recommendations[place]?.id ?? null
        else if (by === 'needs-data' || by === 'presumed') provisional = true
      }
      provisional &&= displacedBy === null
    }
    const due = status === 'applicable' || status === 'needs-data' ? dueOn(engine, out) : null
    return new OfRecommendation(open, { id: out.id, status, provisional, displacedBy }, due)
  })
}

function dueOn({ ran }: Engine, { due }: RecommendationOutput): DueNumbers | null {
  if (due === null || ran.states.truth[due.slot] === UNKNOWN) return null
  const { low, high } = ran.states
  return {
    from: (low[due.slot] as number) + due.from,
    to: (high[due.slot] as number) + due.to,
  }
}

export function optionsOn({ network, ran }: Engine, open: Open): readonly OptionResult[] {
  const { truth } = ran.values
  return network.outputs.options.map((out) => {
    let preferred = 0
    for (const when of out.prefer) if (truth[when] === TRUE) preferred += 1
    const taken = out.taking === null ? false : truthOf(truth[out.taking])
    return new OfOption(open, { id: out.id, status: optionStatus(truth, out), preferred, taken })
  })
}

function optionStatus(truth: Uint8Array, { avoid, taking, notBefore, notAfter }: OptionOutput): OptionStatus {
  let openStop = false
  let caution = false
  for (const { level, when } of avoid) {
    const holds = truth[when]
    if (level === 'caution') caution ||= holds === TRUE
    else if (holds === TRUE) return 'contraindicated'
    else openStop ||= holds === UNKNOWN
  }
  if (taking !== null && truth[taking] === TRUE) return 'taking'
  if (openStop) return 'needs-data'
  const early = notBefore === null ? FALSE : truth[notBefore.when]
  if (early === TRUE) return 'not-yet'
  const late = notAfter === null ? FALSE : truth[notAfter.when]
  if (late === TRUE) return 'too-late'
  if (early === UNKNOWN || late === UNKNOWN) return 'needs-data'
  return caution ? 'caution' : 'suitable'
}

export function positionsOn({ network, ran }: Engine, open: Open): readonly PositionResult[] {
  const { truth } = ran.values
  return network.outputs.positions.map((out) => {
    const speaks = out.speaksFor.every((inside) => truth[inside] !== FALSE)
    return new OfPosition(open, { id: out.id, stance: speaks ? stanceOf(truth, out) : 'not-covered', speaks })
  })
}

function stanceOf(truth: Uint8Array, { rows, otherwise }: PositionOutput): Stance {
  let only: Stance | null = null
  for (const { when, stance } of rows) {
    const holds = truth[when]
    if (holds === FALSE) continue
    if (only !== null && only !== stance) return 'needs-data'
    only = stance
    if (holds === TRUE) return only
  }
  return only === null || only === otherwise ? otherwise : 'needs-data'
}

export function stageOn({ network, ran }: Engine, open: Open): StageResult {
  const { truth } = ran.values
  const { stages } = network.outputs
  const possible: string[] = []
  for (const { id, plain } of stages) {
    if (truth[plain] !== FALSE) possible.push(id)
    if (truth[plain] === TRUE) break
  }
  const standing = stages.find(({ clear }) => truth[clear] === TRUE)
  const id = standing?.id ?? 'needs-data'
  return new OfStage(open, { id, provisional: possible.length > 1, possible })
}
