/** The fracture and dangers in words, in official names that hold a "not", and in the code systems of other countries. */

import {
  bare,
  chart,
  cm,
  coded,
  fracture,
  gm,
  icd9,
  type Kind,
  lately,
  neverNo,
  problem,
  readOr,
  row,
  sct,
  who,
  whole,
  words,
} from './records.ts'

const isFracture = readOr('vertebralFracture', 'true', 'Condition/vcf')
const isTumour = readOr('redFlags.malignancySuspected', 'true', 'Condition/c1')
const isCancer = 'F:cancerHistory=true || F:redFlags.malignancySuspected=true || NOTE:Condition/c1'

const fractureIn = (text: string) => row(text, bare(fracture(words(text))), isFracture)
const fractureUnder = (name: string, system: string, code: string, display?: string) =>
  row(`${name} ${code}`, bare(fracture(coded(system, code, display))), isFracture)
const cancer = (name: string, system: string, code: string, display?: string) =>
  row(`${name} ${code}`, chart(problem('c1', coded(system, code, display))), isCancer)
const danger = (fact: string, system: string, code: string, display?: string) =>
  whole(`${fact} ${code}`, chart(lately('c1', coded(system, code, display))), neverNo(fact, 'Condition/c1'))

const am = 'http://hl7.org/fhir/sid/icd-10-am'
const ca = 'http://terminology.hl7.org/CodeSystem/icd10CA'
const oid = 'urn:oid:2.16.840.1.113883.6.3'

export const names: readonly Kind[] = [
  {
    kind: 'A "not" in the official name of a code counts as a denial.',
    rows: [
      row(
        'leukaemia in words',
        chart(problem('c1', words('Acute myeloid leukemia, not having achieved remission'))),
        isCancer,
      ),
      row(
        'plasma cell leukaemia under a local code',
        chart(problem('c1', coded('urn:x', '9', 'Plasma cell leukemia not having achieved remission'))),
        isTumour,
      ),
      row(
        'myeloma in capitals',
        chart(problem('c1', words('MULTIPLE MYELOMA WITHOUT MENTION OF REMISSION'))),
        isTumour,
      ),
      whole(
        'heart failure not specified as acute or chronic',
        chart(problem('c1', words('Systolic heart failure, not specified as acute or chronic'))),
        neverNo('heartFailure', 'Condition/c1'),
      ),
      whole(
        'bleeding ulcer without obstruction',
        chart(problem('c1', words('Duodenal ulcer with hemorrhage, without mention of obstruction'))),
        neverNo('giBleedingOrUlcer', 'Condition/c1'),
      ),
      whole(
        'discitis not otherwise specified',
        chart(lately('c1', words('Discitis, not otherwise specified, lumbar region'))),
        neverNo('redFlags.infectionSuspected', 'Condition/c1'),
      ),
      fractureIn('Fracture of lumbar vertebra, not otherwise specified'),
      fractureIn('Wirbelkörperkompression, anderenorts nicht klassifiziert, Lumbalbereich'),
    ],
  },
  {
    kind: 'A common name of the fracture goes without a note.',
    rows: [
      'Compression fx T12',
      'Osteoporotic VCF L2',
      'Wedge fracture of T8',
      'Compression fracture of L1 vertebra (HCC)',
      'Crush fracture of lumbar vertebra',
      'Vertebral collapse, L4',
      'Fragility fracture of spine',
      'Vertebra plana T7',
      'Superior endplate fracture of L3',
      'LWK-1-Fraktur, osteoporotische Sinterung',
      'Tassement vertébral ostéoporotique de L2',
      'Fractura por compresión de L1',
    ].map(fractureIn),
  },
  {
    kind: 'A danger or the fracture in another code system goes without a note.',
    rows: [
      fractureUnder('first lumbar vertebra in Germany', gm, 'S32.01', 'Fraktur des 1. Lendenwirbels'),
      fractureUnder('osteoporosis with fracture, other site, in Germany', gm, 'M80.08'),
      fractureUnder('collapsed vertebra of the WHO', who, 'M48.5'),
      fractureUnder('collapsed vertebra with a site digit of the WHO', who, 'M48.55'),
      fractureUnder('a code of the United States under the URI of the WHO', who, 'M48.56XA'),
      fractureUnder('without its dot', cm, 'M4856XA'),
      fractureUnder('in Australia', am, 'M48.56'),
      fractureUnder('in Canada', ca, 'S32.000'),
      fractureUnder('by the OID of ICD-10', oid, 'M48.5'),
      fractureUnder('closed fracture of a lumbar vertebra in ICD-9', icd9, '805.4'),
      danger('redFlags.malignancySuspected', icd9, '198.5', 'Secondary malignant neoplasm of bone'),
      danger('redFlags.malignancySuspected', gm, 'C79.5'),
      danger('redFlags.malignancySuspected', oid, 'C90.0'),
      danger('redFlags.caudaEquinaSigns', icd9, '344.60'),
      danger('redFlags.caudaEquinaSigns', gm, 'G83.4'),
      danger('redFlags.spinalCordCompression', am, 'G95.2'),
      danger('redFlags.infectionSuspected', who, 'M46.4'),
      danger('gutBleeding', who, 'K25.4'),
      danger('giBleedingOrUlcer', icd9, '531.40'),
      danger('heartFailure', who, 'I50.0'),
      danger('heartFailure', icd9, '428.0'),
      danger('kidneyFailureKnown', gm, 'N18.5'),
      danger('venousThromboembolism', icd9, '453.40'),
    ],
  },
  {
    kind: 'An active cancer is neither read nor named.',
    rows: [
      cancer('lung', cm, 'C34.11'),
      cancer('prostate', cm, 'C61'),
      cancer('melanoma', cm, 'C43.59'),
      cancer('colon, of the WHO', who, 'C18.7'),
      cancer('breast, in Germany', gm, 'C50.4'),
      cancer('breast, in ICD-9', icd9, '174.9'),
      cancer('breast, SNOMED CT', sct, '254837009', 'Malignant neoplasm of breast (disorder)'),
      cancer('lymphoma', cm, 'C83.38'),
      row('in words', chart(problem('c1', words('Prostate cancer'))), isCancer),
      row('in short', chart(problem('c1', words('Stage IV NSCLC'))), isCancer),
      row('in German', chart(problem('c1', words('Mammakarzinom links'))), isCancer),
    ],
  },
]
