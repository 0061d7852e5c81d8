/** Where magnetic resonance imaging is not possible, other images answer the same questions. */

import { all, cite, is, recommendation } from '../../../src/language/index.ts'
import { acr2018Vcf, hirsch2018Rand } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imaging, imagingDerived } from '../../facts/imaging.ts'
import { emergencyImageFirst } from '../superseders.ts'
import { takeImageInEmergency } from '../surgical-referral/take-image-in-emergency.ts'

const { advancedImaging } = imaging

export const imageWithoutMagnet = recommendation({
  id: 'image-without-magnet',
  title: 'No magnetic resonance possible: other images',
  statement:
    'Have computed tomography, with a bone scan for healing: magnetic resonance imaging is not possible.',
  forPatient: 'The usual scan with a magnet is not possible for you. Other scans show what we need to know.',
  question: 'imaging',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup'],
  sources: ['S4', 'S17'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, imagingDerived.noMagnet),
  doneWhen: is(advancedImaging, 'oedema', 'uptake', 'no-sign'),
  supersededBy: emergencyImageFirst,
  action: 'repeat-imaging',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(acr2018Vcf, { locator: 'variant 1: computed tomography', grade: 'Usually Appropriate' }),
    cite(acr2018Vcf, { locator: 'variant 1: bone scan', grade: 'May Be Appropriate' }),
    cite(hirsch2018Rand, {
      locator: 'bone scan or computed tomography where magnetic resonance cannot be done',
    }),
  ],
  examples: [
    { name: 'not possible', baseline: 'week-1', given: { mriNotPossible: true }, expect: 'applicable' },
    {
      name: 'not possible, uptake seen on a bone scan',
      baseline: 'week-1',
      given: { mriNotPossible: true, advancedImaging: 'uptake' },
      expect: 'done',
    },
    {
      name: 'not possible, oedema seen before',
      baseline: 'week-1',
      given: { mriNotPossible: true, advancedImaging: 'oedema' },
      expect: 'done',
    },
    {
      name: 'not possible, no sign on a bone scan',
      baseline: 'week-1',
      given: { mriNotPossible: true, advancedImaging: 'no-sign' },
      expect: 'done',
    },
    { name: 'nobody asked', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'possible', baseline: 'week-1', given: { mriNotPossible: false }, expect: 'not-applicable' },
    {
      name: 'not possible 365 days ago',
      baseline: 'week-1',
      given: { mriNotPossible: { value: true, on: '2025-03-16' } },
      expect: 'applicable',
    },
    {
      name: 'not possible 366 days ago',
      baseline: 'week-1',
      given: { mriNotPossible: { value: true, on: '2025-03-15' } },
      expect: 'not-applicable',
    },
    {
      name: 'not possible, no fracture',
      baseline: 'week-1',
      given: {
        mriNotPossible: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'not possible, cauda equina signs',
      baseline: 'week-1',
      given: { mriNotPossible: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: takeImageInEmergency,
    },
    {
      name: 'not possible, a fracture not known',
      baseline: 'week-1',
      given: { mriNotPossible: true, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
    {
      name: 'not possible, red flags not asked',
      baseline: 'week-1',
      given: { mriNotPossible: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
  ],
})
