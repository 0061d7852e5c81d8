/** The focus is never lost: where its element goes away, it moves to the nearest thing that stayed. */

import { placeFocus, takeFocus } from './focus-soon.ts'

const focusable = 'button:not([disabled]), [href], input:not([tabindex="-1"]), select, textarea, summary'

let was: Element | null = null
let around: readonly Element[] = []

function ancestorsOf(element: Element): readonly Element[] {
  const list: Element[] = []
  for (let one = element.parentElement; one !== null && one !== document.body; one = one.parentElement)
    list.push(one)
  return list
}

function rescue(): void {
  const lost = document.activeElement === null || document.activeElement === document.body
  if (!lost || was === null || was.isConnected) return
  // Nothing to do while somebody else is about to take the focus: they come first.
  for (const place of around) {
    if (!place.isConnected) continue
    const next = place.querySelector<HTMLElement>(focusable) ?? headingIn(place)
    if (next === null) continue
    placeFocus(next, true)
    next.scrollIntoView({ block: 'nearest' })
    return
  }
}

function headingIn(place: Element): HTMLElement | null {
  const heading = place.querySelector<HTMLElement>('h1, h2, h3')
  if (heading !== null && heading.tabIndex < 0) heading.tabIndex = -1
  return heading
}

export function keepFocus(): void {
  addEventListener('keydown', takeFocus, { capture: true })
  addEventListener('pointerdown', takeFocus, { capture: true })
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    was = target
    around = ancestorsOf(target)
  })
  // After every painting of ours, and after those who move the focus on purpose (parts/go.ts waits two frames).
  let waiting = 0
  new MutationObserver(() => {
    if (waiting !== 0) return
    waiting = requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          waiting = 0
          rescue()
        }),
      ),
    )
  }).observe(document.body, { childList: true, subtree: true })
}
