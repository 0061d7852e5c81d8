/** Markdown as GitHub reads it: text made harmless, headings with anchors of their own, lists and tables. */

/** Text of the guideline as it stands, with nothing in it that Markdown or HTML would take for a sign. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** An id, a code, a unit: shown letter by letter. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``
}

/** A link inside the page; `words` is Markdown already. */
export function linkTo(anchor: string, words: string): string {
  return `[${words}](#${anchor})`
}

/** A link out of the page. */
export function linkOut(url: string, words: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url) ? `[${words}](<${url}>)` : code(url)
}

/**
 * The anchor of a thing: its kind and id. Ids of a guideline differ in case alone at times, anchors may not lose it.
 */
export function anchorOf(kind: string, id: string): string {
  return `${kind}-${id.replaceAll(/[^A-Za-z0-9._-]/g, '-')}`
}

export function target(anchor: string): string {
  return `<a id="${anchor}"></a>`
}

/** A heading that can be linked to, whatever its words become. */
export function heading(level: number, words: string, anchor: string): readonly string[] {
  return ['', target(anchor), '', `${'#'.repeat(level)} ${words}`, '']
}

/** A paragraph after a word in bold; nothing at all where there is nothing to say. */
export function labelled(label: string, words: string | null): readonly string[] {
  return words === null || words === '' ? [] : [`**${label}:** ${words}`, '']
}

/** A list under a word in bold; nothing at all when it is empty. */
export function labelledList(label: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`**${label}**`, '', ...items, '']
}

/** Lines of a list, one level deeper. */
export function deeper(lines: readonly string[], by = '  '): readonly string[] {
  return lines.map((line) => `${by}${line}`)
}

/** A table; a cell may hold Markdown but no line break. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line), '']
}

export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
