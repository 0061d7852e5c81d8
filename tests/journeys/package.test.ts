/** The package as others get it: packed, installed in an empty folder, its command run and each sub-path imported. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compiled } from '../../bin/compiled.ts'
import { toyGuideline } from '../toy/guideline.ts'

const root = resolve(import.meta.dirname, '../..')
const name = 'plumbline-vcf'
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'plumbline-package-'))
const home = join(folder, 'node_modules', name)

let packed: readonly string[] = []
let said = ''

const filesIn = (place: string): string[] =>
  readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8' })

/** What a script prints that stands in the folder where the package is installed. */
function printed(script: string): string {
  const args = ['--no-warnings', '--input-type=module', '--eval', script]
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
}

beforeAll(() => {
  // Without scripts: `prepack` would build anew under the tests that read dist.
  const [pack] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root))
  packed = pack.files.map((file: { path: string }) => file.path)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${pack.filename}`]
  said = execFileSync('sh', ['-c', 'npm "$@" 2>&1', 'npm', ...install], { cwd: folder, encoding: 'utf8' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the tarball', () => {
  test('installs without a script of its own and without a word about one', () => {
    for (const event of ['preinstall', 'install', 'postinstall', 'prepare']) {
      expect(manifest.scripts).not.toHaveProperty(event)
    }
    expect(said).toMatch(/added \d+ packages/)
    expect(said).not.toMatch(/warn|script/i)
  })

  test('holds what is documented, and nothing else', () => {
    const built = [/^dist\/[\w-]+-[\w-]{8}\.js$/, /^dist\/[\w-]+-[\w-]{8}\.d\.ts$/]
    const doors = ['plumbline', 'language', 'words', 'evaluate', 'chart', 'report', 'export', 'guideline']
    const wanted = [
      ...['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json', 'dist/plumbline.html'],
      ...['dist/command.cjs', 'dist/command.cjs.kept'],
      ...doors.flatMap((door) => [`dist/${door}.js`, `dist/${door}.d.ts`]),
      ...['docs', 'samples', 'schemas'].flatMap(filesIn).filter((file) => !file.startsWith('docs/screens/')),
    ]
    expect(packed.filter((file) => !built.some((chunk) => chunk.test(file))).toSorted()).toEqual(
      wanted.toSorted(),
    )
    expect(readFileSync(join(home, 'NOTICE'), 'utf8')).toBe(readFileSync(join(root, 'NOTICE'), 'utf8'))
  })

  test('its command, imported, leaves the process of whoever imports it alone', () => {
    const command = JSON.stringify(join(home, 'dist/plumbline.js'))
    const said = printed(`
      process.argv = [process.argv[0], ${command}, 'facts', '--help']
      await import(${command} + '?again')
      process.argv = [process.argv[0], ${command}, 'assess', 'no-such-file.json']
      await import(${command} + '?again-2')
      console.log('still here, ' + process.exitCode)
      process.exitCode = 0
    `)
    expect(said).toContain('still here, 2')
  })

  test('depends on what it imports, no more and no less', () => {
    const imports =
      /^(?:import|export)\b[^'"]*["']([^"']+)["']|\b(?:import|createRequire\(import\.meta\.url\))\("([^"]+)"\)/gm
    const imported = new Set<string>()
    for (const file of readdirSync(join(home, 'dist')).filter((one) => /\.(js|d\.ts)$/.test(one))) {
      const text = readFileSync(join(home, 'dist', file), 'utf8')
      for (const [, from, late] of text.matchAll(imports)) {
        const [, packageName] = /^((?:@[^/]+\/)?[^./@][^/]*)/.exec(from ?? late ?? '') ?? []
        if (packageName !== undefined && !packageName.startsWith('node:')) imported.add(packageName)
      }
    }
    expect([...imported].toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted())
  })
})

describe('the installed package', () => {
  test('runs its command, under the name of the command', () => {
    const sample = join('node_modules', name, 'samples/cauda-equina.json')
    const args = ['assess', sample, '--as-of', '2026-05-04']
    const out = npm(['exec', '--offline', '--', 'plumbline', ...args], folder)
    expect(out).toContain('*** EMERGENCY *** Refer to spinal surgery as an emergency')
  })

  test('says the same with what was compiled beforehand, and where that is of no use', () => {
    const [start, file] = ['plumbline.js', 'command.cjs'].map((one) => join(home, 'dist', one)) as [
      string,
      string,
    ]
    const kept = `${file}.kept`
    const facts = (...flags: readonly string[]): string =>
      execFileSync(process.execPath, [...flags, start, 'facts'], { cwd: folder, encoding: 'utf8' })
    const said = facts()
    expect(said).toContain('mL/min/1.73 m²')
    expect(compiled(file, readFileSync(kept)).refused).toBe(false)
    // Other flags than it was made under; bytes that are none of V8's; nothing at all.
    expect(facts('--max-lazy')).toBe(said)
    writeFileSync(kept, 'x'.repeat(1000))
    expect(compiled(file, readFileSync(kept)).refused).toBe(true)
    expect(facts()).toBe(said)
    rmSync(kept)
    expect(facts()).toBe(said)
  })

  const doors = Object.keys(manifest.exports).filter((path) => !path.includes('json'))
  const promised: readonly (readonly [door: string, wanted: readonly string[]])[] = [
    ['language', ['recommendation', 'checkGuideline', 'guidelineHash']],
    ['words', ['wordsOf', 'valueWords']],
    ['evaluate', ['assess', 'toAssessment', 'timeline']],
    ['chart', ['tidy', 'readChart', 'readTyped', 'writeChart']],
    ['report', ['toText', 'toExplainText']],
    ['export', ['toCql', 'toSql', 'toDocument']],
    ['guideline', ['guideline']],
  ]
  test.each(promised)('gives %s with %j', (door, wanted) => {
    expect(doors).toContain(`./${door}`)
    const names = JSON.parse(
      printed(`console.log(JSON.stringify(Object.keys(await import('${name}/${door}'))))`),
    )
    expect(names).toEqual(expect.arrayContaining([...wanted]))
    expect(doors).toHaveLength(promised.length)
  })

  test('assesses a guideline it has never seen', () => {
    writeFileSync(join(folder, 'toy.json'), JSON.stringify(toyGuideline))
    const stage = printed(`
      import { readTyped } from '${name}/chart'
      import { assess, toAssessment } from '${name}/evaluate'
      import toy from './toy.json' with { type: 'json' }
      const [{ answers: typed, asOf }] = toy.baselines
      const { answers, setting } = readTyped(toy, { answers: typed }, asOf)
      console.log(toAssessment(assess(toy, answers, setting, asOf)).stage.id)`)
    expect(stage).toBe('toy-early\n')
  })

  test('validates with the schemas of the sub-path, and refuses with them', () => {
    const found = printed(`
      import answers from '${name}/schemas/answers.schema.json' with { type: 'json' }
      import assessment from '${name}/schemas/assessment.schema.json' with { type: 'json' }
      import cases from '${name}/schemas/cases.schema.json' with { type: 'json' }
      import { createRequire } from 'node:module'
      const { Ajv2020 } = createRequire('${join(root, 'package.json').replaceAll('\\', '/')}')('ajv/dist/2020.js')
      const valid = new Ajv2020({ strict: true, allowUnionTypes: true })
      for (const schema of [assessment, cases]) valid.compile(schema)
      const isAnswers = valid.compile(answers)
      console.log(isAnswers({ answers: { painSeverity: 7 } }), isAnswers({ answers: 7 }))`)
    expect(found).toBe('true false\n')
  })

  test('has types that a strict consumer compiles', () => {
    const imports = doors.map(
      (door, n) => `import * as door${n} from '${name}${door.slice(1)}'\nvoid door${n}`,
    )
    writeFileSync(join(folder, 'use.ts'), imports.join('\n'))
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', 'use.ts']
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    expect(execFileSync(process.execPath, [tsc, ...options], { cwd: folder, encoding: 'utf8' })).toBe('')
  })
})

describe('the name', () => {
  test('of the command is one of this package, so that npx in the checkout looks nowhere else', () => {
    expect(manifest).toMatchObject({ name, bin: { plumbline: './dist/plumbline.js' } })
  })

  const texts = ['README.md', ...filesIn('docs').filter((file) => file.endsWith('.md')), 'samples/README.md']

  test.each(texts)('%s sends nobody to the package of a stranger', (file) => {
    const text = readFileSync(join(root, file), 'utf8')
    expect(text).not.toMatch(/npm (?:i|install|add|view) plumbline(?!-vcf)|from 'plumbline\/|`plumbline\//)
    if (text.includes('npx plumbline')) expect(text).toContain('checkout')
  })
})
