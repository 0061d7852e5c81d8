/** Low back pain may come from a fracture higher up. */

import { all, cite, is, recommendation } from '../../../src/language/index.ts'
import { painPatternMdpi2025 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imaging } from '../../facts/imaging.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { emergencyImageFirst } from '../superseders.ts'
import { takeImageInEmergency } from '../surgical-referral/take-image-in-emergency.ts'

export const imageWholeSpineForLumbosacralPain = recommendation({
  id: 'image-whole-spine-for-lumbosacral-pain',
  title: 'Image the thoracic and lumbar spine for lumbosacral pain',
  statement:
    'Image the thoracic and lumbar spine and look for facet or sacral causes: the fracture may lie higher up.',
  forPatient: 'Pain low in the back can come from a break higher up. The scan covers the whole of it.',
  question: 'pain-source',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S18'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, is(symptoms.painPattern, 'remote-lumbosacral')),
  doneWhen: is(imaging.advancedImaging, 'oedema', 'uptake', 'no-sign'),
  supersededBy: emergencyImageFirst,
  action: 'mri',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [cite(painPatternMdpi2025, { locator: 'lumbosacral pain remote from the fracture' })],
  examples: [
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { painPattern: 'remote-lumbosacral', redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: takeImageInEmergency,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { painPattern: 'remote-lumbosacral', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'pain low in the back',
      baseline: 'week-1',
      given: { painPattern: 'remote-lumbosacral' },
      expect: 'applicable',
    },
    {
      name: 'scanned',
      baseline: 'week-1',
      given: { painPattern: 'remote-lumbosacral', advancedImaging: 'oedema' },
      expect: 'done',
    },
    { name: 'midline pain', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'pattern not known', baseline: 'week-1', given: { painPattern: null }, expect: 'needs-data' },
    {
      name: 'advanced imaging of the fracture: uptake on a bone scan, where magnetic resonance imaging was not possible, pattern of the pain: low in the back, away from the fracture',
      baseline: 'week-1',
      given: { painPattern: 'remote-lumbosacral', advancedImaging: 'uptake' },
      expect: 'done',
    },
    {
      name: 'advanced imaging of the fracture: no sign of an unhealed fracture, pattern of the pain: low in the back, away from the fracture',
      baseline: 'week-1',
      given: { painPattern: 'remote-lumbosacral', advancedImaging: 'no-sign' },
      expect: 'done',
    },
  ],
})
