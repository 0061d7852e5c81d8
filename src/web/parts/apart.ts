/** A script of its own, which stands in the page as text and starts when something of it is first wanted. */

import { signal } from '@preact/signals'

export interface Apart<T> {
  /** What it holds; null until it has started, which this asks for. */
  readonly here: () => T | null
  /** What it holds where it has started already. */
  readonly started: () => T | null
}

/** Once it has started, it stays. */
export function apart<T>(load: () => Promise<T>): Apart<T> {
  const held = signal<T | null>(null)
  let asked = false
  const start = async (): Promise<void> => {
    held.value = await load()
  }
  return {
    here: () => {
      if (!asked) {
        asked = true
        void start()
      }
      return held.value
    },
    started: () => held.peek(),
  }
}
