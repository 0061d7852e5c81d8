/** The part of `npm run bench` that asks a database: the exported SQL on DuckDB, for many patients. */

import { fork } from 'node:child_process'
import { samples } from '../samples.ts'
import limits from './limits.json' with { type: 'json' }
import { ms, type Table, times } from './table.ts'
import type { Bench } from './with-workers.ts'

/** Milliseconds of CPU. */
interface Cost {
  readonly planning: number
  /** Rows of facts made of dated entries; 0 where statuses make them on the way. */
  readonly facts: number
  readonly statuses: number
}

const PATIENTS = 1200

function costOf(built: string, order: string, rounds: number): Promise<Cost> {
  const files = samples.map(({ file }) => file)
  const args = [built, order, String(PATIENTS), String(rounds), ...files]
  const child = fork(new URL('sql-worker.mjs', import.meta.url), args)
  return new Promise((answered, failed) => {
    child.once('message', (cost) => answered(cost as Cost))
    child.once('exit', (code) => failed(new Error(`the SQL of ${built} does not run (${code})`)))
  })
}

/** Statuses of 1,200 patients, all threads counted. */
export async function sql({ builds, quick, tell }: Bench): Promise<Table> {
  const now = await costOf(builds.today, 'guideline-first', quick ? 3 : 7)
  tell(0.3)
  const before = await costOf(builds.before, 'bundle-first', 1)
  tell(1)
  const { timesFaster, planningMs } = limits.sql
  const [faster, whole] = [before.statuses / now.statuses, before.statuses / (now.facts + now.statuses)]
  return {
    title: 'SQL on DuckDB',
    said: `Statuses of ${PATIENTS} patients (copies of samples/), two threads, both counted. A row of facts per patient is what today's statuses stand on; at ${limits.before} they made it of dated entries each time. Both are counted in the last column.`,
    heads: ['build', 'planning ms', 'rows of facts ms', 'statuses ms', 'statuses from entries ms'],
    rows: [
      ['today', ms(now.planning), ms(now.facts), ms(now.statuses), ms(now.facts + now.statuses)],
      [limits.before, ms(before.planning), 'within', ms(before.statuses), ms(before.statuses)],
    ],
    verdicts: [
      {
        what: `statuses of ${PATIENTS} patients: ${times(faster)} times faster over rows of facts (at least ${timesFaster}); ${times(whole)} times where the rows are made of dated entries first`,
        holds: faster >= timesFaster,
      },
      {
        what: `planning: ${ms(now.planning)} ms (at most ${planningMs})`,
        holds: now.planning <= planningMs,
      },
    ],
  }
}
