/** What keeps bone and patient from the next fracture: calcium, vitamin D, falls, smoking. */

import { days, facts, latest, medication, observation, yesNo } from '../../src/language/index.ts'
import { currentSmoker } from '../value-sets/current-smoker.ts'
import { notSmoking } from '../value-sets/not-smoking.ts'
import { smokingStatus } from '../value-sets/smoking-status.ts'
import { vitaminD } from '../value-sets/vitamin-d.ts'

export const prevention = facts({
  calciumIntakeEnough: yesNo({
    title: 'the daily intake of calcium is enough',
    question:
      'Does food, with a supplement where needed, give enough calcium: 1,000 mg a day for men of 50 to 70, 1,200 mg for women from 51 and men from 71?',
    goodFor: days(365),
  }),
  takingVitaminD: yesNo({
    title: 'the patient takes vitamin D',
    question: 'Does the patient take vitamin D now?',
    source: latest(medication(vitaminD)),
  }),
  fallRiskAssessed: yesNo({
    title: 'the risk of falls has been assessed',
    question: 'Have falls been assessed within the last year (sedatives, blood pressure, vision, the home)?',
    goodFor: days(365),
  }),
  exerciseTaught: yesNo({
    title: 'exercises for back and balance have been taught',
    question: 'Has the patient been taught back-strengthening and balance exercises and safe movement?',
    goodFor: days(365),
  }),
  smoker: yesNo({
    title: 'the patient smokes',
    question: 'Does the patient smoke?',
    goodFor: days(365),
    source: latest(observation(smokingStatus, { yes: currentSmoker, no: notSmoking })),
  }),
})
