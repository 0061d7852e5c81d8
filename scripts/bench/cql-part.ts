/** The part of `npm run bench` that asks cql-execution the same. */

import { large, ours } from './inputs.ts'
import limits from './limits.json' with { type: 'json' }
import { ms, type Table, times } from './table.ts'
import { inTurn, median, startWorker, type Timed } from './turns.ts'
import { all, type Bench, of, withWorkers } from './with-workers.ts'

/** cql-execution on the exported CQL: the same Bundles, days, places and coverage, the same questions. */
export async function cql(bench: Bench): Promise<Table> {
  const [small, others] = [
    ours(false)
      .filter((_, i) => i % 3 === 0)
      .slice(0, 4),
    large(true).slice(0, 2),
  ]
  const inputs = [...small, ...others]
  const slow = await startWorker('cql-worker.ts', [bench.builds.today], inputs)
  const measured = await withWorkers(bench, inputs, (now) => {
    const coverage = 'unknown' as const
    const works: Timed[] = [
      { name: 'parse', work: 'parse', worker: now, coverage },
      { name: 'fast', work: 'fast', worker: now, coverage },
      { name: 'tidied', work: 'fast-tidied', worker: now, coverage },
      { name: 'cql', work: 'cql', worker: slow, coverage },
      { name: 'cql tidied', work: 'cql-tidied', worker: slow, coverage },
    ]
    return inTurn(
      works,
      all(inputs),
      bench.quick ? { rounds: 3, warm: 800 } : { rounds: 7, warm: 2000 },
      bench.tell,
    )
  }).finally(slow.end)
  const found = inputs.map((input, i) => {
    const cpu = measured.get(i)
    const [parse, took, tidied] = [of(cpu, 'parse'), of(cpu, 'fast'), of(cpu, 'tidied')]
    const [whole, alone] = [of(cpu, 'cql'), of(cpu, 'cql tidied')]
    return {
      input,
      parse,
      took,
      tidied,
      whole,
      alone,
      with: whole / took,
      from: alone / tidied,
      cap: whole / parse,
    }
  })
  const rows = found.map((one) => [
    one.input.name,
    ms(one.whole),
    ms(one.took),
    times(one.with),
    ms(one.alone),
    ms(one.tidied),
    times(one.from),
    times(one.cap),
    (one.with / one.cap).toFixed(2),
  ])
  const { withParse, tidied, ofCap } = limits.cql
  const ofSamples = found.slice(0, small.length)
  const [parsed, from] = [median(ofSamples.map((one) => one.with)), median(ofSamples.map((one) => one.from))]
  const share = median(found.slice(small.length).map((one) => one.with / one.cap))
  return {
    title: 'Beside cql-execution',
    said: 'One patient, statuses and missing facts, coverage unknown on both sides. "With parse" counts parsing and tidying on both, "tidied" begins with the tidied Bundle on both. The cap is what JSON.parse alone would leave: nothing that parses is faster.',
    heads: [
      'Bundle',
      'cql ms',
      'ours ms',
      'times',
      'cql tidied ms',
      'ours tidied ms',
      'times',
      'cap',
      'of cap',
    ],
    rows,
    verdicts: [
      {
        what: `samples with parse: ${times(parsed)} times faster, median (at least ${withParse})`,
        holds: parsed >= withParse,
      },
      {
        what: `samples from the tidied Bundle: ${times(from)} times faster, median (at least ${tidied})`,
        holds: from >= tidied,
      },
      others.length === 0
        ? { what: 'Synthea is not at hand: its share of the cap is not measured', holds: false }
        : {
            what: `Synthea: ${share.toFixed(2)} of the cap, median (at least ${ofCap})`,
            holds: share >= ofCap,
          },
    ],
  }
}
