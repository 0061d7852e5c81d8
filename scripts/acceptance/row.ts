/** One line of a promise, and the two usual ways to check it: by tests, or by a command. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type Place, run } from '../run-step.ts'

export interface Verdict {
  readonly pass: boolean
  readonly detail: string
}

export interface Row {
  readonly id: string
  /** The promise, in its own words. */
  readonly text: string
  /** How it was checked. */
  readonly check: string
  run(): Promise<Verdict>
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/**
 * Runs the tests of `files` (of one suite; narrowed to names that match `namePattern`; `deep`: in their long form). Fails when a test fails, when
 * none ran, and, without a pattern, when one was skipped: a test that does not run proves nothing. Where PLUMBLINE_REPORT
 * names the report of a run of all tests just before, short forms of what it has run are looked up in it.
 */
export async function vitestRow(
  files: readonly string[],
  namePattern?: string,
  place: Place & { readonly deep?: boolean } = {},
): Promise<Verdict> {
  const already = process.env.PLUMBLINE_REPORT
  if (already !== undefined && place.deep !== true && place.env === undefined) {
    const known = verdictIn(already, files, namePattern)
    if (known !== undefined) return known
  }
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-accept-'))
  const output = join(folder, 'report.json')
  const args = ['run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${output}`]
  if (place.deep === true) args.push('--mode', 'deep')
  if (namePattern !== undefined) args.push('--testNamePattern', namePattern)
  const ran = await run('node_modules/.bin/vitest', args, place)
  try {
    const report: VitestReport = JSON.parse(readFileSync(output, 'utf8'))
    const { numPassedTests: passed, numFailedTests: failed } = report
    const skipped = namePattern === undefined ? report.numPendingTests + report.numTodoTests : 0
    const first = report.testResults
      .flatMap((file) => file.assertionResults)
      .find((test) => test.status === 'failed')
    const detail = [
      `${passed} tests passed`,
      failed > 0 ? `${failed} failed (first: ${first?.fullName ?? 'a whole file'})` : '',
      skipped > 0 ? `${skipped} skipped` : '',
      `${ran.seconds.toFixed(1)} s`,
      ...countsIn(ran.stdout),
    ]
    return {
      pass: ran.code === 0 && report.success && passed > 0 && failed === 0 && skipped === 0,
      detail: detail.filter((part) => part !== '').join(', '),
    }
  } catch {
    return { pass: false, detail: `no report from vitest: ${tellingLine(ran.stderr + ran.stdout)}` }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a run of `npm test` just before has found of these tests, by its JSON report (the same must hold as above); undefined where a file was not in it. */
function verdictIn(file: string, asked: readonly string[], namePattern = ''): Verdict | undefined {
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'))
  const paths = asked.filter((one, i) => one !== '--project' && asked[i - 1] !== '--project')
  if (!paths.every((path) => report.testResults.some(({ name }) => name.includes(path)))) return undefined
  const tests = report.testResults
    .filter(({ name }) => paths.some((path) => name.includes(path)))
    .flatMap(({ name, status, assertionResults }) =>
      assertionResults.length > 0 ? assertionResults : [{ fullName: name, status }],
    )
    .filter(({ fullName }) => new RegExp(namePattern).test(fullName))
  const of = (status: string) => tests.filter((one) => one.status === status)
  const others = namePattern === '' ? tests.filter(({ status }) => status !== 'passed') : of('failed')
  const [first] = others
  return {
    pass: of('passed').length > 0 && others.length === 0,
    detail: [
      `${of('passed').length} tests passed in the run of npm test just before`,
      ...(first === undefined
        ? []
        : [`${others.length} did not (first: ${first.fullName}, ${first.status})`]),
    ].join(', '),
  }
}

/** What the tests themselves say of how much they did: "evaluator = SQL, count: 1040 patients, 41000 results". */
function countsIn(text: string): readonly string[] {
  const lines = stripVTControlCharacters(text).split('\n')
  return lines
    .filter((line) => /^[\w =]+(, [^:]+)?: .*\d/.test(line) && !line.includes('=>'))
    .map((line) => `\n        ${line}`)
}

/** Passes when the command ends with 0. */
export async function commandRow(
  command: string,
  args: readonly string[],
  place: Place = {},
): Promise<Verdict> {
  const ran = await run(command, args, place)
  const said =
    ran.code === 0 ? (ran.stdout.trim().split('\n').at(-1) ?? '') : tellingLine(ran.stderr + ran.stdout)
  return { pass: ran.code === 0, detail: `exit code ${ran.code}, ${ran.seconds.toFixed(1)} s: ${said}` }
}

const TRIES = 3

/** A measure that fails is taken anew, three times at most, and says so: what else runs on the machine makes it worse. */
export function measured(measure: () => Promise<Verdict>): () => Promise<Verdict> {
  return async () => {
    const before: string[] = []
    for (;;) {
      const verdict = await measure()
      const detail = [...before, verdict.detail].join('; measured again: ')
      if (verdict.pass || before.length === TRIES - 1) return { pass: verdict.pass, detail }
      before.push(verdict.detail)
    }
  }
}

/** The line of a command's output that says most: the first that speaks of an error, else the last. */
export function tellingLine(text: string): string {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^npm (warn|error (code|path|command|A complete log))/.test(line))
  return (lines.find((line) => /error|fail/i.test(line)) ?? lines.at(-1) ?? 'no output').slice(0, 240)
}
