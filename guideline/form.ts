/** The dozen facts that a form asks first, and what its ticks of "nothing else" may not answer. Own judgement. */

import type { Form } from '../src/language/index.ts'
import { boneDrugs } from './facts/bone-drugs.ts'
import { currentBoneDrugs } from './facts/current-bone-drugs.ts'
import { fracture } from './facts/fracture.ts'
import { imaging } from './facts/imaging.ts'
import { kidney } from './facts/kidney.ts'
import { painMedicineRisks } from './facts/pain-medicines.ts'
import { person } from './facts/person.ts'
import { procedureRisks } from './facts/procedure-risks.ts'
import { rareSituations } from './facts/rare-situations.ts'
import { redFlagChecklist } from './facts/red-flags.ts'
import { symptoms } from './facts/symptoms.ts'
import { workUp } from './facts/work-up.ts'

const drugs = currentBoneDrugs

export const form: Form = {
  rows: [
    { title: 'Age or born', facts: [person.birthDate.id], hint: '76, or 10 Apr 1950' },
    { title: 'Sex', facts: [person.sex.id], hint: '' },
    { title: 'Level', facts: [fracture.fractureLevels.id], hint: 'L1, or T12-L1' },
    { title: 'Onset', facts: [fracture.onsetDate.id], hint: '3 weeks ago, or 9 Nov' },
    { title: 'How', facts: [fracture.fractureMechanism.id], hint: '' },
    { title: 'Pain, 0 to 10', facts: [symptoms.painSeverity.id], hint: '7, or 6-7' },
    { title: 'T-score, spine', facts: [imaging.tScoreLumbarSpine.id], hint: '-2.4' },
    { title: 'T-score, hip', facts: [imaging.tScoreHip.id], hint: '-1.9' },
    { title: 'eGFR', facts: [kidney.filtrationRate.id], hint: '58, or >60' },
    { title: 'Creatinine', facts: [kidney.serumCreatinine.id], hint: '0.9, or 80 µmol/L' },
    { title: 'Weight', facts: [kidney.bodyWeight.id], hint: '60 kg' },
    {
      title: 'Bone drug',
      facts: [
        boneDrugs.takingAlendronate.id,
        drugs.takingRisedronate.id,
        drugs.takingIbandronate.id,
        boneDrugs.takingZoledronate.id,
        drugs.takingDenosumab.id,
        drugs.takingTeriparatide.id,
        drugs.takingAbaloparatide.id,
        drugs.takingRomosozumab.id,
        drugs.takingRaloxifene.id,
      ],
      hint: '',
    },
    { title: 'Blood thinner', facts: [procedureRisks.takingAnticoagulant.id], hint: '' },
    { title: 'Cancer, ever', facts: [workUp.cancerHistory.id], hint: '' },
    { title: 'Steroids', facts: [painMedicineRisks.takingGlucocorticoid.id], hint: '' },
  ],
  notPresumed: [
    // Only a look at the patient, or a question, tells these.
    redFlagChecklist.redFlags.id,
    person.pregnant.id,
    painMedicineRisks.gutBleeding.id,
    symptoms.radiculopathy.id,
    // Their questions ask of trouble swallowing and of bleeding as well.
    boneDrugs.upperGiDisease.id,
    painMedicineRisks.giBleedingOrUlcer.id,
    // A list of medicines names what is taken now, not what was given once, or once in a year.
    drugs.denosumabDoses.id,
    boneDrugs.takingZoledronate.id,
    // What the plan is about, and what may have caused it.
    fracture.vertebralFracture.id,
    fracture.fragilityFractureWithoutSite.id,
    workUp.malignancyConfirmed.id,
    rareSituations.ankylosedSpine.id,
  ],
}
