/** What the command line says about each sample, with the parts that change at every edit of the guideline left out. */

import { readFileSync } from 'node:fs'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, type Sample } from '../../scripts/samples.ts'
import type { AssessedPosition, Assessment } from '../../src/language/index.ts'
import { runHere } from '../journeys/run-here.ts'

export interface Golden {
  readonly file: string
  readonly content: string
}

/** The files of one sample: the plan, one explanation, the assessment as JSON, and its options and stances alone. */
export async function goldenOf(sample: Sample): Promise<readonly Golden[]> {
  const files = { [sample.file]: readFileSync(sample.file) }
  const said = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await runHere({ guideline, files }, ...args)
    if (code !== 0 || err !== '') throw new Error(`${args.join(' ')}: ${err}`)
    return out
  }
  const args = argumentsFor(sample)
  const json = await said('assess', ...args, '--format', 'json')
  const assessment = JSON.parse(json, settled)
  const hash = JSON.parse(json).guideline.hash.slice(0, 12)
  const text = async (...line: readonly string[]): Promise<string> =>
    (await said(...line)).replace(hash, '(hash)')
  const name = `tests/golden/${sample.file.replace(/^.*\/|\.json$/g, '')}`
  return [
    { file: `${name}.txt`, content: await text('assess', ...args) },
    { file: `${name}.explain.txt`, content: await text('explain', sample.explain, ...args) },
    { file: `${name}.stances.txt`, content: stancesOf(JSON.parse(json)) + (await stancesElsewhere(sample)) },
    { file: `${name}.json`, content: `${JSON.stringify(assessment, null, 2)}\n` },
  ]
}

const elsewhere = ['jurisdiction=uk,payer=nhs', 'jurisdiction=us,payer=commercial', 'jurisdiction=eu']

/** The positions that speak for other places, for the same patient there. */
async function stancesElsewhere(sample: Sample): Promise<string> {
  const files = { [sample.file]: readFileSync(sample.file) }
  const said = elsewhere.map(async (setting) => {
    const care = sample.setting.split(',').filter((part) => part.startsWith('care='))
    const args = argumentsFor({ ...sample, setting: [setting, ...care].join(',') })
    const { out } = await runHere({ guideline, files }, 'assess', ...args, '--format', 'json')
    const { positions }: Assessment = JSON.parse(out)
    const bound = positions.filter(
      ({ id, stance }) =>
        stance !== 'not-covered' &&
        Object.keys(guideline.positions.find((one) => one.id === id)?.speaksFor ?? {}).length > 0,
    )
    if (bound.length === 0) return ''
    return ['', `POSITIONS bound to a place, under ${setting}`, ...bound.map(positionLine), ''].join('\n')
  })
  return (await Promise.all(said)).join('')
}

const positionLine = ({ question, id, stance, window: { opens, closes } }: AssessedPosition): string => {
  const span = opens === null && closes === null ? 'no window' : `${opens ?? ''}..${closes ?? ''}`
  return `${question} | ${id} | ${stance} | ${span}`
}

/** The options of each question in their order, and each position with its stance and window: what may not move unseen. */
function stancesOf({ options, positions }: Assessment): string {
  const questions = guideline.questions.map(({ id }) => id)
  const optionLines = questions.flatMap((question) =>
    options
      .filter((one) => one.question === question)
      .map((one) => `${question} | ${one.rank ?? '-'} | ${one.id} | ${one.status}`),
  )
  const positionLines = questions.flatMap((question) =>
    positions.filter((one) => one.question === question).map(positionLine),
  )
  const sections = ['OPTIONS: question | rank | option | status', ...optionLines, '']
  return [...sections, 'POSITIONS: question | position | stance | window', ...positionLines, ''].join('\n')
}

/**
 * Hashes change with every word of the guideline; the trees are seen in the explanation; of reasons and last answers the
 * words are kept, which are made of nothing but the data left out here.
 */
function settled(key: string, value: unknown): unknown {
  if (['explanation', 'grounds', 'turned', 'lastValue'].includes(key)) return undefined
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? '(hash)' : value
}
