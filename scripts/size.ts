/** How large the page is as it travels: `npm run size`. Fails when its script is more than 150 kB compressed. */

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** kB of script, gzip. The guideline, the samples, styles and fonts are counted apart. */
const mostScript = 150

const page = readFileSync('dist/plumbline.html', 'utf8')
const kB = (text: string): number => gzipSync(text, { level: 9 }).length / 1000

function inside(open: RegExp, close: string): string {
  const start = open.exec(page)
  if (start === null) throw new Error(`dist/plumbline.html: no ${open}`)
  const from = start.index + start[0].length
  return page.slice(from, page.indexOf(close, from))
}

const parts: readonly [name: string, text: string][] = [
  ['script', inside(/<script type="module" id="script">/, '</script>')],
  ['styles and fonts', inside(/<style>/, '</style>')],
  ['guideline', inside(/<script type="application\/json" id="guideline">/, '</script>')],
  ['samples', inside(/<script type="application\/json" id="samples">/, '</script>')],
  ['the whole page', page],
]
for (const [name, text] of parts) console.log(`${kB(text).toFixed(1).padStart(7)} kB  ${name}`)
const script = kB(parts[0]?.[1] ?? '')
if (script > mostScript) {
  console.error(`The script is ${script.toFixed(1)} kB compressed, more than ${mostScript} kB`)
  process.exitCode = 1
}
