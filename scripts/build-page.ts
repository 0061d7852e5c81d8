/** Makes dist/plumbline.html: the whole page as one file that works from disk, its data apart from its script. */

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { guideline } from '../guideline/index.ts'
import { guidelineHash } from '../src/language/index.ts'
import { networkOfPage, pageNetwork } from './network-as-code.ts'
import { type PageScripts, partId, scriptsOfPage } from './page-scripts.ts'
import { samples } from './samples.ts'

export const pageFile = 'dist/plumbline.html'

/** JSON that may stand inside a script element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const block = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${inScript(value)}</script>`

function sampleData(): unknown {
  return samples.map(({ file, title, story, asOf, setting }) => ({
    file: file.replace('samples/', ''),
    title,
    story,
    asOf,
    setting: Object.fromEntries(setting.split(',').map((pair) => pair.split('='))),
    bundle: JSON.parse(readFileSync(file, 'utf8')),
  }))
}

// What a pure room does not give to a script stays out of it whole.
const rolldownOptions = {
  treeshake: {
    moduleSideEffects: (id: string) => !/\/src\/(?:language|words|evaluate|chart|report)\//.test(id),
  },
}
const settings: InlineConfig = {
  root: 'src/web',
  configFile: false,
  logLevel: 'warn',
  plugins: [networkOfPage],
}

type File = Rolldown.OutputChunk | Rolldown.OutputAsset

async function filesOf(config: InlineConfig): Promise<readonly File[]> {
  const result = await build(config)
  return (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
}

/** The one script among the files; it asks for no other. */
function scriptOf(files: readonly File[]): string {
  const chunks = files.filter((file) => file.type === 'chunk')
  const [chunk] = chunks
  if (chunk === undefined || chunks.length > 1) throw new Error(`${chunks.length} scripts, one expected`)
  if (chunk.imports.length + chunk.exports.length + chunk.dynamicImports.length > 0) {
    throw new Error('A script of the page must stand alone')
  }
  return chunk.code
}

/** The scripts and the styles as vite bundles them, and the HTML that asks for them. */
async function bundled(): Promise<{ html: string; scripts: PageScripts; styles: string }> {
  const files = await filesOf({
    ...settings,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions,
    },
  })
  const assets = files.filter((file) => file.type === 'asset')
  const textOf = (ending: string): string => {
    const found = assets.filter((asset) => asset.fileName.endsWith(ending))
    const [only] = found
    if (only === undefined || found.length > 1)
      throw new Error(`${found.length} files *${ending}, one expected`)
    return String(only.source)
  }
  return {
    html: textOf('.html'),
    scripts: scriptsOfPage(files.filter((file) => file.type === 'chunk')),
    styles: textOf('.css'),
  }
}

/** The script that reads records: a classic one, since from disk a browser lets no module worker be made of a blob. */
async function reader(): Promise<string> {
  const files = await filesOf({
    ...settings,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        ...rolldownOptions,
        input: 'src/web/patient/read-worker.ts',
        output: { format: 'iife' },
      },
    },
  })
  return scriptOf(files)
}

/** Nothing in a script may end its element. */
const safe = (script: string): string => script.replaceAll('</script', '<\\/script')

/** Of each text the hash by which a policy knows it: nothing that somebody else writes into the page runs, or looks like ours. */
function hashesOf(texts: readonly string[]): string {
  return texts
    .map((text) => {
      // A browser reads every end of a line as one sign, and hashes what it has read.
      if (text.includes('\r')) throw new Error('A text of the page holds a carriage return')
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    })
    .join(' ')
}

const { html, scripts: made, styles } = await bundled()
const network = safe(pageNetwork())
const code = safe(made.script)
const parts = made.parts.map(({ id, script }) => ({ id, script: safe(script) }))
const scripts = [
  `<script id="network">${network}</script>`,
  `<script type="text/plain" id="reader">${safe(await reader())}</script>`,
  ...parts.map(({ id, script }) => `<script type="text/plain" id="${partId(id)}">${script}</script>`),
  `<script type="module" id="script">${code}</script>`,
]
const page = html
  .replace(/<script type="module"[^>]*src=[^>]*><\/script>/, '')
  .replace(/<link rel="stylesheet"[^>]*href="[^"]*\.css"[^>]*>/, () => `<style>${styles}</style>`)
  .replace('SCRIPT-HASHES', hashesOf([network, code, ...parts.map(({ script }) => script)]))
  .replace('STYLE-HASHES', hashesOf([styles]))
  .replace('<!-- data -->', () =>
    [
      block('guideline', guideline),
      block('guideline-hash', guidelineHash(guideline)),
      block('samples', sampleData()),
      ...scripts,
    ].join('\n'),
  )
const plain = scripts.reduce((rest, one) => rest.replace(one, () => ''), page)
if (/<(?:script|link)[^>]+(?:src|href)="(?!data:)/.test(plain)) {
  throw new Error(`${pageFile} would ask for another file`)
}
mkdirSync('dist', { recursive: true })
writeFileSync(pageFile, page)
console.log(`${pageFile}  ${(page.length / 1024).toFixed(0)} kB`)
