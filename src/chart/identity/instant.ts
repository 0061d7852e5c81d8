/** Versions of one record, compared by the instant at which each was written. */

import { isObject, type Json, textOf } from '../json.ts'

/** When a version was written, and its number on its server. */
export interface Version {
  /** Milliseconds since 1970 in UTC; minus infinity where nothing says when. */
  readonly at: number
  readonly number: number
}

const written =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?$/i

/** The instant of a FHIR date with time, in milliseconds since 1970 in UTC; one without a zone counts as UTC. */
export function instantOf(value: unknown): number | undefined {
  const parts = written.exec(textOf(value) ?? '')
  if (parts === null) return undefined
  const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '0', zone = 'Z'] = parts
  const whole = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  )
  return whole + Number(`0${fraction}`) * 1000 - minutesOf(zone) * 60_000
}

/** Minutes by which a zone is ahead of UTC. */
function minutesOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const digits = zone.slice(1).replace(':', '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return zone.startsWith('-') ? -minutes : minutes
}

/** What a record and the answer of the server that sent it say of its version. */
export function versionOf(resource: Json | undefined, response: unknown): Version {
  const meta = isObject(resource?.meta) ? resource.meta : {}
  const sent = isObject(response) ? response : {}
  const number = textOf(meta.versionId) ?? /^(?:W\/)?"?([^"]+)"?$/.exec(textOf(sent.etag) ?? '')?.[1]
  return {
    at: instantOf(meta.lastUpdated) ?? instantOf(sent.lastModified) ?? Number.NEGATIVE_INFINITY,
    number: Number.parseInt(number ?? '0', 10) || 0,
  }
}

/** Negative where `a` is the older one. */
export function byVersion(a: Version, b: Version): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.number - b.number
}
