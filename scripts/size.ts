/** How large the page is as it travels: `npm run size`. Fails when its script, or the one that reads records, is too large. */

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** kB, gzip. The script that reads records starts when one is opened, the book when the guideline is, what leaves the page with the first patient; guideline, network, samples, styles and fonts are counted apart. */
const most: Readonly<Record<string, number>> = { script: 140, book: 20, out: 40, reader: 90 }

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
  ['book', inside(/<script type="text\/plain" id="part-book">/, '</script>')],
  ['out', inside(/<script type="text\/plain" id="part-out">/, '</script>')],
  ['reader', inside(/<script type="text\/plain" id="reader">/, '</script>')],
  ['styles and fonts', inside(/<style>/, '</style>')],
  ['guideline', inside(/<script type="application\/json" id="guideline">/, '</script>')],
  ['network (of the guideline)', inside(/<script id="network">/, '</script>')],
  ['samples', inside(/<script type="application\/json" id="samples">/, '</script>')],
  ['the whole page', page],
]
for (const [name, text] of parts) {
  const limit = most[name]
  const size = kB(text)
  const told = limit === undefined ? '' : ` (at most ${limit})`
  console.log(`${size.toFixed(1).padStart(7)} kB  ${name}${told}`)
  if (limit === undefined || size <= limit) continue
  console.error(`The ${name} is ${size.toFixed(1)} kB compressed, more than ${limit} kB`)
  process.exitCode = 1
}
