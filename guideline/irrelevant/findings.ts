/**
 * Findings of ordinary records, by SNOMED CT and by their whole names. Each was seen beside that name; those that
 * point to anything asked are left out, or only placed in their chapter of ICD-10 (anaemia, kidney, heart and lung
 * disease, epilepsy, pregnancy that ended, stenosis of the spine). The choice is our own judgement.
 */

import { irrelevant } from '../../src/language/index.ts'
import { icd10cm, sct } from '../value-sets/systems.ts'

const synthea = 'smart-on-fhir/generated-sample-data:R4/SYNTHEA'
const pain = 'cqframework/cds4cpm: bundles of chronic pain patients'
const lowMass =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1049.json'
const osteoporosis =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1038.json'
const icdList = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'
const ips = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const several = 'the same name in several public repositories'

const records = ['problems'] as const

export const findings = [
  irrelevant({
    id: 'snomed-circulation-and-metabolism',
    title: 'High blood pressure, an irregular pulse, lipids, sugar, weight, thyroid',
    records,
    because:
      'none is heart or kidney failure, a cause of bone loss that is asked, or breathing that stops in sleep',
    codes: [
      [sct, '38341003', 'Hypertension', synthea],
      [sct, '59621000', 'Essential hypertension', several],
      [sct, '1201005', 'Benign essential hypertension (disorder)', ips],
      [sct, '55822004', 'Hyperlipidemia', synthea],
      [sct, '302870006', 'Hypertriglyceridemia (disorder)', synthea],
      [sct, '13644009', 'Hypercholesterolemia (disorder)', several],
      [sct, '15777000', 'Prediabetes', synthea],
      [sct, '80394007', 'Hyperglycemia (disorder)', synthea],
      [sct, '44054006', 'Diabetes mellitus type 2', synthea],
      [sct, '237602007', 'Metabolic syndrome X (disorder)', synthea],
      [sct, '162864005', 'Body mass index 30+ - obesity (finding)', synthea],
      [sct, '90560007', 'Gout', synthea],
      [sct, '40930008', 'Hypothyroidism', several],
      [sct, '49436004', 'Atrial Fibrillation', synthea],
    ],
  }),
  irrelevant({
    id: 'low-bone-density-itself',
    title: 'Low bone density by itself',
    records,
    because: 'it names no fracture and no cause: what silence answers about either is another code',
    codes: [
      [sct, '64859006', 'Osteoporosis (disorder)', synthea],
      [sct, '312894000', 'Osteopenia (disorder)', lowMass],
      [icd10cm, 'M81.0', 'Age-related osteoporosis without current pathological fracture', osteoporosis],
      [icd10cm, 'M85.8', 'Other specified disorders of bone density and structure', icdList, 'prefix'],
    ],
  }),
  irrelevant({
    id: 'snomed-airways-and-ears',
    title: 'Common colds of nose, throat and ear, hay fever',
    records,
    because: 'a lung is not among them; the questions about infection take nothing from silence',
    codes: [
      [sct, '444814009', 'Viral sinusitis (disorder)', synthea],
      [sct, '36971009', 'Sinusitis (disorder)', synthea],
      [sct, '40055000', 'Chronic sinusitis (disorder)', synthea],
      [sct, '75498004', 'Acute bacterial sinusitis (disorder)', synthea],
      [sct, '195662009', 'Acute viral pharyngitis (disorder)', synthea],
      [sct, '140004', 'Chronic pharyngitis (disorder)', ips],
      [sct, '43878008', 'Streptococcal sore throat (disorder)', synthea],
      [sct, '10509002', 'Acute bronchitis (disorder)', synthea],
      [sct, '3110003', 'AOM - Acute otitis media', ips],
      [sct, '61582004', 'Allergic rhinitis', several],
    ],
  }),
  irrelevant({
    id: 'snomed-eye-skin-and-mind',
    title: 'Cataract, eczema, migraine, low mood',
    records,
    because: 'neither spine nor nerve root is among them, no substance and no cancer',
    codes: [
      [sct, '193570009', 'Cataract', several],
      [sct, '849000', 'Mature cataract (disorder)', ips],
      [sct, '3289004', 'Anisometropia (disorder)', ips],
      [sct, '24079001', 'Atopic dermatitis (disorder)', several],
      [sct, '37796009', 'Migraine', several],
      [sct, '124171000119105', 'Chronic intractable migraine without aura', synthea],
      [sct, '832007', 'Moderate major depression (disorder)', pain],
      [sct, '1376001', 'Obsessive compulsive personality disorder (disorder)', pain],
      [sct, '203082005', 'Fibromyalgia (disorder)', pain],
    ],
  }),
  irrelevant({
    id: 'snomed-joints-and-wounds',
    title: 'Joints, tendons, sprains, wounds of a limb',
    records,
    because: 'the name says a limb: no vertebra, no root and no cord',
    codes: [
      [sct, '239872002', 'Osteoarthritis of hip', synthea],
      [sct, '239873007', 'Osteoarthritis of knee (disorder)', several],
      [sct, '307731004', 'Injury of tendon of the rotator cuff of shoulder', synthea],
      [sct, '1539003', 'Trigger finger', ips],
      [sct, '44465007', 'Sprain of ankle', synthea],
      [sct, '70704007', 'Sprain of wrist', synthea],
      [sct, '283371005', 'Laceration of forearm', synthea],
    ],
  }),
  irrelevant({
    id: 'pain-by-itself',
    title: 'Pain of the back or the shoulder, without a cause',
    records,
    because:
      'everybody with this fracture has a painful back: the name says no cause, and pain is asked by its score and its course, never taken from silence',
    codes: [
      [icd10cm, 'M54.5', 'Low back pain', pain],
      [icd10cm, 'M25.519', 'Pain in unspecified shoulder', pain],
      [sct, '82423001', 'Chronic pain', synthea],
    ],
  }),
  irrelevant({
    id: 'snomed-fractures-elsewhere',
    title: 'Fractures whose name says another bone',
    records,
    because: 'a fracture of a named bone of a limb is neither one of the spine nor one without a site',
    codes: [
      [sct, '16114001', 'Fracture of ankle', synthea],
      [sct, '58150001', 'Fracture of clavicle', synthea],
      [sct, '65966004', 'Fracture of forearm', synthea],
      [sct, '359817006', 'Closed fracture of hip', synthea],
    ],
  }),
  irrelevant({
    id: 'snomed-belly',
    title: 'Appendix, polyp',
    records,
    because: 'neither bleeding nor ulcer nor liver is named',
    codes: [
      [sct, '74400008', 'Appendicitis', synthea],
      [sct, '428251008', 'History of appendectomy', synthea],
      [sct, '68496003', 'Polyp of colon', synthea],
    ],
  }),
  irrelevant({
    id: 'snomed-circumstances',
    title: 'Work and upkeep of the record',
    records,
    because: 'no finding of the body',
    codes: [
      [sct, '160903007', 'Full-time employment (finding)', several],
      [sct, '160904001', 'Part-time employment (finding)', several],
      [sct, '314529007', 'Medication review due (situation)', several],
    ],
  }),
  irrelevant({
    id: 'snomed-by-chapter',
    title: 'Findings that point to something asked, and to nothing outside their chapter of ICD-10',
    records,
    because:
      'a name that belongs to one chapter is no disease of another: a heart that stood still is no disease of the liver',
    placed: [
      [sct, '410429000', 'Cardiac Arrest', synthea, 'I46'],
      [sct, '429007001', 'History of cardiac arrest (situation)', synthea, 'I46'],
      [sct, '53741008', 'Coronary Heart Disease', synthea, 'I25'],
      [sct, '26929004', "Alzheimer's disease (disorder)", synthea, 'G30'],
      [sct, '128613002', 'Seizure disorder', synthea, 'G40'],
      [sct, '84757009', 'Epilepsy', synthea, 'G40'],
      [sct, '703151001', 'History of single seizure (situation)', synthea, 'G40'],
      [sct, '196416002', 'Impacted molars', synthea, 'K01'],
      [sct, '271737000', 'Anemia (disorder)', synthea, 'D64'],
      [sct, '87433001', 'Pulmonary emphysema (disorder)', synthea, 'J43'],
      [sct, '368581000119106', 'Neuropathy due to type 2 diabetes mellitus (disorder)', synthea, 'G63'],
      [sct, '127013003', 'Diabetic renal disease (disorder)', synthea, 'N08'],
      [sct, '431855005', 'Chronic kidney disease stage 1 (disorder)', synthea, 'N18'],
      [sct, '19169002', 'Miscarriage in first trimester', synthea, 'O03'],
      [sct, '79586000', 'Tubal pregnancy', synthea, 'O00'],
      [sct, '202725007', 'Lumbar post-laminectomy syndrome (disorder)', pain, 'M96'],
      [sct, '18347007', 'Spinal stenosis of lumbar region (disorder)', pain, 'M48'],
    ],
  }),
]
