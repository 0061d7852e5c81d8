/** Percutaneous vertebroplasty. */

import { all, atLeast, cite, disputedBy, elapsed, option, weeks } from '../../src/language/index.ts'
import { ofVertebroplasty } from '../effects/vertebroplasty.ts'
import {
  aaos2010Scf,
  asbmr2019Va,
  buchbinder2009,
  cochrane2018Vp,
  kallmes2009Invest,
  kaviar2014,
  vapour2016,
  vertos42018,
  vertos52023,
} from '../evidence.ts'
import { fracture } from '../facts/fracture.ts'
import { symptoms } from '../facts/symptoms.ts'
import { treatment } from '../facts/treatment.ts'
import { augmentationExamples } from './augmentation-examples.ts'
import { augmentationCautions, augmentationPreferences, augmentationStops } from './augmentation-limits.ts'

export const vertebroplasty = option({
  id: 'vertebroplasty',
  title: 'Vertebroplasty',
  question: 'which-procedure',
  action: 'vertebroplasty',
  drugClass: 'procedures',
  forPatient:
    'Bone cement goes into the broken bone through a needle. Compared with a pretended procedure it eased pain by less than 1 point of 10 on average.',
  stops: augmentationStops,
  cautions: augmentationCautions,
  preferWhen: [
    ...augmentationPreferences,
    {
      when: all(elapsed(fracture.onsetDate, '<', weeks(6)), atLeast(symptoms.painSeverity, 7)),
      text: 'Pain of 7 or more within six weeks: the one blinded trial that found a benefit.',
      evidence: [
        cite(vapour2016, { locator: 'below 4 of 10 at 14 days: 44 against 21 percent' }),
        disputedBy(vertos42018, { locator: 'no difference from sham at 12 months' }),
      ],
    },
  ],
  takingWhen: treatment.augmentationDone,
  course: {
    checkFirst: ['red flags', 'level by examination and imaging', 'coagulation', 'infection', 'allergies'],
    monitoring: ['neurological examination after the procedure'],
    followedBy: 'review at two to four weeks, and a bone drug',
  },
  sources: ['S12', 'S13', 'S14'],
  evidence: [
    cite(vertos52023, { locator: 'pain beyond three months with oedema' }),
    cite(kaviar2014, { locator: 'leakage per level 82 against 73 percent' }),
    disputedBy(buchbinder2009, { locator: 'adjusted difference 0.6' }),
    disputedBy(kallmes2009Invest, { locator: 'no difference from sham at one month' }),
    disputedBy(cochrane2018Vp, { locator: '0.7 of 10 against placebo' }),
    disputedBy(asbmr2019Va, { locator: 'no clinically significant benefit' }),
    disputedBy(aaos2010Scf, { locator: 'recommends against', grade: 'Strong' }),
  ],
  effects: ofVertebroplasty,
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
      name: 'onset of the fracture 42 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2026-02-02' },
      expect: 'needs-data',
      preferred: 1,
    },
    {
      name: 'onset of the fracture 41 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2026-02-03' },
      expect: 'needs-data',
      preferred: 2,
    },
    {
      name: 'pain severity 6',
      baseline: 'week-1',
      given: { painSeverity: 6 },
      expect: 'needs-data',
      preferred: 1,
    },
  ],
  remarks:
    'Against sham the pooled gain in pain is 0.7 of 10 (0.3 to 1.2), below the smallest change held to matter; open-label trials found more. Equal to kyphoplasty for pain (4.55 against 5.07 points, no significant difference) does not mean effective. A lower mortality was seen only in cohorts: it is never shown as an effect.',
})
