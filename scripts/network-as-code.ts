/** In what is built, `src/network/built.ts` holds the network of the guideline: its data, and its tape as code. */

import { resolve } from 'node:path'
import { guideline } from '../guideline/index.ts'
import { type Guideline, guidelineHash } from '../src/language/index.ts'
import { lower, writtenRun } from '../src/network/index.ts'

const file = resolve(import.meta.dirname, '../src/network/built.ts')

/** A `Built` as an expression. */
export const builtOf = (subject: Guideline): string => {
  const network = lower(subject)
  return `{guideline:'${guidelineHash(subject)}',network:${JSON.stringify(network)},run:${writtenRun(network)}}`
}

const instead = (source: () => string) => ({
  name: 'network-as-code',
  load: (id: string) => (id === file ? { code: source(), moduleType: 'js' as const } : null),
})

/** For the library and the command line: made when first asked for. */
export const networkAsCode = instead(
  () => `let made\nexport const built = () => (made ??= ${builtOf(guideline)})`,
)

/** For the page, which holds it in a script of its own: it is of the guideline, not of the program. */
export const networkOfPage = instead(() => `export const built = () => globalThis.plumblineNetwork ?? null`)
export const pageNetwork = (): string => `globalThis.plumblineNetwork=${builtOf(guideline)}`
