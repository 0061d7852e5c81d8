/**
 * Procedures of ordinary records, by SNOMED CT and by their whole names: each says what was done, and it is neither an
 * augmentation of a vertebra nor a drug that was given. An injection of something that is not named is not among them.
 */

import { irrelevant } from '../../src/language/index.ts'
import { sct } from '../value-sets/systems.ts'

const synthea = 'smart-on-fhir/generated-sample-data:R4/SYNTHEA'
const ips = 'HL7/fhir-ips:input/vocabulary/valueset-procedures-snomed-ct-ips-free-set.json'
const several = 'the same name in several public repositories'

export const procedures = [
  irrelevant({
    id: 'snomed-procedures',
    title: 'Examinations, images of limbs, operations elsewhere, contraception, vaccines',
    records: ['procedures'],
    because: 'the name says what was done, and it is neither an augmentation nor a dose of an asked drug',
    codes: [
      [sct, '1015401000000102', 'Fecal occult blood test', synthea],
      [sct, '1225002', 'Upper arm X-ray', synthea],
      [sct, '127783003', 'Spirometry (procedure)', synthea],
      [sct, '14768001', 'Peripheral blood smear interpretation', synthea],
      [sct, '162676008', 'Brief general examination (procedure)', synthea],
      [sct, '168594001', 'Clavicle X-ray', synthea],
      [sct, '169230002', 'Ultrasound scan for fetal viability', synthea],
      [sct, '169553002', 'Insertion of subcutaneous contraceptive', synthea],
      [sct, '171207006', 'Depression screening', synthea],
      [sct, '180325003', 'Electrical cardioversion', synthea],
      [sct, '18286008', 'Catheter ablation of tissue of heart', synthea],
      [sct, '19490002', 'Ankle X-ray', synthea],
      [sct, '23426006', 'Measurement of respiratory function (procedure)', synthea],
      [sct, '252160004', 'Standard pregnancy test', synthea],
      [sct, '268425006', 'Pelvis X-ray', synthea],
      [sct, '274031008', 'Rectal polypectomy', synthea],
      [sct, '274474001', 'Bone immobilization', synthea],
      [sct, '288086009', 'Suture open wound', synthea],
      [sct, '301807007', 'Removal of subcutaneous contraceptive', synthea],
      [sct, '305428000', 'Admission to orthopedic department', synthea],
      [sct, '387685009', 'Surgical manipulation of shoulder joint', synthea],
      [sct, '415300000', 'Review of systems (procedure)', synthea],
      [sct, '428191000124101', 'Documentation of current medications', synthea],
      [sct, '430193006', 'Medication Reconciliation (procedure)', synthea],
      [
        sct,
        '433112001',
        'Percutaneous mechanical thrombectomy of portal vein using fluoroscopic guidance',
        synthea,
      ],
      [sct, '447365002', 'Insertion of biventricular implantable cardioverter defibrillator', synthea],
      [sct, '46706006', 'Replacement of contraceptive intrauterine device', synthea],
      [sct, '5880005', 'Physical examination', synthea],
      [sct, '65200003', 'Insertion of intrauterine contraceptive device', synthea],
      [sct, '68254000', 'Removal of intrauterine device', synthea],
      [sct, '73761001', 'Colonoscopy', synthea],
      [sct, '755621000000101', 'Replacement of subcutaneous contraceptive', synthea],
      [sct, '76164006', 'Biopsy of colon', synthea],
      [sct, '33879002', 'Administration of vaccine to produce active immunity (procedure)', several],
      [
        sct,
        '86198006',
        'Administration of vaccine product containing only Influenza virus antigen (procedure)',
        several,
      ],
      [
        sct,
        '12866006',
        'Administration of vaccine product containing only Streptococcus pneumoniae antigen',
        ips,
      ],
      [sct, '11816003', 'Dietary advice', ips],
      [sct, '15220000', 'Laboratory test (procedure)', ips],
      [sct, '18949003', 'Dressing change', ips],
      [sct, '19063003', 'Arthroplasty of knee (procedure)', ips],
      [sct, '15018006', 'Laparoscopic repair of inguinal hernia (procedure)', ips],
      [sct, '13619001', 'Thyroidectomy (procedure)', ips],
      [sct, '10847001', 'Bronchoscopy (procedure)', ips],
      [sct, '5781000', 'Operation on nasal septum (procedure)', ips],
    ],
  }),
]
