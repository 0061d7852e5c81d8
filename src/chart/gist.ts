/** All that concepts say, as one text: two that say the same have the same, two that differ never. */

import { isObject } from './json.ts'

/** The length before each text keeps apart what no separator would. */
function field(value: unknown): string {
  if (typeof value === 'string') return `${value.length}:${value}`
  return typeof value === 'number' ? `#${value};` : '-'
}

function codingGist(coding: unknown): string {
  return isObject(coding) ? `,${field(coding.system)}${field(coding.code)}${field(coding.display)}` : ''
}

/** The codes, displays and texts of a concept, or of several; of anything else nothing. */
export function gistOf(concepts: unknown): string {
  if (Array.isArray(concepts)) {
    let gist = ''
    for (const concept of concepts) if (isObject(concept)) gist += gistOf(concept)
    return gist
  }
  if (!isObject(concepts)) return ''
  const { coding, text } = concepts
  let gist = `;${field(text)}`
  if (Array.isArray(coding)) for (const one of coding) gist += codingGist(one)
  else gist += codingGist(coding)
  return gist
}
