/** Facts that are not the patient's but the place's: given once, never read from the chart. */

import { facts, settingChoice } from '../src/language/index.ts'

export const settings = facts({
  jurisdiction: settingChoice(
    {
      us: 'United States',
      uk: 'United Kingdom',
      eu: 'European Union',
      ca: 'Canada',
      other: 'another jurisdiction',
    },
    { title: 'jurisdiction', question: 'Under whose drug licences is this patient treated?' },
  ),
  payer: settingChoice(
    {
      medicare: 'Medicare',
      commercial: 'a commercial insurer',
      nhs: 'the National Health Service',
      other: 'another payer',
    },
    { title: 'payer', question: 'Who pays for the care of this patient?' },
  ),
  care: settingChoice(
    { outpatient: 'outpatient care', inpatient: 'hospital admission' },
    { title: 'care setting', question: 'Is the patient admitted to hospital or treated outside it?' },
  ),
})
