/** Results that say there is none: why a value is absent, and values that only say that nothing was measured. */

import { canonicalSystem } from './code-systems.ts'
import { statusOf } from './concept.ts'
import { type Json, objectOf, objectsOf, textOf } from './json.ts'
import { isDoubtful } from './words.ts'

/** The reasons of FHIR, in words for a note. */
const reasons = new Map([
  ['not-performed', 'it was not done'],
  ['error', 'the measurement failed'],
  ['unknown', 'nobody knows it'],
  ['asked-unknown', 'it was asked in vain'],
  ['temp-unknown', 'it is not known yet'],
  ['not-asked', 'it was not asked'],
  ['asked-declined', 'the patient declined'],
  ['masked', 'it is withheld'],
  ['not-permitted', 'it is withheld'],
  ['not-applicable', 'it does not apply'],
  ['unsupported', 'the sending system does not hold it'],
  ['as-text', 'it stands in free text only'],
  ['not-a-number', 'it came out as no number'],
  ['negative-infinity', 'it came out as no number'],
  ['positive-infinity', 'it came out as no number'],
])

const readable = new Set([
  'valueQuantity',
  'valueInteger',
  'valueDecimal',
  'valueBoolean',
  'valueCodeableConcept',
  'valueString',
  'valueRange',
  'valueRatio',
  'valueDateTime',
  'valuePeriod',
])

// Not done, not performed, procedure not indicated, unknown.
const notDone = new Set(['385660001', '262008008', '428119001', '261665006'])
const nothing = /\/(?:data-absent-reason|v3-NullFlavor)$/
const undone =
  /\b(?:unable|pending|cancell?ed|aborted|failed|inconclusive|unknown|n\/?a|see (?:report|note|comment|text))\b|\bnicht\b/i

/** Why a result, or a part of one, gives no value at all; undefined where it gives one. */
export function absenceIn(part: Json): string | undefined {
  if (part.dataAbsentReason !== undefined) {
    return reasons.get(statusOf(part.dataAbsentReason) ?? '') ?? 'the reason given is not understood'
  }
  const place = placeOf(part)
  if (place === undefined) return 'none is given'
  if (!readable.has(place)) return 'it stands in a form that is not read'
  const text = textOf(part.valueString) ?? textOf(objectOf(part.valueCodeableConcept)?.text)
  if (text !== undefined && (undone.test(text) || /^\W*not? (?:done|performed)\b/i.test(text))) {
    return 'its text says that there is none'
  }
  for (const { coding } of objectsOf(part.valueCodeableConcept)) {
    for (const { system, code } of objectsOf(coding)) {
      if (notDone.has(textOf(code) ?? '') || nothing.test(canonicalSystem(textOf(system) ?? '')))
        return 'its code says that there is none'
    }
  }
  return undefined
}

function placeOf(part: Json): string | undefined {
  // Nearly all results, without a look at every key.
  if (part.valueQuantity !== undefined) return 'valueQuantity'
  for (const key in part) if (key.startsWith('value') && part[key] !== undefined) return key
  return undefined
}

/** Of a result that only its day is wanted of: does the value deny or doubt that there is one? */
export function deniesItself(part: Json): boolean {
  if (part.valueBoolean === false) return true
  const concept = objectOf(part.valueCodeableConcept)
  const texts = [part.valueString, concept?.text, ...objectsOf(concept?.coding).map((one) => one.display)]
  return texts.some((text) => isDoubtful(textOf(text) ?? ''))
}
