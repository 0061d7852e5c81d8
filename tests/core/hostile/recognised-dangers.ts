/** High calcium, malignancy and infection that no flag names, and high energy. */

import { chart, cm, coded, lately, loinc, number, result } from '../charts-of-others/records.ts'
import { charted, type Patient, typed } from './patient.ts'

export const recognisedDangers: readonly Patient[] = [
  typed(
    7,
    'high calcium with creatinine 1.7 at 79',
    { birthDate: '1947-03-01', hypercalcaemia: true, serumCreatinine: 1.7, filtrationRate: 31 },
    'M:malignancy-workup ; N:ensure-calcium ; N:ensure-vitamin-d ; NO:teriparatide ; NP:1,200 mg',
  ),
  typed(
    7,
    'high calcium and stones under teriparatide',
    { hypercalcaemia: true, kidneyStones: true, takingTeriparatide: true, boneDrugStartDate: '2025-11-01' },
    'M:work-up-high-calcium ; NO:teriparatide ; N:ensure-calcium ; TT:calcium',
  ),
  typed(
    8,
    'weak legs and a suspected tumour: tissue is thought of',
    { redFlags: ['newNeurologicalDeficit', 'malignancySuspected'] },
    'HE ; M:biopsy ; N:mobilise-early ; N:manage-medically-first',
  ),
  typed(
    8,
    'a temperature of 39.8 °C with pain 9, the checklist says none',
    { bodyTemperature: { value: 39.8, on: '2026-06-01' }, painSeverity: 9 },
    'M:infection-workup ; N:manage-medically-first ; TT:today|same day|emergenc|at once',
  ),
  typed(
    8,
    'a second fracture three months after cement, another procedure planned',
    {
      onsetDate: '2026-01-20',
      augmentationDone: true,
      augmentationDate: '2026-02-20',
      newFractureAfterAugmentation: true,
      procedurePlanned: true,
    },
    'M:exclude-tumour-before-another-procedure ; NSU:vertebroplasty ; NSU:balloon-kyphoplasty',
  ),
  typed(
    8,
    'four fractures of a man of 58, electrophoresis normal, no light chains',
    {
      sex: 'male',
      birthDate: '1968-03-04',
      earlierVertebralFractures: 3,
      electrophoresis: 'normal',
      freeLightChainsMeasured: false,
      secondaryCausesChecked: true,
    },
    'M:measure-light-chains-beside-electrophoresis ; M:malignancy-workup ; T:light chains',
  ),
  charted(
    8,
    'monoclonal gammopathy and anaemia in a complete chart',
    chart(
      lately('c1', coded(cm, 'D47.2', 'Monoclonal gammopathy')),
      result('o1', coded(loinc, '718-7', 'Hemoglobin [Mass/volume] in Blood'), number(8.1, 'g/dL')),
    ),
    'M:malignancy-workup || F:electrophoresis=monoclonal ; TT:myeloma|malign|monoclonal|tumour|gammopathy',
  ),
  charted(
    8,
    'fever and use of drugs by injection in a complete chart',
    chart(
      lately('c1', coded(cm, 'R50.9', 'Fever, unspecified')),
      lately('c2', coded(cm, 'F11.20', 'Opioid dependence, uncomplicated')),
    ),
    'M:infection-workup ; NSU:strong-opioid ; NSU:vertebroplasty',
  ),
  typed(
    9,
    'a healthy man of 27 after a motorcycle crash this morning',
    {
      sex: 'male',
      birthDate: '1999-02-02',
      fractureMechanism: 'high-energy',
      onsetDate: '2026-06-01',
      treatmentStartDate: '2026-06-01',
      painSeverity: 9,
    },
    'M:high-energy-trauma-pathway ; N:mobilise-early ; N:manage-medically-first ; NSU:alendronate ; NSU:zoledronate ; NSU:teriparatide ; TT:today|emergenc|at once|same day',
  ),
  typed(
    9,
    'a woman of 80 in a car crash yesterday, new weakness',
    {
      birthDate: '1946-02-02',
      fractureMechanism: 'high-energy',
      onsetDate: '2026-05-31',
      treatmentStartDate: '2026-05-31',
      redFlags: ['newNeurologicalDeficit'],
    },
    'HE ; N:mobilise-early ; N:manage-medically-first ; N:start-bone-drug-at-any-t-score',
  ),
]
