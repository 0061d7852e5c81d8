/**
 * Does memory stay flat? A Bundle of 60 MB and 100,000 assessments in one process, the heap measured after a forced
 * collection at checkpoints: `node --expose-gc --import tsx scripts/memory.ts [--assessments N] [--leak]`. With
 * `--leak` every assessment is kept on purpose, to show that the bound can fail.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { guideline } from '../guideline/index.ts'
import { parseDocument, readChart, selectPatient, tidy } from '../src/chart/index.ts'
import { type Assessed, assess, missingFacts } from '../src/evaluate/index.ts'
import { type Answers, addDays } from '../src/language/index.ts'
import { samples } from './samples.ts'

const { values } = parseArgs({ options: { assessments: { type: 'string' }, leak: { type: 'boolean' } } })
const ASSESSMENTS = Number(values.assessments ?? 100_000)
const CHECKPOINTS = 10
const BUNDLE_BYTES = 60_000_000
/** What the heap may grow from the first checkpoint to the greatest of the others. */
const BOUND_MB = 8

const collect = globalThis.gc
if (collect === undefined) {
  console.error('memory: the collector cannot be forced: run node --expose-gc --import tsx scripts/memory.ts')
  process.exit(2)
}
if (!Number.isInteger(ASSESSMENTS) || ASSESSMENTS < CHECKPOINTS) {
  console.error(`memory: --assessments takes a whole number from ${CHECKPOINTS}`)
  process.exit(2)
}

const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10
async function heap(): Promise<number> {
  // A turn of the loop later: until then the last text may still hang on the stack.
  await new Promise((done) => setImmediate(done))
  collect?.()
  return megabytes(process.memoryUsage().heapUsed)
}

function answersIn(text: string): Answers {
  const document = parseDocument(text, { maxBytes: 64 * 1024 * 1024 })
  if (document.kind !== 'bundle') throw new Error('the samples are Bundles')
  return readChart(guideline, tidy(guideline, selectPatient(document.bundle)), 'complete')
}

/** The first sample, with pain scores until the text is long enough. */
function largeBundle(): string {
  const [sample] = samples
  if (sample === undefined) throw new Error('there is no sample')
  const bundle: { entry: { resource: Record<string, unknown> }[] } = JSON.parse(
    readFileSync(sample.file, 'utf8'),
  )
  const patient = bundle.entry.find(({ resource }) => resource.resourceType === 'Patient')?.resource.id
  const pain = (n: number) => ({
    resource: {
      resourceType: 'Observation',
      id: `pain-${n}`,
      status: 'final',
      subject: { reference: `Patient/${patient}` },
      code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
      effectiveDateTime: addDays('1990-01-01', n % 13_000),
      valueQuantity: { value: n % 11, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' },
      note: [{ text: 'as told at this visit, in the words of the patient '.repeat(4) }],
    },
  })
  const one = JSON.stringify(pain(0)).length
  for (let n = 0; n * one < BUNDLE_BYTES; n += 1) bundle.entry.push(pain(n))
  return JSON.stringify(bundle)
}

const patients = samples.map(({ file, asOf }) => ({ answers: answersIn(readFileSync(file, 'utf8')), asOf }))
const kept: Assessed[] = []
let questions = 0

function assessSome(from: number, to: number): void {
  for (let n = from; n < to; n += 1) {
    const { answers, asOf } = patients[n % patients.length] ?? { answers: null, asOf: '' }
    if (answers === null) throw new Error('there is no sample')
    const assessed = assess(guideline, answers, {}, addDays(asOf, n % 400))
    questions += missingFacts(assessed).length
    if (values.leak === true) kept.push(assessed)
  }
}

let bytes = 0
/** Read, assessed, and let go of. */
function assessLarge(): void {
  const text = largeBundle()
  bytes = text.length
  missingFacts(assess(guideline, answersIn(text), {}, '2026-06-16'))
}

assessLarge()
assessSome(0, patients.length)
const figures = [await heap()]
const step = ASSESSMENTS / CHECKPOINTS
for (let i = 0; i < CHECKPOINTS; i += 1) {
  // The large one first: its text hangs on the stack until other work has run.
  if (i === CHECKPOINTS >> 1) assessLarge()
  assessSome(Math.round(i * step), Math.round((i + 1) * step))
  figures.push(await heap())
}
const [first = 0, ...later] = figures
const growth = Math.round((Math.max(...later) - first) * 10) / 10
const flat = growth <= BOUND_MB
console.log(`heap after collection, MB: ${figures.join(' ')}`)
console.log(`greatest resident size: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
console.log(
  `memory: a Bundle of ${megabytes(bytes)} MB twice and ${ASSESSMENTS} assessments (${questions} questions), heap grew by ${growth} MB, ${flat ? 'within' : 'beyond'} ${BOUND_MB} MB`,
)
process.exitCode = flat ? 0 : 1
