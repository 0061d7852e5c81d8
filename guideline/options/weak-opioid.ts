/** Weak opioid, for a few days of severe pain. */

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

export const weakOpioid = option({
  id: 'weak-opioid',
  title: 'Weak opioid (codeine, tramadol), a few days',
  question: 'analgesia',
  action: 'weak-opioids',
  plainName: 'codeine or tramadol',
  forPatient: 'Codeine or tramadol for a few days only. They can make you sleepy and sick and block the gut.',
  stops: opioidStops,
  cautions: opioidCautions,
  adjustWhen: opioidAdjustments,
  takingWhen: painMedicines.takingWeakOpioid,
  course: { dose: 'lowest dose, immediate release only', ...opioidCourse },
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
    { name: 'taken already', baseline: 'week-1', given: { takingWeakOpioid: true }, expect: 'taking' },
  ],
  remarks:
    'Outpatients and discharge only: the scope of the source on doses. Last of the pain medicines, short, always with a laxative.',
})
