/** Resources as they stand in a Bundle, and the ids they go by. */

import type { Version } from './identity/instant.ts'
import { type Json, textOf } from './json.ts'

/** A resource of the Bundle with the address it is known by there. */
export interface Listed {
  readonly resource: Json
  readonly fullUrl: string | undefined
  /** The record that holds this one inside it, where it was spread from one. */
  readonly inside?: string
  /** What was asked of a server about it and what it answered, where the Bundle says so. */
  readonly request?: unknown
  readonly response?: unknown
  /** The server it stands on, where its own id is not that of its address. */
  readonly server?: string
}

/** A record that a history says was deleted. */
export interface Deleted {
  /** Its type and id, in the form in which they are compared. */
  readonly record: string
  readonly server: string | undefined
  readonly version: Version
  /** As it stands in the Bundle. */
  readonly entry: Json
}

/**
 * A class, since V8 makes literals of a kind that lived through some collections among the old objects; there each chart
 * that is done with kept the next one alive, and collecting took as long as reading (docs/decisions/0021).
 */
export class InBundle implements Listed {
  readonly resource: Json
  readonly fullUrl: string | undefined
  readonly request: unknown
  readonly response: unknown

  constructor(resource: Json, { fullUrl, request, response }: Json) {
    this.resource = resource
    this.fullUrl = textOf(fullUrl)
    this.request = request
    this.response = response
  }
}

const LONGEST_ID = 64
/** By its number in ASCII: may a character stand in an id? */
const lawful = Uint8Array.from({ length: 128 }, (_, unit) =>
  Number(/[A-Za-z0-9\-.]/.test(String.fromCharCode(unit))),
)

/** Looked at in every record, and quicker than a regular expression. */
function isLawful(id: string): boolean {
  if (id.length === 0 || id.length > LONGEST_ID) return false
  for (let at = 0; at < id.length; at += 1) if (lawful[id.charCodeAt(at)] !== 1) return false
  return true
}

/** The id of a resource where it is a lawful one, else that of its address in the Bundle. */
export function idOf(resource: Json, fullUrl: string | undefined): string | undefined {
  const id = textOf(resource.id)
  if (id !== undefined && isLawful(id)) return id
  const last = fullUrl?.split(/[/:]/).at(-1)
  return last !== undefined && isLawful(last) ? last : undefined
}

/** The id of a patient who has none; a Bundle of one patient needs none. */
export const nameless = 'patient'
