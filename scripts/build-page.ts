/** Makes dist/plumbline.html: the whole page as one file that works from disk, its data apart from its script. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build, type Rolldown } from 'vite'
import { guideline } from '../guideline/index.ts'
import { guidelineHash } from '../src/language/index.ts'
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

/** The script and the styles as vite bundles them, and the HTML that asks for them. */
async function bundled(): Promise<{ html: string; script: string; styles: string }> {
  const result = await build({
    root: 'src/web',
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      // What a pure room does not give to the page stays out of it whole.
      rolldownOptions: {
        treeshake: {
          moduleSideEffects: (id) => !/\/src\/(?:language|words|evaluate|chart|report)\//.test(id),
        },
      },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []))
  const chunks = files.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
  const assets = files.filter((file): file is Rolldown.OutputAsset => file.type === 'asset')
  const textOf = (ending: string): string => {
    const found = assets.filter((asset) => asset.fileName.endsWith(ending))
    const [only] = found
    if (only === undefined || found.length > 1)
      throw new Error(`${found.length} files *${ending}, one expected`)
    return String(only.source)
  }
  const [chunk] = chunks
  if (chunk !== undefined && chunk.imports.length + chunk.exports.length + chunk.dynamicImports.length > 0) {
    throw new Error('The script must stand alone: it also runs as a classic worker')
  }
  if (chunk === undefined || chunks.length > 1) throw new Error(`${chunks.length} scripts, one expected`)
  return { html: textOf('.html'), script: chunk.code, styles: textOf('.css') }
}

const { html, script, styles } = await bundled()
// The script also runs as the worker that reads large files, from its own text: nothing in it may end the element.
const safe = script.replaceAll('</script', '<\\/script')
const page = html
  .replace(/<script type="module"[^>]*src=[^>]*><\/script>/, '')
  .replace(/<link rel="stylesheet"[^>]*href="[^"]*\.css"[^>]*>/, () => `<style>${styles}</style>`)
  .replace('<!-- data -->', () =>
    [
      block('guideline', guideline),
      block('guideline-hash', guidelineHash(guideline)),
      block('samples', sampleData()),
      `<script type="module" id="script">${safe}</script>`,
    ].join('\n'),
  )
if (/<(?:script|link)[^>]+(?:src|href)="(?!data:)/.test(page.replace(safe, ''))) {
  throw new Error(`${pageFile} would ask for another file`)
}
mkdirSync('dist', { recursive: true })
writeFileSync(pageFile, page)
console.log(`${pageFile}  ${(page.length / 1024).toFixed(0)} kB`)
