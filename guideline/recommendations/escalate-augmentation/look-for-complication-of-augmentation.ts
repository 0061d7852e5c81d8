/** Signs after an augmentation that may be a leak of cement or an infection. */

import { all, any, cite, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { acr2014Vcf, kaviar2014, perez2021PosteriorWall } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatment } from '../../facts/treatment.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const lookForComplicationOfAugmentation = recommendation({
  id: 'look-for-complication-of-augmentation',
  title: 'Look for a complication of the augmentation',
  statement:
    'Image at once and call the operator: nerve signs or infection after augmentation may mean leaked cement or infected bone.',
  forPatient: 'Leg pain, weakness or fever after the procedure needs a scan within days.',
  question: 'imaging',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S12', 'S19'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    treatment.augmentationDone,
    any(symptoms.radiculopathy, redFlagsDerived.neurologicalRedFlag, redFlagsDerived.infectionToExclude),
  ),
  supersededBy: emergencyFirst,
  action: 'repeat-imaging',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'Leaked cement or infection may cost nerves or life within hours: our own judgement.',
  urgency: 'days',
  step: 'danger',
  evidence: [
    cite(acr2014Vcf, { locator: 'reported complications 1 to 3.9 percent' }),
    cite(kaviar2014, { locator: 'leaks on computed tomography at 73 to 82 percent of levels' }),
    cite(perez2021PosteriorWall, { locator: 'leaks without signs in 9 percent' }),
  ],
  examples: [
    {
      name: 'a nerve root affected after it',
      baseline: 'week-14',
      given: { augmentationDone: true, radiculopathy: true },
      expect: 'applicable',
    },
    {
      name: 'fever after it',
      baseline: 'week-14',
      given: { augmentationDone: true, redFlags: { ...allDenied, feverOrInfectionRisk: true } },
      expect: 'applicable',
    },
    {
      name: 'new deficit after it: the emergency first',
      baseline: 'week-14',
      given: { augmentationDone: true, redFlags: { newNeurologicalDeficit: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'no sign',
      baseline: 'week-14',
      given: { augmentationDone: true },
      expect: 'not-applicable',
    },
    {
      name: 'a nerve root affected, never augmented',
      baseline: 'week-14',
      given: { radiculopathy: true },
      expect: 'not-applicable',
    },
    {
      name: 'a nerve root affected after it, checklist not answered',
      baseline: 'week-14',
      given: { augmentationDone: true, radiculopathy: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'nothing known about the nerve root',
      baseline: 'week-14',
      given: { augmentationDone: true, radiculopathy: null },
      expect: 'needs-data',
    },
  ],
  remarks:
    'Most leaks seen on computed tomography make no signs. Which signs call for imaging is the reading of this guideline; no source read here lists them.',
})
