/** The whole assessment of the patient as it leaves the page: laid out once for all that shows or saves it. */

import { computed } from '@preact/signals'
import { toAssessment } from '../../evaluate/index.ts'
import { assessed } from '../state/plan.ts'

export const whole = computed(() => toAssessment(assessed.value))
