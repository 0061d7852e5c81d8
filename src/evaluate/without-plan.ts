/** The assessment of a patient who has died, without the plan: what is known stays, and nothing is advised or asked. */

import type { Assessment } from '../language/index.ts'
import { outputHash } from './receipt.ts'

/** The same assessment where nothing says that the patient has died. */
export function withoutPlan(assessment: Assessment): Assessment {
  if (assessment.deceased === null) return assessment
  const { receipt, ...whole } = assessment
  const body: Omit<Assessment, 'receipt'> = {
    ...whole,
    headline: {
      kind: 'deceased',
      urgency: 'routine',
      about: null,
      worded: null,
      stillDue: null,
      barred: [],
      unchecked: null,
    },
    alerts: {
      ...whole.alerts,
      emergencies: [],
      declinedEmergencies: [],
      openEmergencies: [],
      takenThoughBarred: [],
      checklist: null,
      provisional: [],
      stopsNotRuledOut: [],
      unverified: [],
    },
    recommendations: [],
    options: [],
    positions: [],
    missing: [],
    timeline: [],
  }
  return { ...body, receipt: { ...receipt, output: outputHash(body) } }
}
