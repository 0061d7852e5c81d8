/** Where on the pathway a patient stands: the first stage whose condition holds. */

import {
  all,
  any,
  type DerivedFact,
  type Expression,
  known,
  not,
  stage,
  type YesNoFact,
} from '../src/language/index.ts'
import { boneLossCauses, boneLossCausesDerived } from './facts/bone-loss-causes.ts'
import { fractureDerived } from './facts/fracture.ts'
import { rareSituations, rareSituationsDerived } from './facts/rare-situations.ts'
import { redFlagsDerived } from './facts/red-flags.ts'
import { treatmentDerived } from './facts/treatment.ts'
import { workUp } from './facts/work-up.ts'

const { vertebralFracturePresent, confirmedAtraumaticFracture, threeMonthsSinceOnset } = fractureDerived

/** False, or nobody said so: a suspicion lasts until it is known to be cleared. */
const notKnownToBe = (cleared: YesNoFact | DerivedFact): Expression => any(not(known(cleared)), not(cleared))

/** True, and not merely possible: what nobody asked about holds no stage open. */
const knownToBe = (fact: YesNoFact | DerivedFact): Expression => all(known(fact), fact)

/** Not excluded: a fracture, or nothing known about one. */
const fractureNotExcluded = any(vertebralFracturePresent, not(known(vertebralFracturePresent)))

export const stages = [
  stage({
    id: 'surgical-referral',
    title: 'Surgical referral',
    statement: 'A deficit, cord or cauda equina signs or instability: the spine surgeon decides first.',
    when: all(redFlagsDerived.emergencySignPresent, fractureNotExcluded),
  }),
  stage({
    id: 'red-flag-workup',
    title: 'Red-flag work-up',
    statement:
      'Malignancy, infection or another cause is suspected or known: find and treat it, not an osteoporotic fracture alone.',
    when: all(
      any(
        all(redFlagsDerived.malignancyToExclude, notKnownToBe(workUp.malignancyExcluded)),
        all(redFlagsDerived.infectionToExclude, notKnownToBe(workUp.infectionExcluded)),
        knownToBe(workUp.malignancyConfirmed),
        knownToBe(rareSituations.infectionConfirmed),
        all(
          knownToBe(boneLossCausesDerived.atraumaticBelowFifty),
          notKnownToBe(boneLossCausesDerived.pregnancyRelated),
          notKnownToBe(workUp.secondaryCausesChecked),
        ),
        all(
          knownToBe(boneLossCausesDerived.causeToTreat),
          notKnownToBe(boneLossCausesDerived.pregnancyRelated),
          notKnownToBe(boneLossCauses.secondaryCauseTreated),
        ),
        all(
          knownToBe(rareSituationsDerived.tumourBehindNormalFilm),
          notKnownToBe(vertebralFracturePresent),
          notKnownToBe(workUp.malignancyExcluded),
        ),
      ),
      fractureNotExcluded,
    ),
  }),
  stage({
    id: 'out-of-scope',
    title: 'Outside this guideline',
    statement:
      'No fracture that this guideline covers: none recorded, or from high-energy trauma, or not in an adult.',
    when: not(confirmedAtraumaticFracture),
  }),
  stage({
    id: 'escalate-augmentation',
    title: 'Escalation to augmentation',
    statement: 'Medical management has failed and three months have passed since onset.',
    when: all(
      confirmedAtraumaticFracture,
      threeMonthsSinceOnset,
      treatmentDerived.medicalManagementFailed,
      not(redFlagsDerived.redFlagPresent),
    ),
  }),
  stage({
    id: 'long-term',
    title: 'Long-term management',
    statement:
      'The fracture is older than three months and no need to escalate is known: prevent the next one.',
    when: all(confirmedAtraumaticFracture, threeMonthsSinceOnset),
  }),
  // The rest: a fracture of the first three months, or one that nobody knows to be older.
  stage({
    id: 'conservative',
    title: 'Conservative management',
    statement: 'The first three months, or a fracture whose onset is not known: medical management first.',
    when: confirmedAtraumaticFracture,
  }),
]
