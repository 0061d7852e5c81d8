/** A fracture above T5 is looked at again. */

import { all, any, cite, disputedBy, includes, recommendation } from '../../../src/language/index.ts'
import { spiegl2022Midthoracic, vcfTeachingDigest, vertos22010 } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { toldInWordsDerived } from '../../facts/told-in-words.ts'
import { workUp } from '../../facts/work-up.ts'

export const lookAgainAboveT5 = recommendation({
  id: 'look-again-above-t5',
  title: 'Look again at a fracture above T5',
  statement:
    'Look again for a malignant cause: a fracture at T1 to T4 adds to other signs, alone proves nothing.',
  forPatient:
    'Fractures this high in the back are less common. We check that nothing else has weakened the bone.',
  question: 'other-cause',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(includes(fracture.fractureLevels, 'T1', 'T2', 'T3', 'T4'), toldInWordsDerived.saidAboveT5),
  ),
  doneWhen: workUp.malignancyExcluded,
  action: 'malignancy-workup',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(vcfTeachingDigest, { locator: 'level T1 to T4' }),
    cite(vertos22010, { locator: 'T5 or lower' }),
    disputedBy(spiegl2022Midthoracic, { locator: 'location alone does not make a fracture pathological' }),
  ],
  examples: [
    { name: 'T4', baseline: 'week-1', given: { fractureLevels: ['T4'] }, expect: 'applicable' },
    { name: 'T5', baseline: 'week-1', given: { fractureLevels: ['T5'] }, expect: 'not-applicable' },
    {
      name: 'above T5, level not told',
      baseline: 'week-1',
      given: { fractureLevels: null, fractureRegion: 'above-t5' },
      expect: 'applicable',
    },
    { name: 'level not known', baseline: 'week-1', given: { fractureLevels: null }, expect: 'needs-data' },
    {
      name: 'T4, malignancy excluded',
      baseline: 'week-1',
      given: { fractureLevels: ['T4'], malignancyExcluded: true },
      expect: 'done',
    },
    {
      name: 'fracture of T1',
      baseline: 'week-1',
      given: { fractureLevels: ['T1'] },
      expect: 'applicable',
    },
    {
      name: 'fracture of T2',
      baseline: 'week-1',
      given: { fractureLevels: ['T2'] },
      expect: 'applicable',
    },
    {
      name: 'fracture of T3',
      baseline: 'week-1',
      given: { fractureLevels: ['T3'] },
      expect: 'applicable',
    },
  ],
})
