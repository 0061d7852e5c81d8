/** What no output may lose, in short. Taken from the fast path, so that a list of thousands can tell it too. */

import type { Alerts, OptionReason } from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { checklistOf } from './checklist.ts'
import { contradictionsOf } from './contradictions.ts'
import { incompatibleIn } from './incompatible.ts'
import { inOrder } from './order.ts'
import { type Reading, truthOf } from './reading.ts'

export function alertsOf(assessed: Assessed): Alerts {
  const { prepared } = assessed.readings.day
  const known = inOrder(assessed).flatMap((result) => {
    const rec = prepared.recommendations.get(result.id)
    return rec === undefined ? [] : [{ result, rec, urgent: rec.urgency === 'emergency' }]
  })
  const ids = (some: typeof known): readonly string[] => some.map(({ rec }) => rec.id)
  const standing = known.filter(({ result: r }) => r.status === 'applicable' && r.displacedBy === null)
  const options = optionsWithStops(assessed)
  const offered = new Set(standing.flatMap(({ rec }) => (rec.direction === 'for' ? rec.options : [])))
  const checklist = checklistOf(assessed)
  const { challenged } = assessed.answers
  return {
    emergencies: ids(standing.filter(({ urgent }) => urgent)),
    declinedEmergencies: ids(known.filter(({ urgent, result }) => urgent && result.status === 'declined')),
    openEmergencies: ids(known.filter(({ urgent, result }) => urgent && result.status === 'needs-data')),
    takenThoughBarred: options
      .filter(({ result }) => result.status === 'contraindicated' && result.taken === true)
      .map(({ result }) => result.id),
    checklist:
      checklist === null || checklist.state === 'answered'
        ? null
        : {
            state: checklist.state,
            since: checklist.since,
            open: checklist.items.filter(({ met }) => met === null).length,
          },
    provisional: ids(standing.filter(({ result }) => result.provisional)),
    stopsNotRuledOut: options
      .filter(({ result, stops }) => {
        const mayBeUsed =
          result.status === 'taking' || (offered.has(result.id) && result.status !== 'contraindicated')
        return mayBeUsed && stops.some(({ met }) => met === null)
      })
      .map(({ result }) => result.id),
    unverified: [
      ...ids(
        standing.filter(({ rec }) => rec.evidence.every((one) => one.stance === 'disputes' || !one.verified)),
      ),
      ...options
        .filter(({ result, stops }) => {
          return (
            result.status === 'contraindicated' &&
            stops.some(({ met, verified }) => met === true && !verified)
          )
        })
        .map(({ result }) => result.id),
    ],
    mayTellOfDanger: graveUnread(assessed),
    setAside: challenged,
    contradictions: contradictionsOf(assessed).length + incompatibleIn(assessed).length,
    draft: assessed.guideline.status !== 'active',
  }
}

/** Addresses of records that nobody could read, that may tell of a danger, and that nobody has judged since. */
function graveUnread({ answers: { notes, challenged, irrelevant } }: Assessed): readonly string[] {
  const judged = new Set([...challenged, ...irrelevant])
  const grave = notes.flatMap(({ mayDecide, resource }) =>
    mayDecide?.safety === true ? (resource ?? 'a record without an address') : [],
  )
  return [...new Set(grave)].filter((resource) => !judged.has(resource))
}

/** Every option with the stops that hold or may. */
function optionsWithStops({ guideline, options, readings }: Assessed): readonly {
  readonly result: Assessed['options'][number]
  readonly stops: readonly Pick<OptionReason, 'met' | 'verified'>[]
}[] {
  return options.flatMap((result, i) => {
    const option = guideline.options[i]
    return option === undefined ? [] : [{ result, stops: stopsOf(readings.plain, option.avoidWhen) }]
  })
}

function stopsOf(
  reading: Reading,
  clauses: Assessed['guideline']['options'][number]['avoidWhen'],
): readonly Pick<OptionReason, 'met' | 'verified'>[] {
  return clauses.flatMap(({ level, when, evidence }) => {
    const met = level === 'stop' ? truthOf(reading, when) : false
    return met === false ? [] : [{ met, verified: evidence.every((citation) => citation.verified) }]
  })
}
