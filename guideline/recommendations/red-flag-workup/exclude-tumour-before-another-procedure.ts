/** A vertebra that breaks after cement: the cause is looked for before cement is placed again. */

import { all, any, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { caseTuberculosis2013, unsuspectedMalignancy } from '../../case-reports.ts'
import { acr2014Vcf } from '../../evidence.ts'
import { afterAugmentationDerived } from '../../facts/after-augmentation.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { workUp } from '../../facts/work-up.ts'
import { investigateSuspectedMalignancy } from './investigate-suspected-malignancy.ts'

export const excludeTumourBeforeAnotherProcedure = recommendation({
  id: 'exclude-tumour-before-another-procedure',
  title: 'A tumour or infection excluded before another procedure',
  statement:
    'Exclude tumour and infection by images and tissue before another procedure: a vertebra broke anew after augmentation.',
  forPatient:
    'A bone has broken again after the cement. Before another procedure we make sure that nothing else is behind it.',
  question: 'other-cause',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    saidToHold(afterAugmentationDerived.brokenAnewAfterAugmentation),
  ),
  doneWhen: any(workUp.malignancyExcluded, workUp.malignancyConfirmed),
  supersededBy: [
    {
      recommendation: investigateSuspectedMalignancy,
      because: 'The work-up of a suspicion includes the search.',
    },
  ],
  action: 'malignancy-workup',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'work-up',
  evidence: [
    cite(acr2014Vcf, { locator: 'variant 5: new fracture after an earlier procedure' }),
    cite(unsuspectedMalignancy, { locator: '8.0 percent (5.4 to 10.6) of presumed osteoporotic fractures' }),
    cite(caseTuberculosis2013, { locator: 'tuberculosis proven four weeks after vertebroplasty' }),
  ],
  examples: [
    {
      name: 'broken anew, and only the day of the augmentation is known: today',
      baseline: 'week-14',
      given: { augmentationDone: null, augmentationDate: '2026-06-16', newFractureAfterAugmentation: true },
      expect: 'applicable',
    },
    {
      name: 'broken anew, and yet nothing was ever augmented',
      baseline: 'week-14',
      given: { augmentationDone: false, augmentationProcedures: 0, newFractureAfterAugmentation: true },
      expect: 'not-applicable',
    },
    {
      name: 'new fracture after augmentation',
      baseline: 'week-14',
      given: { augmentationDone: true, newFractureAfterAugmentation: true },
      expect: 'applicable',
    },
    {
      name: 'new fracture, one procedure in the past',
      baseline: 'week-14',
      given: { augmentationProcedures: 1, newFractureAfterAugmentation: true },
      expect: 'applicable',
    },
    {
      name: 'a tumour excluded',
      baseline: 'week-14',
      given: { augmentationDone: true, newFractureAfterAugmentation: true, malignancyExcluded: true },
      expect: 'done',
    },
    {
      name: 'a tumour confirmed',
      baseline: 'week-14',
      given: { augmentationDone: true, newFractureAfterAugmentation: true, malignancyConfirmed: true },
      expect: 'done',
    },
    {
      name: 'a tumour suspected, the rest denied',
      baseline: 'week-14',
      given: {
        augmentationDone: true,
        newFractureAfterAugmentation: true,
        redFlags: { ...allDenied, malignancySuspected: true },
      },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { augmentationDone: true, newFractureAfterAugmentation: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'never augmented', baseline: 'week-14', expect: 'not-applicable' },
    {
      name: 'a new fracture is not known: asked by its treatment',
      baseline: 'week-14',
      given: { augmentationDone: true },
      expect: 'not-applicable',
    },
    {
      name: 'new fracture after augmentation, fracture now not known',
      baseline: 'nothing-known',
      given: { augmentationDone: true, newFractureAfterAugmentation: true },
      expect: 'needs-data',
    },
  ],
  remarks: 'Our own judgement, in the safe direction: the sources read here treat it first as a fracture.',
})
