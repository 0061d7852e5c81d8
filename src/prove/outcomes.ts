/** Statuses, stances and stages in the solver, each as docs/logic.md section 5 has it. */

import type {
  DayAfter,
  Guideline,
  Option,
  OptionStatus,
  Position,
  Recommendation,
  RecommendationStatus,
  Stance,
} from '../language/index.ts'
import { keptCondition, truthOf } from './conditions.ts'
import { keptTruth, partOf, type Reading, stateOf, type Truth3 } from './reading.ts'
import { and, countOf, int, ite, no, or, type Smt, same, type Writer } from './smt.ts'
import { codeNumber } from './states.ts'

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

export interface Readings {
  readonly plain: Reading
  readonly clear: Reading
  /** Was this recommendation declined? */
  readonly declined: (id: string) => Smt
}

export function outcomesOf(guideline: Guideline, readings: Readings): Outcomes {
  const { writer } = readings.plain
  const own = asked(guideline.recommendations, (r) => {
    const { standing, provisional } = standingOf(readings, r)
    const own = writer.define(`recommendation ${r.id} standing`, 'Int', standing)
    const refused = and([readings.declined(r.id), no(same(own, statusNumber('not-applicable')))])
    const status = ite(refused, statusNumber('declined'), own)
    return {
      standing: own,
      status: writer.define(`recommendation ${r.id} status`, 'Int', status),
      provisional: writer.define(`recommendation ${r.id} own provisional`, 'Bool', provisional),
    }
  })
  const stage = asked([{ id: 'stage' }], () => stageOf(guideline, readings))
  return {
    status: (id) => own(id).status,
    recommendation: asked(guideline.recommendations, (r) => recommendationOf(guideline, r, own, writer)),
    option: asked(guideline.options, (o) => optionOf(readings.plain, o)),
    position: asked(guideline.positions, (p) =>
      writer.define(`position ${p.id}`, 'Int', stanceOf(readings.plain, p)),
    ),
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
  guideline: Guideline,
  r: Recommendation,
  own: (id: string) => OwnStatus,
  writer: Writer,
): RecommendationOutcome {
  const self = own(r.id)
  const applies = same(self.status, statusNumber('applicable'))
  const superseders = r.supersededBy.map(({ recommendation: id }) => ({
    place: guideline.recommendations.findIndex((other) => other.id === id),
    by: own(id),
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
  { plain, clear }: Readings,
  r: Recommendation,
): Pick<OwnStatus, 'standing' | 'provisional'> {
  const applies = keptCondition(plain, r.appliesWhen)
  const done = r.doneWhen === null ? 'false' : truthOf(plain, r.doneWhen).yes
  const presumed = r.urgency === 'emergency' ? 'false' : truthOf(clear, r.appliesWhen).yes
  const settled = plain.writer.name('Bool', or([applies.no, done, applies.yes]))
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

function optionOf(reading: Reading, option: Option): OptionOutcome {
  const { writer } = reading
  const clauses = option.avoidWhen.map((c) => ({ level: c.level, truth: keptCondition(reading, c.when) }))
  const stops = clauses.filter((c) => c.level === 'stop').map((c) => c.truth)
  const cautions = clauses.filter((c) => c.level === 'caution').map((c) => c.truth)
  const { notBefore, notAfter } = option.window
  const early = keptTruth(reading, tooEarly(reading, notBefore))
  const late = keptTruth(reading, tooLate(reading, notAfter))
  const open = (truth: Truth3): Smt => no(or([truth.yes, truth.no]))
  const status = firstCase(
    [
      [or(stops.map((s) => s.yes)), optionNumber('contraindicated')],
      [
        option.takingWhen === null ? 'false' : truthOf(reading, option.takingWhen).yes,
        optionNumber('taking'),
      ],
      [or(stops.map(open)), optionNumber('needs-data')],
      [early.yes, optionNumber('not-yet')],
      [late.yes, optionNumber('too-late')],
      [or([open(early), open(late)]), optionNumber('needs-data')],
      [or(cautions.map((c) => c.yes)), optionNumber('caution')],
    ],
    optionNumber('suitable'),
  )
  const preferred = countOf(option.preferWhen.map((c) => truthOf(reading, c.when).yes))
  return {
    status: writer.define(`option ${option.id} status`, 'Int', status),
    preferred: writer.define(`option ${option.id} preferred`, 'Int', preferred),
  }
}

const never: Truth3 = { yes: 'false', no: 'true' }

function tooEarly(reading: Reading, limit: DayAfter | null): Truth3 {
  if (limit === null) return never
  const { known, from, to } = windowDay(reading, limit)
  return {
    yes: and([known, `(< ${reading.asOf} ${from})`]),
    no: and([known, `(>= ${reading.asOf} ${to})`]),
  }
}

function tooLate(reading: Reading, limit: DayAfter | null): Truth3 {
  if (limit === null) return never
  const { known, from, to } = windowDay(reading, limit)
  return {
    yes: and([known, `(> ${reading.asOf} ${to})`]),
    no: and([known, `(<= ${reading.asOf} ${from})`]),
  }
}

function windowDay(reading: Reading, limit: DayAfter) {
  const state = stateOf(reading, limit.fact)
  const later = (part: string): Smt => `(+ ${partOf(state, part)} ${int(limit.days)})`
  return { known: state.known, from: later('from'), to: later('to') }
}

function stanceOf(reading: Reading, position: Position): Smt {
  const rows = position.rows.map((row) => ({ row, truth: keptCondition(reading, row.when) }))
  // A stance is possible when its row may hold and no row before it does.
  const reached = rows.map((_, i) => no(or(rows.slice(0, i).map(({ truth }) => truth.yes))))
  const possible = [
    ...rows.map(({ row, truth }, i) => ({
      stance: row.stance,
      when: and([reached[i] ?? 'true', no(truth.no)]),
    })),
    { stance: position.otherwise.stance, when: no(or(rows.map(({ truth }) => truth.yes))) },
  ].map(({ stance, when }) => ({ stance, when: reading.writer.name('Bool', when) }))
  const only = [...new Set(possible.map((p) => p.stance))].map((stance): readonly [Smt, Smt] => [
    and(possible.filter((p) => p.stance !== stance).map((p) => no(p.when))),
    stanceNumber(stance),
  ])
  const stance = firstCase(only, stanceNumber('needs-data'))
  return ite(speaksFor(reading, position), stance, stanceNumber('not-covered'))
}

function speaksFor(reading: Reading, position: Position): Smt {
  return and(
    Object.entries(position.speaksFor).map(([id, codes]) => {
      const state = stateOf(reading, id)
      const fact = reading.facts.get(id)
      if (fact?.kind !== 'choice') throw new Error(`"${id}" is no fact of the place`)
      const listed = codes.map((code) => same(partOf(state, 'code'), int(codeNumber(fact, code))))
      return or([no(state.known), ...listed])
    }),
  )
}

function stageOf(guideline: Guideline, { plain, clear }: Readings): StageOutcome {
  const { writer } = plain
  const truths = guideline.stages.map((stage) => keptCondition(plain, stage.when))
  const presumed = guideline.stages.map((stage) => truthOf(clear, stage.when).yes)
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
