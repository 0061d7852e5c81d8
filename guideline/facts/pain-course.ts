/** Which way the pain goes: as it is said, or as the scores since the fracture say. */

import { all, any, atMost, because, derived, facts, is, not, saidToHold } from '../../src/language/index.ts'
import { ostelo2008Mic } from '../evidence.ts'
import { symptomChangeScores } from './symptom-change.ts'
import { symptoms } from './symptoms.ts'

const { painTrend } = symptoms

const scores = facts({
  painRose: derived({
    title: 'the pain has risen since it was first rated, by an amount that matters',
    when: because(
      atMost(symptomChangeScores.painFall, -2),
      ostelo2008Mic,
      'verified',
      'minimal important change: 2 of 10',
    ),
    remarks:
      'A single rating is no course. That a rise outranks a course said to be stable or improving is ours.',
  }),
})

const rose = saidToHold(scores.painRose)

export const painCourse = facts({
  ...scores,
  painWorse: derived({
    title: 'the pain is worsening',
    when: any(is(painTrend, 'worsening'), rose),
  }),
  painNotEased: derived({
    title: 'the pain is stable or worsening',
    when: any(is(painTrend, 'stable', 'worsening'), rose),
  }),
  painEasing: derived({
    title: 'the pain is improving',
    when: all(is(painTrend, 'improving'), not(rose)),
  }),
})
