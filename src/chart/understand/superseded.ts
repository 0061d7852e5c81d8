/** Of results that nobody reads and that point to the same, only the newest is asked about. */

import type { Listed } from '../bundle.ts'
import { type Json, objectOf, textOf } from '../json.ts'
import type { Unread } from './unread.ts'

const dayOf = ({ effectiveDateTime, effectiveInstant, effectivePeriod, issued }: Json): string => {
  const period = objectOf(effectivePeriod)
  const stated = effectiveDateTime ?? effectiveInstant ?? period?.end ?? period?.start ?? issued
  return (textOf(stated) ?? '').slice(0, 10)
}

/** Records that point to nothing to which a later one of the chart does not point as well. */
export function superseded(unread: ReadonlyMap<Listed, Unread>): ReadonlySet<Listed> {
  const latest = new Map<string, string>()
  const pointing = [...unread].filter(
    ([, { type, pointed }]) => type === 'Observation' && pointed !== undefined,
  )
  for (const [{ resource }, { pointed = [] }] of pointing) {
    const day = dayOf(resource)
    for (const id of idsOf(pointed)) if (day > (latest.get(id) ?? '')) latest.set(id, day)
  }
  const older = pointing.flatMap(([one, { pointed = [], only }]) => {
    const day = dayOf(one.resource)
    const isOld =
      only === true && day.length === 10 && idsOf(pointed).every((id) => day < (latest.get(id) ?? ''))
    return isOld ? [one] : []
  })
  return new Set(older)
}

const idsOf = (pointed: NonNullable<Unread['pointed']>): readonly string[] =>
  pointed.map(({ pointer, flagged }) => pointer?.id ?? `flagged ${flagged.way ?? ''}`)
