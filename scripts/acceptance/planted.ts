/**
 * Plants known mistakes one at a time in a copy of the tree and runs the tests of the room each is in:
 * `tsx scripts/acceptance/planted.ts [NAME...]`. Each must be noticed by a test; the tests that notice are printed.
 * A mistake whose line is no longer there is an error: it has to be planted anew where the code went.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close } from '../closing.ts'
import { run } from '../run-step.ts'

interface Planted {
  readonly name: string
  readonly mistake: string
  readonly file: string
  readonly line: string
  readonly by: string
  /** The tests of its room. */
  readonly room: string
}

const examples = 'tests/core/examples.test.ts'
const jurisdictions = "is(settings.jurisdiction, 'eu', 'uk', 'ca')"
const withoutCanada = "is(settings.jurisdiction, 'eu', 'uk')"

const mistakes: readonly Planted[] = [
  {
    name: 'M1',
    mistake: 'stops count as dangers in the order of questions',
    file: 'src/evaluate/assess.ts',
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
    room: 'src/evaluate',
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
    name: 'between',
    mistake: 'numbers are found by the names of two operators, so that a new one has none',
    file: 'src/language/walk.ts',
    line: 'gathered(expression, comparisonsOf)',
    by: "gathered(expression, (e) => (e.op === 'compare' || e.op === 'elapsed' ? [e] : []))",
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
async function failing(
  room: string,
): Promise<{ readonly failed: readonly string[]; readonly passed: number }> {
  const output = join(folder, 'report.json')
  rmSync(output, { force: true })
  const args = ['run', '--project', 'core', room, '--reporter=json', `--outputFile=${output}`]
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
const chosen = mistakes.filter((one) => wanted.length === 0 || wanted.includes(one.name.split(' ')[0] ?? ''))
let noticed = 0
try {
  const { stdout } = await run('git', ['ls-files'])
  for (const file of stdout.split('\n').filter((one) => one !== '')) cpSync(file, join(folder, file))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  for (const planted of chosen) changed(planted)
  for (const room of new Set(chosen.map((one) => one.room))) {
    const clean = await failing(room)
    if (clean.failed.length > 0 || clean.passed === 0) {
      throw new Error(`${room} is not green without a mistake: ${clean.failed.slice(0, 3).join('; ')}`)
    }
    for (const planted of chosen.filter((one) => one.room === room)) {
      const { before, after } = changed(planted)
      writeFileSync(join(folder, planted.file), after)
      const { failed } = await failing(room)
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
