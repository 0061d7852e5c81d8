/** The modified osteoporotic fracture (OF) score of the AO Spine-DGOU pocket card. */

import { any, atLeast, atMost, facts, is, lessThan, moreThan, score } from '../../src/language/index.ts'
import { imaging } from './imaging.ts'
import { procedureRisks } from './procedure-risks.ts'
import { redFlagsDerived } from './red-flags.ts'
import { symptoms } from './symptoms.ts'

const { ofType, heightLossProgressing, tScoreLumbarSpine, tScoreHip, vertebralHounsfield } = imaging
const { painSeverity, mobilisesUnderAnalgesia, radiculopathy } = symptoms
const { asaClass, modifiedFrailtyIndex, takingAnticoagulant } = procedureRisks

export const ofScores = facts({
  ofScore: score({
    title: 'modified OF score',
    version: 'modified, pocket card 2022',
    parts: {
      morphology: {
        title: 'fracture type',
        points: [
          [is(ofType, 'OF1'), 2],
          [is(ofType, 'OF2'), 4],
          [is(ofType, 'OF3'), 6],
          [is(ofType, 'OF4'), 8],
        ],
        otherwise: 10,
      },
      boneDensity: {
        title: 'low bone density',
        points: [
          [any(lessThan(tScoreLumbarSpine, -3), lessThan(tScoreHip, -3), atMost(vertebralHounsfield, 90)), 1],
        ],
        otherwise: 0,
      },
      progression: { title: 'deformity progression', points: [[heightLossProgressing, 1]], otherwise: -1 },
      pain: { title: 'pain under analgesia', points: [[atLeast(painSeverity, 5), 1]], otherwise: -1 },
      neurology: {
        title: 'neurological symptoms',
        points: [[any(redFlagsDerived.neurologicalRedFlag, radiculopathy), 2]],
        otherwise: 0,
      },
      mobilisation: {
        title: 'mobilisation under analgesia',
        points: [[mobilisesUnderAnalgesia, -1]],
        otherwise: 1,
      },
      anaesthesiaRisk: { title: 'ASA class above 3', points: [[moreThan(asaClass, 3), -1]], otherwise: 0 },
      frailty: {
        title: 'frailty index above 2',
        points: [[moreThan(modifiedFrailtyIndex, 2), -1]],
        otherwise: 0,
      },
      anticoagulation: { title: 'anticoagulation', points: [[takingAnticoagulant, -1]], otherwise: 0 },
    },
    groups: [{ parts: ['anaesthesiaRisk', 'frailty', 'anticoagulation'], min: -2 }],
    unknownCounts: 0,
    bands: [
      { upTo: 5, title: 'conservative treatment' },
      { upTo: 6, title: 'either conservative or operative treatment' },
      { upTo: null, title: 'operative treatment, which includes cement augmentation' },
    ],
    remarks:
      'The card counts what is unknown as 0 and calls the score not validated. Advice here uses the range the unknowns allow.',
  }),
})
