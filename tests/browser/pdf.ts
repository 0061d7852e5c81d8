/** The text of a printed page, as a reader of PDF sees it. */

import type { Page } from 'playwright-core'

export interface Printed {
  readonly pages: number
  /** Words parted by single blanks. */
  readonly text: string
}

/**
 * A line that ends behind a hyphen is read on without a blank: where lines end depends on the fonts of the machine. A
 * sign that a font has in one form only (the micro sign as mu) is read in that form.
 */
export const inWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad]+/g, ' ')
    .replaceAll('- ', '-')
    .trim()

/** Prints what is shown, as the browser does when a user asks it to. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const data = new Uint8Array(await page.pdf({ format }))
  const paper = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise
  const texts: string[] = []
  for (let number = 1; number <= paper.numPages; number += 1) {
    const { items } = await (await paper.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
  }
  return { pages: paper.numPages, text: inWords(texts.join(' ')) }
}
