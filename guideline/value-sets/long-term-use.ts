/**
 * Codes of a problem list for the long-term use of a class of drugs (ICD-10-CM Z79, ICD-10 Z92, ICD-9-CM V58): each
 * gives the class and no drug, so that a record of one is asked about and counts for none. So do the phrases of problem
 * lists in six languages (own judgement: plain words for taking a class of drugs).
 */

import { frozen, type ValueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm } from './systems.ts'

interface Use {
  readonly because: string
  readonly sets: readonly string[]
  /** Parent codes of ICD-10-CM, ICD-10 and ICD-9-CM. */
  readonly cm: readonly string[]
  readonly who?: readonly string[]
  readonly icd9?: readonly string[]
  readonly phrases?: readonly string[]
}

const uses: readonly Use[] = [
  {
    because: 'a sedative, not said of which',
    sets: ['benzodiazepine'],
    cm: [],
    phrases: [
      'benzodiazepine',
      'on benzo',
      'benzo',
      'Benzodiazepin',
      'Benzodiazepine',
      'benzodiacepina',
      'benzodiazepina',
      'benzodiazepinen',
    ],
  },
  {
    because: 'long-term use of an anticoagulant, not said of which',
    sets: ['anticoagulant'],
    cm: ['Z79.01'],
    who: ['Z92.1'],
    icd9: ['V58.61'],
    phrases: [
      'blood thinner',
      'anticoagulated',
      'anticoagulant',
      'anticoagulation',
      'oral anticoagulation',
      // What is followed by it, and what calls for it: own judgement, for it asks and answers nothing.
      'INR',
      'mechanical valve',
      'mechanical heart valve',
      'prosthetic heart valve',
      'mechanische Herzklappe',
      'mechanischer Klappenersatz',
      'valve mécanique',
      'válvula mecánica',
      'valvola meccanica',
      'mechanische hartklep',
      'OAC',
      'DOAC',
      'NOAC',
      'VKA',
      'Blutverdünner',
      'Blutverdünnung',
      'Antikoagulation',
      'antikoaguliert',
      'Antikoagulanz',
      'Antikoagulanzien',
      'anticoagulé',
      'anticoagulée',
      'anticoagulants',
      'anticoagulado',
      'anticoagulada',
      'anticoagulante',
      'anticoagulación',
      'anticoagulato',
      'anticoagulata',
      'anticoagulanti',
      'bloedverdunner',
      'bloedverdunners',
      'antistolling',
      'antistollingsmiddel',
      'antistollingsmiddelen',
    ],
  },
  {
    because: 'long-term use of a drug against platelets, or of aspirin',
    sets: ['antiplatelet'],
    cm: ['Z79.02', 'Z79.82'],
    icd9: ['V58.63', 'V58.66'],
    phrases: [
      'antiplatelet',
      'dual antiplatelet',
      'DAPT',
      'Plättchenhemmer',
      'Thrombozytenaggregationshemmer',
      'antiagrégant',
      'antiagrégants',
      'antiagregante',
      'antiagregantes',
      'antiaggregante',
      'antiaggreganti',
      'plaatjesremmer',
      'plaatjesremmers',
    ],
  },
  {
    because: 'long-term use of an anti-inflammatory drug, not said of which',
    sets: ['oral-nsaid'],
    cm: ['Z79.1'],
    icd9: ['V58.64'],
    phrases: [
      'NSAID',
      'NSAR',
      'AINS',
      'AINE',
      'FANS',
      'long term anti-inflammatory',
      'chronic anti-inflammatory',
    ],
  },
  {
    because: 'long-term use of a steroid, not said of which',
    sets: ['oral-glucocorticoid'],
    cm: ['Z79.52'],
    icd9: ['V58.65'],
    phrases: [
      'steroid',
      'corticosteroid',
      'glucocorticoid',
      'steroid dependent',
      'Kortison',
      'Cortison',
      'Steroide',
      'Glukokortikoid',
      'Glukokortikoide',
      'Kortikoide',
      'corticoïde',
      'corticoïdes',
      'cortisone',
      'corticoide',
      'corticoides',
      'corticosteroide',
      'corticosteroides',
      'glucocorticoide',
      'cortisonico',
      'cortisonici',
      'corticosteroïden',
      'prednisonkuur',
    ],
  },
  {
    because: 'long-term use of a bisphosphonate, not said of which',
    sets: ['alendronate', 'risedronate', 'ibandronate', 'zoledronate'],
    cm: ['Z79.83'],
    icd9: ['V58.68'],
    phrases: [
      'bisphosphonate',
      'Bisphosphonat',
      'Bisphosphonate',
      'bisfosfonato',
      'bisfosfonatos',
      'bifosfonato',
      'bifosfonati',
      'bisfosfonaat',
      'bisfosfonaten',
    ],
  },
  {
    because: 'long-term use of a drug of the kind of raloxifene, not said of which',
    sets: ['raloxifene'],
    cm: ['Z79.810'],
  },
  {
    because: 'long-term use of an aromatase inhibitor or of another drug that acts on oestrogens',
    sets: ['aromatase-inhibitor', 'androgen-deprivation'],
    cm: ['Z79.811', 'Z79.818'],
    icd9: ['V07.52'],
    phrases: [
      'androgen deprivation',
      'ADT',
      'aromatase inhibitor',
      'hormone ablation',
      'hormone deprivation',
      'Aromatasehemmer',
      'Androgenentzug',
      'anti-aromatase',
      'inhibidor de la aromatasa',
      'inibitore aromatasi',
      'aromataseremmer',
    ],
  },
  {
    because: 'long-term use of an opioid, not said of which',
    sets: ['strong-opioid', 'weak-opioid'],
    cm: ['Z79.891'],
    icd9: ['V58.69'],
    phrases: [
      'on opioid',
      'opioid therapy',
      'chronic opioid',
      'long term opioid',
      'on opiate',
      'chronic opiate',
      'long term opiate',
      'opiate therapy',
      'opioid use',
      'opiate use',
      'opioid contract',
      'pain contract',
      'Opioidtherapie',
      'sous opioïdes',
      'traitement opioïde',
      'con opioides',
      'terapia con opioides',
      'in terapia con oppioidi',
      'opioïdgebruik',
    ],
  },
]

/** The value set with the codes by which a problem list may mean its drug. */
export function perhapsByLongTermUse(set: ValueSet): ValueSet {
  const own = uses.filter(({ sets }) => sets.includes(set.id))
  if (own.length === 0) return set
  const perhaps = own.flatMap(({ because, cm, who = [], icd9 = [], phrases = [] }) =>
    [
      { system: icd10cm, codes: cm, because, phrases },
      { system: icd10, codes: who, because },
      { system: icd9cm, codes: icd9, because },
    ].filter(({ codes, phrases: said = [] }) => codes.length + said.length > 0),
  )
  return frozen({ ...set, perhaps: [...set.perhaps, ...perhaps] })
}
