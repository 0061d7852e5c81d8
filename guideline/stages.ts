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
import { allDenied } from './baselines.ts'
import { boneLossCauses, boneLossCausesDerived } from './facts/bone-loss-causes.ts'
import { fractureDerived } from './facts/fracture.ts'
import { procedureRisks } from './facts/procedure-risks.ts'
import { rareSituations, rareSituationsDerived } from './facts/rare-situations.ts'
import { redFlagsDerived } from './facts/red-flags.ts'
import { stability, stabilityDerived } from './facts/stability.ts'
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
    statement:
      'A deficit, cord or cauda equina signs, or a spine that may be unstable: the surgeon decides first.',
    when: all(
      any(
        redFlagsDerived.emergencySignPresent,
        knownToBe(stabilityDerived.tensionBandFailed),
        all(knownToBe(stabilityDerived.stabilityDoubtful), notKnownToBe(stability.surgeonJudgedStable)),
      ),
      fractureNotExcluded,
    ),
    examples: [
      {
        name: 'a vertebral fracture is recorded not known, the spine is unstable',
        baseline: 'week-14',
        given: {
          vertebralFracture: null,
          fractureLevels: null,
          redFlags: { ...allDenied, spinalInstability: true },
        },
        expect: 'surgical-referral',
      },
      {
        name: 'the spine is ankylosed',
        baseline: 'week-1',
        given: { ankylosedSpine: true },
        expect: 'surgical-referral',
      },
      {
        name: 'OF5, a spinal surgeon has judged the fracture stable',
        baseline: 'week-1',
        given: { ofType: 'OF5', surgeonJudgedStable: true },
        expect: 'surgical-referral',
      },
      {
        name: 'the spine is ankylosed, a spinal surgeon has judged the fracture not stable',
        baseline: 'week-1',
        given: { ankylosedSpine: true, surgeonJudgedStable: false },
        expect: 'surgical-referral',
      },
    ],
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
        all(knownToBe(procedureRisks.activeInfection), notKnownToBe(workUp.infectionExcluded)),
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
    examples: [
      {
        name: 'not so: the cause of bone loss is under treatment, known causes of bone loss: an excess of cortisol (Cushing)',
        baseline: 'week-8',
        given: { secondaryCauseTreated: false, knownCauses: ['hypercortisolism'] },
        expect: 'red-flag-workup',
      },
      {
        name: 'an active infection is present',
        baseline: 'week-8',
        given: { activeInfection: true },
        expect: 'red-flag-workup',
      },
      {
        name: 'not so: a work-up has excluded a malignant cause, a vertebral fracture is recorded not known, plain film of the spine: no fracture and nothing else that explains the pain, pain severity 7, 57 years old',
        baseline: 'week-1',
        given: {
          vertebralFracture: null,
          fractureLevels: null,
          plainFilm: 'normal',
          painSeverity: 7,
          birthDate: '1968-09-14',
          malignancyExcluded: false,
        },
        expect: 'red-flag-workup',
      },
      {
        name: '60 years old today, the fracture came with a pregnancy, a secondary cause of bone loss has been found',
        baseline: 'week-1',
        given: { birthDate: '1966-03-16', fractureWithPregnancy: true, secondaryCauseFound: true },
        expect: 'red-flag-workup',
      },
      {
        name: 'sex: male, 35 years old, the fracture came with a pregnancy, a secondary cause of bone loss has been found',
        baseline: 'week-1',
        given: {
          sex: 'male',
          birthDate: '1990-09-14',
          fractureWithPregnancy: true,
          secondaryCauseFound: true,
        },
        expect: 'red-flag-workup',
      },
      {
        name: 'a vertebral fracture is recorded not known, plain film of the spine: no fracture and nothing else that explains the pain, pain severity 7, a day short of 60',
        baseline: 'week-1',
        given: {
          vertebralFracture: null,
          fractureLevels: null,
          plainFilm: 'normal',
          painSeverity: 7,
          birthDate: '1966-03-17',
        },
        expect: 'red-flag-workup',
      },
      {
        name: 'a vertebral fracture is recorded not known, plain film of the spine: no fracture and nothing else that explains the pain, pain severity 7, 60 years old today',
        baseline: 'week-1',
        given: {
          vertebralFracture: null,
          fractureLevels: null,
          plainFilm: 'normal',
          painSeverity: 7,
          birthDate: '1966-03-16',
        },
        expect: 'needs-data',
        provisional: true,
      },
    ],
  }),
  stage({
    id: 'out-of-scope',
    title: 'Outside this guideline',
    statement:
      'No fracture that this guideline covers: none recorded, or from high-energy trauma, or not in an adult.',
    when: not(confirmedAtraumaticFracture),
    examples: [
      {
        name: 'mechanism of the fracture: high-energy trauma',
        baseline: 'week-1',
        given: { fractureMechanism: 'high-energy' },
        expect: 'out-of-scope',
      },
    ],
  }),
  stage({
    id: 'escalate-augmentation',
    title: 'Escalation to augmentation',
    statement: 'Medical management has failed and three months have passed since onset.',
    forPatient: 'What was done so far has not helped enough, and more than three months have passed.',
    when: all(
      confirmedAtraumaticFracture,
      threeMonthsSinceOnset,
      treatmentDerived.medicalManagementFailed,
      not(redFlagsDerived.redFlagPresent),
    ),
    examples: [
      {
        name: 'red-flag checklist not known',
        baseline: 'week-14',
        given: { redFlags: null },
        expect: 'escalate-augmentation',
        provisional: true,
      },
      {
        name: 'as she is in week 14',
        baseline: 'week-14',
        expect: 'escalate-augmentation',
      },
    ],
  }),
  stage({
    id: 'long-term',
    title: 'Long-term management',
    statement:
      'The fracture is older than three months and no need to escalate is known: prevent the next one.',
    when: all(confirmedAtraumaticFracture, threeMonthsSinceOnset),
    examples: [
      {
        name: 'not so: optimal medical management has been given, pain severity 3, course of the pain: improving',
        baseline: 'week-14',
        given: { optimalManagementGiven: false, painSeverity: 3, painTrend: 'improving' },
        expect: 'long-term',
      },
      {
        name: 'pain stable at 4',
        baseline: 'week-14',
        given: { painTrend: 'stable', painSeverity: 4 },
        expect: 'long-term',
      },
    ],
  }),
  // The rest: a fracture of the first three months, or one that nobody knows to be older.
  stage({
    id: 'conservative',
    title: 'Conservative management',
    statement: 'The first three months, or a fracture whose onset is not known: medical management first.',
    when: confirmedAtraumaticFracture,
    examples: [
      {
        name: 'a work-up has excluded a malignant cause, blood tests suggest myeloma or another malignant cause',
        baseline: 'week-8',
        given: { malignancyExcluded: true, redFlags: { ...allDenied, suspiciousBloodTests: true } },
        expect: 'conservative',
      },
      {
        name: 'a work-up has excluded an infection of the spine, an infection of the spine is suspected',
        baseline: 'week-8',
        given: { infectionExcluded: true, redFlags: { ...allDenied, infectionSuspected: true } },
        expect: 'conservative',
      },
      {
        name: '18 years old today, the patient breastfeeds',
        baseline: 'week-8',
        given: { birthDate: '2008-06-16', breastfeeding: true },
        expect: 'conservative',
      },
      {
        name: 'secondary causes of bone loss have been looked for, 49 years old today',
        baseline: 'week-1',
        given: { birthDate: '1977-03-16', secondaryCausesChecked: true },
        expect: 'conservative',
      },
      {
        name: 'a vertebral fracture is recorded, plain film of the spine: no fracture and nothing else that explains the pain, pain severity 7, 57 years old',
        baseline: 'week-1',
        given: { vertebralFracture: true, plainFilm: 'normal', painSeverity: 7, birthDate: '1968-09-14' },
        expect: 'conservative',
      },
      {
        name: 'a day short of 60, the fracture came with a pregnancy, a secondary cause of bone loss has been found',
        baseline: 'week-1',
        given: { birthDate: '1966-03-17', fractureWithPregnancy: true, secondaryCauseFound: true },
        expect: 'conservative',
      },
      {
        name: 'an active infection is present, a work-up has excluded an infection of the spine',
        baseline: 'week-8',
        given: { activeInfection: true, infectionExcluded: true },
        expect: 'conservative',
      },
      {
        name: 'the spine is ankylosed, a spinal surgeon has judged the fracture stable',
        baseline: 'week-1',
        given: { ankylosedSpine: true, surgeonJudgedStable: true },
        expect: 'conservative',
      },
      {
        name: 'as she is',
        baseline: 'week-1',
        expect: 'conservative',
      },
    ],
  }),
]
