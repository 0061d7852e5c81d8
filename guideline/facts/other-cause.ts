/** Another cause of the fracture, or of the weakness of the bone, that comes before a plan for an osteoporotic fracture. */

import { derived, facts, includes } from '../../src/language/index.ts'
import { boneLossCauses } from './bone-loss-causes.ts'

export const otherCause = facts({
  mineralDisorderKnown: derived({
    title: 'a disorder of calcium and bone is known',
    when: includes(boneLossCauses.knownCauses, 'hyperparathyroidism', 'osteomalacia', 'kidney-bone-disease'),
    remarks: 'Drugs against osteoporosis may harm in each of them: our own judgement, beside the labels.',
  }),
})
