/**
 * The scripts of the page in one file: the main one, and a part for each module that is loaded when it is opened. From
 * disk no script may ask for another, so a part stands in the page as text; when it is first wanted an element with that
 * very text is added, whose hash the policy of the page names.
 */

import type { Rolldown } from 'vite'

export interface PageScripts {
  readonly script: string
  readonly parts: readonly { readonly id: string; readonly script: string }[]
}

export const partId = (id: string): string => `part-${id}`

/** What the scripts of the page know each other by. */
const SHARED = 'globalThis.plumblineParts'

/** Runs the text of a part once; its exports are there at once. */
const opener = `const openPart=(id)=>{const of=${SHARED};if(of.parts[id]===undefined){const script=document.createElement('script');script.textContent=document.getElementById('part-'+id).textContent;document.head.append(script)}return Promise.resolve(of.parts[id])};`

type Chunk = Rolldown.OutputChunk

/** @throws Error where the bundler wrote something that is not understood here: nothing is shipped then */
export function scriptsOfPage(chunks: readonly Chunk[]): PageScripts {
  const [main, ...more] = chunks.filter((chunk) => chunk.isEntry)
  if (main === undefined || more.length > 0) throw new Error('One script of the page begins it')
  const opened = chunks.filter((chunk) => chunk !== main)
  for (const { fileName, isDynamicEntry, imports } of opened) {
    if (!isDynamicEntry || imports.some((one) => one !== main.fileName)) {
      throw new Error(`${fileName}: a part of the page leans on the main script alone`)
    }
  }
  return {
    script: mainScript(main, opened),
    parts: opened.map((chunk) => ({ id: chunk.name, script: partScript(chunk) })),
  }
}

function mainScript(main: Chunk, opened: readonly Chunk[]): string {
  const asked = opened.reduce(
    (code, { fileName, name }) =>
      replacedOnce(code, importOf(fileName), `openPart(${JSON.stringify(name)})`, fileName),
    main.code,
  )
  const { code, names } = withoutExports(asked)
  // What a part takes may change later (it is a variable of the main script), so each is looked at when it is taken.
  const shared = names.map(([local, name]) => `get ${name}(){return ${local}}`).join(',')
  return `${opener}${code}${SHARED}={parts:{},${shared}};`
}

function partScript({ code, name, fileName }: Chunk): string {
  const importing = /import\{([^}]*)\}from"[^"]*";/g
  const taken = [...code.matchAll(importing)].flatMap(([, names = '']) => pairs(names))
  const { code: body, names } = withoutExports(code.replace(importing, ''))
  if (/\b(?:import|export)\b\s*[{*"(]/.test(body)) throw new Error(`${fileName}: asks for something else`)
  const from = taken.map(([theirs, ours]) => `${theirs}:${ours}`).join(',')
  const given = names.map(([local, as]) => `${as}:${local}`).join(',')
  return `(()=>{"use strict";const{${from}}=${SHARED};${body};${SHARED}.parts[${JSON.stringify(name)}]={${given}}})();`
}

function withoutExports(code: string): { code: string; names: readonly [string, string][] } {
  const found = /export\{([^}]*)\};?\s*$/.exec(code)
  if (found === null) throw new Error('The bundler ends a script with its exports')
  return { code: `${code.slice(0, found.index)};`, names: pairs(found[1] ?? '') }
}

/** "a as b,c" as pairs of the name before and after. */
const pairs = (names: string): [string, string][] =>
  names
    .split(',')
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [before = '', after = before] = one.trim().split(/\s+as\s+/)
      return [before, after]
    })

const importOf = (fileName: string): RegExp =>
  new RegExp(
    `import\\((["'\`])\\.?/?(?:assets/)?${(fileName.split('/').at(-1) ?? '').replaceAll('.', '\\.')}\\1\\)`,
    'g',
  )

function replacedOnce(code: string, what: RegExp, by: string, of: string): string {
  const times = [...code.matchAll(what)].length
  if (times !== 1) throw new Error(`${of}: asked for ${times} times, once expected`)
  return code.replace(what, () => by)
}
