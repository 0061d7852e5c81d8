/** Actions that are done once, whoever of several recommendations orders them: the soonest says when. Own judgement. */

export const oneDoing: readonly string[] = [
  'surgical-consultation',
  'neuro-monitoring',
  'mri',
  'infection-workup',
  'malignancy-workup',
  'biopsy',
  'dxa',
]
