/** What came with the page, apart from its script: the guideline and the samples. */

import type { Guideline, Setting } from '../../language/index.ts'

export interface Sample {
  readonly file: string
  readonly title: string
  readonly story: string
  readonly asOf: string
  readonly setting: Setting
  readonly bundle: unknown
}

function dataOf<T>(id: string): () => T {
  let found: T | undefined
  return () => {
    // Parsed when first asked for: the same script runs as a worker, where there is no document.
    found ??= JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T
    return found
  }
}

export const guideline = dataOf<Guideline>('guideline')
export const samples = dataOf<readonly Sample[]>('samples')
