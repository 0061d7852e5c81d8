/** A fracture that does not hurt begins with the bone, not with pain relief. */

import { all, cite, not, recommendation, saidToHold } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { acr2022Vcf, nogg2024 } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { personDerived } from '../../facts/person.ts'
import { symptomsDerived } from '../../facts/symptoms.ts'
import { firstBoneDrugs, noFirstBoneDrug } from '../../options/first-bone-drugs.ts'
import { startBoneDrugAtAnyTScore } from '../long-term/start-bone-drug-at-any-t-score.ts'
import { investigateSuspectedInfection } from '../red-flag-workup/investigate-suspected-infection.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import {
  emergencyFirst,
  knownCauseExamples,
  otherCauseFirst,
  sepsisExample,
  suspectedCauseExamples,
} from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const beginWithBoneDrugWhenSilent = recommendation({
  id: 'begin-with-bone-drug-when-silent',
  title: 'A fracture without pain: begin with the bone',
  statement: 'Begin with the bone drug and the search for causes: the fracture does not hurt.',
  forPatient:
    'The break does not hurt, and it still shows weak bones. We begin with the medicine for the bones.',
  question: 'initial-management',
  stages: ['conservative', 'long-term'],
  sources: ['S8', 'S22'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    saidToHold(symptomsDerived.painAbsent),
    not(personDerived.pregnancyToConsider),
  ),
  doneWhen: boneDrugsDerived.takingBoneDrug,
  supersededBy: [...emergencyFirst, ...stabilityFirst, ...otherCauseFirst],
  action: 'medical-management',
  options: firstBoneDrugs,
  otherwise: noFirstBoneDrug,
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'A silent fracture doubts the bone as a painful one does, and there is no pain to treat first.',
  urgency: 'days',
  step: 'treatment',
  evidence: [
    cite(nogg2024, { locator: 'drugs started promptly after a vertebral fracture' }),
    cite(acr2022Vcf, {
      locator: 'asymptomatic fracture: medical management alone, as third parties report it',
      grade: 'Usually Appropriate',
      unverified: true,
    }),
  ],
  examples: [
    sepsisExample('week-1', { painSeverity: 0 }),
    ...knownCauseExamples('week-1', { painSeverity: 0 }),
    ...stabilityExamples('week-1', { painSeverity: 0 }),
    { name: 'pain 0', baseline: 'week-1', given: { painSeverity: 0 }, expect: 'applicable' },
    {
      name: 'no pain, in words',
      baseline: 'week-1',
      given: { painSeverity: 'no pain' },
      expect: 'applicable',
    },
    { name: 'pain 1', baseline: 'week-1', given: { painSeverity: 1 }, expect: 'not-applicable' },
    {
      name: 'on alendronate',
      baseline: 'week-1',
      given: { painSeverity: 0, takingAlendronate: true },
      expect: 'done',
    },
    {
      name: 'pain not known: asked before an augmentation',
      baseline: 'week-1',
      given: { painSeverity: null },
      expect: 'not-applicable',
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { painSeverity: 0, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    ...suspectedCauseExamples('week-1', { painSeverity: 0 }).slice(0, 1),
    {
      name: 'infection suspected, the rest denied',
      baseline: 'week-1',
      given: { painSeverity: 0, redFlags: { ...allDenied, infectionSuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedInfection,
    },
    {
      name: 'pregnant: the medical plan without a bone drug stands',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', menopauseAge: null, pregnant: true, painSeverity: 0 },
      expect: 'not-applicable',
    },
    {
      name: 'pregnancy not known',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', menopauseAge: null, pregnant: null, painSeverity: 0 },
      expect: 'needs-data',
    },
    {
      name: 'pain 0, a fracture not known',
      baseline: 'week-1',
      given: { painSeverity: 0, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
    {
      name: 'pain 0, red flags not asked',
      baseline: 'week-1',
      given: { painSeverity: 0, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
  ],
  remarks: `Which drug, and by when: "${startBoneDrugAtAnyTScore.title}".`,
})
