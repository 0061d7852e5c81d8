/**
 * Sentences for a patient that frighten or soothe, by what they are about. Where one frightens, the letter tells none
 * that soothes about the same. Own judgement.
 */

import type { Tone } from '../src/language/index.ts'

type Row = readonly [recommendation: string, ...sentences: number[]]

const rows = (subject: string, tone: Tone['tone'], of: readonly Row[]): readonly Tone[] =>
  of.flatMap(([recommendation, ...sentences]) =>
    sentences.map((sentence) => ({ recommendation, sentence, subject, tone })),
  )

export const tones: readonly Tone[] = [
  ...rows('why the bone broke', 'alarms', [
    ['investigate-suspected-malignancy', 1, 2],
    ['investigate-suspected-infection', 1],
    ['exclude-tumour-before-another-procedure', 2],
    ['exclude-malignancy-with-cancer-history', 1],
    ['search-for-malignancy-below-sixty', 1],
    ['find-the-cause-below-fifty', 1],
    ['refer-confirmed-malignancy', 1],
    ['treat-confirmed-infection', 1],
    ['seek-spinal-infection-today', 1],
    ['clarify-mineral-disorder-first', 1],
    ['treat-sepsis-at-once', 1],
    ['ask-haematology-for-monoclonal-protein', 1],
    ['take-biopsy-when-images-are-suspicious', 1],
    ['take-tissue-for-suspected-infection', 1],
    ['think-of-infection-after-tuberculosis', 1],
    ['work-up-high-calcium', 1],
  ]),
  ...rows('why the bone broke', 'soothes', [
    ['record-osteoporosis-despite-osteopenia', 1, 2],
    ['record-severe-osteoporosis', 1],
    ['begin-with-bone-drug-when-silent', 1],
  ]),
  ...rows('a tumour', 'alarms', [
    ['refer-confirmed-malignancy', 1],
    ['ask-radiation-oncology-for-malignant-fracture', 1],
    ['consult-surgeon-by-sins', 1],
  ]),
  ...rows('a tumour', 'soothes', [['investigate-suspected-malignancy', 3]]),
  ...rows('whether the spine is stable', 'alarms', [
    ['refer-red-flag-emergency', 1],
    ['protect-spine-until-judged-stable', 1],
    ['mobilise-after-stability-is-judged', 1],
    ['consult-surgeon-for-of5-fracture', 1],
    ['consult-surgeon-for-burst-fracture', 1],
    ['consult-surgeon-for-possible-instability', 1],
    ['consult-surgeon-for-symptomatic-retropulsion', 1],
    ['consult-surgeon-for-unstable-non-union', 1, 2],
    ['consult-surgeon-for-ankylosed-spine', 2],
    ['consult-surgeon-by-sins', 1],
    ['refer-fracture-that-has-not-united', 1],
    ['treat-high-energy-trauma-today', 2],
  ]),
  ...rows('whether the spine is stable', 'soothes', [['mobilise-early', 2]]),
  ...rows('an operation', 'alarms', [
    ['refer-red-flag-emergency', 1],
    ['weigh-urgent-decompression', 2],
    ['take-tissue-at-decompression', 1],
    ['protect-spine-until-judged-stable', 2],
    ['consult-surgeon-at-high-of-score', 1],
    ['consult-surgeon-for-of5-fracture', 2],
    ['consult-surgeon-for-burst-fracture', 2],
    ['consult-surgeon-for-nerve-root', 2],
    ['consult-surgeon-for-possible-instability', 2],
    ['consult-surgeon-for-symptomatic-retropulsion', 2],
    ['consult-surgeon-for-unstable-non-union', 2],
    ['consult-surgeon-for-significant-deformity', 2],
    ['consult-surgeon-for-ankylosed-spine', 2],
    ['consult-surgeon-by-sins', 2],
    ['consult-surgeon-for-stenosis-or-slip', 2],
    ['care-for-those-unfit-for-surgery', 1],
  ]),
  ...rows('an operation', 'soothes', [['no-open-surgery-when-stable-and-intact', 1]]),
  ...rows('whether it heals', 'alarms', [
    ['look-again-when-not-eased-by-week-six', 2],
    ['consider-augmentation-after-failed-medical-management', 1],
    ['change-care-that-has-failed', 1],
    ['consult-surgeon-for-significant-deformity', 1],
    ['consult-surgeon-for-unstable-non-union', 1],
    ['do-not-delay-with-progressive-deformity', 1],
    ['refer-fracture-that-has-not-united', 1],
    ['refer-confirmed-malignancy', 1],
    ['treat-confirmed-infection', 1],
    ['investigate-suspected-malignancy', 1],
  ]),
  ...rows('whether it heals', 'soothes', [['manage-medically-first', 1]]),
]
