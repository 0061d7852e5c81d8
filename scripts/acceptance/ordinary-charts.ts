/** Charts of our own in which every record is ordinary: what most people of eighty have, under the codes charts use. */

import type { Json } from '../../src/chart/index.ts'

const sct = 'http://snomed.info/sct'
const cm = 'http://hl7.org/fhir/sid/icd-10-cm'
const loinc = 'http://loinc.org'
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
const cvx = 'http://hl7.org/fhir/sid/cvx'
const cpt = 'http://www.ama-assn.org/go/cpt'

type Code = readonly [system: string, code: string, display: string]
const concept = ([system, code, display]: Code): Json => ({
  coding: [{ system, code, display }],
  text: display,
})
const subject = { reference: 'Patient/ordinary' }

const fracture: Json = {
  resourceType: 'Condition',
  id: 'fracture',
  subject,
  code: concept([cm, 'M80.08XA', 'Age-related osteoporosis with current pathological fracture, vertebra(e)']),
  onsetDateTime: '2026-04-20',
  recordedDate: '2026-04-20',
}
const problem = (id: string, code: Code): Json => ({
  resourceType: 'Condition',
  id,
  subject,
  code: concept(code),
  recordedDate: '2019-02-01',
})
const procedure = (id: string, code: Code): Json => ({
  resourceType: 'Procedure',
  id,
  subject,
  status: 'completed',
  code: concept(code),
  performedDateTime: '2019-02-01',
})
const order = (id: string, code: Code): Json => ({
  resourceType: 'MedicationRequest',
  id,
  subject,
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: concept(code),
  authoredOn: '2026-01-10',
})
const allergy = (id: string, code: Code): Json => ({
  resourceType: 'AllergyIntolerance',
  id,
  patient: subject,
  code: concept(code),
  recordedDate: '2009-02-01',
})
const result = (id: string, code: Code, value: number, unit: string): Json => ({
  resourceType: 'Observation',
  id,
  subject,
  status: 'final',
  code: concept(code),
  effectiveDateTime: '2026-03-01',
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
})
const vaccine = (id: string, code: Code): Json => ({
  resourceType: 'Immunization',
  id,
  status: 'completed',
  patient: subject,
  vaccineCode: concept(code),
  occurrenceDateTime: '2025-10-01',
})

/**
 * Records of the shared charts that are not ordinary, each because it may be something asked about: breaking silence is
 * then right. Charts are judged without them.
 */
const notOrdinary: readonly (readonly [code: string, because: string])[] = [
  ['76601001', 'an injection of a drug that nobody names'],
  ['55680006', 'an overdose: of which drug, and why, is not said'],
  ['1191212', 'naloxone: an opioid was taken'],
  ['410429000', 'a heart that stood still: of an infarct or not'],
  ['53741008', 'coronary disease: with an infarct or not'],
  ['431855005', 'a kidney disease: a stage that changes'],
  ['127013003', 'a kidney disease without its stage'],
  ['93761005', 'a cancer'],
  ['698754002', 'a paralysis by a lesion of the cord, whatever its cause'],
  ['156073000', 'a pregnancy'],
  ['72892002', 'a pregnancy'],
  ['19169002', 'a pregnancy that ended'],
  ['79586000', 'a pregnancy that ended'],
  ['1010600', 'an order whose code is that of a drug and whose words are none'],
]
const codes = new Set(notOrdinary.map(([code]) => code))

/** Does a coding of the record say that it is not ordinary? */
export function isOrdinary(record: unknown): boolean {
  if (Array.isArray(record)) return record.every(isOrdinary)
  if (typeof record !== 'object' || record === null) return true
  const { system, code, ...rest } = record as Json
  if (typeof system === 'string' && typeof code === 'string' && codes.has(code)) return false
  return Object.values({ ...rest, code }).every(isOrdinary)
}

const chart = (name: string, ...records: readonly Json[]) => {
  const patient = { resourceType: 'Patient', id: 'ordinary', gender: 'female', birthDate: '1946-05-02' }
  const entry = [patient, fracture, ...records].map((resource) => ({ resource }))
  return { name, bundle: { resourceType: 'Bundle', type: 'collection', entry } }
}

export const ordinaryCharts = [
  chart(
    'pressure and lipids, SNOMED CT',
    problem('c1', [sct, '59621000', 'Essential hypertension (disorder)']),
    problem('c2', [sct, '55822004', 'Hyperlipidemia']),
    order('m1', [rxnorm, '314076', 'lisinopril 10 MG Oral Tablet']),
    order('m2', [rxnorm, '312961', 'simvastatin 20 MG Oral Tablet']),
    result('o1', [loinc, '8480-6', 'Systolic blood pressure'], 138, 'mm[Hg]'),
    result('o2', [loinc, '2093-3', 'Cholesterol [Mass/volume] in Serum or Plasma'], 180, 'mg/dL'),
  ),
  chart(
    'pressure and lipids, ICD-10-CM',
    problem('c1', [cm, 'I10', 'Essential (primary) hypertension']),
    problem('c2', [cm, 'E78.5', 'Hyperlipidemia, unspecified']),
    order('m1', [rxnorm, '197361', 'amlodipine 5 MG Oral Tablet']),
    order('m2', [rxnorm, '197319', 'Allopurinol 100 MG Oral Tablet']),
  ),
  chart(
    'eyes',
    problem('c1', [cm, 'H25.13', 'Age-related nuclear cataract, bilateral']),
    problem('c2', [cm, 'H40.11X0', 'Primary open-angle glaucoma']),
    procedure('p1', [cpt, '66984', 'Cataract surgery']),
  ),
  chart(
    'joints and skin',
    problem('c1', [cm, 'M17.11', 'Unilateral primary osteoarthritis, right knee']),
    problem('c2', [cm, 'L82.1', 'Other seborrheic keratosis']),
    problem('c3', [cm, 'J30.9', 'Allergic rhinitis, unspecified']),
  ),
  chart(
    'vaccines and a check-up',
    vaccine('v1', [cvx, '140', 'Influenza, seasonal, injectable, preservative free']),
    vaccine('v2', [cvx, '33', 'pneumococcal polysaccharide vaccine, 23 valent']),
    problem('c1', [cm, 'Z23', 'Encounter for immunization']),
    problem('c2', [cm, 'Z00.00', 'Encounter for general adult medical examination']),
    result('o1', [loinc, '718-7', 'Hemoglobin [Mass/volume] in Blood'], 13.1, 'g/dL'),
    result('o2', [loinc, '8302-2', 'Body height'], 160, 'cm'),
  ),
  chart(
    'sugar, thyroid, allergies to food and penicillin',
    problem('c1', [sct, '44054006', 'Diabetes mellitus type 2 (disorder)']),
    problem('c2', [sct, '40930008', 'Hypothyroidism (disorder)']),
    order('m1', [rxnorm, '860975', '24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet']),
    order('m2', [rxnorm, '312961', 'Simvastatin 20 MG Oral Tablet']),
    allergy('a1', [sct, '91936005', 'Allergy to penicillin']),
    allergy('a2', [sct, '91935009', 'Allergy to peanuts']),
    result('o1', [loinc, '4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood'], 6.8, '%'),
  ),
]
