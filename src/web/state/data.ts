/** What came with the page, apart from its script: the guideline and the samples. */

import { type Guideline, hashedAs, type Setting } from '../../language/index.ts'

export interface Sample {
  readonly file: string
  readonly title: string
  readonly story: string
  readonly asOf: string
  readonly setting: Setting
  readonly bundle: unknown
}

function dataOf<T>(id: string, made: (parsed: T) => T = (parsed) => parsed): () => T {
  let found: T | undefined
  return () => {
    // Parsed when first asked for: the same script runs as a worker, where there is no document.
    found ??= made(JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T)
    return found
  }
}

const hash = dataOf<string | null>('guideline-hash')
export const guideline = dataOf<Guideline>('guideline', (one) => hashedAs(one, hash()))
export const samples = dataOf<readonly Sample[]>('samples')
