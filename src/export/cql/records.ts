/** Facts inferred from native records of a tidied chart, read as dated entries for one pick of a source. */

import {
  type Asked,
  type CodedRecords,
  type CodeMap,
  type EpisodeField,
  indexOf,
  type PickedRecords,
  type Records,
} from '../../language/index.ts'
import { entryType, kindOf } from './kinds.ts'
import { decimal, named, text, texts } from './names.ts'
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
    case 'RiskAssessment':
      return measuredEntries(subject, fact, of, pick)
    case 'Condition':
    case 'Procedure':
    case 'Medication':
    case 'AllergyIntolerance':
    case 'DiagnosticReport':
    case 'Imaging':
    case 'FamilyMemberHistory':
    case 'Flag':
    case 'Encounter':
      return notedEntries(subject, fact, told(subject, of), of.map, pick, isCourse(of))
  }
}

const none = (fact: Asked): string => `List<${entryType(kindOf[fact.kind])}>{}`

function patientEntries(fact: Asked, field: 'birthDate' | 'gender'): string {
  if (field === 'birthDate') return fact.kind === 'date' ? 'Logic.BirthDates(Patient)' : none(fact)
  return fact.kind === 'choice' ? `Logic.Genders(Patient, ${texts(Object.keys(fact.choices))})` : none(fact)
}

/** Does it begin and end? */
function isCourse(of: CodedRecords): boolean {
  if (of.resource === 'Condition') return of.holds === 'active'
  return of.resource === 'Medication' || of.resource === 'AllergyIntolerance' || of.resource === 'Flag'
}

type Noted = Exclude<CodedRecords, Measured>

function notedRecords({ guideline }: Subject, of: Noted): string {
  const member = membership(guideline, of.codes, 'N.code')
  const among = (list: string, where = member): string => `("${list}" N where ${where} return all N)`
  switch (of.resource) {
    case 'Condition': {
      const ended = of.holds === 'active' ? ' and not N.ended' : ''
      return among('Conditions', of.onlyYes === true ? `not N.refuted${ended} and ${member}` : member)
    }
    case 'Procedure':
      return among('Procedures')
    case 'Medication':
      return among('Medications', of.given ? `N.given and ${member}` : member)
    case 'AllergyIntolerance':
      // That there is none is a no to each of them.
      return among('Allergies', `Logic.SaysNone(N.code) or ${member}`)
    case 'DiagnosticReport':
      return among('Conclusions')
    case 'Imaging': {
      if (of.sites === null) return among('Images')
      const made = `S.modality in ${texts(of.modalities)} and ${membership(guideline, of.sites, 'S.codes')}`
      return among('Images', `${member} or exists ("Series" S where S.who = N.who and ${made} return all S)`)
    }
    case 'FamilyMemberHistory':
      return among(`Family: ${of.relatives}`)
    case 'Flag':
      return among('Flags')
    case 'Encounter':
      return among('Contacts')
  }
}

/** Without denials of one of several (of reactions, also without those that are over), and of single doses: they say nothing of the rest, or of the drug. */
function told(subject: Subject, of: Noted): string {
  const records = notedRecords(subject, of)
  const several = indexOf(subject.guideline).valueSets.get(of.codes)?.several ?? false
  if (of.resource === 'Medication') {
    const denied = several ? 'N.refuted' : of.given ? null : '(N.refuted and N.given)'
    return denied === null ? records : `(${records} N where not ${denied} return all N)`
  }
  if (!several || (of.resource !== 'Condition' && of.resource !== 'AllergyIntolerance')) return records
  if (of.resource === 'Condition') return `(${records} N where not N.refuted return all N)`
  // That one drug of a class does no harm any more says nothing of the rest either.
  return `(${records} N where Logic.SaysNone(N.code) or not (N.refuted or N.ended) return all N)`
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
  field: EpisodeField,
  pick: PickedRecords['pick'],
): string {
  if (field === 'earlier') return fact.kind === 'quantity' ? earlierEntries(fact.range) : none(fact)
  if (field === 'imaged') return fact.kind === 'date' ? 'Logic.EpisodeDays("Index reports")' : none(fact)
  const records =
    field === 'onset'
      ? named('Index episode')
      : '(flatten { "Index episode", "Index reports", "Index contacts" })'
  const yesNo = fact.kind === 'yes-no' || fact.kind === 'checklist'
  if (field === 'onset') return fact.kind === 'date' ? `Logic.EpisodeDays(${records})` : none(fact)
  if (field === 'levels' && yesNo) return none(fact)
  if (yesNo) {
    const earlier = `("Conditions" N where exists ("Earlier events" E where E.who = N.who return all E) return all N)`
    return `Logic.EpisodePresence(flatten { ${records}, ${earlier} })`
  }
  if (fact.kind === 'date') return `Logic.EpisodeDays(${records})`
  const map = field === 'levels' ? (subject.guideline.episode?.map ?? null) : null
  return notedEntries(subject, fact, records, map, pick, false)
}

/** That there were at least so many events before the index event. */
function earlierEntries([least, most]: readonly [number, number]): string {
  const [low, high] = [decimal(least), decimal(most)]
  return `flatten ("Earlier events" E
    where E.place <= ${high}
    return all ("Conditions" N
      where N.who = E.who
      return all Tuple {
        earliest: N.earliest, latest: N.latest, asked: false,
        low: if E.place > ${low} then E.place else ${low}, high: ${high} }))`
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

type Measured = Extract<Records, { readonly resource: 'Observation' | 'RiskAssessment' }>

/** What Observations with a code of the value set say, in themselves or in a component, or predictions of it. */
function measuredEntries(subject: Subject, fact: Asked, of: Measured, pick: PickedRecords['pick']): string {
  const list = of.resource === 'Observation' ? 'Evidence' : 'Predictions'
  const records = `("${list}" R where ${membership(subject.guideline, of.codes, 'R.codes')} return all R)`
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
