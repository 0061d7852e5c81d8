/** What comes before almost everything else, with the reason: emergencies, and other causes of the fracture. */

import { investigateSuspectedInfection } from './red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from './red-flag-workup/investigate-suspected-malignancy.ts'
import { referRedFlagEmergency } from './surgical-referral/refer-red-flag-emergency.ts'
import { takeImageInEmergency } from './surgical-referral/take-image-in-emergency.ts'

export const emergencyFirst = [
  {
    recommendation: referRedFlagEmergency,
    because: 'A neurological or mechanical emergency comes first.',
  },
]

/** The same for an image that could otherwise wait for days or weeks. */
export const emergencyImageFirst = [
  {
    recommendation: takeImageInEmergency,
    because: 'In an emergency the spine is imaged at once.',
  },
]

export const otherCauseFirst = [
  {
    recommendation: investigateSuspectedMalignancy,
    because: 'A suspected malignant fracture is not treated as an osteoporotic one.',
  },
  {
    recommendation: investigateSuspectedInfection,
    because: 'A suspected spinal infection is not treated as an osteoporotic fracture.',
  },
]
