/**
 * Deletes each clause that keeps patients safe, one at a time and in memory, and looks which example of the guideline
 * notices: `npm run safety`. A clause that nothing notices could be lost by a slip of the hand.
 */

import { guideline } from '../guideline/index.ts'
import { type SafetyRow, safetyOf } from '../src/prove/examples/index.ts'
import { safetyRules } from '../tests/safety/rules.ts'
import { secondLocks } from '../tests/safety/second-locks.ts'

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
const survived = rows.filter((row) => !row.held).length
console.log(`${rows.length - survived} killed, ${survived} survived`)
// Not `exit`: what a full pipe has not taken yet would be lost.
process.exitCode = survived === 0 && troubles.length === 0 ? 0 : 1
