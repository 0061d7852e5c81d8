/** An image that other advice orders with more reason: the usual one is not ordered beside it. */

import { all, atLeast, derived, facts, not, saidToHold } from '../../src/language/index.ts'
import { fractureDerived } from './fracture.ts'
import { symptoms } from './symptoms.ts'
import { workUp } from './work-up.ts'

const { confirmedAtraumaticFracture, threeMonthsSinceOnset, vertebralFracturePresent } = fractureDerived

export const imageOrdered = facts({
  oldAndPainful: derived({
    title: 'the fracture is older than three months and hurts 5 or more',
    when: all(confirmedAtraumaticFracture, threeMonthsSinceOnset, atLeast(symptoms.painSeverity, 5)),
  }),
  cancerToExclude: derived({
    title: 'there is a history of cancer, and a tumour is neither excluded nor confirmed',
    when: all(
      vertebralFracturePresent,
      saidToHold(workUp.cancerHistory),
      not(saidToHold(workUp.malignancyExcluded)),
      not(saidToHold(workUp.malignancyConfirmed)),
    ),
  }),
})
