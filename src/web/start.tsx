/** Starts the page: who was there before comes back, then everything follows from what is known. */

import { render } from 'preact'
import { watchPrint } from './out/opened.tsx'
import { Page } from './page.tsx'
import { keepFocus } from './parts/keep-focus.ts'
import { countOnePress } from './parts/one-press.ts'
import { readFile } from './patient/reading.ts'
import { watchChanges } from './state/change.ts'
import { keepPatient } from './state/keep.ts'
import { watchLater } from './state/later.ts'
import { rememberPlace } from './state/place.ts'
import { watchRest } from './state/rested.ts'
import { watchRoom } from './state/room.ts'
import { watchRoute } from './state/route.ts'
import { watchWay } from './state/walked.ts'
import { watchFlips } from './what-if/flips.ts'
import { leaveByEscape } from './what-if/supposed.ts'

export async function start(): Promise<void> {
  const page = document.getElementById('page')
  if (page === null) throw new Error('The page has lost its place to stand')
  rememberPlace()
  watchRoom()
  await keepPatient()
  watchChanges()
  watchLater()
  watchWay()
  watchRest()
  watchFlips()
  leaveByEscape()
  watchRoute()
  render(<Page />, page)
  watchPrint()
  keepFocus()
  countOnePress()
  takeDrops()
}

const MOST_IN_A_LINE = 10_000

/** A file may be dropped anywhere; the page never turns into the file. */
function takeDrops(): void {
  const root = document.documentElement
  addEventListener('dragover', (event) => {
    event.preventDefault()
    root.classList.add('dropping')
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) root.classList.remove('dropping')
  })
  // What no field can hold is not laid out in one: the page would stand still for it.
  addEventListener('paste', (event) => {
    const { target, clipboardData } = event
    const length = clipboardData?.getData('text/plain').length ?? 0
    if (target instanceof HTMLInputElement && length > MOST_IN_A_LINE) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    event.preventDefault()
    root.classList.remove('dropping')
    const [file] = event.dataTransfer?.files ?? []
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (file !== undefined) readFile({ kind: 'file', name: file.name }, file)
    else if (text !== '') readFile({ kind: 'pasted', name: 'text' }, new Blob([text]))
  })
}
