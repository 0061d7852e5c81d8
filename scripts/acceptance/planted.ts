/**
 * Plants known mistakes one at a time in a copy of the tree and runs the tests of the room each is in:
 * `tsx scripts/acceptance/planted.ts [NAME...]`; with `gates` those of the network (in the gate a few of them, drawn by FC_SEED). Each must be noticed by a test; the tests that notice are printed.
 * A mistake whose line is no longer there is an error: it has to be planted anew where the code went.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close } from '../closing.ts'
import { run } from '../run-step.ts'
import { gates } from './planted-gates.ts'
import type { Planted } from './planted-mistake.ts'

const examples = 'tests/core/examples.test.ts'
const jurisdictions = "is(settings.jurisdiction, 'eu', 'uk', 'ca')"
const withoutCanada = "is(settings.jurisdiction, 'eu', 'uk')"

const mistakes: readonly Planted[] = [
  {
    name: 'M1',
    mistake: 'stops count as dangers in the order of questions',
    file: 'src/evaluate/asking.ts',
    line: 'safety > STOP ? safety : 0',
    by: 'safety >= STOP ? safety : 0',
    room: 'src/evaluate',
  },
  {
    name: 'M2',
    mistake: 'any checklist is presumed clear, not the red flags alone',
    file: 'src/evaluate/reading.ts',
    line: 'reading.presumeClear && id === reading.day.prepared.guideline.roles.redFlags)',
    by: 'reading.presumeClear)',
    room: 'tests/core/network.test.ts',
  },
  {
    name: 'M3',
    mistake: 'the last word of a body is told as if it were open',
    file: 'src/evaluate/assemble-items.ts',
    line: 'met: reasons.length === 0 ? true : null',
    by: 'met: null',
    room: 'src/evaluate',
  },
  {
    name: 'M5',
    mistake: 'the least value of a range is out of it',
    file: 'src/chart/tidy-value.ts',
    line: 'low < range[0]',
    by: 'low <= range[0]',
    room: 'src/chart',
  },
  {
    name: 'M6',
    mistake: 'a code of the index event alone is not read',
    file: 'src/chart/concept.ts',
    line: 'set === also || readers.has(set)',
    by: 'readers.has(set)',
    room: 'src/chart',
  },
  {
    name: 'M7',
    mistake: 'a refuted condition says nothing',
    file: 'src/chart/read.ts',
    line: 'yesNo && !isOneOfSeveral(reader, catalog) ? false : undefined',
    by: 'undefined',
    room: 'src/chart',
  },
  {
    name: 'M8',
    mistake: 'in CQL an option without a window is outside it',
    file: 'src/export/cql/results.ts',
    line: "if (limit === null) return 'false'",
    by: "if (limit === null) return 'true'",
    room: 'src/export',
  },
  {
    name: 'M9',
    mistake: 'in SQL what was recorded on the day of onset is not since the onset',
    file: 'src/export/sql/states.ts',
    line: "WHEN e.on_from >= o.onset_to THEN 'in'",
    by: "WHEN e.on_from > o.onset_to THEN 'in'",
    room: 'src/export',
  },
  {
    name: 'M10',
    mistake: '"is known" of one fact is read as the guard of another',
    file: 'src/language/negation.ts',
    line: ' || known.part.fact !== plain.part.fact)',
    by: ')',
    room: 'src/language',
  },
  {
    name: 'M11',
    mistake: 'a date may not come from a prediction',
    file: 'src/language/check/records.ts',
    line: "!['quantity', 'date'].includes(fact.kind)",
    by: "!['quantity'].includes(fact.kind)",
    room: 'src/language',
  },
  {
    name: 'M12 option',
    mistake: 'Canada is left out where calcitonin is withdrawn',
    file: 'guideline/options/calcitonin.ts',
    line: jurisdictions,
    by: withoutCanada,
    room: examples,
  },
  {
    name: 'M12 advice',
    mistake: 'Canada is left out where calcitonin is advised against',
    file: 'guideline/recommendations/conservative/consider-calcitonin-for-acute-pain.ts',
    line: jurisdictions,
    by: withoutCanada,
    room: examples,
  },
  {
    name: 'M13',
    mistake: 'a body opposes where imaging proves the fracture, its "not" forgotten',
    file: 'guideline/positions/uk-commissioning-augmentation-now.ts',
    line: 'when: not(imagingDerived.unhealedOnImaging)',
    by: 'when: imagingDerived.unhealedOnImaging',
    room: examples,
  },
  {
    name: 'N1',
    mistake: 'open red flags are not presumed clear in the network',
    file: 'src/network/conditions.ts',
    line: "op: presumed ? 'holds-clear' : 'holds'",
    by: "op: 'holds'",
    room: 'tests/core/network.test.ts',
  },
  {
    name: 'N2',
    mistake: 'what is known is never open in the network',
    file: 'src/network/conditions.ts',
    line: "const open = mode === 'open'",
    by: 'const open = false',
    room: 'tests/core/network.test.ts',
  },
  {
    name: 'N3',
    mistake: 'a date that stands in is not asked for, the one asked in vain is',
    file: 'src/network/waits.ts',
    line: 'if (standIn >= 0) askDate(ran, bits, row, standIn)',
    by: 'if (standIn >= 0) putBit(bits, row, slot)',
    room: 'tests/core/network.test.ts',
  },
  {
    name: 'N4',
    mistake: 'silence that is broken is read as "no" on the fast path',
    file: 'src/evaluate/fill.ts',
    line: 'if (answers.unread.length > 0) for',
    by: 'if (answers.unread.length > 99) for',
    room: 'tests/core/network.test.ts',
  },
  {
    name: 'N5',
    mistake: 'a record of a later day breaks no silence on the fast path',
    file: 'src/evaluate/fill.ts',
    line: 'if (breaksSilenceBefore(entry, prepared)) breakSilence',
    by: 'if (entry.on.from === asOf) breakSilence',
    room: 'tests/core/network.test.ts',
  },
  {
    name: 'N6',
    mistake: 'what displaces advice displaces it though it was presumed only',
    file: 'src/evaluate/fast-status.ts',
    line: "if (by === 'applicable') displacedBy",
    by: "if (by === 'applicable' || by === 'presumed') displacedBy",
    room: 'tests/core/network.test.ts',
  },
  {
    name: 'N7',
    mistake: 'an answer that is too old counts on the fast path',
    file: 'src/evaluate/fill.ts',
    line: 'return entry.on.from >= day',
    by: "return entry.on.from >= day || day === ''|| entry.origin === 'asserted'",
    room: 'tests/core/network.test.ts',
  },
  {
    name: 'N8',
    mistake: 'the patient before is asked about, not the one at hand',
    file: 'src/evaluate/engine.ts',
    line: 'if (engine.holds === patient) return',
    by: 'if (engine.holds !== null) return',
    room: 'tests/core/network.test.ts',
  },
  {
    name: 'between',
    mistake: 'numbers are found by the names of two operators, so that a new one has none',
    file: 'src/language/walk.ts',
    line: 'gathered(expression, ({ comparisons }) => comparisons)',
    by: "gathered(expression, (_, e) => (e.op === 'compare' || e.op === 'elapsed' ? [e] : []))",
    room: 'src/language',
  },
]

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-planted-'))

/** Names of the tests that fail in the copy; a file that cannot be run is one. */
async function failing({
  room,
  project = 'core',
}: Planted): Promise<{ readonly failed: readonly string[]; readonly passed: number }> {
  const output = join(folder, 'report.json')
  rmSync(output, { force: true })
  const args = ['run', '--project', project, room, '--reporter=json', `--outputFile=${output}`]
  await run('node_modules/.bin/vitest', args, { cwd: folder, minutes: 15 })
  const report: Report = JSON.parse(readFileSync(output, 'utf8'))
  const tests = report.testResults.flatMap((file) =>
    file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed')
      ? [{ fullName: `${file.name} cannot be run`, status: 'failed' }]
      : file.assertionResults,
  )
  return {
    failed: tests.filter((one) => one.status === 'failed').map((one) => one.fullName),
    passed: tests.filter((one) => one.status === 'passed').length,
  }
}

/** The copy of a file with one line changed. Throws where the line is not there, or more than once. */
function changed({ name, file, line, by }: Planted): { readonly before: string; readonly after: string } {
  const before = readFileSync(join(folder, file), 'utf8')
  const places = before.split(line).length - 1
  if (places !== 1) throw new Error(`${name}: ${file} has ${places} times, and not once: ${line}`)
  return { before, after: before.replace(line, () => by) }
}

const wanted = process.argv
  .slice(2)
  .filter((one, i, all) => one !== '--summary' && all[i - 1] !== '--summary')
const known = wanted.includes('gates') || wanted.some((name) => name.startsWith('gate-')) ? gates : mistakes
const named = known.filter(
  ({ name }) => wanted.length === 0 || wanted.includes('gates') || wanted.includes(name.split(' ')[0] ?? ''),
)
/** All gates take half an hour. */
const FEW = 4
const seed = Number(process.env.FC_SEED || 1)
const few = process.env.PLUMBLINE_SAMPLE === '1' && wanted.includes('gates')
const first = seed % named.length
const chosen = few ? [...named.slice(first), ...named.slice(0, first)].slice(0, FEW) : named
if (few) console.log(`${FEW} of ${named.length}, from the one that FC_SEED=${seed} draws`)
let noticed = 0
try {
  const { stdout } = await run('git', ['ls-files'])
  for (const file of stdout.split('\n').filter((one) => one !== '')) cpSync(file, join(folder, file))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  for (const planted of chosen) changed(planted)
  for (const room of new Set(chosen.map((one) => one.room))) {
    const of = chosen.filter((one) => one.room === room)
    const clean = await failing(of[0] as Planted)
    if (clean.failed.length > 0 || clean.passed === 0) {
      throw new Error(`${room} is not green without a mistake: ${clean.failed.slice(0, 3).join('; ')}`)
    }
    for (const planted of of) {
      const { before, after } = changed(planted)
      writeFileSync(join(folder, planted.file), after)
      const { failed } = await failing(planted)
      writeFileSync(join(folder, planted.file), before)
      if (failed.length > 0) noticed += 1
      console.log(
        `${failed.length > 0 ? 'noticed ' : 'SURVIVED'}  ${planted.name}: ${planted.mistake} (${room})`,
      )
      for (const test of failed.slice(0, 3)) console.log(`          ${test}`)
      if (failed.length > 3) console.log(`          and ${failed.length - 3} more`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
close({ passed: noticed, failed: chosen.length - noticed })
