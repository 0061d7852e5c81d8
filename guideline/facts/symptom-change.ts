/**
 * Pain and disability against their first value since the fracture, each scale by itself: a change counts where it
 * reaches the smallest that matters to patients with low back pain, or an improvement 30 percent of the first value.
 */

import {
  all,
  any,
  atLeast,
  atMost,
  because,
  earliest,
  type FormulaFact,
  facts,
  formula,
  latest,
  minus,
  moreThan,
  number,
  observation,
  type QuantityFact,
  quantity,
  score,
  times,
  value,
  weeks,
} from '../../src/language/index.ts'
import { ostelo2008Mic } from '../evidence.ts'
import { oswestryIndex } from '../value-sets/oswestry-index.ts'
import { painScore } from '../value-sets/pain-score.ts'
import { visualAnaloguePain } from '../value-sets/visual-analogue-pain.ts'
import { painInWords, symptoms } from './symptoms.ts'

const sinceFracture = { since: 'index-fracture' } as const

export const symptomChange = facts({
  painSeverityAtFirst: quantity('{score}', {
    title: 'first pain severity since the fracture',
    question: 'How severe was the back pain when it was first rated after the fracture, 0 to 10?',
    range: [0, 10],
    inWords: painInWords,
    source: earliest(observation(painScore), sinceFracture),
  }),
  visualPain: quantity('mm', {
    title: 'pain on the visual analogue scale',
    question: 'Where is the pain on the visual analogue scale now, 0 to 100 mm?',
    range: [0, 100],
    goodFor: weeks(4),
    source: latest(observation(visualAnaloguePain)),
  }),
  visualPainAtFirst: quantity('mm', {
    title: 'starting point of the 100 mm line',
    question: 'Where was the pain on the visual analogue scale first after the fracture, 0 to 100 mm?',
    range: [0, 100],
    source: earliest(observation(visualAnaloguePain), sinceFracture),
  }),
  rolandMorrisAtFirst: quantity('{score}', {
    title: 'Roland-Morris at the start',
    question: 'What was the first Roland-Morris score after the fracture, 0 to 24?',
    range: [0, 24],
  }),
  oswestry: quantity('%', {
    title: 'Oswestry disability index',
    question: 'What is the Oswestry disability index now, 0 to 100?',
    range: [0, 100],
    goodFor: weeks(4),
    converts: { '{score}': 1 },
    source: latest(observation(oswestryIndex)),
  }),
  oswestryAtFirst: quantity('%', {
    title: 'Oswestry at the start',
    question: 'What was the first Oswestry disability index after the fracture, 0 to 100?',
    range: [0, 100],
    converts: { '{score}': 1 },
    source: earliest(observation(oswestryIndex), sinceFracture),
  }),
})

const falls = facts({
  painFall: fall('fall of pain', symptomChange.painSeverityAtFirst, symptoms.painSeverity),
  painFallBeyond: beyond('pain', symptomChange.painSeverityAtFirst, symptoms.painSeverity),
  visualPainFall: fall(
    'fall of pain on the visual analogue scale',
    symptomChange.visualPainAtFirst,
    symptomChange.visualPain,
  ),
  visualPainFallBeyond: beyond(
    'pain on the visual analogue scale',
    symptomChange.visualPainAtFirst,
    symptomChange.visualPain,
  ),
  rolandMorrisFall: fall('fall of Roland-Morris', symptomChange.rolandMorrisAtFirst, symptoms.rolandMorris),
  rolandMorrisFallBeyond: beyond('Roland-Morris', symptomChange.rolandMorrisAtFirst, symptoms.rolandMorris),
  oswestryFall: fall('fall of Oswestry', symptomChange.oswestryAtFirst, symptomChange.oswestry),
  oswestryFallBeyond: beyond('Oswestry', symptomChange.oswestryAtFirst, symptomChange.oswestry),
})

function fall<U extends string>(title: string, first: QuantityFact<U>, now: QuantityFact<U>) {
  return formula({ title, unit: first.unit, term: minus(value(first), value(now)) })
}

/** By how much a value lies below 70 percent of the first. */
function beyond<U extends string>(title: string, first: QuantityFact<U>, now: QuantityFact<U>) {
  const seventy = times(value(first), number(0.7))
  return formula({
    title: `${title} below 70 percent of the first`,
    unit: first.unit,
    term: { term: 'minus', left: seventy, right: value(now) },
  })
}

/** Better, the same or worse on one scale: `least` is the smallest change that matters on it. */
function changeOn<U extends string>(title: string, { first, byWhat, beyondThirty, least }: Scale<U>) {
  return score({
    title,
    version: 'minimal important change, consensus of 2008',
    parts: {
      change: {
        title: 'change since first rated',
        points: [
          [
            because(
              any(atLeast(byWhat, least), all(atLeast(beyondThirty, 0), moreThan(first, 0))),
              ostelo2008Mic,
              'verified',
              'minimal important change, or 30 percent',
            ),
            1,
          ],
          [because(atMost(byWhat, -least), ostelo2008Mic, 'verified', 'minimal important change'), -1],
        ],
        otherwise: 0,
      },
    },
    unknownCounts: 0,
    bands: [
      { upTo: -1, title: 'worse by an amount that matters' },
      { upTo: 0, title: 'no change that matters, or rated only once' },
      { upTo: null, title: 'better by an amount that matters' },
    ],
    remarks: 'For low back pain in general, not for vertebral fractures alone.',
  })
}

interface Scale<U extends string> {
  readonly first: QuantityFact<U>
  readonly byWhat: FormulaFact<U>
  readonly beyondThirty: FormulaFact<U>
  readonly least: number
}

export const symptomChangeScores = facts({
  ...falls,
  painChange: changeOn('change of pain (0 to 10)', {
    first: symptomChange.painSeverityAtFirst,
    byWhat: falls.painFall,
    beyondThirty: falls.painFallBeyond,
    least: 2,
  }),
  visualPainChange: changeOn('change of pain on the visual analogue scale', {
    first: symptomChange.visualPainAtFirst,
    byWhat: falls.visualPainFall,
    beyondThirty: falls.visualPainFallBeyond,
    least: 15,
  }),
  rolandMorrisChange: changeOn('change of Roland-Morris', {
    first: symptomChange.rolandMorrisAtFirst,
    byWhat: falls.rolandMorrisFall,
    beyondThirty: falls.rolandMorrisFallBeyond,
    least: 5,
  }),
  oswestryChange: changeOn('change of Oswestry', {
    first: symptomChange.oswestryAtFirst,
    byWhat: falls.oswestryFall,
    beyondThirty: falls.oswestryFallBeyond,
    least: 10,
  }),
})
