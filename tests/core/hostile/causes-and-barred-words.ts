/** States of a person, known causes of bone loss, and sentences about what is barred. */

import { chart, cm, coded, lately } from '../charts-of-others/records.ts'
import { charted, failedCare, type Patient, typed } from './patient.ts'

export const causesAndBarredWords: readonly Patient[] = [
  typed(
    4,
    'stroke five months ago',
    { heartAttackOrStroke: true, lastHeartAttackOrStroke: '2026-01-02', takingAntiplatelet: true },
    'NO:romosozumab ; NSU:raloxifene ; NSU:oral-nsaid',
  ),
  charted(
    4,
    'alcoholic cirrhosis with ascites, a code that no list of drugs names',
    chart(lately('c1', coded(cm, 'K70.31', 'Alcoholic cirrhosis of liver with ascites'))),
    'NO:oral-nsaid ; NSU:acetaminophen',
  ),
  typed(
    5,
    'osteomalacia known, vitamin D replaced',
    { knownCauses: ['osteomalacia'] },
    'NSU:alendronate ; NSU:zoledronate ; NSU:denosumab ; N:start-bone-drug-at-any-t-score ; M:treat-underlying-cause',
  ),
  typed(
    5,
    'bone disease of the kidney with filtration 22',
    {
      knownCauses: ['kidney-bone-disease'],
      filtrationRate: 22,
      serumCreatinine: 2.4,
      kidneyFailureKnown: true,
    },
    'NSU:alendronate ; NSU:zoledronate ; NSU:denosumab ; NSU:teriparatide ; N:start-bone-drug-at-any-t-score',
  ),
  typed(
    5,
    'overactive parathyroid in a man, calcium called normal',
    { sex: 'male', knownCauses: ['hyperparathyroidism'] },
    'NO:teriparatide ; NO:abaloparatide ; M:treat-underlying-cause',
  ),
  typed(
    5,
    'an excess of cortisol at 52, not treated yet',
    {
      birthDate: '1974-04-01',
      menopauseAge: 50,
      knownCauses: ['hypercortisolism'],
      secondaryCauseTreated: false,
    },
    'M:treat-secondary-cause ; TT:cause|cortisol|Cushing',
  ),
  typed(
    6,
    'all pain medicines by mouth or skin are barred',
    {
      acetaminophenReaction: true,
      nsaidReaction: true,
      opioidReaction: true,
      severeLiverDisease: true,
      calcitoninAllergy: true,
    },
    'NO:acetaminophen ; NO:oral-nsaid ; NO:weak-opioid ; NO:strong-opioid ; N:add-short-opioid-for-severe-pain ; NT:acetaminophen first ; NP:Start with paracetamol',
  ),
  typed(
    6,
    'paralytic ileus on morphine',
    { gutObstruction: true, takingStrongOpioid: true, opioidDailyDose: 40, opioidStartDate: '2026-05-14' },
    'N:laxative ; NO:strong-opioid ; NO:weak-opioid ; NT:Give a laxative ; NP:take a laxative',
  ),
  typed(
    6,
    'blood infection in week 18 after failed care',
    { activeInfection: true },
    'N:vertebral-augmentation ; NO:vertebroplasty ; NO:balloon-kyphoplasty ; NT:Consider augmentation',
    { over: failedCare },
  ),
  typed(
    6,
    'a drinker of 38 kg: the lower ceiling is told',
    { bodyWeight: 38, threeDrinksDaily: true, malnourishedOrFrail: true },
    'O:acetaminophen=caution ; TT:at most 2 g a day ; P:at most 2 g a day',
  ),
]
