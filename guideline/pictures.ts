/** What the pictures of a patient are drawn from: how a vertebra looks, how pain and function go, what change of them matters. */

import { cite, type PicturesDraft } from '../src/language/index.ts'
import { acr2018Vcf, ostelo2008Mic } from './evidence.ts'
import { afterAugmentation } from './facts/after-augmentation.ts'
import { currentBoneDrugs } from './facts/current-bone-drugs.ts'
import { fracture } from './facts/fracture.ts'
import { imaging } from './facts/imaging.ts'
import { painMedicines } from './facts/pain-medicines.ts'
import { spinalGeometry, spinalGeometryDerived } from './facts/spinal-geometry.ts'
import { symptomChange } from './facts/symptom-change.ts'
import { symptoms } from './facts/symptoms.ts'
import { treatment } from './facts/treatment.ts'

const population = 'low back pain in general, not vertebral fractures alone'
const byConsensus = (by: number, scale: string) => ({
  by,
  orShare: 0.3,
  population,
  evidence: cite(ostelo2008Mic, { locator: `minimal important change, ${scale}` }),
})

export const pictures: PicturesDraft = {
  spine: {
    heightLoss: imaging.heightLossPercent,
    wallLoss: spinalGeometry.posteriorWallHeightLoss,
    grade: spinalGeometryDerived.genantGrade,
    type: imaging.ofType,
    shapes: {
      OF1: 'oedema',
      OF2: 'one-endplate',
      OF3: 'one-endplate-and-wall',
      OF4: 'both-endplates',
      OF5: 'split',
    },
    flat: imaging.burstOrVertebraPlana,
    kyphosis: spinalGeometry.kyphosisAngle,
    augmented: treatment.augmentationDone,
    earlier: fracture.earlierVertebralFractures,
  },
  measures: [
    {
      fact: symptoms.painSeverity,
      of: 'pain',
      first: symptomChange.painSeverityAtFirst,
      importantChange: byConsensus(2, '2 of 10'),
    },
    {
      fact: symptomChange.visualPain,
      of: 'pain',
      first: symptomChange.visualPainAtFirst,
      importantChange: byConsensus(15, '15 of 100'),
    },
    {
      fact: symptoms.rolandMorris,
      of: 'function',
      first: symptomChange.rolandMorrisAtFirst,
      importantChange: byConsensus(5, '5 of 24'),
    },
    {
      fact: symptomChange.oswestry,
      of: 'function',
      first: symptomChange.oswestryAtFirst,
      importantChange: byConsensus(10, '10 of 100'),
    },
  ],
  expected: {
    from: 14,
    to: 84,
    text: 'most fractures hurt less within 2 to 12 weeks; function comes back to varying degrees',
    source: 'S3',
    evidence: [cite(acr2018Vcf, { locator: 'abstract' })],
  },
  marks: [
    treatment.treatmentStartDate,
    treatment.calcitoninStartDate,
    painMedicines.opioidStartDate,
    currentBoneDrugs.boneDrugStartDate,
    afterAugmentation.augmentationDate,
  ],
}
