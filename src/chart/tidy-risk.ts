/** Risk assessments, tidied: the probability of each outcome that is asked about, in percent. */

import { isAsked, statusOf, tidyConcept } from './concept.ts'
import { dayOrPeriod, readPeriod } from './dates.ts'
import { type Desk, dateAt, whenHeld } from './desk.ts'
import type { Prediction, RiskAssessment } from './fhir.ts'
import { finiteOf, type Json, objectOf, objectsOf } from './json.ts'
import { knownStatus } from './tidy-procedure.ts'
import { inUcum } from './tidy-value.ts'

const accepted: readonly RiskAssessment['status'][] = [
  'final',
  'amended',
  'corrected',
  'preliminary',
  'unknown',
]

/** What a prediction is about: its outcome; and of a lone prediction also what the whole is coded as. */
export function outcomeOf(raw: Json, prediction: Json): readonly Json[] {
  const lone = objectsOf(raw.prediction).length === 1
  return [...objectsOf(prediction.outcome), ...(lone ? [raw.code, raw.method].flatMap(objectsOf) : [])]
}

export function asksRisk(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  if (catalog.risk.size === 0) return false
  return objectsOf(raw.prediction).some((one) => isAsked(outcomeOf(raw, one), catalog, catalog.risk))
}

export function tidyRisk(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): RiskAssessment | undefined {
  const said = statusOf(raw.status) ?? 'unknown'
  const status = accepted.find((s) => s === said)
  if (status === undefined) {
    desk.note('dropped', where, `status ${knownStatus(said)}: not a result`)
    return undefined
  }
  if (status === 'preliminary' || status === 'unknown')
    desk.note('assumed', where, `status ${status}: read as if final`)
  const prediction = objectsOf(raw.prediction).flatMap((one): readonly Prediction[] => {
    const about = outcomeOf(raw, one)
    if (!isAsked(about, desk.catalog, desk.catalog.risk)) return []
    const outcome = tidyConcept(about, desk, where)
    const percent = probabilityOf(one, desk, where)
    return outcome === undefined || percent === undefined ? [] : [{ outcome, ...written(percent) }]
  })
  if (prediction.length === 0) return undefined
  const stated = dateAt(desk, where, raw.occurrenceDateTime, 'occurrence') ?? readPeriod(raw.occurrencePeriod)
  const held = dayOrPeriod(whenHeld(desk, where, stated, undefined))
  return {
    resourceType: 'RiskAssessment',
    id,
    status,
    subject: desk.subject,
    ...('day' in held ? { occurrenceDateTime: held.day } : { occurrencePeriod: held.period }),
    prediction,
  }
}

interface Percent {
  readonly low: number
  readonly high: number
}

/** FHIR writes percent, many write fractions: 1 and less may be either, and is left out. */
function probabilityOf(prediction: Json, desk: Desk, where: string | null): Percent | undefined {
  const range = objectOf(prediction.probabilityRange)
  const exact = finiteOf(prediction.probabilityDecimal)
  const low = exact ?? finiteOf(objectOf(range?.low)?.value)
  const high = exact ?? finiteOf(objectOf(range?.high)?.value)
  if (low === undefined || high === undefined || low > high || low < 0 || high > 100) {
    desk.note('not-understood', where, 'a prediction without a probability from 0 to 100 percent: left out')
    return undefined
  }
  if (low <= 1) {
    const text =
      'a probability of 1 or less, which may be a fraction or a percentage: left out; ask which it is'
    desk.note('not-understood', where, text)
    return undefined
  }
  return { low, high }
}

function written({ low, high }: Percent): Omit<Prediction, 'outcome'> {
  if (low === high) return { probabilityDecimal: low }
  return { probabilityRange: { low: inUcum(low, '%'), high: inUcum(high, '%') } }
}
