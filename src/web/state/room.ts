/** How much room the window gives: one column where it is narrow, and little height where it is zoomed far in. */

import { type ReadonlySignal, signal } from '@preact/signals'

function holds(query: string): ReadonlySignal<boolean> {
  const media = matchMedia(query)
  const now = signal(media.matches)
  media.addEventListener('change', () => {
    now.value = media.matches
  })
  return now
}

/** The same width stands in style/*.css. */
export const oneColumn = holds('(max-width: 1099px)')
export const lowWindow = holds('(max-height: 479px)')
