/** The pages the laws are tried on: every example of the guideline, every sample, and patients made so that each law bites. */

import { readFileSync } from 'node:fs'
import { guideline } from '../../../guideline/index.ts'
import { samples } from '../../../scripts/samples.ts'
import {
  mergeAnswers,
  parseDocument,
  readChart,
  readTyped,
  selectPatient,
  tidy,
} from '../../../src/chart/index.ts'
import {
  type Assessed,
  alertsOf,
  assess,
  checklistOf,
  contradictionsOf,
  deceasedOf,
  episodeOf,
  headlineOf,
  incompatibleIn,
  inOrder,
  missingFacts,
  notesOf,
  optionInFull,
  optionsInShort,
  positionInFull,
  positionInShort,
  recommendationOf,
  scoresOf,
  stageOf,
  subjectOf,
} from '../../../src/evaluate/index.ts'
import type { Assessment } from '../../../src/language/index.ts'
import { itemsOf, patientOf } from '../../../src/prove/examples/index.ts'

export interface Named {
  readonly name: string
  /** How many examples are this very patient on this very day. */
  readonly times: number
  readonly assessed: Assessed
}

/** Every patient of the examples, each once: many examples share one. */
export function examplePages(): readonly Named[] {
  const patients = new Map<string, { name: string; times: number; assessed: () => Assessed }>()
  for (const item of itemsOf(guideline)) {
    for (const example of item.examples) {
      const patient = patientOf(guideline, example)
      if (patient === undefined) throw new Error(`no baseline "${example.baseline}"`)
      const key = JSON.stringify(patient)
      const { answers, setting, asOf } = patient
      const found = patients.get(key)
      if (found !== undefined) found.times += 1
      else {
        const assessed = (): Assessed => assess(guideline, answers, setting, asOf)
        patients.set(key, { name: `${item.id}: ${example.name}`, times: 1, assessed })
      }
    }
  }
  return [...patients.values()].map(({ name, times, assessed }) => ({
    name,
    times,
    get assessed() {
      return assessed()
    },
  }))
}

/** Each sample with complete records and with records that may have gaps. */
export const samplePages = (): readonly Named[] =>
  samples.flatMap(({ file, asOf }) =>
    (['complete', 'unknown'] as const).map((coverage) => ({
      name: `${file}, ${coverage}`,
      times: 1,
      assessed: assess(guideline, chartOf(file, coverage), {}, asOf),
    })),
  )

function chartOf(
  file: string,
  coverage: 'complete' | 'unknown',
  change: (text: string) => string = (text) => text,
) {
  const document = parseDocument(change(readFileSync(file, 'utf8')), {})
  if (document.kind !== 'bundle') throw new Error(`${file} is no Bundle`)
  return readChart(guideline, tidy(guideline, selectPatient(document.bundle)), coverage)
}

/** A sample with something typed beside it. */
function beside(name: string, file: string, asOf: string, typed: object): Named {
  const { answers } = readTyped(guideline, { answers: {}, ...typed }, asOf)
  return {
    name,
    times: 1,
    assessed: assess(guideline, mergeAnswers(chartOf(file, 'unknown'), answers), {}, asOf),
  }
}

/** A sample with one more problem on the list, which nobody could read and which may tell of a danger. */
function withProblem(name: string, [file, asOf]: readonly [string, string], text: string): Named {
  const change = (chart: string): string => {
    const bundle = JSON.parse(chart)
    const { resource } = bundle.entry.find((one: { resource: { resourceType: string } }) => {
      return one.resource.resourceType === 'Condition'
    })
    const problem = { resourceType: 'Condition', id: 'unread', subject: resource.subject, code: { text } }
    return JSON.stringify({ ...bundle, entry: [...bundle.entry, { resource: problem }] })
  }
  return { name, times: 1, assessed: assess(guideline, chartOf(file, 'complete', change), {}, asOf) }
}

const cauda = ['samples/cauda-equina.json', '2026-05-04'] as const
const week1 = ['samples/week-1-uncomplicated.json', '2026-03-16'] as const
const bleeding = ['samples/gi-bleed-on-anticoagulant.json', '2026-04-13'] as const
const contrary = ['samples/contradictory.json', '2026-04-20'] as const
const refused = {
  declined: { 'refer-red-flag-emergency': 'does not want to go', 'take-image-in-emergency': 'too far' },
}

/** Patients made so that every law bites, some of them all at once. */
export const composedPages = (): readonly Named[] => [
  withProblem('a danger that nobody could read', week1, 'query cauda equina syndrome'),
  withProblem('another, beside an emergency', cauda, 'suspected osteomyelitis of vertebra'),
  beside('emergencies declined', ...cauda, refused),
  beside('emergencies declined, and died', ...cauda, { ...refused, deceased: '2026-05-03' }),
  beside('died, nobody knows when', ...week1, { deceased: true }),
  beside('died some day of a month', ...bleeding, { deceased: '2026-03' }),
  beside('taken though barred, and died', ...bleeding, { deceased: '2026-04-13' }),
  beside('died, and the record contradicts itself', ...contrary, { deceased: '2026-04-20' }),
  beside('what cannot both hold', ...contrary, {
    answers: { augmentationDone: true, augmentationProcedures: 0 },
  }),
  beside('a record set aside', ...contrary, { challenged: ['Condition/cauda-equina'] }),
  beside('two records set aside in an emergency', ...cauda, { challenged: ['Observation/x', 'Condition/y'] }),
  beside('checklist partly answered', 'samples/sparse.json', '2026-05-25', {
    answers: { redFlags: { spinalInstability: false } },
  }),
  beside('checklist asked in vain', 'samples/sparse.json', '2026-05-25', {
    answers: { redFlags: 'asked-unknown' },
  }),
  beside('checklist out of date', 'samples/sparse.json', '2026-05-25', {
    answers: { redFlags: { value: 'none', on: '2025-05-22' } },
  }),
  beside('one emergency, the rest of the checklist open', 'samples/sparse.json', '2026-05-25', {
    answers: { redFlags: ['caudaEquinaSigns'] },
  }),
]

const unmade = '0'.repeat(64)

/**
 * The assessment with what the laws speak of: without timeline and receipt, which take most of the time and of which no
 * law speaks. never-lost.test.ts holds it equal to the whole one.
 */
export function withoutTimeline(assessed: Assessed): Assessment {
  const { setting, asOf } = assessed
  const missing = missingFacts(assessed)
  return {
    guideline: { id: guideline.id, version: guideline.version, hash: unmade },
    asOf,
    subject: subjectOf(assessed),
    deceased: deceasedOf(assessed),
    setting,
    episode: episodeOf(assessed),
    stage: stageOf(assessed),
    headline: headlineOf(assessed, missing),
    alerts: alertsOf(assessed),
    checklist: checklistOf(assessed),
    contradictions: contradictionsOf(assessed),
    incompatible: incompatibleIn(assessed),
    recommendations: inOrder(assessed).map((result) => recommendationOf(assessed, result)),
    options: optionsInShort(assessed).map((option) => optionInFull(assessed, option)),
    positions: guideline.positions.map((_, i) => positionInFull(assessed, positionInShort(assessed, i))),
    scores: scoresOf(assessed),
    missing,
    timeline: [],
    notes: notesOf(assessed),
    receipt: { inputs: unmade, guideline: unmade, output: unmade },
  }
}
