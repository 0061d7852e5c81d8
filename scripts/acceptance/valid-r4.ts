/**
 * Is what `tidy` and `writeChart` write valid FHIR R4? The HAPI FHIR validator judges it for each sample, published case
 * and shared chart: `tsx scripts/acceptance/valid-r4.ts [--sample]`. An error is ours unless the input has as many of it.
 * Exit code 1 for an error of ours, and where nothing could be checked ("NOT CHECKED: why").
 */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { guideline } from '../../guideline/index.ts'
import {
  type Document,
  parseDocument,
  patientsOf,
  readChart,
  readTyped,
  selectPatient,
  tidy,
  writeChart,
} from '../../src/chart/index.ts'
import { type Answers, RequestProblem } from '../../src/language/index.ts'
import { chartGuideline } from '../../tests/toy/chart-guideline.ts'
import { bundle } from '../../tests/toy/chart-records.ts'
import { rawRecords } from '../../tests/toy/raw-charts.ts'
import { errorsIn, errorsOfOurs, NotChecked, validatorHere } from './validator/validate.ts'

const RANDOM = 200

/** What was written, and from what. */
interface Written {
  readonly name: string
  readonly bundle: object
  readonly input: object | null
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.json') ? [path] : []
    })
}

/** Every chart as text, by the name under which it is reported. */
function* charts(): Generator<readonly [name: string, text: string]> {
  for (const file of readdirSync('samples').sort()) {
    if (file.endsWith('.json')) yield [`samples/${file}`, readFileSync(join('samples', file), 'utf8')]
  }
  const { cases } = JSON.parse(readFileSync('samples/cases/published.json', 'utf8'))
  for (const { id, patient } of cases) yield [`case ${id}`, JSON.stringify(patient)]
  for (const folder of ['../shared/samples', '../shared/cases/attacks']) {
    if (!existsSync(folder)) throw new NotChecked(`${folder} is not beside this checkout`)
    for (const file of filesIn(folder)) yield [file, readFileSync(file, 'utf8')]
  }
}

function* writtenFrom(name: string, document: Document): Generator<Written> {
  const own = (answers: Answers): Written => {
    return { name: `${name} (written)`, bundle: writeChart(guideline, answers), input: null }
  }
  if (document.kind === 'answers') {
    yield own(readTyped(guideline, document.document, '2026-11-30').answers)
    return
  }
  const patients = patientsOf(document.bundle)
  for (const id of patients.length === 0 ? [undefined] : patients) {
    const input = selectPatient(document.bundle, id)
    const tidied = tidy(guideline, input)
    yield { name: `${name} (tidied)`, bundle: tidied.bundle, input }
    yield own(readChart(guideline, tidied, 'complete'))
  }
}

/** Charts of every kind of record with odd codes, dates and statuses, which no sample has. */
function* random(): Generator<Written> {
  const seed = Number(process.env.FC_SEED ?? '') || 1
  for (const [n, records] of fc.sample(rawRecords, { numRuns: RANDOM, seed }).entries()) {
    const { bundle: tidied } = tidy(chartGuideline, bundle(...records))
    yield { name: `random chart ${n} of seed ${seed}`, bundle: tidied, input: null }
  }
}

function allWritten(): { readonly written: readonly Written[]; readonly refused: number } {
  const written: Written[] = []
  let refused = 0
  for (const [name, text] of charts()) {
    try {
      written.push(...writtenFrom(name, parseDocument(text)))
    } catch (problem) {
      if (!(problem instanceof RequestProblem)) throw problem
      refused += 1
    }
  }
  return { written: [...written, ...random()], refused }
}

/** A validator that finds nothing in a Bundle without addresses and with a status that is none finds nothing at all. */
const faulty: Written = {
  name: 'a faulty Bundle',
  bundle: {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { resourceType: 'Observation', id: 'o', status: 'good', code: { text: 'x' } } }],
  },
  input: null,
}

async function main(folder: string): Promise<void> {
  const { written, refused } = allWritten()
  const chosen = process.argv.includes('--sample')
    ? written.filter((one, n) => one.name.startsWith('samples/') || n % 5 === 0)
    : written
  const validator = await validatorHere()
  const save = (bundle: object, n: string): string => {
    const path = join(folder, `${n}.json`)
    writeFileSync(path, JSON.stringify(bundle))
    return path
  }
  const files = new Map([...chosen, faulty].map((one, n) => [save(one.bundle, `out-${n}`), one] as const))
  const found = await errorsIn(validator, [...files.keys()])
  const bad = [...files].filter(([file]) => (found.get(file) ?? []).length > 0)
  if (!bad.some(([, one]) => one === faulty)) {
    throw new NotChecked('the validator finds nothing wrong with a Bundle that is')
  }
  const inputs = new Map(
    bad.flatMap(([file, { input }]) =>
      input === null ? [] : [[file, save(input, `in-${basename(file, '.json')}`)] as const],
    ),
  )
  const before = inputs.size === 0 ? new Map() : await errorsIn(validator, [...inputs.values()])
  let ours = 0
  for (const [file, one] of bad) {
    if (one === faulty) continue
    const input = inputs.get(file)
    for (const { place, message } of errorsOfOurs(
      found.get(file) ?? [],
      input === undefined ? [] : before.get(input),
    )) {
      ours += 1
      console.log(`${one.name}: ${place}: ${message}`)
    }
  }
  const lacking = chosen.length < written.length ? ` of ${written.length} (a sample)` : ''
  console.log(`${chosen.length}${lacking} Bundles written, ${refused} inputs refused, ${ours} errors of ours`)
  process.exitCode = ours > 0 ? 1 : 0
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-valid-'))
try {
  await main(folder)
} catch (problem) {
  if (!(problem instanceof NotChecked)) throw problem
  console.log(`NOT CHECKED: ${problem.message}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
