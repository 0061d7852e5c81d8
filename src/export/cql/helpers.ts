/** A small FHIRHelpers of our own: the implicit conversions from FHIR types to CQL types that such a library needs. */

/** CQL text of `FHIRHelpers` 4.0.1, cut to what libraries of ours use; the published one may stand in its place. */
export const fhirHelpers = `library FHIRHelpers version '4.0.1'

using FHIR version '4.0.1'

define function ToString(value FHIR.string): value.value
define function ToString(value FHIR.uri): value.value
define function ToString(value FHIR.code): value.value
define function ToString(value FHIR.id): value.value
define function ToBoolean(value FHIR.boolean): value.value
define function ToInteger(value FHIR.integer): value.value
define function ToDecimal(value FHIR.decimal): value.value
define function ToDate(value FHIR.date): value.value
define function ToDateTime(value FHIR.dateTime): value.value
define function ToDateTime(value FHIR.instant): value.value

define function ToQuantity(quantity FHIR.Quantity):
  if quantity is null then null else System.Quantity { value: quantity.value.value, unit: quantity.code.value }

define function ToCode(coding FHIR.Coding):
  if coding is null then null
    else System.Code {
      code: coding.code.value, system: coding.system.value,
      version: coding.version.value, display: coding.display.value }

define function ToConcept(concept FHIR.CodeableConcept):
  if concept is null then null
    else System.Concept { codes: concept.coding C return ToCode(C), display: concept.text.value }
`
