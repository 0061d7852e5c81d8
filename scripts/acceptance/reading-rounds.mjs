/**
 * The rounds of reading-speed.ts, run by Node itself: what translates TypeScript on the way would be measured too.
 * `node reading-rounds.mjs BEFORE TODAY ROUNDS WARM_MS CHART...` writes, as JSON, the milliseconds of each chart.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [before, today, rounds, warmMs, ...files] = process.argv.slice(2)
const texts = files.map((file) => readFileSync(file, 'utf8'))

/** How a build reads; the arguments of the earlier one stand the other way round. */
async function readingOf(at, guidelineFirst) {
  const module = (name) => import(pathToFileURL(join(at, `${name}.js`)).href)
  const { guideline } = await module('guideline')
  const { readChart, selectPatient, tidy } = await module('chart')
  return guidelineFirst
    ? (text) => readChart(guideline, tidy(guideline, selectPatient(JSON.parse(text))), 'complete')
    : (text) => readChart(guideline, tidy(selectPatient(JSON.parse(text)), guideline), 'complete')
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** Milliseconds of one call, over as many calls as `least` milliseconds hold: clocks are coarse. */
function timed(work, least) {
  let calls = 0
  const from = performance.now()
  do {
    work()
    calls += 1
  } while (performance.now() - from < least)
  return (performance.now() - from) / calls
}

// Each reading gets a Bundle that nobody has read before.
const works = {
  parse: (text) => JSON.parse(text),
  before: await readingOf(before, false),
  today: await readingOf(today, true),
}
const names = Object.keys(works)
const inTurn = (text, least) => names.map((name) => timed(() => works[name](text), least))

const first = texts.map((text) => inTurn(text, 0))
for (const name of names) {
  const until = performance.now() + Number(warmMs)
  while (performance.now() < until) for (const text of texts) works[name](text)
}
const warm = texts.map((text) => {
  const all = Array.from({ length: Number(rounds) }, () => inTurn(text, 2))
  return names.map((_, i) => median(all.map((times) => times[i])))
})

const totals = (charts) =>
  Object.fromEntries(names.map((name, i) => [name, charts.reduce((sum, times) => sum + times[i], 0)]))
console.log(JSON.stringify({ first: totals(first), warm: totals(warm) }))
