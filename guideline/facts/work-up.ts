/** What has been looked for besides the fracture: neurology, malignancy, infection, secondary causes, bone density. */

import {
  anyOf,
  condition,
  date,
  days,
  exists,
  facts,
  image,
  latest,
  observation,
  oneOfSeveral,
  quantity,
  reported,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { boneDensityScan } from '../value-sets/bone-density-scan.ts'
import { cancer } from '../value-sets/cancer.ts'
import { cancerHistory as cancerHistoryCodes } from '../value-sets/cancer-history.ts'
import { neoplasticFracture } from '../value-sets/neoplastic-fracture.ts'
import { spineImage } from '../value-sets/spine-image.ts'
import { tScoreHip } from '../value-sets/t-score-hip.ts'
import { tScoreLumbarSpine } from '../value-sets/t-score-lumbar-spine.ts'
import { thoracicOrLumbarVertebra } from '../value-sets/thoracic-or-lumbar-vertebra.ts'

export const workUp = facts({
  neurologyExaminedOn: date({
    title: 'last neurological examination',
    question: 'On which day was the nervous system last examined?',
  }),
  cancerHistory: yesNo({
    title: 'the patient has or had cancer',
    question: 'Has the patient ever had cancer?',
    source: anyOf(
      exists(condition(cancerHistoryCodes, 'ever')),
      exists(reported(cancerHistoryCodes)),
      exists(oneOfSeveral(cancer, 'ever')),
      exists(reported(cancer)),
    ),
    remarks: 'A problem list without cancer does not answer this.',
  }),
  malignancyExcluded: yesNo({
    title: 'a work-up has excluded a malignant cause',
    question: 'Has imaging, with biopsy where needed, excluded a malignant cause of this fracture?',
    goodFor: weeks(12),
    remarks:
      'Ends the work-up and lets the medical plan continue. Cement waits until the red-flag checklist is answered again.',
  }),
  malignancyConfirmed: yesNo({
    title: 'a malignant cause is confirmed',
    question: 'Is it established that a tumour broke the vertebra?',
    silence: 'problem-list',
    source: exists(condition(neoplasticFracture, 'ever'), { since: 'index-fracture' }),
  }),
  infectionExcluded: yesNo({
    title: 'a work-up has excluded an infection of the spine',
    question: 'Have markers and images excluded infection as the cause?',
    goodFor: weeks(12),
  }),
  sinsScore: quantity('{score}', {
    title: 'spinal instability neoplastic score',
    question: 'In a malignant fracture: what is the spinal instability neoplastic score, 0 to 18?',
    range: [0, 18],
    goodFor: weeks(4),
    remarks: 'Taken as given, never computed here. It leaves neurology out.',
  }),
  secondaryCausesChecked: yesNo({
    title: 'secondary causes of bone loss have been looked for',
    question: 'Have secondary causes of bone loss been looked for by history and blood tests?',
    goodFor: days(365),
  }),
  freeLightChainsMeasured: yesNo({
    title: 'free light chains have been measured',
    question: 'Have free light chains been measured in serum or urine, beside any electrophoresis?',
    goodFor: days(365),
  }),
  secondaryCauseFound: yesNo({
    title: 'a secondary cause of bone loss has been found',
    question:
      'Has a treatable cause of bone loss been found (thyroid, parathyroid, gut, kidney, hormones, a drug)?',
  }),
  boneDensityMeasuredOn: date({
    title: 'last bone density measurement',
    question: 'On which day was bone density last measured by DXA?',
    source: anyOf(
      latest(observation(tScoreLumbarSpine)),
      latest(observation(tScoreHip)),
      latest(image(boneDensityScan)),
    ),
  }),
  spineImagedOn: date({
    title: 'last image of the spine',
    question: 'On which day was the spine last imaged, by whatever method?',
    source: latest(
      image(spineImage, { modalities: ['MR', 'CT', 'CR', 'DX'], sites: thoracicOrLumbarVertebra }),
    ),
    remarks: 'A record of an image says that it was made, never what it shows.',
  }),
})
