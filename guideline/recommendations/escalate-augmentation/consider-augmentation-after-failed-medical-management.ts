/** Augmentation after three months of failed medical management. */

import {
  all,
  atLeast,
  because,
  cite,
  disputedBy,
  not,
  recommendation,
  weeks,
} from '../../../src/language/index.ts'
import {
  aaos2010Scf,
  acr2014Vcf,
  acr2018Vcf,
  ahrq2021Cer247,
  asbmr2019Va,
  cmsLcdPva,
  cochrane2018Vp,
  hirsch2018Rand,
  nass2025Auc,
  niceTa279,
  ukEbiVa,
  vertos52023,
} from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { imagingDerived } from '../../facts/imaging.ts'
import { painCourse } from '../../facts/pain-course.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatment, treatmentDerived } from '../../facts/treatment.ts'
import { balloonKyphoplasty } from '../../options/balloon-kyphoplasty.ts'
import { vertebroplasty } from '../../options/vertebroplasty.ts'
import { beforeCementAgain, beforeCementAgainExample } from '../before-cement-again.ts'
import { investigateSuspectedInfection } from '../red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from '../red-flag-workup/investigate-suspected-malignancy.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import { dangerToLifeExamples, knownCauseExamples, knownCauseFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

const { painSeverity, painConcordantWithLevel } = symptoms

export const considerAugmentationAfterFailedMedicalManagement = recommendation({
  id: 'consider-augmentation-after-failed-medical-management',
  title: 'Consider augmentation after failed medical management',
  statement:
    'Consider vertebral augmentation: medical management has failed after three months, and the pain comes from an unhealed fracture.',
  forPatient:
    'Pain medicine and time have not been enough. A procedure with bone cement is possible, and you choose. Compared with a pretended procedure it eased pain by less than 1 point of 10 on average; doctors disagree about it.',
  question: 'augmentation-now',
  stages: ['escalate-augmentation'],
  sources: ['S1', 'S10', 'S12', 'S16'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    fractureDerived.threeMonthsSinceOnset,
    treatmentDerived.medicalManagementFailed,
    because(atLeast(painSeverity, 5), hirsch2018Rand, 'verified', 'entry at 5 of 10'),
    because(not(painCourse.painEasing), cmsLcdPva, 'verified', 'improving pain is not covered'),
    because(
      imagingDerived.unhealedOnImaging,
      vertos52023,
      'verified',
      'pain beyond three months with marrow oedema',
    ),
    because(painConcordantWithLevel, niceTa279, 'verified', 'pain confirmed at the level'),
    not(redFlagsDerived.redFlagPresent),
    not(dangerToLife.emergencyOfBreathOrGut),
  ),
  doneWhen: treatment.augmentationDone,
  due: { after: fracture.onsetDate, from: weeks(12), to: weeks(14) },
  supersededBy: [
    {
      recommendation: referRedFlagEmergency,
      because: 'A neurological or mechanical emergency comes before an elective procedure.',
    },
    ...stabilityFirst,
    ...knownCauseFirst,
    ...beforeCementAgain,
    {
      recommendation: investigateSuspectedMalignancy,
      because: 'The cause is cleared before cement is placed.',
    },
    {
      recommendation: investigateSuspectedInfection,
      because: 'Cement is never placed into a possible infection.',
    },
  ],
  action: 'vertebral-augmentation',
  options: [vertebroplasty, balloonKyphoplasty],
  otherwise: {
    title: 'Augmentation: a surgeon decides',
    statement:
      'Have a spine surgeon decide about the painful fracture: both cement procedures are contraindicated now.',
    forPatient: 'Bone cement is not safe for you now. A spine surgeon says what else can help.',
  },
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(acr2018Vcf, { locator: 'variant 2', grade: 'Usually Appropriate' }),
    cite(acr2014Vcf, { locator: 'failed or not tolerated conservative care' }),
    cite(hirsch2018Rand, { locator: 'positive imaging and worsened symptoms', grade: 'appropriate' }),
    cite(vertos52023, { locator: 'pain at 12 months' }),
    disputedBy(cochrane2018Vp, { locator: 'placebo-controlled trials' }),
    disputedBy(asbmr2019Va, { locator: 'task force statement' }),
    disputedBy(nass2025Auc, { locator: 'cement augmentation', grade: 'Rarely appropriate' }),
    disputedBy(aaos2010Scf, { locator: 'vertebroplasty', grade: 'Strong' }),
    disputedBy(ahrq2021Cer247, { locator: 'benefit below one point of ten' }),
    disputedBy(ukEbiVa, { locator: 'usually within six weeks' }),
    disputedBy(cmsLcdPva, { locator: 'acute and subacute fractures only' }),
  ],
  examples: [
    ...dangerToLifeExamples('week-14'),
    beforeCementAgainExample('week-14'),
    ...knownCauseExamples('week-14'),
    ...stabilityExamples('week-14'),
    {
      name: 'drugs not tolerated, but improving',
      baseline: 'week-14',
      given: { analgesicsNotTolerated: true, painTrend: 'improving' },
      expect: 'not-applicable',
    },
    { name: 'fourteen weeks, failed care', baseline: 'week-14', expect: 'applicable' },
    {
      name: 'day 83',
      baseline: 'week-14',
      given: { onsetDate: '2026-03-25' },
      expect: 'not-applicable',
    },
    { name: 'day 84', baseline: 'week-14', given: { onsetDate: '2026-03-24' }, expect: 'applicable' },
    {
      name: 'onset known to the month, which straddles day 84',
      baseline: 'week-14',
      given: { onsetDate: '2026-03' },
      expect: 'needs-data',
    },
    { name: 'pain 4', baseline: 'week-14', given: { painSeverity: 4 }, expect: 'not-applicable' },
    { name: 'pain 5', baseline: 'week-14', given: { painSeverity: 5 }, expect: 'applicable' },
    {
      name: 'pain stable at 5',
      baseline: 'week-14',
      given: { painTrend: 'stable', painSeverity: 5 },
      expect: 'applicable',
    },
    {
      name: 'pain improving',
      baseline: 'week-14',
      given: { painTrend: 'improving' },
      expect: 'not-applicable',
    },
    {
      name: 'optimal management not given, but drugs not tolerated',
      baseline: 'week-14',
      given: { optimalManagementGiven: false, analgesicsNotTolerated: true },
      expect: 'applicable',
    },
    {
      name: 'optimal management not given',
      baseline: 'week-14',
      given: { optimalManagementGiven: false },
      expect: 'not-applicable',
    },
    {
      name: 'no oedema',
      baseline: 'week-14',
      given: { advancedImaging: 'no-sign' },
      expect: 'not-applicable',
    },
    {
      name: 'no advanced imaging yet',
      baseline: 'week-14',
      given: { advancedImaging: null },
      expect: 'needs-data',
    },
    {
      name: 'pain from elsewhere',
      baseline: 'week-14',
      given: { painConcordantWithLevel: false },
      expect: 'not-applicable',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'malignancy suspected',
      baseline: 'week-14',
      given: { redFlags: { malignancySuspected: true } },
      expect: 'not-applicable',
    },
    {
      name: 'already augmented',
      baseline: 'week-14',
      given: { augmentationDone: true },
      expect: 'done',
    },
  ],
  remarks:
    'The three months come from the source pathway; no table that could be read sets them. Sources disagree on whether and when to augment: see the positions. No mortality benefit is claimed: the figures are observational.',
})
