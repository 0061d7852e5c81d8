/** Facts asserted in the guideline's own code system, read from Observations as dated entries. */

import type { Asked, Guideline } from '../../language/index.ts'
import { decimal, itemName, named, text } from './names.ts'

export const factSystem = (guideline: Guideline): string => `${guideline.url}/CodeSystem/fact`
export const choiceSystem = (guideline: Guideline, fact: string): string =>
  `${guideline.url}/CodeSystem/${fact}`
export const factCode = (name: string): string => `fact: ${name}`

const head = `where IsResult(O)
      and StartOfDays(O.effective as FHIR.dateTime, O.effective as FHIR.Period) <= AsOf
    return all Tuple {
      earliest: StartOfDays(O.effective as FHIR.dateTime, O.effective as FHIR.Period),
      latest: InView(EndOfDays(O.effective as FHIR.dateTime, O.effective as FHIR.Period)),
      asked: AskedUnknown(O.dataAbsentReason)`

/** How an asserted Observation carries a value of each kind. */
export const assertedFunctions = (
  guideline: Guideline,
): string => `define function AskedUnknown(reason FHIR.CodeableConcept):
  exists (reason.coding C
    where C.system.value = 'http://terminology.hl7.org/CodeSystem/data-absent-reason' and C.code.value = 'asked-unknown'
    return all C)

define function CodesIn(concept FHIR.CodeableConcept, codeSystem String):
  concept.coding C where C.system.value = codeSystem return all C.code.value

define function InUnit(value Decimal, factor Decimal):
  if factor = 1.0 then value else Round(value * factor, 8)

// A comparator opens a number to the end of what is possible.
define function LowOf(quantity FHIR.Quantity, span FHIR.Range, least Decimal, factor Decimal):
  case
    when quantity is null then InUnit(span.low.value.value, factor)
    when quantity.comparator.value in { '<', '<=' } and factor is not null then least
    else InUnit(quantity.value.value, factor)
  end

define function HighOf(quantity FHIR.Quantity, span FHIR.Range, greatest Decimal, factor Decimal):
  case
    when quantity is null then InUnit(span.high.value.value, factor)
    when quantity.comparator.value in { '>', '>=' } and factor is not null then greatest
    else InUnit(quantity.value.value, factor)
  end

// A tidied chart keeps no other; preliminary results are read as final ones, with a note.
define function IsResult(observation FHIR.Observation):
  observation.status.value in { 'final', 'amended', 'corrected', 'preliminary', 'unknown' }

define function IsAsserted(observation FHIR.Observation):
  exists (observation.code.coding C where C.system.value = ${text(factSystem(guideline))} return all C)

define function AssertedYesNo(observations List<FHIR.Observation>):
  observations O
    ${head},
      who: null as String,
      truth: (O.value as FHIR.boolean).value }

define function AssertedChoice(observations List<FHIR.Observation>, codeSystem String):
  observations O
    ${head},
      code: First(CodesIn(O.value as FHIR.CodeableConcept, codeSystem)) }

// The empty set is said with the code "none".
define function AssertedSet(observations List<FHIR.Observation>, codeSystem String):
  observations O
    ${head},
      codes: case
        when exists (O.component) then
          distinct flatten (O.component P return all CodesIn(P.value as FHIR.CodeableConcept, codeSystem))
        when 'none' in CodesIn(O.value as FHIR.CodeableConcept, codeSystem) then List<String>{}
        else null as List<String>
      end }

define function AssertedQuantity(observations List<FHIR.Observation>, least Decimal, greatest Decimal):
  observations O
    ${head},
      low: LowOf(O.value as FHIR.Quantity, O.value as FHIR.Range, least, 1.0),
      high: HighOf(O.value as FHIR.Quantity, O.value as FHIR.Range, greatest, 1.0) }

define function AssertedDate(observations List<FHIR.Observation>):
  observations O
    ${head},
      low: InView(StartOfDays(O.value as FHIR.dateTime, O.value as FHIR.Period)),
      high: InView(EndOfDays(O.value as FHIR.dateTime, O.value as FHIR.Period)) }
`

/** The asserted entries of a fact, or of one item of a checklist. */
export function assertedEntries(guideline: Guideline, fact: Asked, item: string | null): string {
  const observations = `[Observation: ${named(factCode(item === null ? fact.id : itemName(fact.id, item)))}]`
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return `AssertedYesNo(${observations})`
    case 'choice':
      return `AssertedChoice(${observations}, ${text(choiceSystem(guideline, fact.id))})`
    case 'set':
      return `AssertedSet(${observations}, ${text(choiceSystem(guideline, fact.id))})`
    case 'quantity':
      return `AssertedQuantity(${observations}, ${decimal(fact.range[0])}, ${decimal(fact.range[1])})`
    case 'date':
      return `AssertedDate(${observations})`
  }
}
