/** Makes dist/plumbline.html: the whole page as one file that works from disk, its data apart from its script. */

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { guideline } from '../guideline/index.ts'
import { guidelineHash } from '../src/language/index.ts'
import { networkOfPage, pageNetwork } from './network-as-code.ts'
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

// The page that is tested is the page that is shipped, whoever builds it: a test run would else get a build for development.
process.env.NODE_ENV = 'production'

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

const isScript = (file: File): file is Rolldown.OutputChunk => file.type === 'chunk'

/** What a bundler would load ahead stands in the page already. */
const loadsNothingAhead = {
  name: 'loads-nothing-ahead',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('vite/preload-helper.js')
      ? { code: 'export const __vitePreload = (load) => load()', moduleType: 'js' as const }
      : null,
}

/** Gives what the page holds to scripts apart, each of which starts from the text that stands in the page. */
const givesToOthers = `const exports={};const require=globalThis.plumblineScript=(()=>{const all={index:exports};return(file,made)=>{const name=file.slice(2,-3);if(made)return all[name]=made;if(!all[name]){const one=document.createElement('script');one.textContent=document.getElementById('part-'+name).textContent;document.head.append(one);one.remove()}return all[name]}})();`
const startsApart = (file: string, code: string): string =>
  `(()=>{const require=globalThis.plumblineScript,exports={};${code};require('./${file}',exports)})()`

interface Bundled {
  readonly html: string
  readonly script: string
  /** What is only browsed, printed or sent: each starts when it is wanted. */
  readonly apart: readonly (readonly [name: string, script: string])[]
  readonly styles: string
}

/** The scripts and the styles as vite bundles them, and the HTML that asks for them. */
async function bundled(): Promise<Bundled> {
  const files = await filesOf({
    ...settings,
    plugins: [networkOfPage, loadsNothingAhead],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: {
        ...rolldownOptions,
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
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
  const scripts = files.filter(isScript)
  const script = scripts.find((one) => one.isEntry)
  // What the page shares with the others comes with it.
  const shared = scripts.filter((one) => script?.imports.includes(one.fileName))
  const others = scripts.filter((one) => one !== script && !shared.includes(one))
  if (
    script?.fileName !== 'index.js' ||
    others.length !== 2 ||
    shared.some((one) => one.imports.length > 0)
  ) {
    throw new Error(
      `${scripts.map((one) => one.fileName).join(', ')}: the page, its book and what leaves it expected`,
    )
  }
  const withIt = shared.map((one) => `${startsApart(one.fileName, one.code)};`).join('')
  return {
    html: textOf('.html'),
    script: `${givesToOthers}${withIt}${script.code}`,
    apart: others.map((one) => [one.fileName.replace('.js', ''), safe(startsApart(one.fileName, one.code))]),
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
  const [script, ...others] = files.filter(isScript)
  if (script === undefined || others.length > 0) throw new Error('One script that reads records expected')
  if (script.imports.length + script.exports.length + script.dynamicImports.length > 0) {
    throw new Error('The script that reads records must stand alone')
  }
  return script.code
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

const { html, script, apart, styles } = await bundled()
const network = safe(pageNetwork())
const code = safe(script)
const scripts = [
  `<script id="network">${network}</script>`,
  `<script type="text/plain" id="reader">${safe(await reader())}</script>`,
  ...apart.map(([name, text]) => `<script type="text/plain" id="part-${name}">${text}</script>`),
  `<script type="module" id="script">${code}</script>`,
]
const page = html
  .replace(/<script type="module"[^>]*src=[^>]*><\/script>/, '')
  .replace(/<link rel="stylesheet"[^>]*href="[^"]*\.css"[^>]*>/, () => `<style>${styles}</style>`)
  .replace('SCRIPT-HASHES', hashesOf([network, code, ...apart.map(([, text]) => text)]))
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
