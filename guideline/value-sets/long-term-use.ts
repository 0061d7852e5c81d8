/**
 * Codes of a problem list for the long-term use of a class of drugs (ICD-10-CM Z79, ICD-10 Z92, ICD-9-CM V58): each
 * gives the class and no drug, so that a record of one is asked about and counts for none.
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
}

const uses: readonly Use[] = [
  {
    because: 'long-term use of an anticoagulant, not said of which',
    sets: ['anticoagulant'],
    cm: ['Z79.01'],
    who: ['Z92.1'],
    icd9: ['V58.61'],
  },
  {
    because: 'long-term use of a drug against platelets, or of aspirin',
    sets: ['antiplatelet'],
    cm: ['Z79.02', 'Z79.82'],
    icd9: ['V58.63', 'V58.66'],
  },
  {
    because: 'long-term use of an anti-inflammatory drug, not said of which',
    sets: ['oral-nsaid'],
    cm: ['Z79.1'],
    icd9: ['V58.64'],
  },
  {
    because: 'long-term use of a steroid, not said of which',
    sets: ['oral-glucocorticoid'],
    cm: ['Z79.52'],
    icd9: ['V58.65'],
  },
  {
    because: 'long-term use of a bisphosphonate, not said of which',
    sets: ['alendronate', 'risedronate', 'ibandronate', 'zoledronate'],
    cm: ['Z79.83'],
    icd9: ['V58.68'],
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
  },
  {
    because: 'long-term use of an opioid, not said of which',
    sets: ['strong-opioid', 'weak-opioid'],
    cm: ['Z79.891'],
    icd9: ['V58.69'],
  },
]

/** The value set with the codes by which a problem list may mean its drug. */
export function perhapsByLongTermUse(set: ValueSet): ValueSet {
  const own = uses.filter(({ sets }) => sets.includes(set.id))
  if (own.length === 0) return set
  const perhaps = own.flatMap(({ because, cm, who = [], icd9 = [] }) =>
    [
      { system: icd10cm, codes: cm, because },
      { system: icd10, codes: who, because },
      { system: icd9cm, codes: icd9, because },
    ].filter(({ codes }) => codes.length > 0),
  )
  return frozen({ ...set, perhaps: [...set.perhaps, ...perhaps] })
}
