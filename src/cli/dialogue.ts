/** A conversation over standard input: questions go to standard error, answers come line by line, typed or piped. */

import { createInterface } from 'node:readline/promises'

export interface Dialogue {
  /** Puts a prompt and gives the next line; null when there is no more (Ctrl-D, the end of a pipe). */
  readonly ask: (prompt: string) => Promise<string | null>
  readonly close: () => void
}

export function openDialogue(): Dialogue {
  const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true
  const reader = createInterface({ input: process.stdin, output: process.stderr, terminal })
  // A pipe brings many lines at once, before they are asked for.
  const lines: string[] = []
  let ended = false
  let waiting: ((line: string | null) => void) | undefined
  const give = (line: string | null): void => {
    const take = waiting
    waiting = undefined
    take?.(line)
  }
  reader.on('line', (line) => {
    if (waiting) give(line)
    else lines.push(line)
  })
  reader.on('close', () => {
    ended = true
    // What is said next does not stand behind the prompt.
    if (waiting) process.stderr.write('\n')
    give(null)
  })
  // Ctrl-C abandons: no plan, nothing saved.
  reader.on('SIGINT', () => process.exit(130))
  return {
    ask: (prompt) => {
      reader.setPrompt(prompt)
      const next = lines.shift()
      if (next !== undefined || ended) return Promise.resolve(next ?? null)
      reader.prompt()
      return new Promise((resolve) => {
        waiting = resolve
      })
    },
    close: () => reader.close(),
  }
}
