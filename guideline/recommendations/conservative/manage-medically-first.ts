/** Medical management as the first line of care. */

import { all, cite, days, disputedBy, not, recommendation, saidToHold } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import {
  aafp2016Vcf,
  acr2018Vcf,
  bhof2022,
  bmjBpOscf,
  hirsch2018Rand,
  nass2025Auc,
  nogg2024,
  vapour2016,
} from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { investigateSuspectedInfection } from '../red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from '../red-flag-workup/investigate-suspected-malignancy.ts'
import { treatSepsisAtOnce } from '../red-flag-workup/treat-sepsis-at-once.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import { dangerToLifeExamples, knownCauseExamples, knownCauseFirst, sepsisFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'
import { beginWithBoneDrugWhenSilent } from './begin-with-bone-drug-when-silent.ts'
import { changeCareThatHasFailed } from './change-care-that-has-failed.ts'

const { confirmedAtraumaticFracture, threeMonthsSinceOnset } = fractureDerived

export const manageMedicallyFirst = recommendation({
  id: 'manage-medically-first',
  title: 'Medical management first',
  statement:
    'Manage medically first: pain relief, at most one or two days of bed rest, early mobilisation, brace only for comfort.',
  forPatient:
    'Most people get better within 2 to 12 weeks. What helps is to move about, time, and pain medicine where it hurts.',
  question: 'initial-management',
  stages: ['conservative'],
  sources: ['S1', 'S2', 'S3', 'S4', 'S21'],
  appliesWhen: all(
    confirmedAtraumaticFracture,
    not(saidToHold(threeMonthsSinceOnset)),
    not(dangerToLife.emergencyOfBreathOrGut),
  ),
  supersededBy: [
    {
      recommendation: referRedFlagEmergency,
      because: 'A neurological or mechanical emergency comes before any conservative plan.',
    },
    ...stabilityFirst,
    ...knownCauseFirst,
    ...sepsisFirst,
    {
      recommendation: changeCareThatHasFailed,
      because: 'Care as it was given has failed: it is changed.',
    },
    {
      recommendation: beginWithBoneDrugWhenSilent,
      because: 'There is no pain to relieve: the bone comes first.',
    },
    {
      recommendation: investigateSuspectedMalignancy,
      because: 'A suspected malignant fracture is not managed as an osteoporotic one.',
    },
    {
      recommendation: investigateSuspectedInfection,
      because: 'A suspected spinal infection is not managed as an osteoporotic fracture.',
    },
  ],
  action: 'medical-management',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'days',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(acr2018Vcf, { locator: 'variants 1 and 2', grade: 'Usually Appropriate' }),
    cite(nass2025Auc, { locator: '144 of 144 scenarios', grade: 'Appropriate' }),
    cite(nogg2024, { locator: 'section 8', grade: 'Strong' }),
    cite(bmjBpOscf, { locator: 'isolated anterior-column fracture' }),
    cite(bhof2022, { locator: 'care after fracture' }),
    cite(aafp2016Vcf, { locator: 'options for acute pain' }),
    disputedBy(hirsch2018Rand, { locator: 'augmentation without a waiting time in some profiles' }),
    disputedBy(vapour2016, { locator: 'severe pain within six weeks' }),
  ],
  examples: [
    ...dangerToLifeExamples('week-1'),
    {
      name: 'only a level is named',
      baseline: 'week-1',
      given: { vertebralFracture: null },
      expect: 'applicable',
    },
    {
      name: 'no level is broken',
      baseline: 'week-1',
      given: { vertebralFracture: null, fragilityFractureWithoutSite: false, fractureLevels: [] },
      expect: 'needs-data',
    },
    ...knownCauseExamples('week-8'),
    ...stabilityExamples('week-8'),
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'malignancy suspected, the rest denied',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'signs of sepsis',
      baseline: 'week-1',
      given: { septic: true },
      expect: 'applicable',
      displacedBy: treatSepsisAtOnce,
    },
    {
      name: 'infection suspected at a pain of 5, the rest denied',
      baseline: 'week-1',
      given: { painSeverity: 5, redFlags: { ...allDenied, infectionSuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedInfection,
    },
    {
      name: 'care has failed',
      baseline: 'week-8',
      given: { careHasFailed: true },
      expect: 'applicable',
      displacedBy: changeCareThatHasFailed,
    },
    {
      name: 'found by chance, without pain',
      baseline: 'week-1',
      given: { painSeverity: 0 },
      expect: 'applicable',
      displacedBy: beginWithBoneDrugWhenSilent,
    },
    { name: 'fresh fracture, checklist clear', baseline: 'week-1', expect: 'applicable' },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'checklist answered 28 days ago',
      baseline: 'week-1',
      after: days(28),
      expect: 'applicable',
    },
    {
      name: 'checklist answered 29 days ago',
      baseline: 'week-1',
      after: days(29),
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    {
      name: 'mechanism not known',
      baseline: 'week-1',
      given: { fractureMechanism: null },
      expect: 'needs-data',
    },
    {
      name: 'no event at all',
      baseline: 'week-1',
      given: { fractureMechanism: 'spontaneous' },
      expect: 'applicable',
    },
    {
      name: 'seventeen years old',
      baseline: 'week-1',
      given: { birthDate: '2008-03-17' },
      expect: 'not-applicable',
    },
    {
      name: 'eighteen today',
      baseline: 'week-1',
      given: { birthDate: '2008-03-16' },
      expect: 'applicable',
    },
    {
      name: 'fragility fracture whose site nobody gave',
      baseline: 'week-1',
      given: { vertebralFracture: false, fractureLevels: null, fragilityFractureWithoutSite: true },
      expect: 'needs-data',
    },
    {
      name: 'fragility fracture that turns out to be vertebral',
      baseline: 'week-1',
      given: {
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: true,
        fragilityFractureSite: 'vertebra',
      },
      expect: 'applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
    {
      name: '83 days',
      baseline: 'week-14',
      given: { painTrend: 'improving', painSeverity: 3, onsetDate: '2026-03-25' },
      expect: 'applicable',
    },
    {
      name: '84 days',
      baseline: 'week-14',
      given: { painTrend: 'improving', painSeverity: 3, onsetDate: '2026-03-24' },
      expect: 'not-applicable',
    },
    {
      name: 'free of pain at 83 days',
      baseline: 'week-14',
      given: { painTrend: 'improving', painSeverity: 0, onsetDate: '2026-03-25' },
      expect: 'applicable',
      displacedBy: beginWithBoneDrugWhenSilent,
    },
    {
      name: 'failed at 83 days',
      baseline: 'week-14',
      given: { onsetDate: '2026-03-25' },
      expect: 'applicable',
      displacedBy: changeCareThatHasFailed,
    },
  ],
  remarks:
    'Most fractures hurt less within 2 to 12 weeks, but not all. Waiting three months in every case is contested: bodies and payers set shorter windows, shown beside this.',
})
