/** Draws the top of a golden plan as docs/plan.svg, the picture of the README: `npm run picture`, or `--check` whether it is fresh. */

import { readFileSync, writeFileSync } from 'node:fs'

const SAMPLE = 'tests/golden/week-14-failed-care.txt'
const PICTURE = 'docs/plan.svg'
const LINES = 25
const [ROW, LEFT, TOP, CHARACTER] = [18, 24, 34, 8.05]

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function styleOf(line: string, row: number): string {
  if (row === 0 || /^[A-Z][A-Z ,]+$/.test(line)) return ' fill="#0f5c5c" font-weight="700"'
  return row < 3 ? ' fill="#1c1a17" font-weight="700"' : ' fill="#3c3831"'
}

function draw(): string {
  const lines = readFileSync(SAMPLE, 'utf8').split('\n').slice(0, LINES)
  const [width, height] = [Math.ceil(80 * CHARACTER + 2 * LEFT), TOP + LINES * ROW + 10]
  const texts = lines.map((line, row) => {
    const place = `x="${LEFT}" y="${TOP + row * ROW}" xml:space="preserve"`
    return `  <text ${place}${styleOf(line, row)}>${escaped(line)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="13.3">`,
    '  <title>A plan as the command line prints it</title>',
    `  <rect width="${width}" height="${height}" rx="8" fill="#fbf8f2" stroke="#d9d2c4"/>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n')
}

const picture = draw()
if (!process.argv.includes('--check')) writeFileSync(PICTURE, picture)
else if (readFileSync(PICTURE, 'utf8') !== picture) {
  console.error(`${PICTURE} is stale: npm run picture`)
  process.exitCode = 1
}
