/** A brace for comfort, for a time. */

import { all, cite, disputedBy, moreThan, not, recommendation } from '../../../src/language/index.ts'
import { aaos2010Scf, asbmr2019Va, bmjBpOscf, nassCpgOvf } from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { toldInWords } from '../../facts/told-in-words.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import {
  dangerToLifeExamples,
  emergencyFirst,
  knownCauseExamples,
  otherCauseFirst,
  sepsisExample,
  suspectedCauseExamples,
} from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const offerBraceForComfort = recommendation({
  id: 'offer-brace-for-comfort',
  title: 'A brace for comfort',
  statement: 'Offer a brace for comfort, for a time; no type is better, and none is needed.',
  forPatient: 'A soft or firm brace may feel good for a few weeks. You do not have to wear one.',
  question: 'mobilisation',
  stages: ['conservative'],
  sources: ['S4'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    not(fractureDerived.threeMonthsSinceOnset),
    moreThan(symptoms.painSeverity, 0),
    not(dangerToLife.emergencyOfBreathOrGut),
  ),
  doneWhen: toldInWords.wearingBrace,
  supersededBy: [...emergencyFirst, ...stabilityFirst, ...otherCauseFirst],
  action: 'brace',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'routine',
  step: 'comfort',
  everyone: true,
  evidence: [
    cite(nassCpgOvf, { locator: 'bracing', grade: 'C' }),
    cite(bmjBpOscf, { locator: 'temporary corset or orthosis' }),
    disputedBy(aaos2010Scf, { locator: 'brace', grade: 'Inconclusive' }),
    disputedBy(asbmr2019Va, { locator: 'benefit of bracing unclear' }),
  ],
  examples: [
    sepsisExample('week-1'),
    ...dangerToLifeExamples('week-1'),
    ...knownCauseExamples('week-8'),
    ...suspectedCauseExamples('week-8'),
    ...stabilityExamples('week-8'),
    { name: 'worn now', baseline: 'week-1', given: { wearingBrace: true }, expect: 'done' },
    {
      name: 'worn 28 days ago',
      baseline: 'week-1',
      given: { wearingBrace: { value: true, on: '2026-02-16' } },
      expect: 'done',
    },
    {
      name: 'worn 29 days ago',
      baseline: 'week-1',
      given: { wearingBrace: { value: true, on: '2026-02-15' } },
      expect: 'applicable',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'fresh and painful', baseline: 'week-1', expect: 'applicable' },
    { name: 'no pain', baseline: 'week-1', given: { painSeverity: 0 }, expect: 'not-applicable' },
    { name: 'pain 1', baseline: 'week-1', given: { painSeverity: 1 }, expect: 'applicable' },
    { name: 'day 83', baseline: 'week-14', given: { onsetDate: '2026-03-25' }, expect: 'applicable' },
    { name: 'day 84', baseline: 'week-14', given: { onsetDate: '2026-03-24' }, expect: 'not-applicable' },
    { name: 'pain not known', baseline: 'week-1', given: { painSeverity: null }, expect: 'needs-data' },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
  ],
})
