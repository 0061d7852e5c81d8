/** The second press of a double press counts only on what the first was on: what has come in its place was not read. */

const controls = 'label, button, a, summary, select, input, textarea'

export function countOnePress(): void {
  let first: Element | null = null
  addEventListener(
    'click',
    (event) => {
      const { target } = event
      const on = target instanceof Element ? (target.closest(controls) ?? target) : null
      if (event.detail <= 1) first = on
      else if (on !== first) {
        event.preventDefault()
        event.stopPropagation()
      }
    },
    true,
  )
}
