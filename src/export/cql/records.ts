/** Facts inferred from native records of a tidied chart, read as dated entries for one pick of a source. */

import type { Asked, CodeMap, PickedRecords, Records } from '../../language/index.ts'
import { entryType, kindOf } from './kinds.ts'
import { type Define, decimal, define, named, text, texts } from './names.ts'
import { choiceSystem } from './observations.ts'
import type { Subject } from './traits.ts'
import { membership } from './value-sets.ts'

/** The entries that the records of a pick give for a fact. */
export function recordedEntries(subject: Subject, fact: Asked, { of, pick }: PickedRecords): string {
  switch (of.resource) {
    case 'Patient':
      return patientEntries(fact, of.field)
    case 'Episode':
      return episodeEntries(subject, fact, of.field, pick)
    case 'Observation':
      return measuredEntries(subject, fact, of, pick)
    case 'Condition':
    case 'Procedure':
    case 'Medication': {
      const course = of.resource === 'Medication' || (of.resource === 'Condition' && of.holds === 'active')
      return notedEntries(subject, fact, notedRecords(subject, of), of.map, pick, course)
    }
  }
}

const none = (fact: Asked): string => `List<${entryType(kindOf[fact.kind])}>{}`

function patientEntries(fact: Asked, field: 'birthDate' | 'gender'): string {
  if (field === 'birthDate') return fact.kind === 'date' ? 'Logic.BirthDates(Patient)' : none(fact)
  return fact.kind === 'choice' ? `Logic.Genders(Patient, ${texts(Object.keys(fact.choices))})` : none(fact)
}

/** The records of a chart, each type read once: FHIR properties are dear to read. */
export function recordDefines({ guideline }: Subject): readonly Define[] {
  const tag = text(`${guideline.url}/CodeSystem/tag`)
  return [
    define('Conditions', 'Logic.Conditions([Condition])'),
    define('Procedures', 'Logic.Procedures([Procedure])'),
    define(
      'Medications',
      `flatten {
    Logic.Orders([MedicationRequest]), Logic.Statements([MedicationStatement]),
    Logic.Administrations([MedicationAdministration]) }`,
    ),
    define(
      'Index episode',
      `Logic.Conditions([Condition] R
    where exists (R.meta.tag T where T.system.value = ${tag} and T.code.value = 'index-episode' return all T)
    return all R)`,
      'The conditions that the chart has tagged as the index event',
    ),
  ]
}

type Coded = Extract<Records, { readonly resource: 'Condition' | 'Procedure' | 'Medication' }>

function notedRecords({ guideline }: Subject, of: Coded): string {
  const member = membership(guideline, of.codes, 'N.code')
  return `("${of.resource}s" N where ${member} return all N)`
}

/** Coded records as entries: yes from its start (and no at the end of a course), its choice, its day, or one. */
function notedEntries(
  subject: Subject,
  fact: Asked,
  records: string,
  map: CodeMap | null,
  pick: PickedRecords['pick'],
  course: boolean,
): string {
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return course ? `Logic.CourseEntries(${records})` : `Logic.PresenceEntries(${records})`
    case 'choice':
    case 'set': {
      const codes = mappedCodes(subject, fact, map, 'N.codes', Object.keys(fact.choices))
      return `Logic.${kindOf[fact.kind].name}Entries((${records}) N
    where not N.refuted
    return all Tuple { earliest: N.earliest, latest: N.latest, codes: ${codes} })`
    }
    case 'quantity':
      return pick === 'count' ? `Logic.OneEach(${records})` : none(fact)
    case 'date':
      return `Logic.DayEntries(${records})`
  }
}

/** Every record that the chart has tagged as the index episode. */
function episodeEntries(
  subject: Subject,
  fact: Asked,
  field: 'onset' | 'levels' | 'exists',
  pick: PickedRecords['pick'],
): string {
  const records = named('Index episode')
  const yesNo = fact.kind === 'yes-no' || fact.kind === 'checklist'
  if (field === 'onset') return fact.kind === 'date' ? `Logic.EpisodeDays(${records})` : none(fact)
  if (field === 'levels' && yesNo) return none(fact)
  if (yesNo) return `Logic.EpisodePresence(${records})`
  if (fact.kind === 'date') return `Logic.EpisodeDays(${records})`
  const map = field === 'levels' ? (subject.guideline.episode?.map ?? null) : null
  return notedEntries(subject, fact, records, map, pick, false)
}

/** The choice codes that codes of a record stand for: by the value sets of the map, else in the choice's own code system. */
function mappedCodes(
  subject: Subject,
  fact: Asked,
  map: CodeMap | null,
  codes: string,
  choices: readonly string[] | null,
): string {
  if (map === null) {
    const said = `distinct Logic.CodesIn(${codes}, ${text(choiceSystem(subject.guideline, fact.id))})`
    return choices === null ? said : `((${said}) S where S in ${texts(choices)} return all S)`
  }
  const given = Object.entries(map)
    .filter(([code]) => choices === null || choices.includes(code))
    .map(([code, set]) => {
      const member = membership(subject.guideline, set, codes)
      return `if ${member} then ${text(code)} else null`
    })
  return given.length === 0 ? 'List<String>{}' : `Logic.Given({ ${given.join(', ')} })`
}

type Measured = Extract<Records, { readonly resource: 'Observation' }>

/** What Observations with a code of the value set say, in themselves or in a component. */
function measuredEntries(subject: Subject, fact: Asked, of: Measured, pick: PickedRecords['pick']): string {
  const records = `("Evidence" R where ${membership(subject.guideline, of.codes, 'R.codes')} return all R)`
  const codes = (choices: readonly string[] | null): string =>
    mappedCodes(subject, fact, of.map, 'M.said', choices)
  const days = 'earliest: M.earliest, latest: M.latest'
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return `Logic.StatedEntries(${records} M
    return all Tuple { ${days}, who: M.who, truth: Coalesce(M.flag, Logic.YesOrNo(M.said, ${codes(null)})) })`
    case 'choice':
    case 'set':
      return `Logic.${kindOf[fact.kind].name}Entries(${records} M
    return all Tuple { ${days}, codes: ${codes(Object.keys(fact.choices))} })`
    case 'quantity': {
      if (pick === 'count') return `Logic.OneMeasuredEach(${records})`
      const [least, greatest] = fact.range
      return `Logic.NumberEntries(${records} M
    let Factor: ${factorTo(fact.unit, fact.converts)}
    return all Tuple { ${days}, low: Logic.LowOf(M, ${decimal(least)}, Factor), high: Logic.HighOf(M, ${decimal(greatest)}, Factor) })`
    }
    case 'date':
      return `Logic.MeasuredDays(${records})`
  }
}

const annotation = /^\{[^{}]*\}$/

/** What turns a number in the unit it was written in into the fact's own; null where nothing does. */
function factorTo(unit: string, converts: Readonly<Record<string, number>>): string {
  const others = Object.entries(converts)
    .filter(([other]) => other !== unit)
    .map(([other, factor]) => `when M.unit = ${text(other)} then ${decimal(factor)}`)
  const pure =
    unit === '1' || annotation.test(unit) ? ["when M.unit = '1' or StartsWith(M.unit, '{') then 1.0"] : []
  return [
    'case',
    `when M.unit = ${text(unit)} then 1.0`,
    ...others,
    ...pure,
    'else null as Decimal end',
  ].join(' ')
}
