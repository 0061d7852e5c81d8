/** Pain beyond the spine has its own causes. */

import { all, cite, is, recommendation } from '../../../src/language/index.ts'
import { painPatternMdpi2025 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'

export const examineSourceOfDiffusePain = recommendation({
  id: 'examine-source-of-diffuse-pain',
  title: 'Look for another source of diffuse pain',
  statement:
    'Examine ribs, inner organs, skin for shingles and the intercostal nerves: the pain reaches beyond the area beside the spine.',
  forPatient: 'Pain that spreads to the side or front may have another cause. We examine for it.',
  question: 'pain-source',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S18'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, is(symptoms.painPattern, 'diffuse')),
  action: 'pain-source-examination',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(painPatternMdpi2025, {
      locator: 'pain beyond the paravertebral area; flank or front in 66 percent',
    }),
  ],
  examples: [
    {
      name: 'pain in the flank',
      baseline: 'week-1',
      given: { painPattern: 'diffuse' },
      expect: 'applicable',
    },
    { name: 'midline pain', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'pattern not known', baseline: 'week-1', given: { painPattern: null }, expect: 'needs-data' },
    {
      name: 'pattern of the pain: at the fracture, beside the midline, as of 29 days ago',
      baseline: 'week-1',
      given: { painPattern: { value: 'midline', on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'pattern of the pain: at the fracture, beside the midline, as of 28 days ago',
      baseline: 'week-1',
      given: { painPattern: { value: 'midline', on: '2026-02-16' } },
      expect: 'not-applicable',
    },
  ],
  remarks: 'The list of what to examine is ours.',
})
