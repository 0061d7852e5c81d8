/** What a record says of itself: not done, not certain, not present, over; in every coding and version of FHIR. */

import type { Json } from '../../../src/chart/index.ts'
import {
  allergy,
  bare,
  chart,
  clinical,
  cm,
  coded,
  coding,
  concept,
  fracture,
  gm,
  type Kind,
  loinc,
  neverNo,
  number,
  order,
  problem,
  procedure,
  result,
  row,
  rxnorm,
  sct,
  statement,
  verified,
  words,
} from './records.ts'

const hl7 = 'http://terminology.hl7.org/CodeSystem'
const spine = coded(loinc, '38267-1')
const scan = coded(sct, '312681000', 'Bone density scan (procedure)')
const alendronate = coded(rxnorm, '904431', 'alendronate 70 MG Oral Tablet')
const denosumab = coded(rxnorm, '993449')
const myeloma = coded(sct, '109989006', 'Multiple myeloma (disorder)')
const ulcer = coded(cm, 'K25.4')
const status = (...codings: readonly Json[]): Json => concept(...codings)
const local = (display: string): Json => coding('urn:example:ehr', '3301', display)
const modifier = {
  modifierExtension: [{ url: 'https://example.org/fhir/StructureDefinition/doubt', valueBoolean: true }],
}

const notMeasured = (name: string, record: Json) =>
  row(
    name,
    chart(record),
    `R:measure-bone-density=applicable ; F:boneDensityMeasuredOn=unknown ; NOTE:${record.resourceType}/${record.id}`,
  )
const notMeasuredQuietly = (name: string, record: Json) =>
  row(name, chart(record), 'R:measure-bone-density=applicable ; F:boneDensityMeasuredOn=unknown')
const noTumour = (name: string, rest: Json, more = '') =>
  row(name, chart(problem('c1', myeloma, rest)), `F:redFlags.malignancySuspected=false|unknown${more}`)
const noUlcer = (name: string, rest: Json) =>
  row(name, chart(problem('c1', ulcer, rest)), 'F:giBleedingOrUlcer=false|unknown')
const orSaid = (name: string, fact: string, record: Json) =>
  row(name, chart(record), `F:${fact}=false|unknown || NOTE:${record.resourceType}/${record.id}`)
const leftOut = (name: string, fact: string, record: Json) =>
  row(name, chart(record), `F:${fact}=false|unknown ; NOTE:${record.resourceType}/${record.id}`)

const certainty = (code: string): Json => ({
  extension: [
    {
      url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit',
      valueCoding: { system: 'https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT', code },
    },
  ],
})
const german = (code: string, flag: string): Json => concept({ ...coding(gm, code), ...certainty(flag) })
const given = (rest: Json): Json => ({
  resourceType: 'MedicationAdministration',
  id: 'm1',
  status: 'completed',
  medicationCodeableConcept: denosumab,
  subject: { reference: 'Patient/vela' },
  effectiveDateTime: '2026-10-01',
  ...rest,
})

export const said: readonly Kind[] = [
  {
    kind: 'A record that says that something was not done is read as done.',
    rows: [
      notMeasured('refused', result('o1', spine, { valueString: 'Patient refused' })),
      notMeasured('unable to perform', result('o1', spine, { valueString: 'Unable to perform' })),
      notMeasured(
        'not done in a code',
        result('o1', spine, { valueCodeableConcept: coded(sct, '385660001', 'Not done') }),
      ),
      notMeasured(
        'absent, a reason in words',
        result('o1', spine, { dataAbsentReason: words('Scanner out of order') }),
      ),
      notMeasured(
        'absent, an error',
        result('o1', spine, { dataAbsentReason: coded(`${hl7}/data-absent-reason`, 'error') }),
      ),
      notMeasured('in German', result('o1', spine, { valueString: 'nicht durchgeführt' })),
      notMeasured('no value at all', result('o1', spine)),
      notMeasuredQuietly('a scan that was stopped', procedure('dxa', scan, { status: 'stopped' })),
      notMeasuredQuietly('a scan that is prepared', procedure('dxa', scan, { status: 'preparation' })),
    ],
  },
  {
    kind: 'A modifier extension that is not understood is passed over.',
    rows: [
      leftOut('on an order', 'takingAlendronate', order('m1', alendronate, modifier)),
      leftOut('on an allergy', 'nsaidReaction', allergy('a1', coded(sct, '419901001'), modifier)),
      row(
        'on a result',
        chart(result('o1', spine, { ...number(-3.1, '{T-score}'), ...modifier })),
        'F:tScoreLumbarSpine=unknown ; NOTE:Observation/o1',
      ),
      row(
        'on a scan',
        chart(procedure('dxa', scan, modifier)),
        'F:boneDensityMeasuredOn=unknown ; NOTE:Procedure/dxa',
      ),
      row(
        'on the fracture',
        bare(fracture(coded(cm, 'M80.08XA'), modifier)),
        'F:vertebralFracture=unknown|false ; NOTE:Condition/vcf',
      ),
    ],
  },
  {
    kind: 'A national flag for certainty beside the code is passed over.',
    rows: [
      row(
        'a fracture excluded',
        bare(fracture(concept({ ...coding(gm, 'M80.08'), ...certainty('A') }, coding(cm, 'M80.08XA')))),
        'F:vertebralFracture=false|unknown',
      ),
      row(
        'an ulcer excluded',
        chart(problem('c1', german('K25.4', 'A'))),
        'F:giBleedingOrUlcer=false|unknown',
      ),
      row(
        'heart failure in the past',
        chart(problem('c1', german('I50.0', 'Z'))),
        'F:heartFailure=false|unknown',
      ),
      row(
        'a suspicion of bone metastasis',
        chart(problem('c1', german('C79.5', 'V'))),
        neverNo('redFlags.malignancySuspected', 'Condition/c1'),
      ),
    ],
  },
  {
    kind: 'A status is taken from the first coding, whatever its system.',
    rows: [
      noUlcer('remission second', {
        clinicalStatus: status(local('aktiv'), coding(`${hl7}/condition-clinical`, 'remission')),
      }),
      noUlcer('resolved third', {
        clinicalStatus: status(
          local('1'),
          coding(sct, '55561003', 'Active'),
          coding(`${hl7}/condition-clinical`, 'resolved'),
        ),
      }),
      noTumour('entered in error second', {
        verificationStatus: status(
          local('confirmed'),
          coding(`${hl7}/condition-ver-status`, 'entered-in-error'),
        ),
      }),
      row(
        'an allergy refuted second',
        chart(
          allergy('a1', coded(sct, '419901001'), {
            verificationStatus: status(
              local('confirmed'),
              coding(`${hl7}/allergyintolerance-verification`, 'refuted'),
            ),
          }),
        ),
        'F:nsaidReaction=false|unknown',
      ),
    ],
  },
  {
    kind: 'A status that is not understood counts as confirmed or active.',
    rows: [
      orSaid(
        'ruled out, in words',
        'redFlags.malignancySuspected',
        problem('c1', myeloma, { verificationStatus: words('Ruled out') }),
      ),
      orSaid(
        'absent, SNOMED CT',
        'redFlags.malignancySuspected',
        problem('c1', myeloma, { verificationStatus: coded(sct, '410516002', 'Known absent') }),
      ),
      orSaid(
        'inactive in German',
        'giBleedingOrUlcer',
        problem('c1', ulcer, { clinicalStatus: words('Inaktiv') }),
      ),
      orSaid(
        'a local code alone',
        'giBleedingOrUlcer',
        problem('c1', ulcer, { clinicalStatus: coded('urn:example:ehr', '3') }),
      ),
      orSaid(
        'a discontinued order',
        'takingAlendronate',
        order('m1', alendronate, { status: 'discontinued' }),
      ),
      orSaid(
        'an allergy excluded in words',
        'nsaidReaction',
        allergy('a1', coded(sct, '419901001'), { verificationStatus: words('excluded') }),
      ),
      noTumour('no longer present, FHIR', {
        clinicalStatus: clinical('resolved'),
        verificationStatus: verified('refuted'),
      }),
    ],
  },
  {
    kind: 'The word of an older FHIR version for "not" is passed over.',
    rows: [
      row(
        'STU3, a dose that was not given',
        chart(given({ notGiven: true })),
        'F:takingDenosumab=false|unknown ; F:lastDenosumabDose=unknown',
      ),
      row(
        'DSTU2, a dose that was not given',
        chart(given({ wasNotGiven: true, effectiveTimeDateTime: '2026-10-01' })),
        'F:takingDenosumab=false|unknown ; F:lastDenosumabDose=unknown',
      ),
      row(
        'DSTU2, a drug that is not taken',
        chart(statement('m1', alendronate, { wasNotTaken: true })),
        'F:takingAlendronate=false|unknown ; F:boneDrugStartDate=unknown',
      ),
      row(
        'DSTU2, a scan that was not performed',
        chart(procedure('dxa', scan, { notPerformed: true })),
        'F:boneDensityMeasuredOn=unknown ; R:measure-bone-density=applicable',
      ),
      row(
        'STU3, an augmentation that was not done',
        chart(procedure('p1', coded(sct, '426243004'), { notDone: true, performedDateTime: '2026-11-10' })),
        'F:augmentationDone=false|unknown',
      ),
      orSaid(
        'STU3, not known whether taken',
        'takingAlendronate',
        statement('m1', alendronate, { taken: 'unk' }),
      ),
      row(
        'STU3, refuted as a word',
        chart(problem('c1', myeloma, { clinicalStatus: 'active', verificationStatus: 'refuted' })),
        'F:redFlags.malignancySuspected=false|unknown',
      ),
      row(
        'DSTU2, an allergy that was refuted',
        chart({
          resourceType: 'AllergyIntolerance',
          id: 'a1',
          status: 'refuted',
          substance: coded(sct, '419901001'),
          patient: { reference: 'Patient/vela' },
          recordedDate: '2026-01-01',
        }),
        'F:nsaidReaction=false|unknown',
      ),
    ],
  },
]
