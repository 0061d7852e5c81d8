/** What payers ask to have been tried before augmentation. */

import { facts, yesNo } from '../../src/language/index.ts'

export const augmentationTrial = facts({
  fourWeeksOfPainMedicine: yesNo({
    title: 'prescribed pain medicine has been tried for four weeks',
    question: 'Has the patient had four weeks of prescribed pain medicine, without enough relief?',
  }),
  fourWeeksOfExercise: yesNo({
    title: 'exercise directed by a clinician has been tried for four weeks',
    question: 'Has the patient had four weeks of exercise directed by a clinician, without enough relief?',
  }),
})
