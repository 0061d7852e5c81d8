/** What the pictures of a patient are drawn from: how a vertebra looks, how pain and function go, what change of them matters. */

import { cite, corner, type PicturesDraft } from '../src/language/index.ts'
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

/** The corners run from the upper front to the back, down, and to the front again. */
const oneEndplate = [corner(-1, -1, 1), corner(1, -1, 0, 1), corner(1, 1), corner(-1, 1)]
const oneEndplateAndWall = [
  corner(-1, -1, 1),
  corner(1, -1, 0, 1),
  corner(1.25, 0),
  corner(1, 1),
  corner(-1, 1),
]
const bothEndplates = [
  corner(-1, -1, 0.25),
  corner(0, -1, 0.5),
  corner(1, -1, 0.25),
  corner(1, 1, -0.25),
  corner(0, 1, -0.5),
  corner(-1, 1, -0.25),
]
const split = [
  corner(-1, -1, 1),
  corner(0.3, -1, 0, 1),
  corner(0.1, 0),
  corner(1, -1),
  corner(1, 1),
  corner(-1, 1),
]
const flat = [
  corner(-1, -1, 1),
  corner(1, -1, 1),
  corner(1.25, 0, 0.5),
  corner(1, 1),
  corner(-1, 1),
  corner(-1.25, 0, 0.5),
]

const places = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const bone = (letter: string, part: string, count: number): readonly (readonly [string, string])[] =>
  places.slice(0, count).map((place, i) => {
    return [`${letter}${i + 1}`, `the ${place} bone of ${part} (${letter}${i + 1})`] as const
  })
/** Counted from the top, as the levels are. */
const plainSites = Object.fromEntries([
  ...bone('T', 'your upper and middle back', 12),
  ...bone('L', 'your lower back', 5),
])

export const pictures: PicturesDraft = {
  spine: {
    heightLoss: imaging.heightLossPercent,
    wallLoss: spinalGeometry.posteriorWallHeightLoss,
    grade: spinalGeometryDerived.genantGrade,
    type: imaging.ofType,
    shapes: {
      OF1: 'whole',
      OF2: oneEndplate,
      OF3: oneEndplateAndWall,
      OF4: bothEndplates,
      OF5: split,
    },
    plainSites,
    flat: imaging.burstOrVertebraPlana,
    flatShape: flat,
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
