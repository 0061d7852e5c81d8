/** What is measured: our samples, the large Bundles of another maker where they are at hand, and a chart of own facts. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { guideline } from '../../guideline/index.ts'
import { readTyped, writeChart } from '../../src/chart/index.ts'
import type { Fact } from '../../src/language/index.ts'
import { samples } from '../samples.ts'

export interface Input {
  readonly name: string
  readonly text: string
  /** Length in bytes. */
  readonly bytes: number
  readonly asOf: string
  readonly setting: Readonly<Record<string, string>>
}

const root = resolve(import.meta.dirname, '../..')
const others = resolve(root, '../shared/samples/synthea')
const place = { jurisdiction: 'us', payer: 'medicare', care: 'outpatient' }

function inputOf(name: string, text: string, asOf: string, setting: Input['setting']): Input {
  return { name, text, bytes: Buffer.byteLength(text), asOf, setting }
}

/** Our samples, each on its own day and in its own place. */
export function ours(quick: boolean): readonly Input[] {
  const chosen = quick ? samples.filter((_, i) => i % 4 === 1) : samples
  return chosen.map(({ file, asOf, setting }) => {
    const pairs = setting.split(',').map((pair) => pair.split('='))
    return inputOf(
      file.replace('samples/', ''),
      readFileSync(resolve(root, file), 'utf8'),
      asOf,
      Object.fromEntries(pairs),
    )
  })
}

/** Large Bundles of Synthea; none, where they are not at hand. */
export function large(quick: boolean): readonly Input[] {
  const files = existsSync(others) ? readdirSync(others).filter((name) => name.endsWith('.json')) : []
  const chosen = quick ? files.filter((_, i) => i % 5 === 2) : files
  return chosen
    .sort()
    .map((file) =>
      inputOf(
        `Synthea ${file.split('_')[0]}`,
        readFileSync(resolve(others, file), 'utf8'),
        '2026-06-16',
        place,
      ),
    )
}

/** An answer that a fact takes, one of two by turns where there are two; undefined where there is nothing to answer. */
function answerTo(fact: Fact, turn: number): unknown {
  switch (fact.kind) {
    case 'yes-no':
      return turn % 2 === 0
    case 'quantity':
      return (fact.range[0] + fact.range[1]) / 2
    case 'choice':
      return fact.setting ? undefined : Object.keys(fact.choices)[turn % Object.keys(fact.choices).length]
    case 'set':
      return Object.keys(fact.choices).slice(0, 1)
    case 'date':
      return fact.id === guideline.roles.birthDate ? '1948-03-04' : `2026-03-${10 + (turn % 8)}`
    case 'checklist':
      return Object.fromEntries(Object.keys(fact.items).map((item) => [item, false]))
    default:
      return undefined
  }
}

/**
 * A patient of whom every fact is said again and again, on the days of a year, in turn this way and that; of the facts
 * `known` to both builds alone, since one that a build does not know costs it nothing.
 */
export function ownFacts(count: number, known: ReadonlySet<string>): Input {
  const asOf = '2026-06-16'
  const said = [0, 1].map((turn) => {
    const shared = guideline.facts.filter(({ id }) => known.has(id))
    const answers = Object.fromEntries(shared.map((fact, i) => [fact.id, answerTo(fact, i + turn)]))
    const typed = readTyped(guideline, { answers: JSON.parse(JSON.stringify(answers)) }, asOf)
    return entriesOf(writeChart(guideline, typed.answers))
  })
  const [people = [], facts = []] = [said[0]?.filter(isOfDay(false)), said[0]?.filter(isOfDay(true))]
  const others = said[1]?.filter(isOfDay(true)) ?? []
  const repeated = Array.from({ length: count }, (_, n) => {
    const from = Math.floor(n / facts.length) % 2 === 0 ? facts : others
    const day = new Date(Date.parse(asOf) - (n % 365) * 86_400_000).toISOString().slice(0, 10)
    return { resource: { ...from[n % from.length]?.resource, id: `own-${n}`, effectiveDateTime: day } }
  })
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: [...people, ...repeated] }
  return inputOf(`${count} own facts`, JSON.stringify(bundle), asOf, place)
}

interface Written {
  readonly resource: { readonly effectiveDateTime?: string }
}

const entriesOf = (bundle: unknown): readonly Written[] => JSON.parse(JSON.stringify(bundle)).entry
const isOfDay =
  (dated: boolean) =>
  ({ resource }: Written): boolean =>
    (resource.effectiveDateTime !== undefined) === dated
