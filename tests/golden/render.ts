/** What the command line says about each sample, with the parts that change at every edit of the guideline left out. */

import { readFileSync } from 'node:fs'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, type Sample } from '../../scripts/samples.ts'
import { runHere } from '../journeys/run-here.ts'

export interface Golden {
  readonly file: string
  readonly content: string
}

/** The files of one sample: the plan, one explanation, and the assessment as JSON. */
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
    { file: `${name}.json`, content: `${JSON.stringify(assessment, null, 2)}\n` },
  ]
}

/** Hashes change with every word of the guideline; the trees are seen in the explanation. */
function settled(key: string, value: unknown): unknown {
  if (key === 'explanation') return undefined
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? '(hash)' : value
}
