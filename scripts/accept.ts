/** Checks what was promised, one row per line: `npm run accept`, or `npm run accept -- ID...` for some rows. */

import { parseArgs } from 'node:util'
import { rows as charts } from './acceptance/charts.ts'
import { rows as ground } from './acceptance/ground.ts'
import { rows as issue2 } from './acceptance/issue-2.ts'
import { rows as issue3 } from './acceptance/issue-3.ts'
import { rows as issue4 } from './acceptance/issue-4.ts'
import { rows as issue5 } from './acceptance/issue-5.ts'
import { rows as issue12 } from './acceptance/issue-12.ts'
import { rows as issue13 } from './acceptance/issue-13.ts'
import type { Row, Verdict } from './acceptance/row.ts'
import { close } from './closing.ts'

const all: readonly Row[] = [
  ...issue2,
  ...issue3,
  ...issue4,
  ...issue5,
  ...ground,
  ...charts,
  ...issue12,
  ...issue13,
]
const usage = `npm run accept [-- ID...]

Checks what was promised, a row for each line; without an ID every row, which
takes long. Exit codes: 0 all hold; 1 some do not; 2 usage.
  --summary FILE  write how many passed and failed into FILE as JSON
  --without ID    every row but this one; may be given several times
  --list          the rows and how each is checked, without checking
  --help          this text`

function argumentsGiven() {
  const flag = { type: 'boolean' } as const
  try {
    const options = {
      summary: { type: 'string' },
      without: { type: 'string', multiple: true },
      list: flag,
      help: { ...flag, short: 'h' },
    } as const
    return parseArgs({ allowPositionals: true, options })
  } catch (problem) {
    console.error(`accept: ${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`)
    process.exit(2)
  }
}

const { positionals: asked, values: flags } = argumentsGiven()
if (flags.help === true) {
  console.log(usage)
  process.exit(0)
}
if (flags.list === true) {
  for (const row of all) console.log(`${row.id}: ${row.text}\n      checked by: ${row.check}`)
  process.exit(0)
}
const unknown = [...asked, ...(flags.without ?? [])].filter((id) => !all.some((row) => row.id === id))
if (unknown.length > 0 || new Set(all.map((row) => row.id)).size !== all.length) {
  console.error(
    `no such row, or two of one name: ${unknown.join(', ')}. Rows: ${all.map((row) => row.id).join(', ')}`,
  )
  process.exit(2)
}

const verdictOn = (row: Row): Promise<Verdict> =>
  row.run().catch((problem: unknown) => ({ pass: false, detail: String(problem) }))

// One seed for the random tests of all rows, named here because a row keeps what its tests print to itself.
process.env.FC_SEED ||= String(Date.now() % 2 ** 31)
console.log(`FC_SEED=${process.env.FC_SEED}`)

let passed = 0
const wanted = asked.length === 0 ? all : all.filter((row) => asked.includes(row.id))
const rows = wanted.filter((row) => !(flags.without ?? []).includes(row.id))
for (const [n, row] of rows.entries()) {
  if (process.stderr.isTTY) console.error(`... ${n + 1} of ${rows.length}: ${row.id}`)
  const from = performance.now()
  const { pass, detail } = await verdictOn(row)
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  if (pass) passed += 1
  console.log(
    `${pass ? 'pass' : 'FAIL'}  ${row.id} (${seconds} s): ${row.text}\n      checked by: ${row.check}\n      ${detail}`,
  )
}
close({ passed, failed: rows.length - passed })
