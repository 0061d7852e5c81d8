/** Pages that stand beside the page of the guideline and lead into it. */

/** Lines as one page: no two blank lines together, one end. */
export function toPage(lines: readonly string[]): string {
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

/** Links of lines written for the page of the guideline, from a page beside it. */
export function besideGuideline(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll('](#', '](guideline.md#'))
}
