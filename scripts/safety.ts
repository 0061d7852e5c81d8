/**
 * Makes each slip of an author's hand, one at a time and in memory, and looks which example of the guideline notices:
 * `npm run safety`. A clause that keeps patients safe is deleted; a code is left out of its list; a number or a count
 * of days is one step off; a "not" is forgotten. `--all` also prints the slips that are noticed.
 */

import { guideline } from '../guideline/index.ts'
import { type SafetyRow, type SlipRow, safetyOf, slipSurvey } from '../src/prove/examples/index.ts'
import { safetyRules } from '../tests/safety/rules.ts'
import { secondLocks } from '../tests/safety/second-locks.ts'
import { unnoticed } from '../tests/safety/unnoticed.ts'

const { rows, troubles } = safetyOf(guideline, safetyRules, secondLocks)

const rowLines = ({ mutant, killer, lock, held, rules }: SafetyRow): string => {
  const verdict = held ? 'killed  ' : 'SURVIVED'
  const where = mutant.item === null ? '' : `${mutant.item}: `
  const by = rules.length === 0 ? '' : ` [rule ${rules.join(', ')}]`
  const test =
    killer !== null
      ? `test: ${killer.item.kind} ${killer.item.id}, example "${killer.example}": ${killer.promised}, without it ${killer.found}`
      : held && lock !== null
        ? `second lock behind "${lock.behind}", whose deletion is noticed: ${lock.because}`
        : 'no example notices'
  return `${verdict}  ${mutant.kind}  ${where}${mutant.clause}${by}\n          ${test}`
}

for (const rule of safetyRules) {
  const own = rows.filter((row) => row.rules.includes(rule.id))
  const open = own.filter((row) => !row.held).length
  console.log(
    `rule ${rule.id}: ${rule.rule}\n  ${own.length} clauses in ${rule.items.join(', ')}; ${open} survived`,
  )
}
console.log('')
for (const row of rows) console.log(rowLines(row))
for (const trouble of troubles) console.log(`TROUBLE   ${trouble}`)

const slips = slipSurvey(guideline, unnoticed)
const slipLine = ({ mutant, killer, excuse }: SlipRow): string => {
  const slip = `${mutant.at.kind} ${mutant.at.id}, ${mutant.clause}`
  if (killer !== null) {
    const { item, example, promised, found } = killer
    return `killed    ${slip}\n          ${item.kind} ${item.id}, example "${example}": ${promised}, with it ${found}`
  }
  return excuse === null ? `SURVIVED  ${slip}` : `listed    ${slip}\n          ${excuse.because}`
}
for (const row of slips.rows) {
  if (row.killer === null || process.argv.includes('--all')) console.log(slipLine(row))
}
for (const trouble of slips.troubles) console.log(`TROUBLE   ${trouble}`)

/** `killed 12, listed 3, survived 0` of the slips of one kind. */
function tally(kind: string, own: readonly SlipRow[]): string {
  const killed = own.filter((row) => row.killer !== null).length
  const listed = own.filter((row) => row.excuse !== null).length
  return `slips, ${kind}: ${killed} killed, ${listed} listed, ${own.length - killed - listed} survived`
}
for (const kind of new Set(slips.rows.map((row) => row.mutant.kind))) {
  console.log(
    tally(
      kind,
      slips.rows.filter((row) => row.mutant.kind === kind),
    ),
  )
}
console.log(tally('all', slips.rows))

const survived =
  rows.filter((row) => !row.held).length +
  slips.rows.filter((row) => row.killer === null && row.excuse === null).length
const listed = slips.rows.filter((row) => row.excuse !== null).length
console.log(`${rows.length + slips.rows.length - survived - listed} killed, ${survived} survived`)
// Not `exit`: what a full pipe has not taken yet would be lost.
process.exitCode = survived === 0 && troubles.length === 0 && slips.troubles.length === 0 ? 0 : 1
