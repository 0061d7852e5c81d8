/** What a chart holds unread, and states of a person that concern a whole class of drugs. */

import {
  allergy,
  bare,
  chart,
  cm,
  coded,
  fracture,
  lately,
  order,
  statement,
  words,
} from '../charts-of-others/records.ts'
import { charted, type Patient, typed } from './patient.ts'

export const silenceAndStates: readonly Patient[] = [
  charted(
    3,
    'a fracture in words alone: "Acute osteoporotic wedge fracture T12"',
    bare(fracture(words('Acute osteoporotic wedge fracture T12'))),
    'NS:out-of-scope',
  ),
  charted(
    3,
    'Prolia ordered last in January, by its brand name',
    chart(order('m1', words('PROLIA 60 MG/ML SC SOSY'), { authoredOn: '2026-01-15' })),
    'M:switch-or-restart-anti-osteoporotic-drug || F:takingDenosumab=unknown',
  ),
  charted(
    3,
    'a rash after Fosamax concerns every bisphosphonate',
    chart(allergy('a1', words('Fosamax - generalised rash'))),
    'NO:alendronate ; NO:risedronate ; NO:zoledronate ; NO:ibandronate',
  ),
  charted(
    3,
    'Eliquis by brand, Advil over the counter',
    chart(statement('m1', words('Eliquis 5 mg tablet BID')), statement('m2', words('Advil OTC prn'))),
    'NO:oral-nsaid ; F:takingAnticoagulant=true|unknown ; F:takingNsaid=true|unknown',
  ),
  charted(
    3,
    'lung cancer in the abbreviations of a problem list',
    chart(lately('c1', words('Hx lung CA s/p lobectomy 2023'), { onsetDateTime: '2023-02-01' })),
    'F:cancerHistory=true|unknown ; M:malignancy-workup || F:cancerHistory=unknown',
  ),
  typed(
    4,
    'breastfeeding at 33, the fracture came with the birth',
    { birthDate: '1993-02-01', breastfeeding: true, fractureWithPregnancy: true, mayBecomePregnant: true },
    'NSU:zoledronate ; NSU:denosumab ; NSU:alendronate ; NSU:weak-opioid ; NSU:strong-opioid',
  ),
  typed(
    4,
    'a boy of 14 of 41 kg with open growth plates',
    { sex: 'male', birthDate: '2012-03-03', bodyWeight: 41, openEpiphyses: true },
    'NSU:weak-opioid ; NSU:strong-opioid ; NSU:oral-nsaid ; NSU:zoledronate ; NSU:denosumab ; NO:teriparatide ; M:specialist-referral',
  ),
  typed(
    4,
    'jaw necrosis in the past',
    { antiresorptiveComplication: true },
    'NSU:alendronate ; NSU:risedronate ; NSU:zoledronate ; NSU:denosumab ; NSU:ibandronate',
  ),
  typed(
    4,
    'heart failure with filtration 36, a diuretic and an ACE inhibitor',
    { heartFailure: true, filtrationRate: 36, serumCreatinine: 1.6, kidneyStressingDrug: true },
    'NO:oral-nsaid ; NSU:zoledronate || NSU:alendronate',
  ),
  charted(
    4,
    'pregnant by the problem list of a complete chart',
    bare(
      fracture(coded(cm, 'M80.88XA')),
      lately('c1', coded(cm, 'Z34.82', 'Supervision of pregnancy, second trimester')),
    ),
    'NO:zoledronate ; NO:denosumab ; NO:oral-nsaid',
  ),
]
