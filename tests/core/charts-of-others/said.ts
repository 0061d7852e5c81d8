/** What a record says of itself: not done, not certain, not present, over; in every coding and version of FHIR. */

import type { Json } from '../../../src/chart/index.ts'
import {
  allergy,
  chart,
  clinical,
  cm,
  coded,
  coding,
  concept,
  gm,
  type Kind,
  loinc,
  order,
  problem,
  row,
  rxnorm,
  sct,
  verified,
  words,
} from './records.ts'

const _hl7 = 'http://terminology.hl7.org/CodeSystem'
const _spine = coded(loinc, '38267-1')
const _scan = coded(sct, '312681000', 'Bone density scan (procedure)')
const alendronate = coded(rxnorm, '904431', 'alendronate 70 MG Oral Tablet')
const denosumab = coded(rxnorm, '993449')
const myeloma = coded(sct, '109989006', 'Multiple myeloma (disorder)')
const ulcer = coded(cm, 'K25.4')
const _status = (...codings: readonly Json[]): Json => concept(...codings)
const _local = (display: string): Json => coding('urn:example:ehr', '3301', display)
const _modifier = {
  modifierExtension: [{ url: 'https://example.org/fhir/StructureDefinition/doubt', valueBoolean: true }],
}

const _notMeasured = (name: string, record: Json) =>
  row(
    name,
    chart(record),
    `R:measure-bone-density=applicable ; F:boneDensityMeasuredOn=unknown ; NOTE:${record.resourceType}/${record.id}`,
  )
const _notMeasuredQuietly = (name: string, record: Json) =>
  row(name, chart(record), 'R:measure-bone-density=applicable ; F:boneDensityMeasuredOn=unknown')
const noTumour = (name: string, rest: Json, more = '') =>
  row(name, chart(problem('c1', myeloma, rest)), `F:redFlags.malignancySuspected=false|unknown${more}`)
const _noUlcer = (name: string, rest: Json) =>
  row(name, chart(problem('c1', ulcer, rest)), 'F:giBleedingOrUlcer=false|unknown')
const orSaid = (name: string, fact: string, record: Json) =>
  row(name, chart(record), `F:${fact}=false|unknown || NOTE:${record.resourceType}/${record.id}`)
const _leftOut = (name: string, fact: string, record: Json) =>
  row(name, chart(record), `F:${fact}=false|unknown ; NOTE:${record.resourceType}/${record.id}`)

const certainty = (code: string): Json => ({
  extension: [
    {
      url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit',
      valueCoding: { system: 'https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT', code },
    },
  ],
})
const _german = (code: string, flag: string): Json => concept({ ...coding(gm, code), ...certainty(flag) })
const _given = (rest: Json): Json => ({
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
    kind: 'A status that is not understood counts as confirmed or active.',
    rows: [
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
]
