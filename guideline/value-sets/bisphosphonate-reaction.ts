/** Recorded reaction to a bisphosphonate. */

import { valueSet } from '../../src/language/index.ts'
import { sct } from './systems.ts'

const seen =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/adverse-drug-reaction/1/adverse-drug-reaction.snomed.txt'

export const bisphosphonateReaction = valueSet({
  id: 'bisphosphonate-reaction',
  title: 'Adverse reaction to a bisphosphonate',
  codes: [[sct, '293295008', 'Adverse reaction caused by bisphosphonate (disorder)', seen]],
})
