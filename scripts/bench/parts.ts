/** The parts of `npm run bench`: what is timed in each, and what must hold. */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { samples } from '../samples.ts'
import { large, ours, ownFacts } from './inputs.ts'
import limits from './limits.json' with { type: 'json' }
import { startsOf } from './start.ts'
import { ms, type Table, times, type Verdict } from './table.ts'
import { inTurn, median, type Timed } from './turns.ts'
import { isWithin, sizeOf, verdictOnAll } from './verdicts.ts'
import { all, type Bench, kB, of, withWorkers } from './with-workers.ts'

/** Statuses and missing facts of every Bundle, unknown and complete, against JSON.parse of the same text. */
export async function fast(bench: Bench): Promise<Table> {
  const inputs = [...ours(bench.quick), ...large(bench.quick)]
  const coverages = ['unknown', 'complete'] as const
  const measured = await withWorkers(bench, inputs, (now, before) => {
    const works: Timed[] = [
      { name: 'parse', work: 'parse', worker: now, coverage: 'unknown' },
      ...coverages.flatMap((coverage): Timed[] => [
        { name: coverage, work: 'fast', worker: now, coverage },
        { name: `${coverage} before`, work: 'fast', worker: before, coverage },
      ]),
    ]
    return inTurn(
      works,
      all(inputs),
      bench.quick ? { rounds: 5, warm: 800 } : { rounds: 11, warm: 2000 },
      bench.tell,
    )
  })
  const found = inputs.flatMap((input, i) =>
    coverages.map((coverage) => {
      const cpu = measured.get(i)
      const [parse, took, before] = [of(cpu, 'parse'), of(cpu, coverage), of(cpu, `${coverage} before`)]
      return { input, size: sizeOf(input), coverage, parse, took, before }
    }),
  )
  const { large: big, middle, small } = limits.fast
  return {
    title: 'Fast path',
    said: `JSON.parse, reading, every status, missing facts. From ${big.fromBytes / 1000} kB the goal is ${big.goal} x JSON.parse of the same text, from ${middle.fromBytes / 1000} kB ${middle.goal}; smaller Bundles are parsed in less time than a guideline takes to be looked through, and are held against ${limits.before} (at least ${small.timesFaster} times faster).`,
    heads: [
      'Bundle',
      'kB',
      'coverage',
      'JSON.parse ms',
      'fast ms',
      'x parse',
      'before ms',
      'times faster',
      '',
    ],
    rows: found.map((one) => [
      one.input.name,
      kB(one.input),
      one.coverage,
      ms(one.parse),
      ms(one.took),
      times(one.took / one.parse),
      ms(one.before),
      times(one.before / one.took),
      isWithin(one) ? '' : 'NOT',
    ]),
    verdicts: (['large', 'middle', 'small'] as const).flatMap((size) =>
      coverages.map((coverage) =>
        verdictOnAll(
          size,
          coverage,
          found.filter((one) => one.size === size && one.coverage === coverage),
        ),
      ),
    ),
  }
}

/** The whole plan as JSON, explanations, timeline and receipt in it. */
export async function full(bench: Bench): Promise<Table> {
  const inputs = [...ours(bench.quick), ...large(true).slice(0, bench.quick ? 1 : 3)]
  const measured = await withWorkers(bench, inputs, (now, before) => {
    const works: Timed[] = [
      { name: 'parse', work: 'parse', worker: now, coverage: 'unknown' },
      { name: 'full', work: 'full', worker: now, coverage: 'unknown', least: 1 },
      { name: 'explain', work: 'explain', worker: now, coverage: 'unknown' },
      { name: 'before', work: 'full', worker: before, coverage: 'unknown', least: 1 },
    ]
    return inTurn(
      works,
      all(inputs),
      bench.quick ? { rounds: 5, warm: 800 } : { rounds: 9, warm: 2000 },
      bench.tell,
    )
  })
  const ratios: number[] = []
  const rows = inputs.map((input, i) => {
    const cpu = measured.get(i)
    const [parse, took, before] = [of(cpu, 'parse'), of(cpu, 'full'), of(cpu, 'before')]
    ratios.push(before / took)
    const explain = of(cpu, 'explain')
    return [
      input.name,
      kB(input),
      ms(took),
      times(took / parse),
      ms(before),
      times(before / took),
      ms(explain),
      times(explain / parse),
    ]
  })
  const least = Math.min(...ratios)
  const { timesFaster, goal } = limits.full
  return {
    title: 'The full plan',
    said: `Parsing and reading included, coverage unknown; against ${limits.before}. "Explain alone" is the explanation of every recommendation, statuses being there. The goal is ${goal} times faster.`,
    heads: ['Bundle', 'kB', 'full ms', 'x parse', 'before ms', 'times faster', 'explain alone ms', 'x parse'],
    rows,
    verdicts: [
      {
        what: `full plan: ${times(least)} times faster at least, median ${times(median(ratios))} (at least ${timesFaster} on every Bundle)`,
        holds: least >= timesFaster,
      },
    ],
  }
}

/** The days on which the advice changes, of a chart with many own facts: what a page computes behind a keystroke. */
export async function timelineOf(bench: Bench): Promise<Table> {
  const { guideline } = await import(pathToFileURL(join(bench.builds.before, 'guideline.js')).href)
  const known = new Set<string>(guideline.facts.map(({ id }: { readonly id: string }) => id))
  const inputs = [ownFacts(1000, known), ownFacts(10_000, known)]
  const measured = await withWorkers(bench, inputs, (now, before) => {
    const works = [now, before].map((worker, i): Timed => {
      return {
        name: i === 0 ? 'now' : 'before',
        work: 'timeline',
        worker,
        coverage: 'unknown',
        least: 0,
        batch: 1,
      }
    })
    return inTurn(
      works,
      all(inputs),
      bench.quick ? { rounds: 3, warm: 0 } : { rounds: 7, warm: 100 },
      bench.tell,
    )
  })
  const rows = inputs.map((input, i) => {
    const [took, before] = [of(measured.get(i), 'now'), of(measured.get(i), 'before')]
    return [input.name, kB(input), ms(took), ms(before), times(before / took)]
  })
  const last = measured.get(1)
  const faster = of(last, 'before') / of(last, 'now')
  return {
    title: 'The timeline of much recent data',
    said: `Statuses are there; own facts that both builds know, on the days of the last year; against ${limits.before}.`,
    heads: ['chart', 'kB', 'timeline ms', 'before ms', 'times faster'],
    rows,
    verdicts: [
      {
        what: `timeline with 10,000 own facts: ${times(faster)} times faster (at least ${limits.timeline.timesFaster})`,
        holds: faster >= limits.timeline.timesFaster,
      },
    ],
  }
}

/** What a command costs from the shell, beside Node with nothing to do. */
export async function start(bench: Bench): Promise<Table> {
  const [, sample] = samples
  if (sample === undefined) throw new Error('there is no second sample')
  const assess = ['assess', sample.file, '--as-of', sample.asOf]
  const { today, before } = bench.builds
  const names = ['node -e 0', 'plumbline --help', 'plumbline assess'] as const
  const starts = new Map<string, readonly string[]>([
    [names[0], ['-e', '0']],
    [names[1], [join(today, 'plumbline.js'), '--help']],
    [names[2], [join(today, 'plumbline.js'), ...assess]],
    [`${names[1]} before`, [join(before, 'plumbline.js'), '--help']],
    [`${names[2]} before`, [join(before, 'plumbline.js'), ...assess]],
  ])
  const cpu = startsOf(starts, bench.quick ? 7 : 21, bench.tell)
  const bare = of(cpu, names[0])
  const verdict = (name: string, limit: number): Verdict => {
    const ratio = of(cpu, name) / bare
    return { what: `${name}: ${times(ratio)} times bare Node (at most ${limit})`, holds: ratio <= limit }
  }
  return {
    title: 'Start',
    said: `User and system time of a whole process; assess of ${sample.file}.`,
    heads: ['command', 'ms', 'x bare Node'],
    rows: [...cpu].map(([name, one]) => [name, ms(one), times(one / bare)]),
    verdicts: [verdict(names[2], limits.start.assess), verdict(names[1], limits.start.help)],
  }
}
