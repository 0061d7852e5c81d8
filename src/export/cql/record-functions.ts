/** CQL functions that turn records of a tidied chart into entries: one record one entry, and a "no" where a course ends. */

import { notedFunctions } from './noted-functions.ts'
import { resultType } from './observations.ts'

const noted = `Tuple {
    who String, earliest Date, latest Date, refuted Boolean, ended Boolean, endEarliest Date, endLatest Date,
    lasting Boolean, lapses Boolean, given Boolean, code List<System.Code>, codes List<System.Code> }`
/** Records of each type in one form: since when, until when, denied or not, and what they are coded as. */
const records = `define function Says(concept FHIR.CodeableConcept, words List<String>):
  exists ((CodesOf(concept)) C where C.code in words return all C)

define function Given(codes List<String>):
  codes C where C is not null return all C

define function Conditions(conditions List<FHIR.Condition>):
  conditions C
    let Moment: C.onset as FHIR.dateTime, Span: C.onset as FHIR.Period, Recorded: C.recordedDate.value,
      Dated: Moment is not null or Span is not null, Ended: C.abatement as FHIR.dateTime, EndedSpan: C.abatement as FHIR.Period
    where Dated or Recorded is not null
    return all Tuple {
      who: 'Condition/' + C.id.value,
      earliest: if Dated then StartOfDays(Moment, Span) else StartOf(Recorded),
      latest: if Dated then EndOfDays(Moment, Span) else EndOf(Recorded),
      refuted: Says(C.verificationStatus, { 'refuted' }),
      ended: Says(C.clinicalStatus, { 'resolved', 'inactive', 'remission' }),
      endEarliest: StartOfDays(Ended, EndedSpan),
      endLatest: EndOfDays(Ended, EndedSpan),
      lasting: true, lapses: false, given: false,
      code: CodesOf(C.code),
      codes: flatten { CodesOf(C.code), Coalesce(flatten (C.bodySite B return all CodesOf(B)), List<System.Code>{}) } }

define function Procedures(procedures List<FHIR.Procedure>):
  procedures P
    let Moment: P.performed as FHIR.dateTime, Span: P.performed as FHIR.Period
    where (Moment is not null or Span is not null) and P.status.value in { 'completed', 'not-done' }
    return all Tuple {
      who: 'Procedure/' + P.id.value,
      earliest: StartOfDays(Moment, Span),
      latest: EndOfDays(Moment, Span),
      refuted: P.status.value != 'completed',
      ended: false, endEarliest: null as Date, endLatest: null as Date, lasting: false, lapses: false, given: true,
      code: CodesOf(P.code),
      codes: flatten { CodesOf(P.code), Coalesce(flatten (P.bodySite B return all CodesOf(B)), List<System.Code>{}) } }

// A finished prescription is not a stopped drug, unless the supply is known to have ended.
define function Orders(orders List<FHIR.MedicationRequest>):
  orders M
    let Drug: CodesOf(M.medication as FHIR.CodeableConcept), Began: M.authoredOn.value, Finish: M.dispenseRequest.validityPeriod."end".value
    where Began is not null
    return all Tuple {
      who: 'MedicationRequest/' + M.id.value,
      earliest: StartOf(Began), latest: EndOf(Began),
      refuted: M.doNotPerform.value is true,
      ended: M.status.value = 'stopped' or (M.status.value = 'completed' and Finish is not null),
      endEarliest: StartOf(Finish), endLatest: EndOf(Finish),
      lasting: M.status.value != 'completed',
      lapses: Finish is not null and M.status.value != 'stopped' and M.status.value != 'completed', given: false,
      code: Drug, codes: Drug }

define function Statements(statements List<FHIR.MedicationStatement>):
  statements M
    let Drug: CodesOf(M.medication as FHIR.CodeableConcept), Span: M.effective as FHIR.Period, Finish: Span."end".value,
      Began: if Span is null then (M.effective as FHIR.dateTime).value else Span.start.value
    // Of a drug of which only the end is known, nobody knows the start.
    where Began is not null or Finish is not null
    return all Tuple {
      who: 'MedicationStatement/' + M.id.value,
      earliest: if Began is null then @1900-01-01 else StartOf(Began),
      latest: if Began is null then EndOf(Finish) else EndOf(Began),
      refuted: M.status.value = 'not-taken',
      ended: Finish is not null or M.status.value in { 'stopped', 'completed' },
      endEarliest: StartOf(Finish), endLatest: EndOf(Finish),
      lasting: true, lapses: false, given: false,
      code: Drug, codes: Drug }

// What was handed out is taken as long as it lasts; after that nobody knows.
define function Dispenses(dispenses List<FHIR.MedicationDispense>):
  dispenses M
    let Drug: CodesOf(M.medication as FHIR.CodeableConcept), Handed: M.whenHandedOver.value,
      Finish: (First(M.dosageInstruction).timing.repeat.bounds as FHIR.Period)."end".value
    where Handed is not null
    return all Tuple {
      who: 'MedicationDispense/' + M.id.value,
      earliest: StartOf(Handed), latest: EndOf(Handed),
      refuted: false, ended: false, endEarliest: StartOf(Finish), endLatest: EndOf(Finish),
      lasting: false, lapses: Finish is not null, given: false,
      code: Drug, codes: Drug }

define function Administrations(administrations List<FHIR.MedicationAdministration>):
  administrations M
    let Drug: CodesOf(M.medication as FHIR.CodeableConcept), Moment: M.effective as FHIR.dateTime, Span: M.effective as FHIR.Period
    where Moment is not null or Span is not null
    return all Tuple {
      who: 'MedicationAdministration/' + M.id.value,
      earliest: StartOfDays(Moment, Span),
      latest: EndOfDays(Moment, Span),
      refuted: M.status.value = 'not-done',
      ended: false, endEarliest: null as Date, endLatest: null as Date, lasting: false, lapses: false, given: true,
      code: Drug, codes: Drug }
`

/** What is coded is there: entries of each kind. */
const coded = `define function PresenceEntries(records List<${noted}>):
  records N
    return all Tuple { earliest: N.earliest, latest: N.latest, asked: false, who: N.who, truth: not N.refuted }

define function DayEntries(records List<${noted}>):
  records N
    where not N.refuted
    return all Tuple {
      earliest: N.earliest, latest: N.latest, asked: false, low: N.earliest, high: N.latest }

define function EpisodePresence(records List<${noted}>):
  records N
    return all Tuple { earliest: N.earliest, latest: N.latest, asked: false, who: N.who, truth: true }

define function EpisodeDays(records List<${noted}>):
  records N
    return all Tuple {
      earliest: N.earliest, latest: N.latest, asked: false, low: N.earliest, high: N.latest }

// Which conditions stand for an event before the index event, and the how manieth it is.
define function EarlierEvents(conditions List<FHIR.Condition>, system String):
  flatten (conditions C
    where exists (C.meta.tag)
    return all (C.meta.tag T
      where T.system.value = system and StartsWith(T.code.value, 'earlier-episode-')
      return all Tuple { who: 'Condition/' + C.id.value, place: ToDecimal(Substring(T.code.value, 16)) }))

define function OneEach(records List<${noted}>):
  records N
    where not N.refuted
    return all Tuple { earliest: N.earliest, latest: N.latest, asked: false, low: 1.0, high: 1.0 }

define function ChoiceEntries(coded List<Tuple { earliest Date, latest Date, codes List<String> }>):
  coded N
    where Count(N.codes) = 1
    return all Tuple { earliest: N.earliest, latest: N.latest, asked: false, code: First(N.codes) }

define function SetEntries(coded List<Tuple { earliest Date, latest Date, codes List<String> }>):
  coded N
    where exists (N.codes)
    return all Tuple { earliest: N.earliest, latest: N.latest, asked: false, codes: N.codes }
`

/** Things that begin and end: yes at the start, no at the end, unless another record of the same pick goes on beyond it. */
const courses = `define function EndsAfter(other ${noted}, endEarliest Date, endLatest Date):
  Coalesce(other.endLatest, other.latest) > endLatest
    or (Coalesce(other.endLatest, other.latest) = endLatest
      and Coalesce(other.endEarliest, other.earliest) > endEarliest)

// An order in force that runs out by then is not known to go on.
define function GoesOn(other ${noted}, endEarliest Date, endLatest Date):
  if not other.ended then other.lasting and (not other.lapses or EndsAfter(other, endEarliest, endLatest))
    else EndsAfter(other, endEarliest, endLatest)

// Does what was handed out last longer? It may have been stopped all the same.
define function LastsLonger(other ${noted}, endEarliest Date, endLatest Date):
  other.lapses and not other.lasting and EndsAfter(other, endEarliest, endLatest)

define function Denials(records List<${noted}>):
  records N
    where N.refuted
    return all Tuple { earliest: N.earliest, latest: N.latest, asked: false, who: N.who, truth: false }

// The "yes" of a course that ended lies before its end.
define function Beginnings(records List<${noted}>):
  records N
    let EndFirst: Coalesce(N.endEarliest, N.earliest)
    where not N.refuted and (not N.ended or N.earliest < EndFirst)
    return all Tuple {
      earliest: N.earliest, latest: if N.ended and N.latest >= EndFirst then EndFirst - 1 day else N.latest,
      asked: false, who: N.who, truth: true }

// Those that end, or run out, while no other record is known to go on.
define function Finished(records List<${noted}>):
  records N
    let EndFirst: Coalesce(N.endEarliest, N.earliest), EndLast: Coalesce(N.endLatest, N.latest)
    where not N.refuted and (N.ended or N.lapses) and not exists (
      records X
        where not X.refuted and X.who != N.who and X.earliest <= EndLast and GoesOn(X, EndFirst, EndLast)
        return all X)
    return all N

define function Endings(finished List<${noted}>):
  finished N
    return all Tuple {
      earliest: Coalesce(N.endEarliest, N.earliest), latest: Coalesce(N.endLatest, N.latest),
      asked: false, who: N.who, truth: false }

// Yes and no on one day: from then on nobody knows.
define function Doubts(finished List<${noted}>, records List<${noted}>):
  finished N
    let EndFirst: Coalesce(N.endEarliest, N.earliest), EndLast: Coalesce(N.endLatest, N.latest)
    where N.lapses or exists (
      records X
        where not X.refuted and X.who != N.who and X.earliest <= EndLast and LastsLonger(X, EndFirst, EndLast)
        return all X)
    return all Tuple { earliest: EndFirst, latest: EndLast, asked: false, who: N.who, truth: true }

define function Turns(records List<${noted}>, finished List<${noted}>):
  flatten { Denials(records), Beginnings(records), Endings(finished), Doubts(finished, records) }

define function CourseEntries(records List<${noted}>):
  Turns(records, Finished(records))
`

// Yes, present, positive; no, absent, negative: SNOMED CT, LOINC answers, HL7 tables.
const yes = "{ '373066001', '52101004', '10828004', 'LA33-6', 'Y', 'POS' }"
const no = "{ '373067005', '2667000', '260385009', 'LA32-8', 'N', 'NEG' }"

/** What was measured or stated. */
const values = `define function YesOrNo(said List<System.Code>, codes List<String>):
  case
    when exists (codes C where C in { 'yes', 'true' } return all C) then true
    when exists (codes C where C in { 'no', 'false' } return all C) then false
    else First(said C
      where C.code in ${yes} or C.code in ${no}
      return all C.code in ${yes})
  end

define function StatedEntries(stated List<Tuple { earliest Date, latest Date, who String, truth Boolean }>):
  stated S
    where S.truth is not null
    return all Tuple { earliest: S.earliest, latest: S.latest, asked: false, who: S.who, truth: S.truth }

define function NumberEntries(stated List<Tuple { earliest Date, latest Date, low Decimal, high Decimal }>):
  stated S
    where S.low is not null and S.high is not null
    return all Tuple { earliest: S.earliest, latest: S.latest, asked: false, low: S.low, high: S.high }

define function OneMeasuredEach(records List<${resultType}>):
  records M
    return all Tuple { earliest: M.earliest, latest: M.latest, asked: false, low: 1.0, high: 1.0 }

// Nothing is known of what lies later than the day on which it was stated.
define function MeasuredDays(records List<${resultType}>):
  records M
    where M.first is null or M.first <= M.latest
    return all Tuple {
      earliest: M.earliest, latest: M.latest, asked: false,
      low: Coalesce(M.first, M.earliest),
      high: Earlier(Coalesce(M.last, M.latest), M.latest) }
`

/** Date of birth and gender hold from birth on. */
const people = `define function BirthDates(person FHIR.Patient):
  ({ person }) P
    let Born: P.birthDate.value
    where Born is not null
    return all Tuple {
      earliest: StartOfDate(Born), latest: EndOfDate(Born), asked: false, low: StartOfDate(Born), high: EndOfDate(Born) }

define function Genders(person FHIR.Patient, choices List<String>):
  ({ person }) P
    let Born: P.birthDate.value
    where P.gender.value in choices
    return all Tuple {
      earliest: Coalesce(StartOfDate(Born), @1900-01-01), latest: Coalesce(EndOfDate(Born), @1900-01-01), asked: false,
      code: P.gender.value }
`

export const recordFunctions = [records, notedFunctions, coded, courses, values, people].join('\n')
