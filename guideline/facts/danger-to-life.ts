/** What threatens life today: while it is known to stand, nothing that can wait is advised, and nothing is dated later. */

import {
  all,
  any,
  atLeast,
  days,
  derived,
  elapsed,
  facts,
  is,
  not,
  saidToHold,
} from '../../src/language/index.ts'
import { fracture, fractureDerived } from './fracture.ts'
import { painMedicineRisks, painMedicines } from './pain-medicines.ts'
import { procedureRisks } from './procedure-risks.ts'
import { rareSituations } from './rare-situations.ts'
import { redFlagsDerived } from './red-flags.ts'
import { signsOfAnotherCause, signsOfAnotherCauseDerived } from './signs-of-another-cause.ts'
import { symptoms } from './symptoms.ts'
import { workUp } from './work-up.ts'

const { gutBleeding, gutObstruction, respiratoryDepression } = painMedicineRisks
const { takingWeakOpioid, takingStrongOpioid } = painMedicines

const onOpioid = any(saidToHold(takingWeakOpioid), saidToHold(takingStrongOpioid))

const parts = facts({
  infectionToSeekToday: derived({
    title: 'an infection of the spine may threaten life',
    when: any(
      all(
        redFlagsDerived.infectionToExclude,
        any(atLeast(symptoms.painSeverity, 7), signsOfAnotherCauseDerived.feverMeasured),
      ),
      all(fractureDerived.vertebralFracturePresent, saidToHold(procedureRisks.activeInfection)),
    ),
  }),
  highEnergyTraumaToday: derived({
    title: 'high-energy trauma broke the vertebra today or yesterday',
    when: all(
      fractureDerived.vertebralFracturePresent,
      is(fracture.fractureMechanism, 'high-energy'),
      elapsed(fracture.onsetDate, '<=', days(1)),
    ),
  }),
})

export const dangerToLife = facts({
  ...parts,
  infectionSeenToToday: derived({
    title: 'an infection is looked for today',
    when: any(
      saidToHold(signsOfAnotherCause.septic),
      all(
        saidToHold(parts.infectionToSeekToday),
        not(saidToHold(workUp.infectionExcluded)),
        not(saidToHold(rareSituations.infectionConfirmed)),
      ),
    ),
  }),
  emergencyOfBreathOrGut: derived({
    title: 'breathing or the gut is an emergency today',
    when: any(
      all(onOpioid, saidToHold(respiratoryDepression)),
      saidToHold(gutBleeding),
      saidToHold(gutObstruction),
    ),
    remarks:
      'Own judgement: to get up, exercise, a brace and cement wait until the emergency is over. Only what is known to hold counts: the emergency itself asks for what is not known.',
  }),
})
