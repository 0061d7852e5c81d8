/** CQL functions that read what was noted on a day: allergies, reports, images, predictions, relatives, flags, contacts. */

const never = 'ended: false, endEarliest: null as Date, endLatest: null as Date'
/** Noted once, on a day; not something that lasts. */
const once = `refuted: false, ${never}, lasting: false, lapses: false, given: false`
const noCodes = 'List<System.Code>{}'

// No known allergy, of all kinds or to drugs: SNOMED CT, and the patient summary of HL7.
const saysNone = `define function SaysNone(codes List<System.Code>):
  exists (codes C
    where (C.system = 'http://snomed.info/sct' and C.code in { '716186003', '409137002' })
      or (C.system = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips'
        and C.code in { 'no-known-allergies', 'no-known-medication-allergies' })
    return all C)
`

const allergies = `define function Allergies(allergies List<FHIR.AllergyIntolerance>):
  allergies A
    let Moment: A.onset as FHIR.dateTime, Span: A.onset as FHIR.Period, Recorded: A.recordedDate.value,
      Dated: Moment is not null or Span is not null
    where Dated or Recorded is not null
    return all Tuple {
      who: 'AllergyIntolerance/' + A.id.value,
      earliest: if Dated then StartOfDays(Moment, Span) else StartOf(Recorded),
      latest: if Dated then EndOfDays(Moment, Span) else EndOf(Recorded),
      refuted: SaysNone(CodesOf(A.code)) or Says(A.verificationStatus, { 'refuted' }),
      ended: Says(A.clinicalStatus, { 'resolved' }), endEarliest: null as Date, endLatest: null as Date,
      lasting: true, lapses: false, given: false,
      code: CodesOf(A.code), codes: CodesOf(A.code) }
`

const report = (
  name: string,
  code: string,
): string => `define function ${name}(reports List<FHIR.DiagnosticReport>):
  reports D
    let Moment: D.effective as FHIR.dateTime, Span: D.effective as FHIR.Period, Said: ${code}
    where Moment is not null or Span is not null
    return all Tuple {
      who: 'DiagnosticReport/' + D.id.value,
      earliest: StartOfDays(Moment, Span), latest: EndOfDays(Moment, Span), ${once},
      code: Said, codes: Said }
`

const flattened = (list: string): string => `Coalesce(flatten (${list} X return all CodesOf(X)), ${noCodes})`

const images = `define function Studies(studies List<FHIR.ImagingStudy>):
  studies I
    let Began: I.started.value, Said: ${flattened('I.procedureCode')}
    where Began is not null
    return all Tuple {
      who: 'ImagingStudy/' + I.id.value, earliest: StartOf(Began), latest: EndOf(Began), ${once},
      code: Said, codes: Said }

define function Series(studies List<FHIR.ImagingStudy>):
  flatten (studies I
    where exists (I.series)
    return all (I.series S
      where S.bodySite is not null and S.modality.system.value = 'http://dicom.nema.org/resources/ontology/DCM'
      return all Tuple {
        who: 'ImagingStudy/' + I.id.value, modality: S.modality.code.value,
        codes: { System.Code { code: S.bodySite.code.value, system: S.bodySite.system.value } } }))
`

const predictions = `define function Predictions(assessments List<FHIR.RiskAssessment>):
  flatten (assessments R
    let Moment: R.occurrence as FHIR.dateTime, Span: R.occurrence as FHIR.Period
    where exists (R.prediction) and (Moment is not null or Span is not null)
    return all (R.prediction P
      let X: P.probability
      return all Tuple {
        who: 'RiskAssessment/' + R.id.value,
        earliest: StartOfDays(Moment, Span), latest: EndOfDays(Moment, Span),
        fact: null as String,
        codes: CodesOf(P.outcome),
        asked: false,
        flag: null as Boolean,
        said: ${noCodes},
        parts: ${noCodes},
        low: if X is FHIR.Range then (X as FHIR.Range).low.value.value else (X as FHIR.decimal).value,
        high: if X is FHIR.Range then (X as FHIR.Range).high.value.value else (X as FHIR.decimal).value,
        comparator: null as String,
        unit: '%',
        first: null as Date,
        last: null as Date }))
`

const people = `define function Family(histories List<FHIR.FamilyMemberHistory>, relatives List<String>):
  histories H
    let Dated: H.date as FHIR.dateTime, Said: Coalesce(flatten (H.condition X return all CodesOf(X.code)), ${noCodes})
    where Dated is not null and (relatives is null or exists (
      (CodesOf(H.relationship)) C
        where C.code in relatives
          and C.system in { 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'http://snomed.info/sct' }
        return all C))
    return all Tuple {
      who: 'FamilyMemberHistory/' + H.id.value, earliest: StartOf(Dated.value), latest: EndOf(Dated.value), ${once},
      code: Said, codes: Said }
`

const warnings = `define function Flags(flags List<FHIR.Flag>):
  flags F
    let Began: F.period.start.value, Finish: F.period."end".value, Said: CodesOf(F.code)
    where Began is not null
    return all Tuple {
      who: 'Flag/' + F.id.value, earliest: StartOf(Began), latest: EndOf(Began),
      refuted: false, ended: F.status.value = 'inactive' or Finish is not null,
      endEarliest: StartOf(Finish), endLatest: EndOf(Finish), lasting: true, lapses: false, given: false,
      code: Said, codes: Said }

define function Contacts(encounters List<FHIR.Encounter>):
  encounters E
    let Began: E.period.start.value, Said: ${flattened('E.reasonCode')}
    where Began is not null
    return all Tuple {
      who: 'Encounter/' + E.id.value, earliest: StartOf(Began), latest: EndOf(Began), ${once},
      code: Said, codes: Said }
`

/** In the order in which they call one another. */
export const notedFunctions = [
  saysNone,
  allergies,
  report('Conclusions', flattened('D.conclusionCode')),
  report('Examinations', 'CodesOf(D.code)'),
  images,
  predictions,
  people,
  warnings,
].join('\n')
