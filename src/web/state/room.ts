/** How much room the window gives: one column where it is narrow, and little height where it is zoomed far in. */

import { type Signal, signal } from '@preact/signals'

/** The same sizes stand in style/*.css. */
export const oneColumn = signal(false)
export const lowWindow = signal(false)

function follow(query: string, holds: Signal<boolean>): void {
  const media = matchMedia(query)
  holds.value = media.matches
  media.addEventListener('change', () => {
    holds.value = media.matches
  })
}

export function watchRoom(): void {
  follow('(max-width: 1099px)', oneColumn)
  follow('(max-height: 479px)', lowWindow)
}
