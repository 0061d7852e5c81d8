/** A guideline ready to assess many patients on its network: one set of columns, filled anew for each. */

import { dayNumber, type Guideline, hashAtHand } from '../language/index.ts'
import {
  type Built,
  built,
  CannotBeLowered,
  fillWaits,
  lower,
  type Network,
  type NodeAt,
  type Ran,
  type Run,
  run,
  type SlotAt,
  tapeOf,
  valuesFor,
  type WaitRows,
  waitRowsFor,
} from '../network/index.ts'
import { Asking } from './asking.ts'
import { type Filler, fillerOver, type Patient } from './fill.ts'
import { type Prepared, prepare } from './prepare.ts'

export interface Engine {
  readonly prepared: Prepared
  readonly network: Network
  readonly filler: Filler
  readonly run: Run
  readonly ran: Ran
  /** What each node waits for, filled when asked for. */
  readonly waits: WaitRows
  /** Place of each slot's fact among the asked, and the slots of each of those: of a checklist those of its items. */
  readonly placeOf: Int16Array
  readonly slotsOf: readonly (readonly SlotAt[])[]
  /** Rows of results, one row of what any of them waits for, and a mark for each asked fact: used and used again. */
  readonly scratch: {
    readonly rows: Int32Array
    readonly open: Int32Array
    readonly seen: Int32Array
    readonly asking: Asking
  }
  /** Whom the columns hold, and whether the rows are filled. */
  holds: Patient | null
  waitsFilled: boolean
}

const engines = new WeakMap<Guideline, Engine | null>()

/** Null where the guideline contradicts itself and cannot be lowered: then the interpreter reads it as far as it goes. */
export function engineFor(guideline: Guideline): Engine | null {
  const found = engines.get(guideline)
  if (found !== undefined) return found
  const engine = engineOver(guideline)
  engines.set(guideline, engine)
  return engine
}

/** The network that the build made of this very guideline, or one made now. */
function networkOf(guideline: Guideline): (Pick<Built, 'network'> & { readonly run: Run | null }) | null {
  const hash = hashAtHand(guideline)
  const ready = hash === null ? null : built()
  if (ready !== null && ready.guideline === hash) return ready
  try {
    return { network: lower(guideline), run: null }
  } catch (problem) {
    if (problem instanceof CannotBeLowered) return null
    throw problem
  }
}

function engineOver(guideline: Guideline): Engine | null {
  const found = networkOf(guideline)
  if (found === null) return null
  const { network } = found
  const prepared = prepare(guideline)
  const filler = fillerOver(prepared, network)
  const tape = tapeOf(network)
  const values = valuesFor(tape.nodes)
  const { states } = filler.columns
  const waits = waitRowsFor(network, asking(network))
  const { recommendations, options, positions } = network.outputs
  const results = recommendations.length + options.length + positions.length + 1
  return {
    prepared,
    network,
    filler,
    run: found.run ?? ((states, today, into) => run(tape, states, today, into)),
    ran: { tape, states, asking: filler.asking, values, onset: network.onset, slots: network.slots.length },
    waits,
    scratch: {
      rows: new Int32Array(results * waits.words),
      open: new Int32Array(waits.words),
      seen: new Int32Array(prepared.asked.length),
      asking: new Asking(prepared),
    },
    placeOf: Int16Array.from(network.slots, ({ fact }) => prepared.place.get(fact) ?? 0),
    slotsOf: prepared.asked.map(({ id }) =>
      network.slots.flatMap(({ fact }, at) => (fact === id ? [at] : [])),
    ),
    holds: null,
    waitsFilled: false,
  }
}

/** The nodes that results wait for (`fast-waits.ts`). */
function asking({ outputs }: Network): readonly NodeAt[] {
  const { recommendations, options, positions, stages } = outputs
  return [
    ...recommendations.flatMap(({ applies, done }) => (done === null ? [applies] : [applies, done])),
    ...options.flatMap(({ avoid, prefer, adjust, taking }) => [
      ...avoid.map(({ when }) => when),
      ...prefer,
      ...adjust,
      ...(taking === null ? [] : [taking]),
    ]),
    ...positions.flatMap(({ rows }) => rows.map(({ when }) => when)),
    ...stages.map(({ open }) => open),
  ]
}

/** Makes the columns and values those of a patient. */
export function hold(engine: Engine, patient: Patient): void {
  if (engine.holds === patient) return
  engine.holds = null
  engine.filler.fill(patient)
  engine.run(engine.ran.states, dayNumber(patient.asOf), engine.ran.values)
  engine.holds = patient
  engine.waitsFilled = false
}

/** Fills the rows of what waits, of the patient held. */
export function holdWaits(engine: Engine): void {
  if (engine.waitsFilled) return
  fillWaits(engine.ran, engine.waits)
  engine.waitsFilled = true
}
