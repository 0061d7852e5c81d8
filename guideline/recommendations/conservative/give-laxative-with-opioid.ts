/** No opioid without a laxative. */

import { any, cite, recommendation } from '../../../src/language/index.ts'
import { acr2014Vcf, nogg2024 } from '../../evidence.ts'
import { painMedicines } from '../../facts/pain-medicines.ts'
import { strongOpioid } from '../../options/strong-opioid.ts'
import { weakOpioid } from '../../options/weak-opioid.ts'
import { rescueDepressedBreathing } from '../red-flag-workup/rescue-depressed-breathing.ts'
import { seeToObstructedGutToday } from '../red-flag-workup/see-to-obstructed-gut-today.ts'

export const giveLaxativeWithOpioid = recommendation({
  id: 'give-laxative-with-opioid',
  title: 'A laxative with every opioid',
  statement: 'Give a laxative as long as the opioid is taken, from the first dose.',
  forPatient: 'Strong pain medicine blocks the bowel in about 4 of 10 people. Take the laxative with it.',
  question: 'analgesia',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S6'],
  appliesWhen: any(painMedicines.takingWeakOpioid, painMedicines.takingStrongOpioid),
  doneWhen: painMedicines.takingLaxative,
  supersededBy: [
    {
      recommendation: rescueDepressedBreathing,
      because: 'The opioid is stopped at once: breathing is depressed.',
    },
    {
      recommendation: seeToObstructedGutToday,
      because: 'A laxative drives an obstructed gut to burst.',
    },
  ],
  action: 'laxative',
  options: [weakOpioid, strongOpioid],
  otherwise: {
    title: 'The opioid: a specialist decides',
    statement: 'Have a pain specialist decide today on the opioid that is taken: it is contraindicated.',
    forPatient:
      'Your strong pain medicine is not safe for you. Do not stop it by yourself: a doctor decides today.',
  },
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'The harm of going without is frequent, the burden of a laxative small; one guideline gives it its strongest grade.',
  urgency: 'days',
  step: 'treatment',
  evidence: [
    cite(nogg2024, { locator: 'section 8: laxative with any opioid', grade: 'Strong' }),
    cite(acr2014Vcf, { locator: 'constipation in 41 percent on opioids' }),
  ],
  examples: [
    {
      name: 'breathing depressed: the opioid is stopped, nobody decides later today',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, respiratoryDepression: true },
      expect: 'applicable',
      displacedBy: rescueDepressedBreathing,
    },
    { name: 'weak opioid', baseline: 'week-1', given: { takingWeakOpioid: true }, expect: 'applicable' },
    { name: 'strong opioid', baseline: 'week-1', given: { takingStrongOpioid: true }, expect: 'applicable' },
    {
      name: 'with a laxative',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, takingLaxative: true },
      expect: 'done',
    },
    {
      name: 'strong opioid, the gut obstructed',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, gutObstruction: true },
      expect: 'applicable',
      displacedBy: seeToObstructedGutToday,
    },
    { name: 'no opioid', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'opioids not known',
      baseline: 'week-1',
      given: { takingStrongOpioid: null },
      expect: 'needs-data',
    },
    {
      name: 'the patient takes a laxative, as of 29 days ago, the patient takes a weak opioid',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, takingLaxative: { value: true, on: '2026-02-15' } },
      expect: 'applicable',
    },
    {
      name: 'the patient takes a laxative, as of 28 days ago, the patient takes a weak opioid',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, takingLaxative: { value: true, on: '2026-02-16' } },
      expect: 'done',
    },
    {
      name: 'strong opioid, the gut obstructed, a fracture not known',
      baseline: 'week-1',
      given: {
        takingStrongOpioid: true,
        gutObstruction: true,
        vertebralFracture: null,
        fractureLevels: null,
      },
      expect: 'applicable',
      provisional: true,
    },
  ],
})
