/** Words of reports that tell of a danger and that nobody reads. The phrases are own judgement. */

import { pointer } from '../../src/language/index.ts'

const site = 'vertebra*|vertebral|spine|spinal|lumbar|thoracic|t4|t5|t6|t7|t8|t9|t10|t11|t12|l1|l2|l3|l4|l5'

export const reports = [
  pointer({
    id: 'report-cord',
    title: 'compression of the cord or the cauda equina',
    in: 'reports',
    facts: ['redFlags.spinalCordCompression', 'redFlags.caudaEquinaSigns', 'redFlags.newNeurologicalDeficit'],
    words: [
      'cord|conus|cauda|myelon|spinal canal|canal|medulla|thecal sac',
      'compress*|stenosis|stenotic|impinge*|displace*|narrow*|efface*|signal|edema|oedema|compromise*|kompression',
    ],
  }),
  pointer({
    id: 'report-tumour',
    title: 'a tumour',
    in: 'reports',
    facts: ['redFlags.malignancySuspected', 'redFlags.suspiciousImages'],
    words: [
      'metasta*|malignan*|tumor|tumors|tumour|tumours|myeloma|lymphoma|carcinoma|neoplas*|lytic|mass|masses|marrow replacement|marrow infiltration|raumforderung',
    ],
    not: 'bone mass|body mass|low mass|muscle mass|mass index',
  }),
  pointer({
    id: 'report-infection',
    title: 'an infection of the spine',
    in: 'reports',
    facts: ['redFlags.infectionSuspected'],
    words: ['discitis|diskitis|spondylodiscitis|spondylodiszitis|osteomyelitis|abscess|empyema|abszess'],
  }),
  pointer({
    id: 'report-instability',
    title: 'an unstable fracture, or a fragment in the canal',
    in: 'reports',
    facts: ['redFlags.spinalInstability', 'retropulsion', 'burstOrVertebraPlana', 'posteriorColumnInvolved'],
    words: [
      'unstable|instability|retropuls*|retropulsion|burst|vertebra plana|posterior column|posterior wall|translation|dislocat*|chance fracture',
    ],
  }),
  pointer({
    id: 'report-fracture',
    title: 'a fracture of the spine',
    in: 'reports',
    facts: ['vertebralFracture'],
    words: ['fracture*|fx|collapse|collapsed|compression deformity|wedge deformity|wedging|fraktur', site],
  }),
  pointer({
    id: 'report-density',
    title: 'a bone density',
    in: 'reports',
    alone: true,
    facts: ['boneDensityMeasuredOn', 'tScoreLumbarSpine', 'tScoreHip'],
    words: [
      't score|t scores|tscore|t wert|dxa|dexa|bone density|bone mineral density|densitometry|knochendichte',
    ],
  }),
]
