/** Balloon kyphoplasty. */

import { all, cite, disputedBy, option } from '../../src/language/index.ts'
import { ofKyphoplasty } from '../effects/kyphoplasty.ts'
import {
  ahrq2021Cer247,
  asbmr2019Va,
  beall2018Meta,
  free2009,
  kaviar2014,
  niceTa279,
  papanastassiou2012,
} from '../evidence.ts'
import { imaging, imagingDerived } from '../facts/imaging.ts'
import { treatment } from '../facts/treatment.ts'
import { augmentationExamples } from './augmentation-examples.ts'
import { augmentationCautions, augmentationPreferences, augmentationStops } from './augmentation-limits.ts'

export const balloonKyphoplasty = option({
  id: 'balloon-kyphoplasty',
  title: 'Balloon kyphoplasty',
  question: 'which-procedure',
  action: 'balloon-kyphoplasty',
  drugClass: 'procedures',
  forPatient:
    'A balloon makes room in the broken bone, and cement fills it. No trial has compared it with a pretended procedure.',
  stops: augmentationStops,
  cautions: augmentationCautions,
  preferWhen: [
    ...augmentationPreferences,
    {
      when: all(imaging.kyphoticDeformity, imagingDerived.unhealedOnImaging),
      text: 'A kyphosis in a fracture not yet healed: corrects about 4.8 against 1.7 degrees.',
      evidence: [
        cite(papanastassiou2012, { locator: 'kyphosis 4.8 against 1.7 degrees' }),
        cite(niceTa279, { locator: 'only if the fracture has not healed' }),
        disputedBy(beall2018Meta, { locator: 'no difference in vertebral height' }),
      ],
    },
  ],
  takingWhen: treatment.augmentationDone,
  course: {
    checkFirst: ['red flags', 'level by examination and imaging', 'coagulation', 'infection', 'allergies'],
    monitoring: ['neurological examination after the procedure'],
    followedBy: 'review at two to four weeks, and a bone drug',
  },
  sources: ['S12', 'S13', 'S14', 'S15'],
  evidence: [
    cite(free2009, { locator: 'physical function at one month, open label' }),
    cite(kaviar2014, { locator: 'leakage per level 73 against 82 percent' }),
    disputedBy(asbmr2019Va, { locator: 'insufficient evidence' }),
    disputedBy(ahrq2021Cer247, { locator: 'never compared with sham' }),
  ],
  effects: ofKyphoplasty,
  examples: [
    ...augmentationExamples,
    {
      name: 'fracture of T12, L1, L2, L3',
      baseline: 'week-1',
      given: { fractureLevels: ['T12', 'L1', 'L2', 'L3'] },
      expect: 'needs-data',
      cautions: 2,
    },
    {
      name: 'fracture of L1, L2, L3',
      baseline: 'week-1',
      given: { fractureLevels: ['L1', 'L2', 'L3'] },
      expect: 'needs-data',
      cautions: 1,
    },
    {
      name: 'fracture of T1',
      baseline: 'week-1',
      given: { fractureLevels: ['T1'] },
      expect: 'needs-data',
      cautions: 1,
    },
    {
      name: 'fracture of T2',
      baseline: 'week-1',
      given: { fractureLevels: ['T2'] },
      expect: 'needs-data',
      cautions: 1,
    },
    {
      name: 'fracture of T3',
      baseline: 'week-1',
      given: { fractureLevels: ['T3'] },
      expect: 'needs-data',
      cautions: 1,
    },
    {
      name: 'pattern of the pain: at the fracture, beside the midline',
      baseline: 'week-1',
      given: { painPattern: 'midline' },
      expect: 'needs-data',
      preferred: 1,
    },
  ],
  remarks: 'Never tested against sham. Whether three degrees of kyphosis matter to a patient is unproven.',
})
