/** Writes docs/guideline.md from the guideline: `npm run document`; with `--check`, fails when the page is stale. */

import { readFileSync, writeFileSync } from 'node:fs'
import { guideline } from '../guideline/index.ts'
import { toDocument } from '../src/export/document/index.ts'

const page = 'docs/guideline.md'

function written(): string {
  try {
    return readFileSync(page, 'utf8')
  } catch {
    return ''
  }
}

const fresh = toDocument(guideline)
if (!process.argv.includes('--check')) {
  writeFileSync(page, fresh)
} else if (fresh !== written()) {
  console.error(`x ${page} is stale: the guideline says something else by now. Run: npm run document`)
  process.exit(1)
}
console.log(`${page}: ${fresh.split('\n').length} lines`)
