/** The guideline browser: a script of its own, that starts when the guideline is first opened. */

import { apart } from '../parts/apart.ts'

const book = apart(() => import('./book.tsx'))

export function BookOpened() {
  const opened = book.here()
  return opened === null ? null : <opened.Book />
}
