/**
 * The files of a folder as patients of the list: each chart by itself, and with it the answers that say they are about
 * its patient. One document is held at a time, save answers, which wait until all charts have been seen.
 */

import { join } from 'node:path'
import type { CodesGiven, Document } from '../chart/index.ts'
import { type Answers, type Guideline, RequestProblem, requireBorn, type Setting } from '../language/index.ts'
import type { Worked } from '../report/index.ts'
import type { Cli } from './cli.ts'
import { mistakeWords, oneLine } from './mistake.ts'
import { named } from './named.ts'
import { answersIn, documentIn, type PatientOptions, type Read } from './patient.ts'
import { workFactsOf } from './work-facts.ts'

export interface Work {
  readonly guideline: Guideline
  readonly folder: string
  readonly files: readonly string[]
  readonly options: Pick<PatientOptions, 'coverage' | 'maxBytes'> & { readonly afterDeath?: true }
  readonly asOf: string
  readonly place: Setting
  readonly map: CodesGiven | undefined
}

type Rooms = Awaited<ReturnType<typeof rooms>>

async function rooms() {
  const [chart, evaluate] = await Promise.all([import('../chart/index.ts'), import('../evaluate/index.ts')])
  return { chart, evaluate }
}

/** Answers as they wait for their patient, and what is wrong with them. */
interface Typed {
  readonly file: string
  readonly subject: string | null
  readonly read: Read | null
  readonly problem: unknown
}

export interface Listed {
  readonly worked: readonly Worked[]
  /** Is a mistake of ours among the problems? */
  readonly ours: boolean
}

export async function workedIn(cli: Cli, work: Work): Promise<Listed> {
  const the = await rooms()
  const rows: Worked[] = []
  const typed: Typed[] = []
  let ours = false
  const failed = (file: string, patient: string | null, problem: unknown): void => {
    if (!(problem instanceof RequestProblem)) ours = true
    rows.push({ file, patient, problem: problemWords(problem) })
  }
  for (const [at, file] of work.files.entries()) {
    if (cli.io.watched) cli.io.err(`\rReading file ${at + 1} of ${work.files.length}`)
    try {
      const document = await documentIn(cli, join(work.folder, file), work.options.maxBytes)
      if (document.kind === 'answers') typed.push(typedIn(the, work, file, document))
      else {
        for (const patient of patientsIn(the, file, document)) {
          try {
            const read = readFrom(the, work, document, patient)
            rows.push({ file, patient, facts: factsOf(the, work, read, undefined) })
          } catch (problem) {
            failed(file, patient, problem)
          }
        }
      }
    } catch (problem) {
      failed(file, null, problem)
    }
  }
  if (cli.io.watched) cli.io.err('\n')
  await joinAll(typed)
  return { worked: rows, ours }

  /** Answers to the row of their patient, or to a row of their own. */
  async function joinAll(all: readonly Typed[]): Promise<void> {
    for (const [subject, own] of bySubject(all)) {
      const charts = rows.filter((row) => subject !== null && row.patient === subject && 'facts' in row)
      const [only] = charts
      if (only !== undefined && charts.length === 1) await joinOne(only, own)
      else {
        for (const one of own) alone(one)
        if (only !== undefined)
          for (const row of charts) note(row, notJoined(own, 'this id stands in several charts'))
      }
    }
  }

  async function joinOne(row: Worked, own: readonly Typed[]): Promise<void> {
    const sound = own.filter((one) => one.read !== null)
    const broken = own.filter((one) => one.read === null)
    for (const one of broken) failed(one.file, one.subject, one.problem)
    const words = broken.length === 0 ? [] : [notJoined(broken, 'could not be read, see the end')]
    try {
      if (sound.length === 0) return note(row, words.join('; '))
      const document = await documentIn(cli, join(work.folder, row.file), work.options.maxBytes)
      const read = joined(the, readFrom(the, work, document, row.patient ?? undefined), sound)
      const said = [`with the answers of ${sound.map((one) => one.file).join(', ')}`, ...read.words, ...words]
      rows[rows.indexOf(row)] = { ...row, facts: factsOf(the, work, read, said.join('; ')) }
    } catch (problem) {
      for (const one of sound) failed(one.file, one.subject, problem)
      note(row, notJoined(own, 'could not be read with it, see the end'))
    }
  }

  function alone({ file, subject, read, problem }: Typed): void {
    try {
      if (read === null) throw problem
      rows.push({ file, patient: subject, facts: factsOf(the, work, read, undefined) })
    } catch (found) {
      failed(file, subject, found)
    }
  }

  function note(row: Worked, text: string): void {
    if ('facts' in row) rows[rows.indexOf(row)] = { ...row, facts: { ...row.facts, note: text } }
  }
}

const notJoined = (own: readonly Typed[], why: string): string =>
  `WITHOUT the answers of ${own.map((one) => one.file).join(', ')}: ${why}`

function bySubject(all: readonly Typed[]): ReadonlyMap<string | null, readonly Typed[]> {
  const groups = new Map<string | null, Typed[]>()
  for (const one of all) {
    const group = groups.get(one.subject)
    if (group === undefined) groups.set(one.subject, [one])
    else group.push(one)
  }
  return groups
}

/** @throws RequestProblem where nobody is in it, in the words of `assess` */
function patientsIn(
  the: Rooms,
  file: string,
  document: Extract<Document, { kind: 'bundle' }>,
): readonly string[] {
  const ids = the.chart.patientsOf(document.bundle)
  if (ids.length === 0) named(file, () => the.chart.selectPatient(document.bundle))
  return ids
}

function readFrom({ chart }: Rooms, work: Work, document: Document, patient: string | undefined): Read {
  const { coverage } = work.options
  const chosen = {
    ...(patient === undefined ? {} : { patient }),
    ...(coverage === undefined || document.kind === 'answers' ? {} : { coverage }),
    map: work.map,
  }
  return answersIn(chart, work.guideline, document, chosen, work.asOf)
}

function typedIn(
  the: Rooms,
  work: Work,
  file: string,
  document: Extract<Document, { kind: 'answers' }>,
): Typed {
  const { subject } = document.document
  const said = typeof subject === 'string' ? subject.replace(/^Patient\//, '') : null
  try {
    return { file, subject: said, read: readFrom(the, work, document, undefined), problem: null }
  } catch (problem) {
    return { file, subject: said, read: null, problem }
  }
}

/** The chart with all that was typed of its patient: of two answers the later day counts, as everywhere. */
function joined(
  the: Rooms,
  chart: Read,
  own: readonly Typed[],
): Read & { readonly words: readonly string[] } {
  let { answers }: { answers: Answers } = chart
  const setting = new Map<string, string | null>()
  for (const { read } of own) {
    if (read === null) continue
    answers = the.chart.mergeAnswers(answers, read.answers)
    for (const [id, code] of Object.entries(read.setting)) {
      setting.set(id, setting.has(id) && setting.get(id) !== code ? null : code)
    }
  }
  const known = [...setting].filter((pair): pair is [string, string] => pair[1] !== null)
  const open = [...setting].flatMap(([id, code]) => (code === null ? [id] : []))
  const words = open.length === 0 ? [] : [`they differ on ${open.join(', ')}, which counts as not known`]
  return { answers, setting: { ...chart.setting, ...Object.fromEntries(known) }, words }
}

function factsOf({ evaluate }: Rooms, work: Work, read: Read, note: string | undefined) {
  const { guideline, asOf, place } = work
  requireBorn(guideline, read.answers, asOf, '--as-of')
  const assessed = evaluate.assess(guideline, read.answers, { ...read.setting, ...place }, asOf)
  return workFactsOf(evaluate, assessed, note, work.options.afterDeath === true)
}

function problemWords(problem: unknown): string {
  if (problem instanceof RequestProblem) return oneLine(problem.message)
  return `internal error (${mistakeWords(problem)}): a mistake of ours, please report it without the patient's data`
}
