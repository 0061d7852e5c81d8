/** The local coverage determinations of the Medicare contractors on percutaneous vertebral augmentation. */

import {
  all,
  any,
  atLeast,
  cite,
  countAtLeast,
  derived,
  elapsed,
  facts,
  is,
  moreThan,
  not,
  position,
  weeks,
} from '../../src/language/index.ts'
import { cmsLcdPva } from '../evidence.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { imaging, imagingDerived } from '../facts/imaging.ts'
import { painCourse } from '../facts/pain-course.ts'
import { personDerived } from '../facts/person.ts'
import { procedureRisks } from '../facts/procedure-risks.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'
import { treatment } from '../facts/treatment.ts'
import { settings } from '../settings.ts'
import { medicareExamples } from './medicare-augmentation-now-examples.ts'

const { painSeverity, painConcordantWithLevel, rolandMorris, radiculopathy } = symptoms
const { heightLossProgressing, heightLossPercent, kyphoticDeformity, retropulsion } = imaging

/** The findings and criteria of the determinations, named so that an explanation shows them as one line each. */
export const medicareCriteria = facts({
  medicareAcuteOrSubacute: derived({
    title: 'the fracture is acute or subacute as the determinations count it',
    when: any(
      elapsed(fracture.onsetDate, '<=', weeks(12)),
      elapsed(fracture.onsetOfSymptoms, '<=', weeks(12)),
    ),
    remarks: 'Acute below 6 weeks, subacute 6 to 12 weeks, from the onset of symptoms.',
  }),
  medicarePainGate: derived({
    title: 'pain reaches the threshold of the determinations',
    when: any(
      all(is(settings.care, 'inpatient'), atLeast(painSeverity, 8)),
      all(is(settings.care, 'outpatient'), atLeast(painSeverity, 5), treatment.optimalManagementGiven),
    ),
  }),
  medicareUnfavourableCourse: derived({
    title: 'pain is worsening, or two findings are unfavourable',
    when: any(
      painCourse.painWorse,
      all(
        atLeast(painSeverity, 5),
        countAtLeast(2, [
          heightLossProgressing,
          moreThan(heightLossPercent, 25),
          kyphoticDeformity,
          moreThan(rolandMorris, 17),
        ]),
      ),
    ),
  }),
  medicareRelativeExclusion: derived({
    title: 'a relative exclusion of the determinations is present',
    when: any(
      moreThan(fractureDerived.fractureLevelCount, 3),
      procedureRisks.cementAllergy,
      procedureRisks.uncorrectedCoagulopathy,
      redFlagsDerived.emergencySignPresent,
      radiculopathy,
      retropulsion,
    ),
  }),
})

const { medicareAcuteOrSubacute, medicarePainGate, medicareUnfavourableCourse, medicareRelativeExclusion } =
  medicareCriteria

export const medicareAugmentationNow = position({
  id: 'medicare-augmentation-now',
  body: 'Medicare administrative contractors',
  title: 'Local coverage determinations on percutaneous vertebral augmentation',
  year: 2021,
  question: 'augmentation-now',
  method: 'coverage policy of the contractors; not clinical evidence',
  speaksFor: { jurisdiction: ['us'], payer: ['medicare'] },
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The determinations are about osteoporotic vertebral fractures.',
      verified: true,
    },
    {
      when: not(painConcordantWithLevel),
      stance: 'opposes',
      text: 'Absolute exclusion: the pain does not come from the fracture.',
      verified: true,
    },
    {
      when: procedureRisks.activeInfection,
      stance: 'opposes',
      text: 'Absolute exclusion: active infection.',
      verified: true,
    },
    {
      when: personDerived.pregnancyToConsider,
      stance: 'opposes',
      text: 'Absolute exclusion: pregnancy (relative in L38213).',
      verified: true,
    },
    {
      when: not(medicareAcuteOrSubacute),
      stance: 'opposes',
      text: 'The fracture is older than twelve weeks: only acute and subacute fractures are covered.',
      verified: true,
    },
    {
      when: not(imagingDerived.unhealedOnImaging),
      stance: 'opposes',
      text: 'No marrow oedema on magnetic resonance imaging and no uptake on a bone scan.',
      verified: true,
    },
    {
      when: not(medicarePainGate),
      stance: 'opposes',
      text: 'Pain does not reach 8 in hospital, or 5 outside it under optimal management.',
      verified: true,
    },
    {
      when: not(medicareUnfavourableCourse),
      stance: 'opposes',
      text: 'Pain is not worsening, and fewer than two of four findings are unfavourable.',
      verified: true,
    },
    {
      when: medicareRelativeExclusion,
      stance: 'either',
      text: 'The criteria are met, but a relative exclusion has to be weighed.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'supports',
    text: 'Covered: acute or subacute, shown on imaging, painful enough, and worsening or with two unfavourable findings.',
  },
  reservations: [
    'Acute is below 6 weeks, subacute 6 to 12 weeks, from the onset of symptoms.',
    'Referral for bone density and an osteoporosis programme are part of it.',
  ],
  closes: { after: fracture.onsetDate, by: weeks(12) },
  published: true,
  evidence: [cite(cmsLcdPva)],
  examples: medicareExamples,
  remarks:
    'Coverage policy, not clinical evidence. Read in digests of the determinations (L34228, L33569, L34976, L38201, L38737, L38213), with T1 to L5 as levels; the window closes here 12 weeks after the onset of the fracture.',
})
