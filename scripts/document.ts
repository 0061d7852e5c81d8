/** Writes the pages made from the guideline and its ledger: `npm run document`; with `--check`, fails when one is stale. */

import { readFileSync, writeFileSync } from 'node:fs'
import { guideline, ledger } from '../guideline/index.ts'
import { toDocument, toLedgerPage, toPositionsPage } from '../src/export/document/index.ts'

const pages: readonly (readonly [path: string, content: string])[] = [
  ['docs/guideline.md', toDocument(guideline)],
  ['docs/positions.md', toPositionsPage(guideline)],
  ['docs/ledger.md', toLedgerPage(guideline, ledger)],
]

function written(page: string): string {
  try {
    return readFileSync(page, 'utf8')
  } catch {
    return ''
  }
}

let stale = false
for (const [page, fresh] of pages) {
  if (!process.argv.includes('--check')) {
    writeFileSync(page, fresh)
  } else if (fresh !== written(page)) {
    console.error(`x ${page} is stale: the guideline says something else by now. Run: npm run document`)
    stale = true
  }
  console.log(`${page}: ${fresh.split('\n').length} lines`)
}
process.exitCode = stale ? 1 : 0
