/**
 * Laws over random answers: with a danger, a spine that may be unstable, or another cause, no line of the routine plan
 * stands, and no headline begins with "if clear". What holds is said here once more, not taken from the guideline.
 */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../../guideline/index.ts'
import { readTyped } from '../../../src/chart/index.ts'
import { assess, headlineOf, missingFacts } from '../../../src/evaluate/index.ts'
import { headlineWords } from '../../../src/words/index.ts'
import { asOf, base, type Given, routine } from './patient.ts'

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const yesNo = sometimes(fc.boolean())
const seldom = sometimes(fc.constantFrom(true, false, false, false, false))

const emergencies = [
  'newNeurologicalDeficit',
  'caudaEquinaSigns',
  'spinalCordCompression',
  'spinalInstability',
] as const
const tumourFlags = [
  'malignancySuspected',
  'unexplainedWeightLoss',
  'nightOrRestPain',
  'suspiciousImages',
  'suspiciousBloodTests',
] as const
const infectionFlags = ['infectionSuspected', 'feverOrInfectionRisk', 'raisedInflammatoryMarkers'] as const
const flags = [...emergencies, ...tumourFlags, ...infectionFlags]

const rareFlag = sometimes(fc.constantFrom(true, ...Array.from({ length: 6 }, () => false)))
const checklist = fc.oneof(
  fc.constant('none'),
  fc.constant(undefined),
  fc
    .record(Object.fromEntries(flags.map((flag) => [flag, rareFlag])))
    .map((items) => (Object.values(items).every((item) => item === undefined) ? 'none' : items)),
)

/** Old and fresh fractures, failed care or none, with the signs and causes each now and then. */
const answers = fc.record({
  onsetDate: sometimes(fc.constantFrom('2026-05-12', '2026-04-15', '2026-02-01', '2026-03')),
  painSeverity: sometimes(fc.integer({ min: 0, max: 10 })),
  painTrend: sometimes(fc.constantFrom('improving', 'stable', 'worsening')),
  optimalManagementGiven: yesNo,
  advancedImaging: sometimes(fc.constantFrom('oedema', 'uptake', 'no-sign', 'not-done')),
  painConcordantWithLevel: yesNo,
  mobilisesUnderAnalgesia: yesNo,
  kyphoticDeformity: yesNo,
  augmentationDone: seldom,
  newFractureAfterAugmentation: seldom,
  redFlags: checklist,
  ankylosedSpine: seldom,
  ofType: sometimes(fc.constantFrom('OF1', 'OF2', 'OF3', 'OF4', 'OF5')),
  posteriorColumnInvolved: seldom,
  painWorseOnMobilising: seldom,
  burstOrVertebraPlana: seldom,
  retropulsion: seldom,
  radiculopathy: seldom,
  painPattern: sometimes(fc.constantFrom('midline', 'diffuse', 'leg')),
  surgeonJudgedStable: seldom,
  malignancyConfirmed: seldom,
  malignancyExcluded: seldom,
  infectionConfirmed: seldom,
  infectionExcluded: seldom,
  activeInfection: seldom,
  hypercalcaemia: seldom,
  knownCauses: sometimes(
    fc.constantFrom(
      [],
      [],
      [],
      ['hypogonadism'],
      ['osteomalacia'],
      ['hyperparathyroidism'],
      ['kidney-bone-disease'],
    ),
  ),
  secondaryCausesChecked: yesNo,
  secondaryCauseTreated: seldom,
})

const ticked = ({ redFlags }: Given, names: readonly string[]): boolean =>
  typeof redFlags === 'object' &&
  redFlags !== null &&
  names.some((name) => Reflect.get(redFlags, name) === true)

function danger(given: Given): boolean {
  return ticked(given, emergencies)
}

function doubt(given: Given): boolean {
  if (given.ofType === 'OF5') return true
  const signs = given.painWorseOnMobilising || given.burstOrVertebraPlana || given.ofType === 'OF4'
  const together = given.posteriorColumnInvolved === true && (signs === true || given.retropulsion === true)
  const inCanal = given.retropulsion === true && (given.radiculopathy === true || given.painPattern === 'leg')
  return given.surgeonJudgedStable !== true && (given.ankylosedSpine === true || together || inCanal)
}

function otherCause(given: Given): boolean {
  const tumour = given.malignancyConfirmed === true
  const infection = given.infectionConfirmed === true
  const mineral = ['osteomalacia', 'hyperparathyroidism', 'kidney-bone-disease']
  const known = Array.isArray(given.knownCauses) && given.knownCauses.some((cause) => mineral.includes(cause))
  const calcium = given.hypercalcaemia === true
  const worked = given.malignancyExcluded === true && given.secondaryCausesChecked === true
  const suspected =
    (ticked(given, tumourFlags) && given.malignancyExcluded !== true) ||
    ((ticked(given, infectionFlags) || given.activeInfection === true) && given.infectionExcluded !== true)
  return (
    tumour ||
    infection ||
    suspected ||
    (calcium && !worked) ||
    (known && given.secondaryCauseTreated !== true)
  )
}

function look(given: Given) {
  const { redFlags: _, onsetDate: __, painSeverity: ___, ...rest } = base
  // Through JSON: what is not given is left out.
  const typed = JSON.parse(JSON.stringify({ ...rest, ...given }))
  const read = readTyped(guideline, { answers: typed, setting: {} }, asOf)
  const assessed = assess(guideline, read.answers, read.setting, asOf)
  const standing = new Set(
    assessed.recommendations.flatMap(({ id, status, displacedBy }) =>
      status === 'applicable' && displacedBy === null ? [id] : [],
    ),
  )
  const headline = headlineWords(guideline, headlineOf(assessed, missingFacts(assessed)))
  return { standing, headline }
}

const seen = { danger: 0, doubt: 0, cause: 0, none: 0, routine: 0 }

describe('laws over random answers', () => {
  it('a danger, a doubtful spine or another cause leaves no routine line, and no headline "if clear"', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const [d, s, c] = [danger(given), doubt(given), otherCause(given)]
        const { standing, headline } = look(given)
        const left = routine.filter((id) => standing.has(id))
        seen.danger += Number(d)
        seen.doubt += Number(s)
        seen.cause += Number(c)
        if (!(d || s || c)) {
          seen.none += 1
          seen.routine += Number(left.length > 0)
          return
        }
        expect(left).toEqual([])
        expect(headline).not.toMatch(/if clear/i)
        if (c) expect(standing).not.toContain('start-bone-drug-at-any-t-score')
        if (c) expect(standing).not.toContain('consider-anabolic-first')
      }),
    )
  })

  it('and each of them was tried, and its absence leaves the routine plan', () => {
    console.log(`of random answers: ${JSON.stringify(seen)}`)
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
  })
})
