/** Fails when a file imports what its room may not know. `--root DIR` and `--least N` are for its own tests. */

import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { boundaryRules } from './boundary-rules.ts'
import { leastModules, rooms } from './rooms.ts'

const { values } = parseArgs({ options: { root: { type: 'string' }, least: { type: 'string' } } })
const least = Number(values.least ?? leastModules)
process.chdir(resolve(values.root ?? '.'))

const folders = ['src', 'guideline', 'bin', 'scripts', 'tests'].filter((folder) => existsSync(folder))
const { output } = await cruise(
  folders,
  {
    ruleSet: { forbidden: boundaryRules },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
  {
    extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'types', 'default'],
  },
  { tsConfig: extractTSConfig('tsconfig.json') },
)
const { modules, summary } = output as ICruiseResult

const seen = new Set(modules.map((module) => module.source))
const problems = summary.violations.map(({ from, to, rule, cycle }) => {
  const path = cycle === undefined ? to : cycle.map((step) => step.name).join(' -> ')
  const why = boundaryRules.find((each) => each.name === rule.name)?.comment ?? ''
  return `${from} -> ${path}\n    ${rule.name}: ${why}`
})

// A compiler that dependency-cruiser cannot use makes it see nothing, and pass: so we count for ourselves.
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[.]tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
)
const product = files.filter((file) => /^(src|guideline|bin)\//.test(file) && !file.endsWith('.test.ts'))
for (const file of files) if (!seen.has(file)) problems.push(`${file}\n    was not looked at`)
if (product.length < least)
  problems.push(`only ${product.length} modules of ours, at least ${least} expected`)

const known = new Set(rooms.map((room) => room.folder))
for (const file of product) {
  const folder = /^src\//.test(file) ? file.split('/').slice(0, 2).join('/') : file.split('/')[0]
  if (!known.has(folder ?? '')) problems.push(`${file}\n    no such room: see scripts/rooms.ts`)
}

for (const problem of problems) console.error(`x ${problem}`)
console.log(
  `boundaries: ${product.length} modules of ours, ${files.length} files, ${problems.length} problems`,
)
process.exitCode = problems.length === 0 ? 0 : 1
