/** The red-flag checklist: dangers that override every other plan while they hold or may hold. */

import {
  anyOf,
  checklist,
  condition,
  derived,
  exists,
  facts,
  flagged,
  weeks,
} from '../../src/language/index.ts'
import { caudaEquinaSyndrome } from '../value-sets/cauda-equina-syndrome.ts'
import { malignantBoneDisease } from '../value-sets/malignant-bone-disease.ts'
import { motorDeficit } from '../value-sets/motor-deficit.ts'
import { neoplasticFracture } from '../value-sets/neoplastic-fracture.ts'
import { spinalCordCompression } from '../value-sets/spinal-cord-compression.ts'
import { spinalInfection } from '../value-sets/spinal-infection.ts'
import { spinalInstability } from '../value-sets/spinal-instability.ts'

export const redFlagChecklist = facts({
  redFlags: checklist(
    {
      newNeurologicalDeficit: {
        title: 'a new neurological deficit is present',
        question: 'New weakness, numbness or unsteady gait since the fracture?',
        source: exists(condition(motorDeficit, 'active'), { since: 'index-fracture' }),
      },
      caudaEquinaSigns: {
        title: 'signs of cauda equina syndrome are present',
        question: 'Saddle numbness, or new trouble with bladder or bowel?',
        source: exists(condition(caudaEquinaSyndrome, 'active')),
      },
      spinalCordCompression: {
        title: 'the spinal cord is compressed',
        question: 'Signs or images of spinal cord compression or myelopathy?',
        source: exists(condition(spinalCordCompression, 'active')),
      },
      spinalInstability: {
        title: 'the spine is unstable',
        question: 'Instability: tension-band failure, distraction, rotation or translation?',
        source: exists(condition(spinalInstability, 'active'), { since: 'index-fracture' }),
      },
      malignancySuspected: {
        title: 'a malignant cause is suspected',
        question:
          'Malignancy suspected: cancer now or in the past that may explain the fracture, unexplained weight loss, pain at night or at rest, or suspicious images or blood tests?',
        source: anyOf(
          exists(condition(malignantBoneDisease, 'active')),
          exists(condition(neoplasticFracture, 'ever'), { since: 'index-fracture' }),
        ),
      },
      infectionSuspected: {
        title: 'an infection of the spine is suspected',
        question:
          'Infection suspected: fever, immunosuppression, intravenous drug use, raised inflammatory markers, or suspicious images?',
        source: exists(condition(spinalInfection, 'active')),
      },
    },
    {
      title: 'red-flag checklist',
      question: 'Is any of these red flags present? Examine the nervous system before answering.',
      goodFor: weeks(4),
      danger: true,
      remarks:
        'To be answered again at every contact; the four weeks are only the longest an answer is used. No silence of a chart answers it.',
    },
  ),
})

const { redFlags } = redFlagChecklist

export const redFlagsDerived = facts({
  neurologicalRedFlag: derived({
    title: 'a neurological red flag is present',
    when: flagged(redFlags, 'newNeurologicalDeficit', 'caudaEquinaSigns', 'spinalCordCompression'),
  }),
  emergencySignPresent: derived({
    title: 'a red flag that needs emergency referral is present',
    when: flagged(
      redFlags,
      'newNeurologicalDeficit',
      'caudaEquinaSigns',
      'spinalCordCompression',
      'spinalInstability',
    ),
  }),
  redFlagPresent: derived({ title: 'a red flag is present', when: flagged(redFlags) }),
})
