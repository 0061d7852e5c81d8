/** Augmentation where nobody can say whether three months have passed, and both sides of that border call for it. */

import {
  all,
  atLeast,
  because,
  cite,
  disputedBy,
  not,
  recommendation,
  saidToHold,
} from '../../../src/language/index.ts'
import {
  acr2018Vcf,
  asbmr2019Va,
  cmsLcdPva,
  cochrane2018Vp,
  hirsch2018Rand,
  nass2025Auc,
  niceTa279,
  ukEbiVa,
} from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { earlierIndications } from '../../facts/earlier-indications.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imagingDerived } from '../../facts/imaging.ts'
import { painCourse } from '../../facts/pain-course.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatment, treatmentDerived } from '../../facts/treatment.ts'
import { balloonKyphoplasty } from '../../options/balloon-kyphoplasty.ts'
import { vertebroplasty } from '../../options/vertebroplasty.ts'
import { beforeCementAgain, beforeCementAgainExample } from '../before-cement-again.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import { dangerToLifeExamples, knownCauseExamples, knownCauseFirst } from '../superseders.ts'

/** Onset somewhere in March 2026, best care given, pain that grows: advised before three months and after. */
const march = { onsetDate: '2026-03', painTrend: 'worsening' } as const

export const considerAugmentationWhenOnsetIsNotClear = recommendation({
  id: 'consider-augmentation-when-onset-is-not-clear',
  title: 'Consider augmentation, whatever the day of onset',
  statement:
    'Consider vertebral augmentation: care has failed and the fracture is unhealed, whether before or after three months.',
  forPatient:
    'Pain medicine and time have not been enough. A procedure with bone cement is possible, and you choose. Compared with a pretended procedure it eased pain by less than 1 point of 10 on average; doctors disagree about it.',
  question: 'augmentation-now',
  stages: ['conservative'],
  sources: ['S1', 'S10', 'S11', 'S12', 'S16'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    not(saidToHold(fractureDerived.threeMonthsSinceOnset)),
    not(saidToHold(fractureDerived.youngerThanThreeMonths)),
    treatmentDerived.medicalManagementFailed,
    earlierIndications.earlierIndication,
    because(atLeast(symptoms.painSeverity, 5), hirsch2018Rand, 'verified', 'entry at 5 of 10'),
    because(not(painCourse.painEasing), cmsLcdPva, 'verified', 'improving pain is not covered'),
    because(imagingDerived.unhealedOnImaging, ukEbiVa, 'verified', 'unhealed fracture proven by imaging'),
    because(symptoms.painConcordantWithLevel, niceTa279, 'verified', 'pain confirmed at the level'),
    not(redFlagsDerived.redFlagPresent),
    not(dangerToLife.emergencyOfBreathOrGut),
  ),
  doneWhen: treatment.augmentationDone,
  supersededBy: [...stabilityFirst, ...knownCauseFirst, ...beforeCementAgain],
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
    cite(hirsch2018Rand, { locator: 'positive imaging and worsened symptoms', grade: 'appropriate' }),
    disputedBy(cochrane2018Vp, { locator: 'placebo-controlled trials' }),
    disputedBy(asbmr2019Va, { locator: 'task force statement' }),
    disputedBy(nass2025Auc, { locator: 'cement augmentation', grade: 'Rarely appropriate' }),
  ],
  examples: [
    ...dangerToLifeExamples('week-14', march),
    beforeCementAgainExample('week-14', march),
    ...knownCauseExamples('week-14', march),
    ...stabilityExamples('week-14', march),
    { name: 'onset in March', baseline: 'week-14', given: march, expect: 'applicable' },
    {
      name: 'onset not known',
      baseline: 'week-14',
      given: { ...march, onsetDate: null },
      expect: 'applicable',
    },
    {
      name: 'onset in January: three months have passed',
      baseline: 'week-14',
      given: { ...march, onsetDate: '2026-01' },
      expect: 'not-applicable',
    },
    {
      name: 'onset in April: three months have not passed',
      baseline: 'week-14',
      given: { ...march, onsetDate: '2026-04' },
      expect: 'not-applicable',
    },
    {
      name: 'the last day before three months, known',
      baseline: 'week-14',
      given: { ...march, onsetDate: '2026-03-25' },
      expect: 'not-applicable',
    },
    {
      name: 'optimal management not given, judged as not failed',
      baseline: 'week-14',
      given: { ...march, optimalManagementGiven: false, careHasFailed: false },
      expect: 'not-applicable',
    },
    {
      name: 'no finding that calls for it before three months',
      baseline: 'week-8',
      given: { onsetDate: '2026-03', optimalManagementGiven: true },
      expect: 'not-applicable',
    },
    { name: 'pain 5', baseline: 'week-14', given: { ...march, painSeverity: 5 }, expect: 'applicable' },
    { name: 'pain 4', baseline: 'week-14', given: { ...march, painSeverity: 4 }, expect: 'not-applicable' },
    {
      name: 'pain improving',
      baseline: 'week-14',
      given: { ...march, painTrend: 'improving', careHasFailed: true },
      expect: 'not-applicable',
    },
    {
      name: 'no oedema',
      baseline: 'week-14',
      given: { ...march, advancedImaging: 'no-sign' },
      expect: 'not-applicable',
    },
    {
      name: 'no image yet',
      baseline: 'week-14',
      given: { ...march, advancedImaging: null },
      expect: 'needs-data',
    },
    {
      name: 'pain from elsewhere',
      baseline: 'week-14',
      given: { ...march, painConcordantWithLevel: false },
      expect: 'not-applicable',
    },
    {
      name: 'malignancy suspected',
      baseline: 'week-14',
      given: { ...march, redFlags: { malignancySuspected: true } },
      expect: 'not-applicable',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { ...march, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'augmented already',
      baseline: 'week-14',
      given: { ...march, augmentationDone: true },
      expect: 'done',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-14',
      given: { ...march, fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
  ],
  remarks:
    'Own judgement: where the advice before three months and the advice after it are the same, the day of onset need not be known.',
})
