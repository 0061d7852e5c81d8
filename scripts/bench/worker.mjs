/**
 * The works of one build, in a process of its own and run by Node itself, since what translates TypeScript on the way would
 * be measured too: `node worker.mjs BUILT ORDER`, ORDER being `guideline-first` or `bundle-first` (before 0.2.0). For each
 * message { work, text, coverage, least } it answers with the milliseconds of CPU of one call, garbage collection included:
 * as many calls as `least` milliseconds hold, since clocks are coarse.
 */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [built, order] = process.argv.slice(2)
const door = (name) => import(pathToFileURL(join(built, `${name}.js`)).href)
const { guideline } = await door('guideline')
const { parseDocument, readChart, selectPatient, tidy } = await door('chart')
const { assess, explain, missingFacts, timeline, toAssessment } = await door('evaluate')

const tidied = (bundle) => (order === 'guideline-first' ? tidy(guideline, bundle) : tidy(bundle, guideline))

/** From the text of a Bundle; each call gets one that nobody has read before. */
function reading({ text }) {
  const { bundle } = parseDocument(text)
  return tidied(selectPatient(bundle))
}

const assessed = (given, from) =>
  assess(guideline, readChart(guideline, from, given.coverage), given.setting, given.asOf)

/** Every status and every fact still worth asking: what is worked out when it is asked for, asked for. */
function told(one) {
  const { stage, recommendations, options, positions } = one
  const items = [...recommendations, ...options].map((item) => {
    const { status, provisional, displacedBy, due, preferred, taken } = item
    return [status, provisional, displacedBy, due, preferred, taken]
  })
  return [stage, items, positions.map(({ stance }) => stance), missingFacts(one)]
}

const ready = (given) => assessed(given, reading(given))
const explained = (one) =>
  guideline.recommendations.map(({ appliesWhen }) => explain(one.readings.plain, appliesWhen))

const whole = (given) => given
/** What is made beforehand, and not measured; what is measured. */
const works = {
  parse: [whole, ({ text }) => JSON.parse(text)],
  fast: [whole, (given) => told(assessed(given, reading(given)))],
  'fast-tidied': [reading, (from, given) => told(assessed(given, from))],
  full: [whole, (given) => JSON.stringify(toAssessment(assessed(given, reading(given))))],
  explain: [ready, explained],
  timeline: [ready, (one) => timeline(one)],
}

/** CPU of the whole process, in milliseconds. */
function cpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const texts = []

process.on('message', ({ work, add, input, least, ...given }) => {
  if (add !== undefined) {
    process.send(texts.push(add))
    return
  }
  const [before, run] = works[work]
  const asked = { ...given, text: texts[input] }
  // Made in batches, so that what is measured is long enough for the clock.
  const batch = before === whole ? 1 : given.batch
  let calls = 0
  let spent = 0
  do {
    const made = Array.from({ length: batch }, () => before(asked))
    const from = cpu()
    for (const one of made) run(one, asked)
    spent += cpu() - from
    calls += batch
  } while (spent < least)
  process.send(spent / calls)
})
process.send('ready')
