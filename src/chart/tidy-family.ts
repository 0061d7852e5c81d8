/** Family histories, tidied: who it is about, and which conditions that are asked about. */

import type { Relatives } from '../language/index.ts'
import { isAsked, meaningsOf, statusOf, tidyConcept } from './concept.ts'
import { readDate, writtenDate } from './dates.ts'
import type { Desk } from './desk.ts'
import type { FamilyMemberHistory } from './fhir.ts'
import { type Json, objectsOf } from './json.ts'
import { ordered } from './tidy-medication.ts'
import { knownStatus } from './tidy-procedure.ts'

// HL7 v3 RoleCode, and SNOMED CT for father and mother.
const parents = ['PRN', 'FTH', 'MTH', 'NPRN', 'NFTH', 'NMTH', '66839005', '72705000']
const siblings = ['SIB', 'NSIB', 'SIS', 'NSIS', 'BRO', 'NBRO', 'TWIN', 'TWINSIS', 'TWINBRO', 'ITWIN', 'FTWIN']
const children = ['NCHILD', 'DAU', 'SON']

const codesFor: Readonly<Record<Relatives, ReadonlySet<string> | null>> = {
  parents: new Set(parents),
  'first-degree': new Set([...parents, ...siblings, ...children]),
  any: null,
}

const systems = new Set(['http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'http://snomed.info/sct'])

/** Is the relative one of those? Relatives by marriage and adoption have other codes. */
export function isRelative(of: Relatives, relationship: unknown, catalog: Desk['catalog']): boolean {
  const codes = codesFor[of]
  if (codes === null) return true
  return meaningsOf(relationship, catalog).some((m) => systems.has(m.system) && codes.has(m.code))
}

export function asksFamily(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  return (
    catalog.family.size > 0 &&
    objectsOf(raw.condition).some((one) => isAsked(one.code, catalog, catalog.family))
  )
}

const accepted: readonly FamilyMemberHistory['status'][] = ['partial', 'completed', 'health-unknown']

export function tidyFamily(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): FamilyMemberHistory | undefined {
  const said = statusOf(raw.status) ?? 'partial'
  const status = accepted.find((s) => s === said)
  if (status === undefined) {
    desk.note('dropped', where, `status ${knownStatus(said)}: says nothing of the family`)
    return undefined
  }
  const relationship = tidyConcept(raw.relationship, desk, where)
  const condition = objectsOf(raw.condition).flatMap((one) => {
    const code = isAsked(one.code, desk.catalog, desk.catalog.family)
      ? tidyConcept(one.code, desk, where)
      : undefined
    return code === undefined ? [] : [{ code }]
  })
  if (relationship === undefined) {
    desk.note('not-understood', where, 'does not say which relative it is about: left out')
    return undefined
  }
  return {
    resourceType: 'FamilyMemberHistory',
    id,
    status,
    patient: desk.subject,
    date: writtenDate(ordered(desk, where, readDate(raw.date))),
    relationship,
    condition,
  }
}
