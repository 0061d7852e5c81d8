/** The ticks of "nothing else" in a form: what each answers, and that none answers what such a list would not hold. */

import { describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { presumedOf, type RecordKind } from '../../src/language/index.ts'

const answered: readonly (readonly [RecordKind, string])[] = [
  [
    'medications',
    'takingCalcitonin takingRisedronate takingIbandronate takingDenosumab takingTeriparatide takingAbaloparatide takingRomosozumab takingRaloxifene takingAlendronate takingAcetaminophen takingNsaid takingWeakOpioid takingStrongOpioid takingAntiplatelet takingGlucocorticoid takingSedative takingHormoneAblation takingAnticoagulant',
  ],
  [
    'problem-list',
    'lungFunctionImpaired oesophagealDisorder pagetDisease kidneyFailureKnown severeLiverDisease chronicLiverDisease heartFailure sleepApnoea substanceUseDisorder knownCauses oesophagealVarices',
  ],
  [
    'allergies',
    'bisphosphonateReaction calcitoninAllergy denosumabReaction teriparatideReaction abaloparatideReaction acetaminophenReaction nsaidReaction opioidReaction romosozumabReaction raloxifeneReaction',
  ],
  ['procedures', 'augmentationDone augmentationProcedures'],
]

/** In the words of the question: whoever says yes to it has seen the patient, or asked. */
const seenOrAsked =
  /bleed|swallow|pregnan|breast|upright|dental|black stools|nerve|\bnumb(?:ness)?\b|weakness|fever|\bsit\b/i
/** A list of medicines holds what is taken now: not what was given once, or in a year. */
const before = /\bever\b|\bpast\b|\blast\b|\bwithin\b|\bwas given\b|\bhas (?:had|been)\b/i

describe('nothing else', () => {
  test.each(answered)('%s: the facts that the tick answers', (kind, ids) => {
    expect(presumedOf(guideline, kind).map(({ fact }) => fact.id)).toEqual(ids.split(' '))
  })

  test.each(answered)('%s: no question asks of a present sign', (kind) => {
    const told = presumedOf(guideline, kind).map(({ fact }) => `${fact.title}: ${fact.question}`)
    expect(told.filter((words) => seenOrAsked.test(words))).toEqual([])
  })

  test('medicines: no question asks of what was given before', () => {
    const told = presumedOf(guideline, 'medications').map(({ fact }) => `${fact.title}: ${fact.question}`)
    expect(told.filter((words) => before.test(words))).toEqual([])
  })
})
