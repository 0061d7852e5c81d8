/** The guideline browser: a script of its own, that starts when the guideline is first opened. */

import { signal } from '@preact/signals'

type Opened = typeof import('./book.tsx')

const opened = signal<Opened | null>(null)

/** Once it is there, it stays. */
async function openBook(): Promise<void> {
  opened.value ??= await import('./book.tsx')
}

export function BookOpened() {
  if (opened.value !== null) return <opened.value.Book />
  void openBook()
  return null
}
