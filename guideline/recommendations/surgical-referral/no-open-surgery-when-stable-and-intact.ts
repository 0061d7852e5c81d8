/** Open surgery is not for an uncomplicated fracture. */

import { all, atMost, because, cite, not, recommendation } from '../../../src/language/index.ts'
import { acr2018Vcf, nass2025Auc } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { symptoms } from '../../facts/symptoms.ts'

export const noOpenSurgeryWhenStableAndIntact = recommendation({
  id: 'no-open-surgery-when-stable-and-intact',
  title: 'No open surgery for a stable fracture without deficit',
  statement:
    'Do not operate openly: the nervous system is intact, the spine is stable and pain is 6 or less.',
  forPatient: 'You do not need an operation on the spine for this.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    not(redFlagsDerived.emergencySignPresent),
    because(atMost(symptoms.painSeverity, 6), nass2025Auc, 'verified', '72 percent rarely appropriate'),
  ),
  action: 'open-surgery',
  direction: 'against',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'routine',
  step: 'treatment',
  evidence: [
    cite(acr2018Vcf, { locator: 'variant 2: surgical consultation', grade: 'Usually Not Appropriate' }),
    cite(nass2025Auc, { locator: 'surgery, stable and intact', grade: 'Rarely Appropriate' }),
  ],
  examples: [
    { name: 'pain 6', baseline: 'week-1', given: { painSeverity: 6 }, expect: 'applicable' },
    { name: 'pain 7', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'pain not known', baseline: 'week-1', given: { painSeverity: null }, expect: 'needs-data' },
    {
      name: 'pain 6 with instability',
      baseline: 'week-1',
      given: { painSeverity: 6, redFlags: { spinalInstability: true } },
      expect: 'not-applicable',
    },
    {
      name: 'pain 6, checklist not answered',
      baseline: 'week-1',
      given: { painSeverity: 6, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
  ],
})
