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

/** Paper is no window: while it is printed the page stays as it is on a wide one. */
export function watchRoom(): void {
  follow('screen and (max-width: 1099px)', oneColumn)
  follow('screen and (max-height: 479px)', lowWindow)
}
