/** Augmentation before three months, where a source calls for it. */

import { all, atLeast, because, cite, disputedBy, not, recommendation } from '../../../src/language/index.ts'
import {
  aaos2010Scf,
  acr2014Vcf,
  acr2018Vcf,
  asbmr2019Va,
  chandraFailureDef,
  cmsLcdPva,
  cochrane2018Vp,
  evicoreCmm607,
  hirsch2018Rand,
  nass2025Auc,
  niceTa279,
  ukEbiVa,
  vapour2016,
  vertos42018,
} from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { earlierIndications } from '../../facts/earlier-indications.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imagingDerived } from '../../facts/imaging.ts'
import { painCourse } from '../../facts/pain-course.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatment } from '../../facts/treatment.ts'
import { balloonKyphoplasty } from '../../options/balloon-kyphoplasty.ts'
import { vertebroplasty } from '../../options/vertebroplasty.ts'
import { beforeCementAgain, beforeCementAgainExample } from '../before-cement-again.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import { dangerToLifeExamples, knownCauseExamples, knownCauseFirst } from '../superseders.ts'

const { painSeverity, painConcordantWithLevel } = symptoms
const { earlierIndication } = earlierIndications

export const considerAugmentationBeforeThreeMonths = recommendation({
  id: 'consider-augmentation-before-three-months',
  title: 'Consider augmentation before three months',
  statement:
    'Consider vertebral augmentation before three months: the fracture is unhealed and painful, and a named source would intervene now.',
  forPatient:
    'A procedure with bone cement may be an option now, and you choose. Compared with a pretended procedure it eased pain by less than 1 point of 10 on average; doctors disagree about it.',
  question: 'augmentation-now',
  stages: ['conservative'],
  sources: ['S11', 'S12', 'S16'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    not(fractureDerived.threeMonthsSinceOnset),
    earlierIndication,
    because(atLeast(painSeverity, 5), hirsch2018Rand, 'verified', 'entry at 5 of 10'),
    because(not(painCourse.painEasing), cmsLcdPva, 'verified', 'improving pain is not covered'),
    because(imagingDerived.unhealedOnImaging, ukEbiVa, 'verified', 'unhealed fracture proven by imaging'),
    because(painConcordantWithLevel, niceTa279, 'verified', 'pain confirmed at the level'),
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
    cite(acr2014Vcf, { locator: 'failed care; variant 4: 8 and 7 of 9; variant 6: 8 and 8 of 9' }),
    cite(hirsch2018Rand, { locator: 'positive imaging with worsening despite medication' }),
    cite(cmsLcdPva, { locator: 'pain gates and four findings' }),
    cite(vapour2016, { locator: 'below 4 of 10 at 14 days: 44 against 21 percent' }),
    cite(ukEbiVa, { locator: '7 of 10, usually within six weeks' }),
    cite(evicoreCmm607, { locator: 'acute incapacitating pain' }),
    cite(chandraFailureDef, { locator: 'unacceptable side effects' }),
    disputedBy(cochrane2018Vp, { locator: 'placebo-controlled trials, acute as subacute' }),
    disputedBy(vertos42018, { locator: 'no difference from sham' }),
    disputedBy(asbmr2019Va, { locator: 'task force statement' }),
    disputedBy(aaos2010Scf, { locator: 'vertebroplasty', grade: 'Strong' }),
    disputedBy(nass2025Auc, { locator: 'cement augmentation', grade: 'Rarely appropriate' }),
  ],
  examples: [
    ...dangerToLifeExamples('week-8', { kyphoticDeformity: true }),
    beforeCementAgainExample('week-8', { kyphoticDeformity: true }),
    ...knownCauseExamples('week-8', { kyphoticDeformity: true }),
    ...stabilityExamples('week-8', { kyphoticDeformity: true }),
    { name: 'week 8, stable 5, nothing that calls for more', baseline: 'week-8', expect: 'not-applicable' },
    { name: 'kyphosis', baseline: 'week-8', given: { kyphoticDeformity: true }, expect: 'applicable' },
    { name: 'pain worsening', baseline: 'week-8', given: { painTrend: 'worsening' }, expect: 'applicable' },
    {
      name: 'lung function impaired',
      baseline: 'week-8',
      given: { lungFunctionImpaired: true },
      expect: 'applicable',
    },
    {
      name: 'progressing height loss alone',
      baseline: 'week-8',
      given: { heightLossProgressing: true },
      expect: 'not-applicable',
    },
    {
      name: 'height loss 26 percent alone',
      baseline: 'week-8',
      given: { heightLossPercent: 26 },
      expect: 'not-applicable',
    },
    {
      name: 'progressing height loss of 26 percent',
      baseline: 'week-8',
      given: { heightLossProgressing: true, heightLossPercent: 26 },
      expect: 'applicable',
    },
    {
      name: 'progressing height loss of 25 percent',
      baseline: 'week-8',
      given: { heightLossProgressing: true, heightLossPercent: 25 },
      expect: 'not-applicable',
    },
    {
      name: 'progressing height loss, Roland-Morris 18',
      baseline: 'week-8',
      given: { heightLossProgressing: true, rolandMorris: 18 },
      expect: 'applicable',
    },
    {
      name: 'progressing height loss, Roland-Morris 17',
      baseline: 'week-8',
      given: { heightLossProgressing: true, rolandMorris: 17 },
      expect: 'not-applicable',
    },
    {
      name: 'height loss 26 percent, Roland-Morris 18',
      baseline: 'week-8',
      given: { heightLossPercent: 26, rolandMorris: 18 },
      expect: 'applicable',
    },
    {
      name: 'in hospital with 8',
      baseline: 'week-8',
      given: { painSeverity: 8, worstPainSinceOnset: 8 },
      setting: { care: 'inpatient' },
      expect: 'applicable',
    },
    {
      name: 'in hospital with 7',
      baseline: 'week-8',
      given: { painSeverity: 7, worstPainSinceOnset: 8 },
      setting: { care: 'inpatient' },
      expect: 'not-applicable',
    },
    {
      name: 'outside hospital with 8',
      baseline: 'week-8',
      given: { painSeverity: 8, worstPainSinceOnset: 8 },
      expect: 'not-applicable',
    },
    {
      name: 'day 41 with 7',
      baseline: 'week-8',
      given: { onsetDate: '2026-05-06', painSeverity: 7 },
      expect: 'applicable',
    },
    {
      name: 'day 42 with 7',
      baseline: 'week-8',
      given: { onsetDate: '2026-05-05', painSeverity: 7 },
      expect: 'not-applicable',
    },
    {
      name: 'day 41 with 6',
      baseline: 'week-8',
      given: { onsetDate: '2026-05-06', painSeverity: 6 },
      expect: 'not-applicable',
    },
    {
      name: 'incapacitating with 7',
      baseline: 'week-8',
      given: { incapacitatingPain: true, painSeverity: 7 },
      expect: 'applicable',
    },
    {
      name: 'incapacitating with 6',
      baseline: 'week-8',
      given: { incapacitatingPain: true, painSeverity: 6 },
      expect: 'not-applicable',
    },
    {
      name: 'best management for 42 days',
      baseline: 'week-8',
      given: { optimalManagementGiven: true, treatmentStartDate: '2026-05-05' },
      expect: 'applicable',
    },
    {
      name: 'best management for 41 days',
      baseline: 'week-8',
      given: { optimalManagementGiven: true, treatmentStartDate: '2026-05-06' },
      expect: 'not-applicable',
    },
    {
      name: 'cannot get up under the best management',
      baseline: 'week-8',
      given: { optimalManagementGiven: true, mobilisesUnderAnalgesia: false },
      expect: 'applicable',
    },
    {
      name: 'cannot get up, best management not given',
      baseline: 'week-8',
      given: { mobilisesUnderAnalgesia: false },
      expect: 'not-applicable',
    },
    {
      name: 'drugs not tolerated',
      baseline: 'week-8',
      given: { analgesicsNotTolerated: true },
      expect: 'applicable',
    },
    {
      name: 'parenteral opioids needed',
      baseline: 'week-8',
      given: { parenteralOpioidsNeeded: true },
      expect: 'applicable',
    },
    {
      name: 'worsening with pain 4',
      baseline: 'week-8',
      given: { painTrend: 'worsening', painSeverity: 4 },
      expect: 'not-applicable',
    },
    {
      name: 'drugs not tolerated, but improving',
      baseline: 'week-8',
      given: { analgesicsNotTolerated: true, painTrend: 'improving' },
      expect: 'not-applicable',
    },
    {
      name: 'worsening, no oedema',
      baseline: 'week-8',
      given: { painTrend: 'worsening', advancedImaging: 'no-sign' },
      expect: 'not-applicable',
    },
    {
      name: 'worsening, no imaging known',
      baseline: 'week-8',
      given: { painTrend: 'worsening', advancedImaging: null },
      expect: 'needs-data',
    },
    {
      name: 'worsening, pain from elsewhere',
      baseline: 'week-8',
      given: { painTrend: 'worsening', painConcordantWithLevel: false },
      expect: 'not-applicable',
    },
    {
      name: 'worsening, malignancy suspected',
      baseline: 'week-8',
      given: { painTrend: 'worsening', redFlags: { malignancySuspected: true } },
      expect: 'not-applicable',
    },
    {
      name: 'worsening, checklist not answered',
      baseline: 'week-8',
      given: { painTrend: 'worsening', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'worsening on day 83',
      baseline: 'week-8',
      given: { painTrend: 'worsening', onsetDate: '2026-03-25' },
      expect: 'applicable',
    },
    {
      name: 'worsening on day 84',
      baseline: 'week-8',
      given: { painTrend: 'worsening', onsetDate: '2026-03-24' },
      expect: 'not-applicable',
    },
    {
      name: 'worsening, augmented already',
      baseline: 'week-8',
      given: { painTrend: 'worsening', augmentationDone: true },
      expect: 'done',
    },
  ],
  remarks:
    'Filled from named sources: the source pathway leaves its list of earlier indications empty. Each source sets its own limit; others would do it rarely or never. No mortality benefit is claimed.',
})
