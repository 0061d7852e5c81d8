/** Measures of deformity on images: angles and heights, the grade of Genant, and what the European panel calls deformity. */

import {
  any,
  atLeast,
  atMost,
  because,
  derived,
  facts,
  lessThan,
  quantity,
  score,
} from '../../src/language/index.ts'
import { anselmetti2013Rand, genantSq } from '../evidence.ts'
import { imaging } from './imaging.ts'

const { heightLossPercent } = imaging

export const spinalGeometry = facts({
  kyphosisAngle: quantity('deg', {
    title: 'angle of kyphosis',
    question: 'How many degrees of kyphosis does the fracture cause?',
    range: [0, 120],
  }),
  scoliosisAngle: quantity('deg', {
    title: 'angle of scoliosis',
    question: 'How many degrees of scoliosis does the fracture cause?',
    range: [0, 120],
  }),
  posteriorWallHeightLoss: quantity('%', {
    title: 'loss of height of the posterior wall',
    question: 'How much of its height has the posterior wall lost, in percent?',
    range: [0, 100],
  }),
})

export const spinalGeometryDerived = facts({
  europeanDeformity: derived({
    title: 'there is deformity as the European panel counts it',
    when: because(
      any(
        atLeast(spinalGeometry.kyphosisAngle, 15),
        atLeast(spinalGeometry.scoliosisAngle, 10),
        atLeast(spinalGeometry.posteriorWallHeightLoss, 10),
        atLeast(heightLossPercent, 20),
      ),
      anselmetti2013Rand,
      'verified',
      'definitions of the companion site',
    ),
    remarks: 'The companion site prints the angles in percent; they are read as degrees.',
  }),
  genantGrade: score({
    title: 'Genant grade',
    version: 'semiquantitative, 1993, by loss of height in percent',
    parts: {
      heightLoss: {
        title: 'loss of vertebral height',
        points: [
          [because(lessThan(heightLossPercent, 20), genantSq, 'verified', 'grade 0'), 0],
          [because(lessThan(heightLossPercent, 25), genantSq, 'verified', 'grade 1'), 1],
          [because(atMost(heightLossPercent, 40), genantSq, 'verified', 'grade 2'), 2],
        ],
        otherwise: 3,
      },
    },
    unknownCounts: 0,
    bands: [
      { upTo: 0, title: 'no fracture by height' },
      { upTo: 1, title: 'mild' },
      { upTo: 2, title: 'moderate' },
      { upTo: null, title: 'severe' },
    ],
    remarks: 'The published bands touch at 25 and 40 percent: 25 counts as moderate here, and so does 40.',
  }),
})
