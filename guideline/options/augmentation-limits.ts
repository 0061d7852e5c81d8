/** What stands against any cement augmentation: shared by vertebroplasty and kyphoplasty. */

import {
  any,
  atLeast,
  atMost,
  cite,
  includes,
  is,
  lessThan,
  moreThan,
  not,
} from '../../src/language/index.ts'
import { caseAnkylosedSpine } from '../case-reports.ts'
import {
  acr2014Vcf,
  cmsLcdPva,
  evicoreCmm607,
  hirsch2018Rand,
  niceTa279,
  ofClassificationAo,
  ostelo2008Mic,
  painPatternMdpi2025,
  perez2021PosteriorWall,
  vertos22010,
} from '../evidence.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { imaging, imagingDerived } from '../facts/imaging.ts'
import { painCourse } from '../facts/pain-course.ts'
import { painMedicineRisks } from '../facts/pain-medicines.ts'
import { personDerived } from '../facts/person.ts'
import { procedureRisks } from '../facts/procedure-risks.ts'
import { rareSituations } from '../facts/rare-situations.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms, symptomsDerived } from '../facts/symptoms.ts'
import { treatment } from '../facts/treatment.ts'
import { workUp } from '../facts/work-up.ts'

const { painSeverity, painConcordantWithLevel, painPattern, radiculopathy } = symptoms

export const augmentationStops = [
  {
    when: redFlagsDerived.emergencySignPresent,
    text: 'A neurological deficit or instability goes to the spine surgeon first.',
    evidence: [
      cite(cmsLcdPva, { locator: 'relative exclusions' }),
      cite(vertos22010, { locator: 'exclusions' }),
    ],
  },
  {
    when: is(imaging.ofType, 'OF5'),
    text: 'Failure of the tension band (OF5) goes to the spine surgeon first.',
    evidence: [
      cite(ofClassificationAo, { locator: 'OF5' }),
      cite(evicoreCmm607, { locator: 'unstable fracture' }),
    ],
  },
  {
    when: redFlagsDerived.malignancyToExclude,
    states: ['tumour'],
    text: 'A suspected malignant cause is investigated first.',
    evidence: [cite(hirsch2018Rand, { locator: 'scope' }), cite(vertos22010, { locator: 'exclusions' })],
  },
  {
    when: redFlagsDerived.infectionToExclude,
    text: 'A suspected spinal infection is investigated first.',
    evidence: [cite(cmsLcdPva, { locator: 'absolute exclusions' })],
  },
  {
    when: procedureRisks.activeInfection,
    text: 'Contraindicated with an active infection at the site or of the blood.',
    evidence: [
      cite(cmsLcdPva, { locator: 'absolute exclusions' }),
      cite(hirsch2018Rand, { locator: 'absolute contraindications' }),
    ],
  },
  {
    when: not(painConcordantWithLevel),
    text: 'The pain does not come from this fracture.',
    evidence: [
      cite(cmsLcdPva, { locator: 'absolute exclusions' }),
      cite(niceTa279, { locator: 'pain confirmed at the level' }),
    ],
  },
  {
    when: not(imagingDerived.unhealedOnImaging),
    text: 'No image shows an unhealed fracture.',
    evidence: [cite(cmsLcdPva, { locator: 'imaging' }), cite(niceTa279, { locator: 'unhealed' })],
  },
  {
    when: painCourse.painEasing,
    text: 'The pain is improving on medical management.',
    evidence: [cite(cmsLcdPva, { locator: 'not covered' })],
  },
  {
    when: atMost(painSeverity, 0),
    text: 'The fracture does not hurt.',
    evidence: [cite(evicoreCmm607, { locator: 'prophylactic or painless use' })],
  },
  {
    when: personDerived.pregnancyToConsider,
    states: ['pregnant'],
    text: 'Contraindicated in pregnancy.',
    evidence: [cite(cmsLcdPva, { locator: 'absolute exclusions; relative in L38213' })],
  },
  {
    when: procedureRisks.uncorrectedCoagulopathy,
    states: ['bleeding-disorder'],
    text: 'A bleeding disorder is corrected first.',
    evidence: [
      cite(cmsLcdPva, { locator: 'relative exclusions' }),
      cite(vertos22010, { locator: 'exclusions' }),
    ],
  },
  {
    when: procedureRisks.cementAllergy,
    states: ['past-reaction'],
    text: 'Allergy to cement or its contrast medium: only after specialist advice.',
    evidence: [cite(cmsLcdPva, { locator: 'relative exclusions' })],
  },
]

export const augmentationCautions = [
  {
    when: lessThan(painSeverity, 5),
    text: 'Pain below 5 of 10 lies outside what the panel rated.',
    evidence: [cite(hirsch2018Rand, { locator: 'entry at 5 of 10' })],
  },
  {
    when: atLeast(symptomsDerived.painReliefSinceWorst, 2),
    text: 'Pain has fallen by 2 points or more since its worst: it may be settling by itself.',
    evidence: [cite(ostelo2008Mic, { locator: 'minimal important change, 2 of 10' })],
  },
  {
    when: radiculopathy,
    text: 'A nerve root is affected: surgical opinion first.',
    evidence: [
      cite(cmsLcdPva, { locator: 'relative exclusions' }),
      cite(vertos22010, { locator: 'exclusions' }),
    ],
  },
  {
    when: imaging.retropulsion,
    text: 'Retropulsion or a broken posterior wall raises the risk of leakage into the canal.',
    evidence: [
      cite(cmsLcdPva, { locator: 'relative exclusions' }),
      cite(perez2021PosteriorWall, { locator: '98 patients, no new neurology' }),
    ],
  },
  {
    when: imagingDerived.burstOrFlat,
    text: 'Burst fracture or vertebra plana: surgical opinion first.',
    evidence: [cite(evicoreCmm607, { locator: 'not covered' })],
  },
  {
    when: rareSituations.ankylosedSpine,
    text: 'The spine is ankylosed: its fractures are taken for unstable, so the surgeon is asked first.',
    evidence: [cite(caseAnkylosedSpine, { locator: 'complete deficit after a fall from standing' })],
  },
  {
    when: procedureRisks.severeCardiopulmonaryDisease,
    text: 'Severe disease of heart or lungs.',
    evidence: [cite(vertos22010, { locator: 'exclusions' })],
  },
  {
    when: moreThan(fractureDerived.fractureLevelCount, 3),
    text: 'More than three levels in one session.',
    evidence: [cite(cmsLcdPva, { locator: 'relative exclusions' })],
  },
  {
    when: moreThan(fractureDerived.fractureLevelCount, 2),
    text: 'More than two levels: one payer stops there.',
    evidence: [cite(evicoreCmm607, { locator: 'at most two levels' })],
  },
  {
    when: includes(fracture.fractureLevels, 'T1', 'T2', 'T3', 'T4'),
    text: 'Above T5: outside the trials, and a reason to think again of another cause.',
    evidence: [cite(vertos22010, { locator: 'T5 or lower' }), cite(evicoreCmm607, { locator: 'T5 to L5' })],
  },
  {
    when: atLeast(treatment.augmentationProcedures, 1),
    text: 'Augmented before: new pain needs a new image and another look for the cause.',
    evidence: [cite(acr2014Vcf, { locator: 'variant 5, new fracture after vertebroplasty' })],
  },
  {
    when: workUp.cancerHistory,
    states: ['tumour'],
    text: 'A history of cancer: imaging with contrast first, and tissue taken with the procedure.',
    evidence: [cite(acr2014Vcf, { locator: 'imaging before augmentation with a cancer history' })],
  },
  {
    when: any(procedureRisks.takingAnticoagulant, painMedicineRisks.takingAntiplatelet),
    states: ['anticoagulant', 'antiplatelet'],
    text: 'A drug against clotting: review the bleeding risk first.',
    evidence: [cite(cmsLcdPva, { locator: 'relative exclusions: uncorrected coagulopathy' })],
  },
]

export const augmentationPreferences = [
  {
    when: is(painPattern, 'midline'),
    text: 'Pain at the midline over the fracture supports it as the source; other patterns do not speak against it.',
    evidence: [cite(painPatternMdpi2025, { locator: 'midline paravertebral pain' })],
  },
]
