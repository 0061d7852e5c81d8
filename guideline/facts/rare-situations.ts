/** Facts of rarer situations that change what is done next: infections, stiff spines, non-union, films that show nothing. */

import {
  all,
  any,
  atLeast,
  choice,
  condition,
  days,
  derived,
  exists,
  facts,
  is,
  lessThan,
  not,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { ankylosingSpondylitis } from '../value-sets/ankylosing-spondylitis.ts'
import { tuberculosis } from '../value-sets/tuberculosis.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from './current-bone-drugs.ts'
import { painCourse } from './pain-course.ts'
import { personDerived } from './person.ts'
import { symptoms } from './symptoms.ts'

export const rareSituations = facts({
  pastTuberculosis: yesNo({
    title: 'the patient has had tuberculosis or an infection of the spine',
    question: 'Has the patient ever had tuberculosis, or an infection of the spine?',
    source: exists(condition(tuberculosis, 'ever')),
  }),
  infectionConfirmed: yesNo({
    title: 'an infection of the spine is confirmed',
    question: 'Is it established, by culture or tissue, that the spine is infected?',
    remarks:
      'A code for an infection of the spine raises the suspicion; that it is proven is only ever said.',
  }),
  ankylosedSpine: yesNo({
    title: 'the spine is ankylosed',
    question: 'Is the spine stiffened by ankylosing spondylitis or by bone that bridges the vertebrae?',
    danger: true,
    silence: 'problem-list',
    source: exists(condition(ankylosingSpondylitis, 'ever')),
  }),
  plainFilm: choice(
    {
      fracture: 'a fracture',
      normal: 'no fracture and nothing else that explains the pain',
      'not-done': 'no plain film yet',
    },
    {
      title: 'plain film of the spine',
      question: 'What does the plain film of the painful part of the spine show?',
      goodFor: weeks(12),
    },
  ),
  denosumabStopped: yesNo({
    title: 'denosumab was stopped or a dose was missed',
    question: 'Was denosumab 60 mg stopped, or a dose missed?',
  }),
  fractureDespiteBoneDrug: yesNo({
    title: 'the fracture happened although a bone drug was taken',
    question: 'Did the vertebra break although a bone drug had been taken for months, as prescribed?',
    remarks: 'Answers for a drug of any name; where the drug and its start are given, they answer too.',
  }),
  intravertebralCleft: yesNo({
    title: 'a cleft of gas or fluid lies in the vertebra',
    question: 'Do images show a cleft of gas or fluid in the vertebral body (Kuemmell, non-union)?',
    goodFor: days(365),
  }),
  procedurePlanned: yesNo({
    title: 'cement augmentation is planned',
    question: 'Is vertebroplasty or kyphoplasty already planned?',
    goodFor: weeks(12),
  }),
})

const { painSeverity } = symptoms

const films = facts({
  painUnexplainedByFilm: derived({
    title: 'strong pain persists though plain films show nothing',
    when: all(
      is(rareSituations.plainFilm, 'normal'),
      any(atLeast(painSeverity, 7), all(painCourse.painNotEased, atLeast(painSeverity, 5))),
    ),
  }),
})

export const rareSituationsDerived = facts({
  ...films,
  tumourBehindNormalFilm: derived({
    title: 'strong pain below 60 persists though plain films show nothing',
    when: all(films.painUnexplainedByFilm, lessThan(personDerived.ageInYears, 60)),
  }),
  denosumabEnded: derived({
    title: 'denosumab was given and is no longer',
    when: any(
      rareSituations.denosumabStopped,
      all(currentBoneDrugsDerived.denosumabEverGiven, not(currentBoneDrugs.takingDenosumab)),
    ),
  }),
})
