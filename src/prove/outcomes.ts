/** Statuses, stances and stages in the solver from the outputs of a network, each as docs/logic.md section 5 has it. */

import type { OptionStatus, RecommendationStatus, Stance } from '../language/index.ts'
import type { NodeAt, OptionOutput, PositionOutput, RecommendationOutput } from '../network/index.ts'
import { and, countOf, int, ite, no, or, type Smt, same } from './smt.ts'
import type { NodeTerms, Truth3 } from './terms.ts'

/** Statuses are whole numbers in the solver: their place in these lists. */
export const recommendationStatuses: readonly RecommendationStatus[] = [
  'not-applicable',
  'declined',
  'done',
  'applicable',
  'needs-data',
]
export const optionStatuses: readonly OptionStatus[] = [
  'contraindicated',
  'taking',
  'needs-data',
  'not-yet',
  'too-late',
  'caution',
  'suitable',
]
export const stances: readonly Stance[] = [
  'supports',
  'opposes',
  'either',
  'not-covered',
  'unpublished',
  'needs-data',
]

interface RecommendationOutcome {
  readonly status: Smt
  readonly provisional: Smt
  /** Place of the displacing recommendation in the guideline; -1 for none. */
  readonly displacedBy: Smt
}
interface OptionOutcome {
  readonly status: Smt
  readonly preferred: Smt
}
interface StageOutcome {
  /** Place of the stage in the guideline; -1 where none is established. */
  readonly id: Smt
  readonly provisional: Smt
  readonly possible: readonly Smt[]
}
/** What an assessment says, as terms; each is written into the script when first asked for. */
export interface Outcomes {
  recommendation(id: string): RecommendationOutcome
  /** The status alone, without what displaces it. */
  status(id: string): Smt
  option(id: string): OptionOutcome
  position(id: string): Smt
  stage(): StageOutcome
}

const statusNumber = (status: RecommendationStatus): Smt => int(recommendationStatuses.indexOf(status))
const optionNumber = (status: OptionStatus): Smt => int(optionStatuses.indexOf(status))
const stanceNumber = (stance: Stance): Smt => int(stances.indexOf(stance))

/** The first case that holds, else the last word. */
const firstCase = (cases: readonly (readonly [Smt, Smt])[], otherwise: Smt): Smt =>
  cases.reduceRight((rest, [when, value]) => ite(when, value, rest), otherwise)

export function outcomesOf(formulas: NodeTerms): Outcomes {
  const { writer, patient } = formulas
  const { recommendations, options, positions } = formulas.network.outputs
  const own = asked(recommendations, (r) => {
    const { standing, provisional } = standingOf(formulas, r)
    const own = writer.define(`recommendation ${r.id} standing`, 'Int', standing)
    const refused = and([patient.declined(r.id), no(same(own, statusNumber('not-applicable')))])
    const status = ite(refused, statusNumber('declined'), own)
    return {
      standing: own,
      status: writer.define(`recommendation ${r.id} status`, 'Int', status),
      provisional: writer.define(`recommendation ${r.id} own provisional`, 'Bool', provisional),
    }
  })
  const stage = asked([{ id: 'stage' }], () => stageOf(formulas))
  return {
    status: (id) => own(id).status,
    recommendation: asked(recommendations, (r) => recommendationOf(formulas, r, own)),
    option: asked(options, (o) => optionOf(formulas, o)),
    position: asked(positions, (p) => writer.define(`position ${p.id}`, 'Int', stanceOf(formulas, p))),
    stage: () => stage('stage'),
  }
}

/** Makes each thing once, when it is first asked for by its id. */
function asked<C extends { readonly id: string }, T>(list: readonly C[], make: (one: C) => T) {
  const made = new Map<string, T>()
  return (id: string): T => {
    const found = made.get(id)
    if (found !== undefined) return found
    const one = list.find((other) => other.id === id)
    if (one === undefined) throw new Error(`The guideline has nothing with the id "${id}"`)
    const result = make(one)
    made.set(id, result)
    return result
  }
}

interface OwnStatus {
  readonly status: Smt
  /** As if nobody had declined it: to decline a thing does not end the finding behind it. */
  readonly standing: Smt
  readonly provisional: Smt
}

function recommendationOf(
  { network, writer }: NodeTerms,
  r: RecommendationOutput,
  own: (id: string) => OwnStatus,
): RecommendationOutcome {
  const self = own(r.id)
  const applies = same(self.status, statusNumber('applicable'))
  const superseders = r.supersededBy.map((place) => ({
    place,
    by: own(network.outputs.recommendations[place]?.id ?? ''),
  }))
  const stands = ({ by }: (typeof superseders)[number]): Smt =>
    and([same(by.standing, statusNumber('applicable')), no(by.provisional)])
  const open = superseders.map(({ by }) =>
    or([same(by.standing, statusNumber('needs-data')), by.provisional]),
  )
  const displacedBy = writer.define(
    `recommendation ${r.id} displaced by`,
    'Int',
    ite(
      applies,
      firstCase(
        superseders.map((s) => [stands(s), int(s.place)]),
        int(-1),
      ),
      int(-1),
    ),
  )
  const provisional = writer.define(
    `recommendation ${r.id} provisional`,
    'Bool',
    and([applies, same(displacedBy, int(-1)), or([self.provisional, ...open])]),
  )
  return { status: self.status, provisional, displacedBy }
}

function standingOf(
  formulas: NodeTerms,
  r: RecommendationOutput,
): Pick<OwnStatus, 'standing' | 'provisional'> {
  const holds = (at: NodeAt | null): Smt => (at === null ? 'false' : formulas.truth(at).yes)
  const applies = formulas.truth(r.applies)
  const done = holds(r.done)
  const presumed = holds(r.clear)
  const settled = formulas.writer.name('Bool', or([applies.no, done, applies.yes]))
  const standing = firstCase(
    [
      [applies.no, statusNumber('not-applicable')],
      [done, statusNumber('done')],
      [or([applies.yes, presumed]), statusNumber('applicable')],
    ],
    statusNumber('needs-data'),
  )
  return { standing, provisional: and([no(settled), presumed]) }
}

const never: Truth3 = { yes: 'false', no: 'true' }

function optionOf(formulas: NodeTerms, option: OptionOutput): OptionOutcome {
  const { writer } = formulas
  const clauses = (wanted: 'stop' | 'caution'): readonly Truth3[] =>
    option.avoid.flatMap(({ level, when }) => (level === wanted ? [formulas.truth(when)] : []))
  const holds = (at: NodeAt | undefined): Truth3 => (at === undefined ? never : formulas.truth(at))
  const stops = clauses('stop')
  const early = holds(option.notBefore?.when)
  const late = holds(option.notAfter?.when)
  const open = (truth: Truth3): Smt => no(or([truth.yes, truth.no]))
  const status = firstCase(
    [
      [or(stops.map((s) => s.yes)), optionNumber('contraindicated')],
      [holds(option.taking ?? undefined).yes, optionNumber('taking')],
      [or(stops.map(open)), optionNumber('needs-data')],
      [early.yes, optionNumber('not-yet')],
      [late.yes, optionNumber('too-late')],
      [or([open(early), open(late)]), optionNumber('needs-data')],
      [or(clauses('caution').map((c) => c.yes)), optionNumber('caution')],
    ],
    optionNumber('suitable'),
  )
  const preferred = countOf(option.prefer.map((at) => formulas.truth(at).yes))
  return {
    status: writer.define(`option ${option.id} status`, 'Int', status),
    preferred: writer.define(`option ${option.id} preferred`, 'Int', preferred),
  }
}

function stanceOf(formulas: NodeTerms, position: PositionOutput): Smt {
  const rows = position.rows.map(({ stance, when }) => ({ stance, truth: formulas.truth(when) }))
  // A stance is possible when its row may hold and no row before it does.
  const reached = rows.map((_, i) => no(or(rows.slice(0, i).map(({ truth }) => truth.yes))))
  const possible = [
    ...rows.map(({ stance, truth }, i) => ({ stance, when: and([reached[i] ?? 'true', no(truth.no)]) })),
    { stance: position.otherwise, when: no(or(rows.map(({ truth }) => truth.yes))) },
  ].map(({ stance, when }) => ({ stance, when: formulas.writer.name('Bool', when) }))
  const only = [...new Set(possible.map((p) => p.stance))].map((stance): readonly [Smt, Smt] => [
    and(possible.filter((p) => p.stance !== stance).map((p) => no(p.when))),
    stanceNumber(stance),
  ])
  const stance = firstCase(only, stanceNumber('needs-data'))
  const speaks = and(position.speaksFor.map((at) => no(formulas.truth(at).no)))
  return ite(speaks, stance, stanceNumber('not-covered'))
}

function stageOf(formulas: NodeTerms): StageOutcome {
  const { writer } = formulas
  const { stages } = formulas.network.outputs
  const truths = stages.map(({ plain }) => formulas.truth(plain))
  const presumed = stages.map(({ clear }) => formulas.truth(clear).yes)
  const possible = truths.map((truth, i) =>
    writer.define(
      `stage ${i} possible`,
      'Bool',
      and([no(truth.no), ...truths.slice(0, i).map((before) => no(before.yes))]),
    ),
  )
  return {
    id: writer.define(
      'stage',
      'Int',
      firstCase(
        presumed.map((yes, i) => [yes, int(i)]),
        int(-1),
      ),
    ),
    provisional: writer.define('stage provisional', 'Bool', `(> ${countOf(possible)} 1)`),
    possible,
  }
}
