/** Observations of a tidied chart, read once: facts asserted in the guideline's own code system, and evidence for others. */

import type { Guideline } from '../../language/index.ts'
import { type Define, define, text } from './names.ts'

const factSystem = (guideline: Guideline): string => `${guideline.url}/CodeSystem/fact`
export const choiceSystem = (guideline: Guideline, fact: string): string =>
  `${guideline.url}/CodeSystem/${fact}`

/** What an Observation, or one of its components, says: each kind of value in a field of its own. */
export const resultType = `Tuple {
    who String, earliest Date, latest Date, fact String, codes List<System.Code>, asked Boolean,
    flag Boolean, said List<System.Code>, parts List<System.Code>,
    low Decimal, high Decimal, comparator String, unit String, first Date, last Date }`

/** The fields of one result, out of `of` and its value `X`; FHIR properties are dear to read, so each is read once. */
const result = (of: 'O' | 'P', fact: string, parts: string): string => `Tuple {
      who: 'Observation/' + O.id.value,
      earliest: StartOfDays(Moment, Span), latest: EndOfDays(Moment, Span),
      fact: ${fact},
      codes: CodesOf(${of}.code),
      asked: X is null and AskedInVain(${of}.dataAbsentReason),
      flag: (X as FHIR.boolean).value,
      said: CodesOf(X as FHIR.CodeableConcept),
      parts: ${parts},
      low: if X is FHIR.Range then (X as FHIR.Range).low.value.value else (X as FHIR.Quantity).value.value,
      high: if X is FHIR.Range then (X as FHIR.Range).high.value.value else (X as FHIR.Quantity).value.value,
      comparator: (X as FHIR.Quantity).comparator.value,
      unit: if X is FHIR.Range then (X as FHIR.Range).low.code.value else (X as FHIR.Quantity).code.value,
      first: StartOfDays(X as FHIR.dateTime, X as FHIR.Period),
      last: EndOfDays(X as FHIR.dateTime, X as FHIR.Period) }`

// A tidied chart keeps no other; preliminary results are read as final ones, with a note.
const dated = `(Moment is not null or Span is not null)
      and O.status.value in { 'final', 'amended', 'corrected', 'preliminary', 'unknown' }`
const when = 'Moment: O.effective as FHIR.dateTime, Span: O.effective as FHIR.Period'

/** Reads Observations, whole and by component. */
export const observationFunctions = `define function CodesOf(concept FHIR.CodeableConcept):
  if concept is null then List<System.Code>{}
    else Coalesce(
      (concept.coding C return all System.Code { code: C.code.value, system: C.system.value }), List<System.Code>{})

define function CodesIn(codes List<System.Code>, codeSystem String):
  codes C where C.system = codeSystem return all C.code

define function AskedInVain(reason FHIR.CodeableConcept):
  reason is not null and 'asked-unknown' in CodesIn(CodesOf(reason), 'http://terminology.hl7.org/CodeSystem/data-absent-reason')

define function Results(observations List<FHIR.Observation>, factSystem String):
  observations O
    let ${when}, X: O.value
    where ${dated}
    return all ${result(
      'O',
      'First(CodesIn(CodesOf(O.code), factSystem))',
      'flatten (O.component P return all CodesOf(P.value as FHIR.CodeableConcept))',
    )}

define function ComponentResults(observations List<FHIR.Observation>, factSystem String):
  flatten (observations O
    let ${when}
    where exists (O.component) and ${dated} and not exists (CodesIn(CodesOf(O.code), factSystem))
    return all (O.component P
      let X: P.value
      return all ${result('P', 'null as String', 'null as List<System.Code>')}))

define function InUnit(value Decimal, factor Decimal):
  if factor = 1.0 then value else Round(value * factor, 8)

// A comparator opens a number to the end of what is possible.
define function LowOf(said ${resultType}, least Decimal, factor Decimal):
  if said.comparator in { '<', '<=' } and factor is not null then least else InUnit(said.low, factor)

define function HighOf(said ${resultType}, greatest Decimal, factor Decimal):
  if said.comparator in { '>', '>=' } and factor is not null then greatest else InUnit(said.high, factor)
`

/** The Observations of the chart: a record in the guideline's own code system states a fact, any other is evidence for one. */
export function observationDefines(guideline: Guideline): readonly Define[] {
  const system = text(factSystem(guideline))
  return [
    define('Results', `Logic.Results([Observation], ${system})`),
    define('Asserted', '"Results" R where R.fact is not null return all R'),
    define(
      'Evidence',
      `flatten { ("Results" R where R.fact is null return all R), Logic.ComponentResults([Observation], ${system}) }`,
    ),
  ]
}
