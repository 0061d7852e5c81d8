/** What was measured, as lines for a terminal and as Markdown. */

export interface Verdict {
  readonly what: string
  readonly holds: boolean
}

export interface Table {
  readonly title: string
  /** What was timed, and against what. */
  readonly said: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly verdicts: readonly Verdict[]
}

export const ms = (one: number): string => one.toFixed(one < 1 ? 3 : one < 100 ? 2 : 0)
export const times = (one: number): string => one.toFixed(one < 10 ? 2 : one < 100 ? 1 : 0)

const words = ({ what, holds }: Verdict): string => `${what}: ${holds ? 'holds' : 'does NOT hold'}`

export function asText({ title, said, heads, rows, verdicts }: Table): string {
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return [title, said, '', line(heads), ...rows.map(line), '', ...verdicts.map(words), ''].join('\n')
}

export function asMarkdown({ title, said, heads, rows, verdicts }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`
  const table = [line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)]
  return [`## ${title}`, '', said, '', ...table, '', ...verdicts.map((one) => `- ${words(one)}`), ''].join(
    '\n',
  )
}
