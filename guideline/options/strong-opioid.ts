/** Strong opioid, for a few days of severe pain. */

import { cite, disputedBy, option } from '../../src/language/index.ts'
import { aafp2016Vcf, aaos2010Scf, cdc2022Opioids, nogg2024 } from '../evidence.ts'
import { painMedicines } from '../facts/pain-medicines.ts'
import {
  opioidAdjustments,
  opioidCautions,
  opioidCourse,
  opioidExamples,
  opioidStops,
} from './opioid-limits.ts'

export const strongOpioid = option({
  id: 'strong-opioid',
  title: 'Strong opioid (morphine, oxycodone), a few days',
  question: 'analgesia',
  action: 'strong-opioids',
  plainName: 'a strong pain medicine such as morphine or oxycodone',
  forPatient:
    'A strong medicine such as morphine for a few days only. It can make you sleepy and sick, block the gut and slow your breath.',
  stops: opioidStops,
  cautions: opioidCautions,
  adjustWhen: opioidAdjustments,
  takingWhen: painMedicines.takingStrongOpioid,
  course: {
    dose: 'lowest dose, immediate release only; pause before 50 mg of morphine a day or its like',
    ...opioidCourse,
  },
  sources: ['S5', 'S6'],
  evidence: [
    cite(nogg2024, {
      locator: 'section 8: weakest effective agent, laxative with any opioid',
      grade: 'Strong',
    }),
    cite(aafp2016Vcf, { locator: 'options for acute pain' }),
    cite(cdc2022Opioids, { locator: 'acute pain; read in a digest' }),
    disputedBy(aaos2010Scf, { locator: 'opioids and analgesics', grade: 'Inconclusive' }),
  ],
  examples: [
    ...opioidExamples,
    { name: 'taken already', baseline: 'week-1', given: { takingStrongOpioid: true }, expect: 'taking' },
  ],
  remarks:
    'Outpatients and discharge only: the scope of the source on doses. Last of the pain medicines, short, always with a laxative.',
})
