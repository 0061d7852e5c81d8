/**
 * Marks of a chart that was converted from C-CDA. Such converters have been seen to drop what negates, to make a day of a
 * year or a month, and to give tablets in international units; no single record shows it, several marks together do.
 */

import type { Desk } from './desk.ts'
import { finiteOf, isObject, type Json, objectOf, objectsOf, textOf } from './json.ts'
import type { Listed } from './listed.ts'
import { textsOf } from './text-only.ts'

const begins = [
  'onsetDateTime',
  'recordedDate',
  'performedDateTime',
  'authoredOn',
  'effectiveDateTime',
] as const
const types = new Set<unknown>([
  'Condition',
  'AllergyIntolerance',
  'Procedure',
  'MedicationRequest',
  'MedicationStatement',
])

const isOne = ({ resourceType }: Json): boolean => types.has(resourceType)

const midnight = /T00:00:00(?:\.0+)?Z$/
const pressed = /\b(?:tab|tabs|tablets?|cap|caps|capsules?)\b/i
/** Vitamin D has hundreds of units in a tablet, a tablet counted as a unit a few. */
const FEW_UNITS = 10

/** Days on 1 January, or times at midnight, of so many records are no chance. */
const MANY = 3

function isEmptyName(code: unknown): boolean {
  const codings = objectOf(code)?.coding
  return (
    Array.isArray(codings) &&
    codings.length > 0 &&
    codings.every((one) => isObject(one) && one.code === undefined) &&
    textsOf(code).length === 0
  )
}

function countsTabletsAsUnits(record: Json): boolean {
  const instructions = [...objectsOf(record.dosageInstruction), ...objectsOf(record.dosage)]
  if (instructions.length === 0) return false
  const doses = instructions.flatMap((one) => [
    ...objectsOf(one.doseAndRate).flatMap((part) => objectsOf(part.doseQuantity)),
    ...objectsOf(one.doseQuantity),
  ])
  const inUnits = doses.some(({ code, unit, value }) => {
    const said = textOf(code) ?? textOf(unit)
    return (said === '[IU]' || said === 'IU') && (finiteOf(value) ?? FEW_UNITS + 1) <= FEW_UNITS
  })
  return inUnits && textsOf(record.medicationCodeableConcept).some((text) => pressed.test(text))
}

const hl7Oid = 'urn:oid:2.16.840.1.113883.'

function isByNumber(code: unknown): boolean {
  return objectsOf(objectOf(code)?.coding).some(
    ({ system }) => typeof system === 'string' && system.startsWith(hl7Oid),
  )
}

/** One note on the whole chart, where it bears two marks or more, one of them unlike anything that charts have by chance. */
export function noteConverted(listed: readonly Listed[], note: Desk['note']): void {
  let january = 0
  let midnights = 0
  let unnamed = false
  let oids = false
  for (const { resource } of listed) {
    if (!isOne(resource)) continue
    for (const key of begins) {
      const day = resource[key]
      if (typeof day !== 'string') continue
      if (day.startsWith('-01-01', 4)) january += 1
      if (day.length > 10 && midnight.test(day)) midnights += 1
      break
    }
    unnamed ||= isEmptyName(resource.code)
    oids ||= isByNumber(resource.code)
  }
  // Tablets alone would be one mark.
  const others = january >= MANY || midnights >= MANY || unnamed || oids
  const units = others && listed.some(({ resource }) => isOne(resource) && countsTabletsAsUnits(resource))
  const strong = [
    ...(january >= MANY ? ['many days on 1 January'] : []),
    ...(units ? ['tablets counted in international units'] : []),
    ...(unnamed ? ['a record with an empty name'] : []),
  ]
  const weak = [
    ...(midnights >= MANY ? ['times at midnight'] : []),
    ...(oids ? ['code systems by number'] : []),
  ]
  if (strong.length === 0 || strong.length + weak.length < 2) return
  note(
    'assumed',
    null,
    `this chart looks converted from C-CDA (${[...strong, ...weak].join(', ')}). Such converters may turn what was denied into a finding, and a year or a month into a day: read as it stands; compare it with the original`,
  )
}
