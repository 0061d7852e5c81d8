/** Draws the rooms (scripts/rooms.ts) into docs/architecture.md; with `--check`, fails when the drawing is stale. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { rooms as planned } from './rooms.ts'

const page = 'docs/architecture.md'
const begin = '<!-- drawing: begin (npm run draw) -->'
const end = '<!-- drawing: end -->'

// A room that is planned but not built has no place in the picture.
const rooms = planned.filter((room) => existsSync(room.folder))
const stands = (name: string): boolean => rooms.some((room) => room.name === name.split('/')[0])

function drawing(): string {
  const box = (name: string, isFor: string): string => `  ${name}["<b>${name}</b><br/>${isFor}"]`
  const pure = rooms.filter((room) => room.pure)
  const rest = rooms.filter((room) => !room.pure)
  const arrows = rooms.flatMap((room) =>
    room.mayImport.filter(stands).map((known) => {
      const [outer, inner] = known.split('/')
      return inner === undefined
        ? `  ${room.name} --> ${outer}`
        : `  ${room.name} -- "${inner} only" --> ${outer}`
    }),
  )
  const rows = rooms.map(
    (room) =>
      `| \`${room.folder}\` | ${room.isFor} | ${room.mayImport.filter(stands).join(', ') || 'nothing of ours'} |`,
  )
  return [
    begin,
    '',
    '```mermaid',
    'flowchart TD',
    ...rest.map((room) => box(room.name, room.isFor)),
    '  subgraph pure["pure: no Node, no DOM, no clock, no chance"]',
    ...pure.map((room) => `  ${box(room.name, room.isFor)}`),
    '  end',
    ...arrows,
    '```',
    '',
    '| room | is for | may import |',
    '|---|---|---|',
    ...rows,
    '',
    end,
  ].join('\n')
}

const text = readFileSync(page, 'utf8')
const from = text.indexOf(begin)
const to = text.indexOf(end)
if (from < 0 || to < from) throw new Error(`${page} has lost its markers: "${begin}" and "${end}"`)
const fresh = text.slice(0, from) + drawing() + text.slice(to + end.length)

if (!process.argv.includes('--check')) {
  writeFileSync(page, fresh)
} else if (fresh !== text) {
  console.error(`x ${page} is stale: its drawing no longer matches scripts/rooms.ts. Run: npm run draw`)
  process.exit(1)
}
console.log(`${page}: ${rooms.length} rooms drawn`)
