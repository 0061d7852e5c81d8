/** The second thirty, as records: written by other readers, before they saw a plan. */

import {
  allergy,
  bare,
  chart,
  cm,
  coded,
  fracture,
  knownFracture,
  lately,
  loinc,
  number,
  onlyThese,
  order,
  problem,
  procedure,
  result,
  vela,
  words,
} from '../charts-of-others/records.ts'
import { charted, type Patient } from './patient.ts'

const pain = (id: string, score: number, day: string) =>
  result(id, coded(loinc, '72514-3', 'Pain severity'), {
    ...number(score, '{score}'),
    effectiveDateTime: day,
  })

export const secondCharted: readonly Patient[] = [
  charted(
    1,
    'secondary malignant neoplasm of bone on the problem list',
    chart(lately('c1', coded(cm, 'C79.51', 'Secondary malignant neoplasm of bone'))),
    'M:malignancy-workup || M:oncology-referral ; NO:teriparatide ; NO:abaloparatide ; N:manage-medically-first ; TT:malign|tumour|cancer|metasta',
  ),
  charted(
    2,
    'an unstable burst fracture by its code',
    bare(fracture(coded(cm, 'S32.012A', 'Unstable burst fracture of first lumbar vertebra'))),
    'N:mobilise-early ; M:surgical-consultation || NOTE:vcf ; NS:out-of-scope',
  ),
  charted(
    3,
    'compression of the spinal cord by its code, after the fracture',
    chart(lately('c1', coded(cm, 'G95.20', 'Unspecified cord compression'))),
    'HE ; M:surgical-consultation ; N:mobilise-early',
  ),
  charted(
    3,
    'Plavix by its brand name',
    chart(order('m1', words('Plavix 75 mg tablet'))),
    'NSU:oral-nsaid ; F:takingAntiplatelet=true|unknown',
  ),
  charted(
    3,
    'Reclast given in June',
    chart(order('m1', words('Reclast 5 mg/100 mL IV'), { status: 'completed', authoredOn: '2026-06-10' })),
    'NSU:alendronate ; NSU:risedronate ; F:takingZoledronate=true|unknown',
  ),
  charted(
    4,
    'kidney disease of stage 5 by its code',
    chart(lately('c1', coded(cm, 'N18.5', 'Chronic kidney disease, stage 5'))),
    'NO:oral-nsaid ; NSU:zoledronate ; NSU:alendronate ; NSU:denosumab',
  ),
  charted(
    4,
    'a heart attack under Evenity',
    chart(
      order('m1', words('Evenity 210 mg monthly'), { authoredOn: '2026-06-10' }),
      lately('c1', coded(cm, 'I21.4', 'Non-ST elevation myocardial infarction'), {
        onsetDateTime: '2026-09-14',
        recordedDate: '2026-09-14',
      }),
    ),
    'NO:romosozumab ; NO:oral-nsaid ; R:stop-romosozumab-after-heart-attack-or-stroke=applicable|needs-data',
  ),
  charted(
    4,
    'achalasia by its code',
    chart(problem('c1', coded(cm, 'K22.0', 'Achalasia of cardia'))),
    'NO:alendronate ; NO:risedronate ; NO:ibandronate',
  ),
  charted(
    5,
    'coeliac disease by its code',
    chart(problem('c1', coded(cm, 'K90.0', 'Celiac disease'))),
    'F:knownCauses=.*malabsorption.* ; M:treat-underlying-cause ; NSU:denosumab || F:lowCalciumLikely=true|unknown',
  ),
  charted(
    6,
    'hives after "Tylenol"',
    chart(allergy('a1', words('Tylenol'))),
    'NO:acetaminophen ; NT:acetaminophen first ; NP:Start with paracetamol',
  ),
  charted(
    7,
    'calcium of 12.4 with a normal albumin',
    chart(
      result('o1', coded(loinc, '17861-6', 'Calcium'), {
        ...number(12.4, 'mg/dL'),
        effectiveDateTime: '2026-11-25',
      }),
      result('o2', coded(loinc, '1751-7', 'Albumin'), {
        ...number(4.1, 'g/dL'),
        effectiveDateTime: '2026-11-25',
      }),
    ),
    'NO:teriparatide ; N:ensure-calcium || NOTE:o1 ; F:hypercalcaemia=true|unknown ; M:malignancy-workup || NOTE:o1',
  ),
  charted(
    8,
    'osteomyelitis of a vertebra by its code',
    chart(lately('c1', coded(cm, 'M46.26', 'Osteomyelitis of vertebra, lumbar region'))),
    'M:infection-workup ; NSU:vertebroplasty ; NSU:balloon-kyphoplasty ; N:manage-medically-first ; TT:infect|osteomyel',
  ),
  charted(
    12,
    'a kyphoplasty that is prepared, not done',
    chart(
      procedure('p1', words('Balloon kyphoplasty L1'), {
        status: 'preparation',
        performedDateTime: '2026-12-10',
      }),
    ),
    'F:augmentationDone=false|unknown ; N:review-after-augmentation ; NT:which the patient is on',
  ),
  charted(
    13,
    'scores of 4, 6 and 9 in three months are a course',
    onlyThese(
      vela,
      { ...knownFracture, onsetDateTime: '2026-08-20', recordedDate: '2026-08-21' },
      pain('o1', 4, '2026-08-25'),
      pain('o2', 6, '2026-10-10'),
      pain('o3', 9, '2026-11-27'),
    ),
    'M:look-again-when-not-eased-by-week-six ; NTT:one or two days of bed rest',
  ),
  charted(
    16,
    'a T-score of -25: a point is lost',
    chart(result('o1', coded(loinc, '38267-1', 'DXA Lumbar spine T-score'), number(-25, '{T-score}'))),
    'F:tScoreLumbarSpine=unknown ; NOTE:o1',
  ),
  charted(
    17,
    'a fentanyl patch, lorazepam and sleep apnoea',
    chart(
      order('m1', words('Fentanyl 50 mcg/hr transdermal patch')),
      order('m2', words('Ativan 1 mg tablet at bedtime')),
      problem('c1', coded(cm, 'G47.33', 'Obstructive sleep apnea')),
    ),
    'NSU:strong-opioid ; F:takingStrongOpioid=true|unknown ; F:takingSedative=true|unknown ; M:naloxone || F:takingStrongOpioid=unknown',
  ),
]
