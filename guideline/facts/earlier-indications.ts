/** Findings for which a named source would augment before three months, each by itself; the sources disagree. */

import {
  all,
  any,
  atLeast,
  because,
  countAtLeast,
  derived,
  elapsed,
  facts,
  is,
  moreThan,
  not,
  weeks,
} from '../../src/language/index.ts'
import { acr2014Vcf, acr2018Vcf, cmsLcdPva, evicoreCmm607, hirsch2018Rand, vapour2016 } from '../evidence.ts'
import { settings } from '../settings.ts'
import { fracture } from './fracture.ts'
import { imaging } from './imaging.ts'
import { painCourse } from './pain-course.ts'
import { symptoms } from './symptoms.ts'
import { treatment } from './treatment.ts'

const { painSeverity, rolandMorris, mobilisesUnderAnalgesia } = symptoms
const { kyphoticDeformity, heightLossProgressing, heightLossPercent } = imaging
const { optimalManagementGiven, analgesicsNotTolerated, parenteralOpioidsNeeded } = treatment

const indications = facts({
  deformityWorseningOrLungs: derived({
    title: 'there is deformity, worsening pain or impaired lung function',
    when: because(
      any(kyphoticDeformity, painCourse.painWorse, symptoms.lungFunctionImpaired),
      acr2018Vcf,
      'verified',
      'variant 2',
    ),
  }),
  twoUnfavourableConditions: derived({
    title: 'two or more unfavourable conditions are present',
    when: because(
      countAtLeast(2, [heightLossProgressing, moreThan(heightLossPercent, 25), moreThan(rolandMorris, 17)]),
      hirsch2018Rand,
      'verified',
      '2 to 4 unfavourable conditions',
    ),
    remarks:
      'An approximation by the rule of the payers: the table of weights of the panel was not published. Kyphosis, the fourth, counts by itself in the first indication.',
  }),
  admittedWithSeverePain: derived({
    title: 'the patient is in hospital with pain of 8 or more',
    when: because(
      all(is(settings.care, 'inpatient'), atLeast(painSeverity, 8)),
      cmsLcdPva,
      'verified',
      'in hospital, 8 of 10',
    ),
  }),
  severePainWithinSixWeeks: derived({
    title: 'pain is 7 or more within six weeks of the fracture',
    when: because(
      all(atLeast(painSeverity, 7), elapsed(fracture.onsetDate, '<', weeks(6))),
      vapour2016,
      'verified',
      'entry: 7 of 10, below six weeks',
    ),
  }),
  acuteIncapacitatingPain: derived({
    title: 'pain of 7 or more incapacitates the patient',
    when: because(
      all(symptoms.incapacitatingPain, atLeast(painSeverity, 7)),
      evicoreCmm607,
      'verified',
      'acute incapacitating pain needs no trial of four weeks',
    ),
  }),
  painDespiteSixWeeksOfCare: derived({
    title: 'pain has lasted through six weeks of the best management',
    when: because(
      all(optimalManagementGiven, elapsed(treatment.treatmentStartDate, '>=', weeks(6))),
      acr2014Vcf,
      'verified',
      'pain refractory to oral drugs; six weeks in one passage',
    ),
  }),
  bedriddenDespiteCare: derived({
    title: 'the patient cannot get up despite the best management',
    when: because(
      all(not(mobilisesUnderAnalgesia), optimalManagementGiven),
      acr2014Vcf,
      'verified',
      'variant 6, bedridden after failed care',
    ),
  }),
})

export const earlierIndications = facts({
  ...indications,
  earlierIndication: derived({
    title: 'a source would intervene before three months',
    when: any(
      indications.deformityWorseningOrLungs,
      indications.twoUnfavourableConditions,
      indications.admittedWithSeverePain,
      indications.severePainWithinSixWeeks,
      indications.acuteIncapacitatingPain,
      indications.painDespiteSixWeeksOfCare,
      indications.bedriddenDespiteCare,
      because(analgesicsNotTolerated, acr2014Vcf, 'verified', 'oral drugs contraindicated or not tolerated'),
      because(parenteralOpioidsNeeded, acr2014Vcf, 'verified', 'parenteral opioid or admission needed'),
    ),
    remarks:
      'One finding is enough here, because each source names its own. Others would augment rarely or never; both are shown.',
  }),
})
