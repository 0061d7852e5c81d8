/** Oedema decides, not the number of days. */

import { all, cite, disputedBy, is, not, recommendation, saidToHold } from '../../../src/language/index.ts'
import { acr2014Vcf, asbmr2019Va, nass2025Auc, ryu2009Prognosis, vertos52023 } from '../../evidence.ts'
import { imageOrdered } from '../../facts/image-ordered.ts'
import { imaging, imagingDerived } from '../../facts/imaging.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const imageAnOldPainfulFracture = recommendation({
  id: 'image-an-old-painful-fracture',
  title: 'Image an old painful fracture before deciding',
  statement:
    'Repeat magnetic resonance imaging before deciding on a fracture older than three months: marrow oedema decides more than its age.',
  forPatient:
    'What counts is whether the bone is still healing, not how old the break is. A new scan shows it.',
  question: 'imaging',
  stages: ['escalate-augmentation', 'long-term'],
  sources: ['S16', 'S17'],
  appliesWhen: all(imageOrdered.oldAndPainful, not(saidToHold(imagingDerived.noMagnet))),
  doneWhen: is(imaging.advancedImaging, 'oedema', 'uptake', 'no-sign'),
  supersededBy: emergencyFirst,
  action: 'repeat-imaging',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(vertos52023, { locator: 'beyond three months with oedema: pain 1.3 of 10 better at 12 months' }),
    cite(acr2014Vcf, { locator: 'oedema can stay visible up to three months' }),
    disputedBy(nass2025Auc, { locator: 'duration as the strongest modifier' }),
    disputedBy(ryu2009Prognosis, { locator: 'longer delay, worse result' }),
    disputedBy(asbmr2019Va, { locator: 'no benefit at any duration' }),
  ],
  examples: [
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { advancedImaging: null, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'week 14, magnetic resonance not possible',
      baseline: 'week-14',
      given: { advancedImaging: null, mriNotPossible: true },
      expect: 'not-applicable',
    },
    { name: 'week 14, no scan', baseline: 'week-14', given: { advancedImaging: null }, expect: 'applicable' },
    { name: 'week 14, oedema seen', baseline: 'week-14', expect: 'done' },
    {
      name: 'day 83',
      baseline: 'week-14',
      given: { onsetDate: '2026-03-25', advancedImaging: null },
      expect: 'not-applicable',
    },
    {
      name: 'day 84',
      baseline: 'week-14',
      given: { onsetDate: '2026-03-24', advancedImaging: null },
      expect: 'applicable',
    },
    {
      name: 'pain 4',
      baseline: 'week-14',
      given: { painSeverity: 4, advancedImaging: null },
      expect: 'not-applicable',
    },
    {
      name: 'pain 5',
      baseline: 'week-14',
      given: { painSeverity: 5, advancedImaging: null },
      expect: 'applicable',
    },
    {
      name: 'severe pain, in words',
      baseline: 'week-14',
      given: { painSeverity: 'severe', advancedImaging: null },
      expect: 'applicable',
    },
    {
      name: 'moderate pain, in words: 4 to 6 on both sides of the limit',
      baseline: 'week-14',
      given: { painSeverity: 'moderate', advancedImaging: null },
      expect: 'needs-data',
    },
    {
      name: 'mild pain, in words',
      baseline: 'week-14',
      given: { painSeverity: 'mild', advancedImaging: null },
      expect: 'not-applicable',
    },
    {
      name: 'pain not known',
      baseline: 'week-14',
      given: { painSeverity: null, advancedImaging: null },
      expect: 'needs-data',
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-14',
      given: { advancedImaging: null, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'advanced imaging of the fracture: uptake on a bone scan, where magnetic resonance imaging was not possible',
      baseline: 'week-14',
      given: { advancedImaging: 'uptake' },
      expect: 'done',
    },
    {
      name: 'advanced imaging of the fracture: no sign of an unhealed fracture',
      baseline: 'week-14',
      given: { advancedImaging: 'no-sign' },
      expect: 'done',
    },
  ],
})
