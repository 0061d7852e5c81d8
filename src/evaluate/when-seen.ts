/** Values whose costly parts are made at once, or when they are first looked at. */

/** What `make` gives, made at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}

/** How each part is made, in order; the whole is given with what stands in it so far. */
type Parts<L extends object> = { readonly [K in keyof L]: (whole: L) => L[K] }

/** Puts its parts into a value; where their place among the others matters, it holds null there. */
export type Fill = <T extends object, L extends object>(head: T, parts: Parts<L>) => Omit<T, keyof L> & L

/** All at once: the value is plain data. */
export const asData: Fill = (head, parts) => {
  const whole = head as Record<string, unknown>
  for (const name in parts) whole[name] = parts[name](whole as never)
  return whole as never
}

/** Each when it is first looked at, and kept. */
export const whenSeen: Fill = (head, parts) => {
  for (const name in parts) {
    const get = once(() => parts[name](head as never))
    Object.defineProperty(head, name, { enumerable: true, get })
  }
  return head as never
}
