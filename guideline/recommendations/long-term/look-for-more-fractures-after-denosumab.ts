/** More than one vertebra breaks after denosumab. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { caseRebound2019 } from '../../case-reports.ts'
import { mhra2020Denosumab } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { rareSituationsDerived } from '../../facts/rare-situations.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const lookForMoreFracturesAfterDenosumab = recommendation({
  id: 'look-for-more-fractures-after-denosumab',
  title: 'Look for more fractures after denosumab was stopped',
  statement:
    'Image the whole thoracic and lumbar spine: after denosumab is stopped or late several vertebrae tend to break.',
  forPatient:
    'After the injection is stopped, more than one bone may break. A scan of the whole spine shows it.',
  question: 'imaging',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup'],
  sources: ['S8', 'S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, rareSituationsDerived.denosumabEnded),
  supersededBy: emergencyFirst,
  action: 'repeat-imaging',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(mhra2020Denosumab, { locator: 'multiple vertebral fractures after stopping or delay' }),
    cite(caseRebound2019, { locator: 'five fractures, two more within a month' }),
  ],
  examples: [
    { name: 'stopped', baseline: 'week-1', given: { denosumabStopped: true }, expect: 'applicable' },
    {
      name: 'an emergency comes first',
      baseline: 'week-1',
      given: { denosumabStopped: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { denosumabStopped: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'two doses, none any more',
      baseline: 'week-1',
      given: { denosumabDoses: 2, takingDenosumab: false },
      expect: 'applicable',
    },
    {
      name: 'one dose, none any more',
      baseline: 'week-1',
      given: { denosumabDoses: 1, takingDenosumab: false },
      expect: 'applicable',
    },
    {
      name: 'two doses, and it goes on',
      baseline: 'week-1',
      given: { denosumabDoses: 2, takingDenosumab: true },
      expect: 'not-applicable',
    },
    {
      name: 'nobody counted, not on it and never stopped',
      baseline: 'week-1',
      given: { denosumabDoses: null, takingDenosumab: false, denosumabStopped: false },
      expect: 'not-applicable',
    },
    { name: 'not stopped', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not asked', baseline: 'week-1', given: { denosumabStopped: null }, expect: 'needs-data' },
  ],
})
