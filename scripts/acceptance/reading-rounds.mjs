/**
 * One build of reading-speed.ts, in a process of its own, run by Node itself: what translates TypeScript on the way would
 * be measured too. `node reading-rounds.mjs BUILT ORDER CHART...`, ORDER `guideline-first` or `bundle-first`; for each
 * message with a number of rounds it answers with the milliseconds of CPU of parsing and of parsing and reading, a median.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [built, order, ...files] = process.argv.slice(2)
const texts = files.map((file) => readFileSync(file, 'utf8'))
const module = (name) => import(pathToFileURL(join(built, `${name}.js`)).href)
const { guideline } = await module('guideline')
const { readChart, selectPatient, tidy } = await module('chart')

// Each reading gets a Bundle that nobody has read before.
const works = {
  parse: (text) => JSON.parse(text),
  read: (text) => {
    const bundle = selectPatient(JSON.parse(text))
    const tidied = order === 'guideline-first' ? tidy(guideline, bundle) : tidy(bundle, guideline)
    return readChart(guideline, tidied, 'complete')
  },
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

function cpuOf(work) {
  const { user, system } = process.cpuUsage()
  for (const text of texts) work(text)
  const after = process.cpuUsage()
  return (after.user - user + after.system - system) / 1000
}

process.on('message', (rounds) => {
  const times = Array.from({ length: rounds }, () => [cpuOf(works.parse), cpuOf(works.read)])
  process.send({ parse: median(times.map(([parse]) => parse)), read: median(times.map(([, read]) => read)) })
})
process.send('ready')
