/** Less alcohol. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { bhof2022, nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { painMedicineRisks } from '../../facts/pain-medicines.ts'

export const limitAlcohol = recommendation({
  id: 'limit-alcohol',
  title: 'Limit alcohol',
  statement: 'Help the patient to drink less alcohol: three or more units a day raise the risk of fracture.',
  forPatient: 'Three or more drinks a day weaken bone and make falls likely. Less is better.',
  question: 'prevention',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, painMedicineRisks.threeDrinksDaily),
  action: 'falls-and-lifestyle',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'No harm comes of drinking less, and the gain reaches beyond bone: our own judgement.',
  urgency: 'routine',
  step: 'treatment',
  evidence: [
    cite(nogg2024, { locator: 'three or more units a day as a risk' }),
    cite(bhof2022, { locator: 'limit alcohol' }),
  ],
  examples: [
    {
      name: 'three drinks a day',
      baseline: 'week-1',
      given: { threeDrinksDaily: true },
      expect: 'applicable',
    },
    { name: 'less', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not asked', baseline: 'week-1', given: { threeDrinksDaily: null }, expect: 'needs-data' },
    {
      name: 'not so: the patient has three or more alcoholic drinks a day, as of 366 days ago',
      baseline: 'week-1',
      given: { threeDrinksDaily: { value: false, on: '2025-03-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: the patient has three or more alcoholic drinks a day, as of 365 days ago',
      baseline: 'week-1',
      given: { threeDrinksDaily: { value: false, on: '2025-03-16' } },
      expect: 'not-applicable',
    },
  ],
  remarks: 'A drink and a unit are not the same; three of either count here.',
})
