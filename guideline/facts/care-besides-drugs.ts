/** What care a patient needs besides drugs, and what harm of a drug is watched for: bed, home, thigh, breath. */

import { days, facts, weeks, yesNo } from '../../src/language/index.ts'

export const careBesidesDrugs = facts({
  thrombosisRiskSeenTo: yesNo({
    title: 'the risk of thrombosis in bed has been judged',
    question: 'Has the risk of thrombosis of this patient in bed been judged, and acted on?',
    goodFor: weeks(2),
  }),
  noSupportAtHome: yesNo({
    title: 'nobody can help at home',
    question: 'Is there nobody who can help at home as much as the patient needs now?',
    goodFor: weeks(4),
  }),
  thighOrGroinPain: yesNo({
    title: 'a thigh or groin hurts',
    question: 'New pain in a thigh or groin, dull or aching, on one side or both?',
    danger: true,
    goodFor: days(90),
  }),
  femursImaged: yesNo({
    title: 'both thighs have been imaged for the pain',
    question: 'Have both femurs been imaged in full since the pain in thigh or groin began?',
    goodFor: days(90),
  }),
  naloxoneAtHand: yesNo({
    title: 'naloxone is at hand and the household knows its use',
    question: 'Is naloxone at hand, and has the household been shown how to use it?',
    goodFor: days(365),
    remarks: 'A year is the longest an answer is used here, a limit of ours.',
  }),
})
