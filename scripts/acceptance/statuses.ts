/**
 * Every status of every example, sample and published case, held against the table that an earlier build wrote
 * (tests/before/statuses.txt): `tsx scripts/acceptance/statuses.ts`; `--write FILE` writes such a table. Examples that
 * are new since are counted, not compared. Exit code 1 where a status differs that no line of tests/before/changed.ts
 * names, or where a line of it names none.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { guideline } from '../../guideline/index.ts'
import { parseDocument, readChart, readTyped, selectPatient, tidy } from '../../src/chart/index.ts'
import { assess, standings } from '../../src/evaluate/index.ts'
import type { Answers, Setting } from '../../src/language/index.ts'
import { itemsOf, patientOf } from '../../src/prove/examples/index.ts'
import { changed } from '../../tests/before/changed.ts'
import { samples } from '../samples.ts'

interface Patient {
  readonly name: string
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
}
type Coverage = 'complete' | 'unknown'

function read(text: string, coverage: Coverage, asOf: string): Pick<Patient, 'answers' | 'setting'> {
  const document = parseDocument(text)
  if (document.kind === 'answers') return readTyped(guideline, document.document, asOf)
  const tidied = tidy(guideline, selectPatient(document.bundle))
  return { answers: readChart(guideline, tidied, coverage), setting: {} }
}

function* patients(): Generator<Patient> {
  for (const { kind, id, examples } of itemsOf(guideline)) {
    const seen = new Map<string, number>()
    for (const example of examples) {
      const patient = patientOf(guideline, example)
      if (patient === undefined) throw new Error(`${id}: ${example.name} has no baseline`)
      const times = (seen.get(example.name) ?? 0) + 1
      seen.set(example.name, times)
      const again = times === 1 ? '' : ` #${times}`
      yield { name: `${kind} ${id}: ${example.name}${again}`, ...patient }
    }
  }
  for (const { file, asOf, setting } of samples) {
    const place = Object.fromEntries(setting.split(',').map((pair) => pair.split('=')))
    for (const coverage of ['complete', 'unknown'] as const) {
      const found = read(readFileSync(file, 'utf8'), coverage, asOf)
      yield {
        name: `${file} (${coverage})`,
        answers: found.answers,
        setting: { ...found.setting, ...place },
        asOf,
      }
    }
  }
  const { cases } = JSON.parse(readFileSync('samples/cases/published.json', 'utf8'))
  for (const { id, patient, coverage = 'unknown', asOf } of cases) {
    yield { name: `case ${id}`, ...read(JSON.stringify(patient), coverage, asOf), asOf }
  }
}

/** One sign for each standing, so that a row is one line. */
const signs: Readonly<Record<string, string>> = {
  applicable: 'A',
  'not-applicable': '-',
  'needs-data': '?',
  done: 'D',
  declined: 'X',
  displaced: '>',
  provisional: 'P',
  suitable: 'S',
  caution: 'C',
  contraindicated: '!',
  'not-yet': '<',
  'too-late': 'L',
  taking: 'T',
  supports: 'Y',
  opposes: 'N',
  either: 'E',
  'not-covered': '.',
  unpublished: 'U',
}

type Table = ReadonlyMap<string, ReadonlyMap<string, string>>

const tableNow = (): Table =>
  new Map(
    [...patients()].map((one) => {
      const assessed = assess(guideline, one.answers, one.setting, one.asOf)
      const rows = new Map(standings(assessed))
      if (assessed.stage.provisional) rows.set('stage', `${assessed.stage.id} (provisional)`)
      return [one.name, rows]
    }),
  )

function written(table: Table): string {
  const ids = [...new Set([...table.values()].flatMap((row) => [...row.keys()]))].filter(
    (id) => id !== 'stage',
  )
  const lines = [...table].map(([name, row]) => {
    const line = ids.map((id) => {
      const standing = row.get(id)
      const sign = standing === undefined ? ' ' : signs[standing]
      if (sign === undefined) throw new Error(`no sign for "${standing}"`)
      return sign
    })
    return [name, row.get('stage'), line.join('')].join('\t')
  })
  return `${ids.join(' ')}\n${lines.join('\n')}\n`
}

function readTable(text: string): Table {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const ids = head.split(' ')
  const standingOf = new Map(Object.entries(signs).map(([standing, sign]) => [sign, standing]))
  return new Map(
    lines.map((line) => {
      const [name = '', stage = '', row = ''] = line.split('\t')
      const found = ids.flatMap((id, i): readonly [string, string][] => {
        const standing = standingOf.get(row[i] ?? '')
        return standing === undefined ? [] : [[id, standing]]
      })
      return [name, new Map([['stage', stage], ...found])]
    }),
  )
}

function compare(): boolean {
  const [before, now] = [readTable(readFileSync('tests/before/statuses.txt', 'utf8')), tableNow()]
  const used = new Set<string>()
  let [compared, unexpected] = [0, 0]
  const differ = (name: string, id: string, from: string, to: string): void => {
    const reason = changed.find((one) => one.patient === name && one.id === id && one.to === to)
    if (reason !== undefined) used.add(`${name}\t${id}`)
    else unexpected += 1
    console.log(
      `${reason ? 'wanted ' : 'DIFFERS'}  ${name} | ${id}: ${from}, now ${to}${reason ? ` | ${reason.because}` : ''}`,
    )
  }
  for (const [name, row] of before) {
    const found = now.get(name)
    for (const [id, standing] of row) {
      compared += 1
      const then = found?.get(id) ?? 'gone'
      if (then !== standing) differ(name, id, standing, then)
    }
  }
  const idle = changed.filter((one) => !used.has(`${one.patient}\t${one.id}`))
  for (const one of idle) console.log(`IDLE     ${one.patient} | ${one.id}: listed as changed, and is not`)
  const fresh = [...now.keys()].filter((name) => !before.has(name)).length
  console.log(
    `${compared} statuses of ${before.size} patients compared, ${used.size} changed as listed, ${unexpected} unexpected; ${fresh} patients are new`,
  )
  return unexpected === 0 && idle.length === 0 && before.size > 1000
}

const [flag, file] = process.argv.slice(2)
if (flag === '--write' && file !== undefined) writeFileSync(file, written(tableNow()))
else if (!compare()) process.exitCode = 1
