/**
 * What must hold of a chart, in the words of the attacks' index: checks separated by ` ; `, alternatives by ` || `.
 * The operators are those of scripts/attacks.mjs; here they look at the sources instead of the built command.
 */

import { guideline } from '../../../guideline/index.ts'
import { parseDocument, readChart, selectPatient, type Tidied, tidy } from '../../../src/chart/index.ts'
import { type FactState, factStates } from '../../../src/evaluate/index.ts'
import type { Assessment } from '../../../src/language/index.ts'
import { runHere } from '../../journeys/run-here.ts'
import type { Row } from './records.ts'

export interface Asked {
  /** The text of the file. */
  readonly text: string
  readonly asOf: string
  /** Further words of the command line. */
  readonly options: readonly string[]
}

/** What can be looked at, each part made when it is first asked for. */
interface Look {
  exit(): Promise<string>
  plan(): Promise<Assessment>
  written(format: string): Promise<string>
  tidied(): Tidied
  states(): ReadonlyMap<string, FactState>
}

function lookAt({ text, asOf, options }: Asked): Look {
  const made = new Map<string, unknown>()
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make())
    return made.get(key) as T
  }
  const run = (format: string) =>
    once(`run ${format}`, () => {
      const world = { guideline, files: { 'chart.json': text } }
      return runHere(world, 'assess', 'chart.json', '--as-of', asOf, '--format', format, ...options)
    })
  const written = async (format: string): Promise<string> => {
    const { code, out, err } = await run(format)
    if (code !== 0) throw new Error(`exit ${code}: ${err.trim()}`)
    return out
  }
  const tidied = () =>
    once('tidied', () => {
      const document = parseDocument(text)
      if (document.kind !== 'bundle') throw new Error('no chart')
      return tidy(guideline, selectPatient(document.bundle))
    })
  return {
    exit: async () => String((await run('json')).code),
    plan: () => once('plan', async () => JSON.parse(await written('json')) as Assessment),
    written,
    tidied,
    states: () =>
      once('states', () => {
        const coverage = options.includes('complete') ? 'complete' : 'unknown'
        return factStates(guideline, readChart(guideline, tidied(), coverage), {}, asOf)
      }),
  }
}

type Seen = readonly [holds: boolean, seen: string]
type Check = (look: Look, argument: string) => Promise<Seen>

const wholly = (pattern: string, value: string): Seen => [new RegExp(`^(?:${pattern})$`).test(value), value]
const halves = (argument: string): readonly [string, string] => {
  const at = argument.indexOf('=')
  return [argument.slice(0, at), argument.slice(at + 1)]
}
const within = (text: string, pattern: string): Seen => {
  const [hit] = new RegExp(pattern, 'i').exec(text.replace(/\s+/g, ' ')) ?? []
  return [hit !== undefined, hit ?? 'not there']
}
const statusIn = (
  items: readonly { readonly id: string; readonly status: string }[],
  id: string,
  pattern: string,
): Seen => wholly(pattern, items.find((one) => one.id === id)?.status ?? `no ${id}`)

function valueWords({ value }: FactState): string {
  if (value === null) return 'unknown'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.join(',')
  const ends = value as {
    readonly low?: unknown
    readonly high?: unknown
    readonly from?: unknown
    readonly to?: unknown
  }
  const [low, high] = 'low' in ends ? [ends.low, ends.high] : [ends.from, ends.to]
  return low === high ? String(low) : `${low}..${high}`
}

interface Noted {
  readonly kind: string
  readonly resource: string | null
  readonly text: string | null
}
const noteWords = ({ kind, resource, text }: Noted): string => `${kind} ${resource ?? ''} ${text ?? ''}`

async function note(look: Look, argument: string): Promise<Seen> {
  const hit = ({ notes }: { readonly notes: readonly Noted[] }) =>
    notes.map(noteWords).find((one) => within(one, argument)[0])
  // Most notes are those of the tidied chart, which is sooner made than the plan.
  const found = hit(look.tidied()) ?? hit(await look.plan())
  return [found !== undefined, found ?? 'no such note']
}

async function stands(look: Look, name: string): Promise<Seen> {
  const { recommendations } = await look.plan()
  const named = recommendations.filter((one) => one.id === name || one.action === name)
  if (named.length === 0) throw new Error(`no recommendation is called ${name}`)
  const standing = named.filter(
    (one) => one.status === 'applicable' && one.displacedBy === null && one.direction !== 'against',
  )
  return [standing.length > 0, standing.map((one) => one.id).join() || 'none']
}

const top = (text: string): string => text.split('\n').slice(0, 15).join('\n')

const checks: Readonly<Record<string, Check>> = {
  S: async (look, argument) => wholly(argument.replaceAll(',', '|'), (await look.plan()).stage.id),
  M: stands,
  R: async (look, argument) => statusIn((await look.plan()).recommendations, ...halves(argument)),
  O: async (look, argument) => statusIn((await look.plan()).options, ...halves(argument)),
  NO: async (look, argument) => statusIn((await look.plan()).options, argument, '(?!suitable|caution|no ).*'),
  NSU: async (look, argument) => statusIn((await look.plan()).options, argument, '(?!suitable|no ).*'),
  HE: async (look) => wholly('emergency', (await look.plan()).headline.urgency),
  T: async (look, argument) => within(await look.written('text'), argument),
  TT: async (look, argument) => within(top(await look.written('text')), argument),
  P: async (look, argument) => within(await look.written('letter-patient'), argument),
  NOTE: note,
  F: async (look, argument) => {
    const [fact, pattern] = halves(argument)
    const state = look.states().get(fact)
    return wholly(pattern, state === undefined ? `no fact ${fact}` : valueWords(state))
  },
  EXIT: async (look, argument) => wholly(argument, await look.exit()),
}
const opposites: Readonly<Record<string, string>> = {
  NS: 'S',
  N: 'M',
  NT: 'T',
  NTT: 'TT',
  NP: 'P',
  NNOTE: 'NOTE',
}

async function holds(look: Look, check: string): Promise<Seen> {
  const [, operator = '', argument = ''] = /^([A-Z]+):?(.*)$/.exec(check) ?? []
  const opposite = opposites[operator]
  const one = checks[opposite ?? operator]
  if (one === undefined) throw new Error(`no check is called ${check}`)
  const [held, seen] = await one(look, argument)
  return [opposite === undefined ? held : !held, seen]
}

/** The checks that do not hold, each with what was seen instead. */
export async function failuresIn(asked: Asked, must: string): Promise<readonly string[]> {
  const look = lookAt(asked)
  const failures: string[] = []
  for (const check of must.split(' ; ')) {
    const results: Seen[] = []
    for (const one of check.split(' || ')) {
      results.push(await holds(look, one).catch((problem: unknown): Seen => [false, String(problem)]))
    }
    if (results.some(([held]) => held)) continue
    failures.push(`${check} (seen: ${results.map(([, seen]) => seen).join(' || ')})`)
  }
  return failures
}

/** The same of a chart that is no file yet. */
export const failuresOf = ({ document, complete, asOf, must }: Row): Promise<readonly string[]> => {
  const options = complete ? ['--coverage', 'complete'] : []
  return failuresIn({ text: JSON.stringify(document), asOf, options }, must)
}
