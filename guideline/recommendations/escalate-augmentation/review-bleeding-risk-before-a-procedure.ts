/** Anticoagulation is reviewed before any procedure. */

import { all, any, cite, recommendation } from '../../../src/language/index.ts'
import { cmsLcdPva, vertos22010 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { painMedicineRisks } from '../../facts/pain-medicines.ts'
import { procedureRisks } from '../../facts/procedure-risks.ts'
import { treatment } from '../../facts/treatment.ts'

export const reviewBleedingRiskBeforeAProcedure = recommendation({
  id: 'review-bleeding-risk-before-a-procedure',
  title: 'Review the bleeding risk before any procedure',
  statement: 'Review anticoagulant and antiplatelet drugs and coagulation before any procedure on the spine.',
  forPatient:
    'You take a blood thinner. Before any procedure we decide how to handle it. Do not stop it by yourself. Black or bloody stools can be bleeding: tell a doctor the same day.',
  question: 'which-procedure',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S12'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    any(
      procedureRisks.takingAnticoagulant,
      painMedicineRisks.takingAntiplatelet,
      procedureRisks.uncorrectedCoagulopathy,
    ),
  ),
  doneWhen: treatment.augmentationDone,
  action: 'bleeding-risk-review',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'A bleeding into the canal would be a catastrophe, and the review costs little: our own judgement.',
  urgency: 'routine',
  step: 'danger',
  evidence: [
    cite(cmsLcdPva, { locator: 'relative exclusions: uncorrected coagulopathy' }),
    cite(vertos22010, { locator: 'exclusions' }),
  ],
  examples: [
    {
      name: 'anticoagulant',
      baseline: 'week-14',
      given: { takingAnticoagulant: true },
      expect: 'applicable',
    },
    {
      name: 'antiplatelet drug',
      baseline: 'week-14',
      given: { takingAntiplatelet: true },
      expect: 'applicable',
    },
    {
      name: 'bleeding disorder',
      baseline: 'week-14',
      given: { uncorrectedCoagulopathy: true },
      expect: 'applicable',
    },
    { name: 'none', baseline: 'week-14', expect: 'not-applicable' },
    { name: 'not known', baseline: 'week-14', given: { takingAnticoagulant: null }, expect: 'needs-data' },
    {
      name: 'anticoagulant, procedure done',
      baseline: 'week-14',
      given: { takingAnticoagulant: true, augmentationDone: true },
      expect: 'done',
    },
    {
      name: 'not so: a bleeding disorder is not corrected, as of 29 days ago',
      baseline: 'week-1',
      given: { uncorrectedCoagulopathy: { value: false, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: a bleeding disorder is not corrected, as of 28 days ago',
      baseline: 'week-1',
      given: { uncorrectedCoagulopathy: { value: false, on: '2026-02-16' } },
      expect: 'not-applicable',
    },
  ],
})
