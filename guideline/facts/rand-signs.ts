/** The ten signs by which the panel of the United States judges how likely a vertebral fracture is. */

import {
  any,
  atLeast,
  because,
  facts,
  type Holds,
  is,
  lessThan,
  saidToHold,
  score,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { hirsch2018Rand } from '../evidence.ts'
import { fracture } from './fracture.ts'
import { imaging } from './imaging.ts'
import { painMedicineRisks } from './pain-medicines.ts'
import { symptoms } from './symptoms.ts'
import { toldInWordsDerived } from './told-in-words.ts'

export const randSigns = facts({
  severelyLimited: yesNo({
    title: 'pain severely limits mobility or daily life',
    question: 'Does the pain severely limit moving about or daily life?',
    goodFor: weeks(4),
  }),
  painEasesAtRest: yesNo({
    title: 'pain eases at rest',
    question: 'Does the pain ease when the patient rests?',
    goodFor: weeks(4),
  }),
  painOnActivity: yesNo({
    title: 'activity brings the pain on',
    question: 'Does activity bring the pain on?',
    goodFor: weeks(4),
  }),
  spinousTenderness: yesNo({
    title: 'a spinous process is tender',
    question: 'Is a spinous process tender to touch or tapping?',
    goodFor: weeks(4),
  }),
  painOnChangeOfPosition: yesNo({
    title: 'a change of position hurts',
    question: 'Does a change of position hurt, or is the patient reluctant to move?',
    goodFor: weeks(4),
  }),
})

const sign = (title: string, holds: Holds) => ({
  title,
  points: [[because(holds, hirsch2018Rand, 'verified', 'one of ten signs'), 1] as const],
  otherwise: 0,
})

export const randSignScore = facts({
  fractureSigns: score({
    title: 'signs of a vertebral fracture (RAND/UCLA)',
    version: 'panel of the United States, 2018',
    parts: {
      limitation: sign('severe limitation', randSigns.severelyLimited),
      rest: sign('pain eased by rest', randSigns.painEasesAtRest),
      trauma: sign('recent minimal trauma', is(fracture.fractureMechanism, 'low-energy')),
      activity: sign('pain with activity', randSigns.painOnActivity),
      density: sign(
        'osteoporosis or osteopenia',
        any(
          lessThan(imaging.tScoreLumbarSpine, -1),
          lessThan(imaging.tScoreHip, -1),
          saidToHold(toldInWordsDerived.calledOsteoporosis),
          saidToHold(toldInWordsDerived.calledOsteopenia),
        ),
      ),
      earlierFracture: sign('earlier vertebral fracture', atLeast(fracture.earlierVertebralFractures, 1)),
      glucocorticoid: sign('long-term glucocorticoid', painMedicineRisks.takingGlucocorticoid),
      tenderness: sign('tender spinous process', randSigns.spinousTenderness),
      position: sign('pain on change of position', randSigns.painOnChangeOfPosition),
      midline: sign('midline pain', is(symptoms.painPattern, 'midline')),
    },
    unknownCounts: 0,
    bands: [
      { upTo: 0, title: 'none' },
      { upTo: 3, title: 'low probability' },
      { upTo: 6, title: 'intermediate probability' },
      { upTo: null, title: 'high probability' },
    ],
    remarks:
      'The panel names no band for none of the ten. Bone density stands for osteoporosis or osteopenia in the history.',
  }),
})
