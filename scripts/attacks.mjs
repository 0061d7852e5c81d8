#!/usr/bin/env node
/**
 * Attacks: patients whose plan was once unsafe, or whose chart was once misread, each with what must hold instead.
 *
 *   node scripts/attacks.mjs DIR [NAME...]    from the project's root, after a build; NAME: a part of the file names to take
 *
 * DIR/INDEX.tsv has a row per attack: file, day of the assessment, options of `assess`, checks, expectation, kind.
 * All checks of a row must hold; ` ; ` separates them, ` || ` separates alternatives. A check is OP or OP:argument:
 *
 *   S:a,b   NS:a,b         the stage is, is not among these
 *   M:x     N:x            a recommendation with this id or action applies and gives way to none; none does
 *                          (a name that no recommendation bears fails both)
 *   R:id=REGEX  O:id=REGEX the status of a recommendation, of an option
 *   NO:id   NSU:id         an option is neither suitable nor listed with a caution; is not suitable
 *   HE                     the headline is an emergency
 *   T:REGEX  NT:REGEX      somewhere in the text, nowhere in it; TT and NTT the same of its first 15 lines
 *   P:REGEX  NP:REGEX      somewhere in the letter to the patient, nowhere in it
 *   NOTE:REGEX  NNOTE      a note matches, none does; a note reads `kind Resource/id text`
 *   F:fact=REGEX           of a Bundle, the state of a fact (of a checklist `fact.item`): unknown, true, false, a code,
 *                          codes with commas, a number, a day, low..high; the whole of it must match
 *   EXIT:2                 the input is refused
 * Prints a line per attack that does not hold, then the count; exit code 1 when one does not hold.
 */

import { fork, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const dist = (file) => pathToFileURL(resolve('dist', file)).href
/** One command line of the built product, as a process of its own: it writes past what this one could catch. */
async function plumbline(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/plumbline.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { exit: status, out: stdout, err: stderr }
}

/** The states of all facts, read by the library as `assess` reads them. */
async function statesOf(file, asOf, words) {
  const [chart, { factStates }, { guideline }] = await Promise.all(
    ['chart.js', 'evaluate.js', 'guideline.js'].map((name) => import(dist(name))),
  )
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const coverage = words.includes('complete') ? 'complete' : 'unknown'
  const answers = chart.readChart(guideline, chart.tidy(guideline, chart.selectPatient(document)), coverage)
  return factStates(guideline, answers, {}, asOf)
}

/** What can be looked at of one attack, each part made when it is first asked for. */
function lookAt({ file, asOf, options }) {
  const words = options.split(' ').filter(Boolean)
  const made = {}
  const run = (format) =>
    (made[format] ??= plumbline(['assess', file, '--as-of', asOf, '--format', format, ...words]))
  const written = async (format) => {
    const { exit, out, err } = await run(format)
    if (exit !== 0) throw new Error(`exit ${exit}: ${err.trim()}`)
    return out
  }
  return {
    exit: async () => (await run('json')).exit,
    plan: async () => (made.plan ??= JSON.parse(await written('json'))),
    text: () => written('text'),
    letter: () => written('letter-patient'),
    states: () => (made.states ??= statesOf(file, asOf, words)),
  }
}

const whole = (pattern, value) => [new RegExp(`^(?:${pattern})$`).test(value), value]
const halves = (arg) => [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]
const within = (text, pattern) => {
  const [hit] = new RegExp(pattern, 'i').exec(text.replace(/\s+/g, ' ')) ?? []
  return [hit !== undefined, hit ?? 'not there']
}
const statusIn = (items, id, pattern) =>
  whole(pattern, items.find((one) => one.id === id)?.status ?? `no ${id}`)
const valueWords = (value) => {
  if (value === null) return 'unknown'
  if (Array.isArray(value) || typeof value !== 'object') return String(value)
  const [low, high] = 'low' in value ? [value.low, value.high] : [value.from, value.to]
  return low === high ? String(low) : `${low}..${high}`
}

/** Each check: whether it holds, and what was seen. */
const checks = {
  S: async (look, arg) => whole(arg.replaceAll(',', '|'), (await look.plan()).stage.id),
  M: async (look, arg) => {
    const stands = (one) =>
      one.status === 'applicable' && one.displacedBy === null && one.direction !== 'against'
    const { recommendations } = await look.plan()
    const named = recommendations.filter((one) => [one.id, one.action].includes(arg))
    if (named.length === 0) throw new Error(`no recommendation is called ${arg}`)
    const ids = named.filter(stands).map((one) => one.id)
    return [ids.length > 0, ids.join() || 'none']
  },
  R: async (look, arg) => statusIn((await look.plan()).recommendations, ...halves(arg)),
  O: async (look, arg) => statusIn((await look.plan()).options, ...halves(arg)),
  NO: async (look, arg) => statusIn((await look.plan()).options, arg, '(?!suitable|caution|no ).*'),
  NSU: async (look, arg) => statusIn((await look.plan()).options, arg, '(?!suitable|no ).*'),
  HE: async (look) => whole('emergency', (await look.plan()).headline.urgency),
  T: async (look, arg) => within(await look.text(), arg),
  TT: async (look, arg) => within((await look.text()).split('\n').slice(0, 15).join('\n'), arg),
  P: async (look, arg) => within(await look.letter(), arg),
  NOTE: async (look, arg) => {
    const notes = (await look.plan()).notes.map(
      ({ kind, resource, text }) => `${kind} ${resource ?? ''} ${text}`,
    )
    const note = notes.find((one) => within(one, arg)[0])
    return [note !== undefined, note ?? `${notes.length} notes`]
  },
  F: async (look, arg) => {
    const [fact, pattern] = halves(arg)
    const state = (await look.states()).get(fact)
    return whole(pattern, state ? valueWords(state.value) : `no fact ${fact}`)
  },
  EXIT: async (look, arg) => whole(arg, String(await look.exit())),
}
const opposites = { NS: 'S', N: 'M', NT: 'T', NTT: 'TT', NP: 'P', NNOTE: 'NOTE' }

async function holds(look, check) {
  const [, op, arg] = /^([A-Z]+):?(.*)$/.exec(check)
  const [held, seen] = await checks[opposites[op] ?? op](look, arg)
  return [op in opposites ? !held : held, seen]
}

/** The first check that does not hold and what was seen instead; null where all hold. */
async function failureOf(attack) {
  const look = lookAt(attack)
  for (const check of attack.must.split(' ; ')) {
    const results = []
    for (const one of check.split(' || '))
      results.push(await holds(look, one).catch(({ message }) => [false, message]))
    if (!results.some(([held]) => held)) return { check, seen: results.map(([, seen]) => seen).join(' || ') }
  }
  return null
}

/** A process of its own that takes one attack after the other from the queue. */
function worker(queue, report) {
  return new Promise((done) => {
    const child = fork(process.argv[1], ['--worker'])
    let now
    const next = (failure) => {
      if (failure) report(now, failure)
      now = queue.shift()
      if (now) child.send(now)
      else child.disconnect()
    }
    child.on('message', next)
    child.on('exit', (code) =>
      done(now && report(now, { check: 'an answer', seen: `the process ended with ${code}` })),
    )
    next()
  })
}

async function main([dir = '.', ...names]) {
  const lines = readFileSync(join(dir, 'INDEX.tsv'), 'utf8').trimEnd().split('\n')
  const attacks = lines
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([name]) => names.length === 0 || names.some((one) => name.includes(one)))
    .map(([name, asOf, options, must, expected]) => ({
      name,
      file: resolve(dir, name),
      asOf,
      options,
      must,
      expected,
    }))
  const queue = [...attacks]
  let failed = 0
  const report = ({ name, expected }, { check, seen }) => {
    failed++
    console.log(`${name}  ${check}  seen: ${seen.slice(0, 160)}  expected: ${expected}`)
  }
  await Promise.all([worker(queue, report), worker(queue, report)])
  failed += queue.length
  console.log(`${attacks.length - failed} of ${attacks.length} hold`)
  process.exitCode = failed === 0 && attacks.length > 0 ? 0 : 1
}

if (process.argv[2] === '--worker')
  process.on('message', async (attack) => process.send(await failureOf(attack)))
else await main(process.argv.slice(2))
