/**
 * Records that hold results inside them, spread into Observations before anything is tidied: answers of a
 * QuestionnaireResponse, results contained in a DiagnosticReport, predictions of a fact of our own code system.
 */

import { hashOf } from '../language/index.ts'
import type { Catalog } from './catalog.ts'
import { isAsked, statusOf } from './concept.ts'
import { subjectIn } from './identity/about.ts'
import { isObject, type Json, objectsOf, textOf } from './json.ts'
import { idOf, type Listed } from './listed.ts'
import { isModified, unclearMark } from './said-not.ts'
import { outcomeOf } from './tidy-risk.ts'

/** An Observation for each result that stands inside another record. */
export function spreadFrom(
  holders: readonly Listed[],
  listed: readonly Listed[],
  catalog: Catalog,
): readonly Listed[] {
  let questionnaires: readonly Json[] | undefined
  const found: Listed[] = []
  for (const { resource, fullUrl } of holders) {
    switch (resource.resourceType) {
      case 'QuestionnaireResponse':
        questionnaires ??= listed.map((l) => l.resource).filter((r) => r.resourceType === 'Questionnaire')
        found.push(...answersIn(resource, idOf(resource, fullUrl), questionnaires, catalog))
        break
      case 'DiagnosticReport':
        if (resource.contained !== undefined) found.push(...resultsIn(resource, idOf(resource, fullUrl)))
        break
      case 'RiskAssessment':
        found.push(...factsIn(resource, idOf(resource, fullUrl), catalog))
        break
    }
  }
  return found
}

function observationFrom(parent: Json, id: string | undefined, place: string, rest: Json): Listed {
  const type = String(parent.resourceType)
  const address = id === undefined ? undefined : `${type}/${id}`
  const meta = isObject(parent.meta) ? { meta: parent.meta } : {}
  // What changes the meaning of the whole changes that of its parts.
  const { modifierExtension } = parent
  const modified = modifierExtension === undefined ? {} : { modifierExtension }
  const subject = subjectIn(parent)
  const resource = {
    resourceType: 'Observation',
    // A record without a name makes none: what is tidied is named after what it says.
    ...(id === undefined ? {} : { id: `s-${hashOf([type, id, place]).slice(0, 24)}` }),
    ...meta,
    ...modified,
    ...(subject === undefined ? {} : { subject }),
    ...rest,
  }
  return { resource, fullUrl: undefined, inside: address ?? type }
}

const answered: ReadonlyMap<string, string> = new Map([
  ['completed', 'final'],
  ['amended', 'amended'],
  ['in-progress', 'preliminary'],
  ['stopped', 'preliminary'],
  ['entered-in-error', 'entered-in-error'],
])

function answersIn(
  response: Json,
  id: string | undefined,
  questionnaires: readonly Json[],
  catalog: Catalog,
): readonly Listed[] {
  const form = textOf(response.questionnaire)?.split('|')[0]
  const known = [...objectsOf(response.contained), ...questionnaires].find((one) => {
    if (one.resourceType !== 'Questionnaire' || form === undefined) return false
    return (
      textOf(one.url) === form ||
      form === `#${String(one.id)}` ||
      form.endsWith(`Questionnaire/${String(one.id)}`)
    )
  })
  const codes = known === undefined ? undefined : codesByLink(known)
  const status = answered.get(statusOf(response.status) ?? '') ?? 'unknown'
  const found: Listed[] = []
  const taken = new Map<string, number>()
  for (const item of itemsIn(response)) {
    const link = textOf(item.linkId)
    const values = objectsOf(item.answer)
    if (link === undefined || values.length === 0) continue
    const coding = [...(codes?.get(link) ?? []), ...codingsOf(link, form, textOf(item.definition), catalog)]
    if (coding.length === 0) continue
    const n = taken.get(link) ?? 0
    taken.set(link, n + 1)
    const head = {
      status,
      code: { coding },
      ...(isModified({ ...item, item: undefined }) ? { modifierExtension: [unclearMark(form ?? '')] } : {}),
      ...(response.authored === undefined ? {} : { effectiveDateTime: response.authored }),
    }
    found.push(observationFrom(response, id, `${lawful(link)} ${n}`, { ...head, ...chosenIn(values) }))
  }
  return found
}

const lawful = (text: string): string => text.replace(/[^ -~]/g, '?')

/** Every item, those inside items and inside answers too. */
function itemsIn(response: Json): readonly Json[] {
  const found: Json[] = []
  const open = [...objectsOf(response.item)]
  while (open.length > 0) {
    const item = open.pop()
    if (item === undefined) break
    found.push(item)
    open.push(...objectsOf(item.item), ...objectsOf(item.answer).flatMap((a) => objectsOf(a.item)))
  }
  return found.reverse()
}

function codesByLink(questionnaire: Json): ReadonlyMap<string, readonly Json[]> {
  const codes = new Map<string, readonly Json[]>()
  for (const item of itemsIn(questionnaire)) {
    const link = textOf(item.linkId)
    if (link !== undefined) codes.set(link, objectsOf(item.code))
  }
  return codes
}

const loincLink = /^\/?(\d{1,7}-\d)$/

/** What a link says by itself: a fact of ours, a question of a LOINC form, or a place in a form that a local map knows. */
function codingsOf(
  link: string,
  form: string | undefined,
  definition: string | undefined,
  { factSystem, guideline }: Catalog,
): readonly Json[] {
  const facts = [link, definition].flatMap((text) => {
    const named = text?.startsWith(`${factSystem}#`) || text?.startsWith(`${factSystem}|`)
    return named && text !== undefined
      ? [{ system: factSystem, code: text.slice(factSystem.length + 1) }]
      : []
  })
  if (facts.length > 0) return facts
  if (form === undefined) return []
  if (form.startsWith(`${guideline.url}/`)) return [{ system: factSystem, code: link }]
  const loinc = form.startsWith('http://loinc.org/') ? loincLink.exec(link)?.[1] : undefined
  return [loinc === undefined ? { system: form, code: link } : { system: 'http://loinc.org', code: loinc }]
}

const plainValues = [
  ['valueBoolean', 'valueBoolean'],
  ['valueDecimal', 'valueDecimal'],
  ['valueInteger', 'valueInteger'],
  ['valueQuantity', 'valueQuantity'],
  ['valueString', 'valueString'],
  ['valueDate', 'valueDateTime'],
  ['valueDateTime', 'valueDateTime'],
] as const

/** The answers as one value: several that were chosen as the codes of one concept. */
function chosenIn(answers: readonly Json[]): Json {
  const choices = answers.flatMap((one) => objectsOf(one.valueCoding))
  if (choices.length > 0) return { valueCodeableConcept: { coding: choices } }
  const [only, ...more] = answers
  if (only === undefined || more.length > 0) return {}
  for (const [from, to] of plainValues) if (only[from] !== undefined) return { [to]: only[from] }
  return {}
}

/** Results that stand inside a report have no life of their own; what they lack, the report says. */
function resultsIn(report: Json, id: string | undefined): readonly Listed[] {
  const status = statusOf(report.status)
  const withdrawn = status === 'entered-in-error' || status === 'cancelled' ? { status } : {}
  return objectsOf(report.contained).flatMap((part, n) => {
    if (part.resourceType !== 'Observation') return []
    const { id: _, resourceType: __, subject: ___, ...rest } = part
    const dated = ['effectiveDateTime', 'effectivePeriod', 'effectiveInstant'].some((key) => key in rest)
    const { effectiveDateTime, effectivePeriod, issued } = report
    const when = dated ? {} : { effectiveDateTime, effectivePeriod }
    const said = JSON.parse(JSON.stringify({ issued, ...when, ...rest, ...withdrawn })) as Json
    return [observationFrom(report, id, `contained ${n}`, said)]
  })
}

/** Predictions whose outcome is a fact of our own: a stated number like any other. */
function factsIn(assessment: Json, id: string | undefined, catalog: Catalog): readonly Listed[] {
  return objectsOf(assessment.prediction).flatMap((one, n) => {
    const about = outcomeOf(assessment, one)
    if (!isAsked(about, catalog, noReaders, catalog.factSystem)) return []
    const { probabilityDecimal, probabilityRange } = one
    const value =
      probabilityDecimal === undefined
        ? { valueRange: probabilityRange }
        : { valueQuantity: { value: probabilityDecimal, unit: '%' } }
    const { status, occurrenceDateTime, occurrencePeriod } = assessment
    const code = { coding: about.flatMap((concept) => objectsOf(concept.coding)) }
    const said = {
      status,
      effectiveDateTime: occurrenceDateTime,
      effectivePeriod: occurrencePeriod,
      code,
      ...value,
    }
    return [observationFrom(assessment, id, `prediction ${n}`, JSON.parse(JSON.stringify(said)) as Json)]
  })
}

const noReaders: ReadonlyMap<string, unknown> = new Map()
