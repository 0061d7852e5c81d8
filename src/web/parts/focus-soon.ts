/** Moves the focus to what is new once it is painted, unless whoever uses the page has moved it meanwhile. */

/** Where the page itself has put the focus last: nobody's choice. */
let placed: Element | null = null

/** Whoever presses a key or a button takes the focus as it stands. */
export function takeFocus(): void {
  placed = null
}

export function placeFocus(one: HTMLElement | null, preventScroll = false): void {
  placed = one
  one?.focus({ preventScroll })
}

export function focusSoon(find: () => HTMLElement | null, preventScroll = false): void {
  const before = document.activeElement
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (mayMove(before)) placeFocus(find(), preventScroll)
    }),
  )
}

/** The focus stands where it stood, or where nobody has put it. */
export function mayMove(before: Element | null): boolean {
  const now = document.activeElement
  return now === before || now === placed || now === null || now === document.body
}
