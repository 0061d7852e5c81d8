/** What is known of the fractured vertebrae, as the picture of the spine needs it. */

import { type FactId, type Interval, type Shape, upperFirst } from '../../language/index.ts'
import { guideline } from '../state/data.ts'
import { scores, states } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { words } from '../words/index.ts'
import { codeWords, factOf, intervalWords } from '../words/of-guideline.ts'

export interface Findings {
  /** In the order of the body. */
  readonly order: readonly string[]
  /** Null: not known. */
  readonly levels: readonly string[] | null
  /** One fractured level: what is recorded of "the fracture" is about it. */
  readonly single: boolean
  readonly shape: Shape | null
  /** What gives it its shape, in the guideline's words. */
  readonly shapeWords: string | null
  /** Percent; the middle of what is possible. */
  readonly heightLoss: number | null
  readonly heightWords: string | null
  readonly wallLoss: number | null
  readonly kyphosis: number | null
  readonly grade: string | null
  readonly augmented: boolean
  readonly earlier: string | null
  readonly lean: string
}

const known = (id: FactId): unknown => states.value.get(id)?.value ?? null

const numberOf = (id: FactId): Interval | null => {
  const value = known(id)
  return typeof value === 'object' && value !== null && 'low' in value ? (value as Interval) : null
}

const titleOfFact = (id: FactId | undefined): string => (id === undefined ? '' : (factOf(id)?.title ?? id))

function unitOf(id: FactId): string {
  const fact = factOf(id)
  return fact?.kind === 'quantity' ? fact.unit : '1'
}

const withValue = (id: FactId, value: Interval | null): string | null =>
  value === null ? null : words.spine.valueOf(titleOfFact(id), intervalWords(value, unitOf(id)))

const middle = (value: Interval | null): number | null =>
  value === null ? null : (value.low + value.high) / 2

/** Null where the guideline asks for no site, or names no facts to draw from. */
function findingsNow(): Findings | null {
  const { roles, pictures } = guideline()
  const { spine } = pictures
  const site = roles.site === null ? undefined : factOf(roles.site)
  if (spine === null || site === undefined || site.kind !== 'set') return null
  const order = Object.keys(site.choices)
  const marked = known(site.id) as readonly string[] | null
  const flat = known(spine.flat) === true
  const type = known(spine.type) as string | null
  const [height, wall] = [numberOf(spine.heightLoss), numberOf(spine.wallLoss)]
  const [earlier, bend] = [numberOf(spine.earlier), numberOf(spine.kyphosis)]
  return {
    order,
    levels: marked === null ? null : order.filter((level) => marked.includes(level)),
    single: marked?.length === 1,
    shape: flat ? spine.flatShape : type === null ? null : (spine.shapes[type] ?? null),
    shapeWords: flat ? titleOfFact(spine.flat) : type === null ? null : codeWords(spine.type, type),
    heightLoss: middle(height),
    heightWords: withValue(spine.heightLoss, height),
    wallLoss: middle(wall),
    kyphosis: middle(bend),
    grade: gradeWords(spine.grade),
    augmented: known(spine.augmented) === true,
    earlier:
      earlier === null
        ? null
        : words.spine.earlier(upperFirst(titleOfFact(spine.earlier)), intervalWords(earlier, '1')),
    lean:
      bend === null
        ? words.spine.noLean(titleOfFact(spine.kyphosis))
        : words.spine.lean(titleOfFact(spine.kyphosis), intervalWords(bend, unitOf(spine.kyphosis))),
  }
}

/** The same object while it says the same, so that the spine is drawn again only when it looks different. */
let kept: { readonly json: string; readonly found: Findings | null } | undefined
export const findings = soon(() => {
  const found = findingsNow()
  const json = JSON.stringify(found)
  if (kept?.json !== json) kept = { json, found }
  return kept.found
})

function gradeWords(id: FactId): string | null {
  const score = scores.value.find((one) => one.fact === id)
  if (score === undefined || score.range[0] !== score.range[1]) return null
  return words.spine.grade(score.title, String(score.counted), score.bands.join(' or '))
}

/** All that is known of one level, in words: the picture without the picture. */
export function levelWords(now: Findings, level: string): string {
  if (now.levels === null) return words.spine.notKnown
  if (!now.levels.includes(level)) return words.spine.intact
  if (!now.single) return words.spine.fractured
  const { spine } = guideline().pictures
  const parts = [
    words.spine.fractured,
    now.shapeWords ?? words.spine.shapeUnknown,
    now.heightWords ?? words.spine.unknownDashed(titleOfFact(spine?.heightLoss)),
    now.grade,
    now.augmented ? words.spine.core(titleOfFact(spine?.augmented)) : null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}
