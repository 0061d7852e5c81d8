/** CQL functions that turn records of a tidied chart into entries: one record one entry, and a "no" where a course ends. */

const noted = `Tuple {
    who String, earliest Date, latest Date, refuted Boolean, ended Boolean, endEarliest Date, endLatest Date,
    lasting Boolean, concepts List<FHIR.CodeableConcept> }`
const measured = `Tuple {
    who String, earliest Date, latest Date, code FHIR.CodeableConcept, flag Boolean, concept FHIR.CodeableConcept,
    quantity FHIR.Quantity, span FHIR.Range, moment FHIR.dateTime, period FHIR.Period }`

/** Records of each type in one form: since when, until when, denied or not, and what they are coded as. */
const records = `define function Says(concept FHIR.CodeableConcept, word String):
  exists (concept.coding C where C.code.value = word return all C)

define function Given(codes List<String>):
  codes C where C is not null return all C

define function Conditions(conditions List<FHIR.Condition>):
  conditions C
    let dated: C.onset is not null
    where dated or C.recordedDate is not null
    return all Tuple {
      who: 'Condition/' + C.id.value,
      earliest: if dated then StartOfDays(C.onset as FHIR.dateTime, C.onset as FHIR.Period) else StartOf(C.recordedDate.value),
      latest: if dated then EndOfDays(C.onset as FHIR.dateTime, C.onset as FHIR.Period) else EndOf(C.recordedDate.value),
      refuted: Says(C.verificationStatus, 'refuted'),
      ended: Says(C.clinicalStatus, 'resolved') or Says(C.clinicalStatus, 'inactive') or Says(C.clinicalStatus, 'remission'),
      endEarliest: StartOfDays(C.abatement as FHIR.dateTime, C.abatement as FHIR.Period),
      endLatest: EndOfDays(C.abatement as FHIR.dateTime, C.abatement as FHIR.Period),
      lasting: true,
      concepts: flatten { { C.code }, Coalesce(C.bodySite, List<FHIR.CodeableConcept>{}) } }

define function Procedures(procedures List<FHIR.Procedure>):
  procedures P
    where P.performed is not null
    return all Tuple {
      who: 'Procedure/' + P.id.value,
      earliest: StartOfDays(P.performed as FHIR.dateTime, P.performed as FHIR.Period),
      latest: EndOfDays(P.performed as FHIR.dateTime, P.performed as FHIR.Period),
      refuted: P.status.value != 'completed',
      ended: false, endEarliest: null as Date, endLatest: null as Date, lasting: false,
      concepts: flatten { { P.code }, Coalesce(P.bodySite, List<FHIR.CodeableConcept>{}) } }

// A finished prescription is not a stopped drug, unless the supply is known to have ended.
define function Orders(orders List<FHIR.MedicationRequest>):
  orders M
    let finish: M.dispenseRequest.validityPeriod."end".value
    where M.authoredOn is not null
    return all Tuple {
      who: 'MedicationRequest/' + M.id.value,
      earliest: StartOf(M.authoredOn.value), latest: EndOf(M.authoredOn.value),
      refuted: M.doNotPerform.value is true,
      ended: M.status.value = 'stopped' or (M.status.value = 'completed' and finish is not null),
      endEarliest: StartOf(finish), endLatest: EndOf(finish),
      lasting: M.status.value != 'completed',
      concepts: { M.medication as FHIR.CodeableConcept } }

define function Statements(statements List<FHIR.MedicationStatement>):
  statements M
    let began: Coalesce((M.effective as FHIR.dateTime).value, (M.effective as FHIR.Period).start.value),
      finish: (M.effective as FHIR.Period)."end".value
    where began is not null
    return all Tuple {
      who: 'MedicationStatement/' + M.id.value,
      earliest: StartOf(began), latest: EndOf(began),
      refuted: M.status.value = 'not-taken',
      ended: finish is not null or M.status.value in { 'stopped', 'completed' },
      endEarliest: StartOf(finish), endLatest: EndOf(finish),
      lasting: true,
      concepts: { M.medication as FHIR.CodeableConcept } }

define function Administrations(administrations List<FHIR.MedicationAdministration>):
  administrations M
    where M.effective is not null
    return all Tuple {
      who: 'MedicationAdministration/' + M.id.value,
      earliest: StartOfDays(M.effective as FHIR.dateTime, M.effective as FHIR.Period),
      latest: EndOfDays(M.effective as FHIR.dateTime, M.effective as FHIR.Period),
      refuted: M.status.value = 'not-done',
      ended: false, endEarliest: null as Date, endLatest: null as Date, lasting: false,
      concepts: { M.medication as FHIR.CodeableConcept } }

define function Measurements(observations List<FHIR.Observation>):
  observations O
    where O.effective is not null and IsResult(O) and not IsAsserted(O)
    return all Tuple {
      who: 'Observation/' + O.id.value,
      earliest: StartOfDays(O.effective as FHIR.dateTime, O.effective as FHIR.Period),
      latest: EndOfDays(O.effective as FHIR.dateTime, O.effective as FHIR.Period),
      code: O.code,
      flag: (O.value as FHIR.boolean).value,
      concept: O.value as FHIR.CodeableConcept,
      quantity: O.value as FHIR.Quantity,
      span: O.value as FHIR.Range,
      moment: O.value as FHIR.dateTime,
      period: O.value as FHIR.Period }

define "Measured components":
  flatten ([Observation] O
    where O.effective is not null and exists (O.component) and IsResult(O) and not IsAsserted(O)
    return all (O.component P return all Tuple {
      who: 'Observation/' + O.id.value,
      earliest: StartOfDays(O.effective as FHIR.dateTime, O.effective as FHIR.Period),
      latest: EndOfDays(O.effective as FHIR.dateTime, O.effective as FHIR.Period),
      code: P.code,
      flag: (P.value as FHIR.boolean).value,
      concept: P.value as FHIR.CodeableConcept,
      quantity: P.value as FHIR.Quantity,
      span: P.value as FHIR.Range,
      moment: P.value as FHIR.dateTime,
      period: P.value as FHIR.Period }))
`

/** What is coded is there: entries of each kind. */
const coded = `define function PresenceEntries(records List<${noted}>):
  records N
    where N.earliest <= AsOf
    return all Tuple { earliest: N.earliest, latest: InView(N.latest), asked: false, who: N.who, truth: not N.refuted }

define function DayEntries(records List<${noted}>):
  records N
    where not N.refuted and N.earliest <= AsOf
    return all Tuple {
      earliest: N.earliest, latest: InView(N.latest), asked: false, low: N.earliest, high: InView(N.latest) }

define function EpisodePresence(records List<${noted}>):
  records N
    where N.earliest <= AsOf
    return all Tuple { earliest: N.earliest, latest: InView(N.latest), asked: false, who: N.who, truth: true }

define function EpisodeDays(records List<${noted}>):
  records N
    where N.earliest <= AsOf
    return all Tuple {
      earliest: N.earliest, latest: InView(N.latest), asked: false, low: N.earliest, high: InView(N.latest) }

define function OneEach(records List<${noted}>):
  records N
    where not N.refuted and N.earliest <= AsOf
    return all Tuple { earliest: N.earliest, latest: InView(N.latest), asked: false, low: 1.0, high: 1.0 }

define function ChoiceEntries(coded List<Tuple { earliest Date, latest Date, codes List<String> }>):
  coded N
    where Count(N.codes) = 1 and N.earliest <= AsOf
    return all Tuple { earliest: N.earliest, latest: InView(N.latest), asked: false, code: First(N.codes) }

define function SetEntries(coded List<Tuple { earliest Date, latest Date, codes List<String> }>):
  coded N
    where exists (N.codes) and N.earliest <= AsOf
    return all Tuple { earliest: N.earliest, latest: InView(N.latest), asked: false, codes: N.codes }
`

/** Things that begin and end: yes at the start, no at the end, unless another record of the same pick goes on beyond it. */
const courses = `define function Outlasts(other ${noted}, endEarliest Date, endLatest Date):
  if not other.ended then other.lasting
    else Coalesce(other.endLatest, other.latest) > endLatest
      or (Coalesce(other.endLatest, other.latest) = endLatest
        and Coalesce(other.endEarliest, other.earliest) > endEarliest)

define function Denials(records List<${noted}>):
  records N
    where N.refuted
    return all Tuple { earliest: N.earliest, latest: N.latest, asked: false, who: N.who, truth: false }

define function Beginnings(records List<${noted}>):
  records N
    where not N.refuted and (not N.ended or N.endLatest is not null)
    return all Tuple { earliest: N.earliest, latest: N.latest, asked: false, who: N.who, truth: true }

define function Endings(records List<${noted}>):
  records N
    let first: Coalesce(N.endEarliest, N.earliest), last: Coalesce(N.endLatest, N.latest)
    where not N.refuted and N.ended and not exists (
      records X
        where not X.refuted and X.who != N.who and X.earliest <= last and Outlasts(X, first, last)
        return all X)
    return all Tuple { earliest: first, latest: last, asked: false, who: N.who, truth: false }

define function CourseEntries(records List<${noted}>):
  (flatten { Denials(records), Beginnings(records), Endings(records) }) E
    where E.earliest <= AsOf
    return all Tuple { earliest: E.earliest, latest: InView(E.latest), asked: false, who: E.who, truth: E.truth }
`

/** What was measured or stated. */
const values = `define function YesOrNo(concept FHIR.CodeableConcept, codes List<String>):
  case
    when exists (codes C where C in { 'yes', 'true' } return all C) then true
    when exists (codes C where C in { 'no', 'false' } return all C) then false
    else First(concept.coding C
      where C.code.value in { '373066001', '52101004', '10828004', 'LA33-6', 'Y', 'POS', '373067005', '2667000', '260385009', 'LA32-8', 'N', 'NEG' }
      return all C.code.value in { '373066001', '52101004', '10828004', 'LA33-6', 'Y', 'POS' })
  end

define function StatedEntries(stated List<Tuple { earliest Date, latest Date, who String, truth Boolean }>):
  stated S
    where S.truth is not null and S.earliest <= AsOf
    return all Tuple { earliest: S.earliest, latest: InView(S.latest), asked: false, who: S.who, truth: S.truth }

define function NumberEntries(stated List<Tuple { earliest Date, latest Date, low Decimal, high Decimal }>):
  stated S
    where S.low is not null and S.high is not null and S.earliest <= AsOf
    return all Tuple { earliest: S.earliest, latest: InView(S.latest), asked: false, low: S.low, high: S.high }

define function OneMeasuredEach(records List<${measured}>):
  records M
    where M.earliest <= AsOf
    return all Tuple { earliest: M.earliest, latest: InView(M.latest), asked: false, low: 1.0, high: 1.0 }

define function MeasuredDays(records List<${measured}>):
  records M
    let stated: M.moment is not null or M.period is not null
    where M.earliest <= AsOf
    return all Tuple {
      earliest: M.earliest, latest: InView(M.latest), asked: false,
      low: InView(if stated then StartOfDays(M.moment, M.period) else M.earliest),
      high: InView(if stated then EndOfDays(M.moment, M.period) else M.latest) }
`

/** Date of birth and gender hold from birth on. */
const people = `define function BirthDates(person FHIR.Patient):
  ({ person }) P
    where StartOfDate(P.birthDate.value) <= AsOf
    return all Tuple {
      earliest: StartOfDate(P.birthDate.value), latest: InView(EndOfDate(P.birthDate.value)), asked: false,
      low: StartOfDate(P.birthDate.value), high: InView(EndOfDate(P.birthDate.value)) }

define function Genders(person FHIR.Patient, choices List<String>):
  ({ person }) P
    let born: Coalesce(StartOfDate(P.birthDate.value), @1900-01-01)
    where P.gender.value in choices and born <= AsOf
    return all Tuple {
      earliest: born, latest: InView(Coalesce(EndOfDate(P.birthDate.value), @1900-01-01)), asked: false,
      code: P.gender.value }
`

export const recordFunctions = [records, coded, courses, values, people].join('\n')
