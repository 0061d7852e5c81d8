/** Edits of a guideline as plain JSON: the copy shares all that did not change. */

import { type Guideline, impossible } from '../../language/index.ts'

export type Path = readonly (string | number)[]

/** `remove` takes an element out of its list; `replace` puts another value in its place. */
export type Edit = { readonly remove: Path } | { readonly replace: Path; readonly by: unknown }

export function edited(guideline: Guideline, edit: Edit): Guideline {
  if ('remove' in edit) {
    const place = edit.remove.at(-1)
    const list = (whole: unknown): unknown => {
      if (!Array.isArray(whole) || typeof place !== 'number' || place >= whole.length) {
        throw new Error(`Nothing to remove at ${edit.remove.join('.')}`)
      }
      return whole.filter((_, i) => i !== place)
    }
    return changed(guideline, edit.remove.slice(0, -1), list) as Guideline
  }
  if ('replace' in edit) return changed(guideline, edit.replace, () => edit.by) as Guideline
  return impossible(edit)
}

function changed(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  if (Array.isArray(value) && typeof key === 'number' && key < value.length) {
    return value.map((part, i) => (i === key ? changed(part, rest, change) : part))
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)) {
    const part = (value as Readonly<Record<string, unknown>>)[key]
    return { ...value, [key]: changed(part, rest, change) }
  }
  throw new Error(`No such place: ${path.join('.')}`)
}

/** Every object inside, innermost first, as `change` returns it. */
export function rewritten<T>(value: T, change: (node: object) => object): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => rewritten(part, change)) as T
  const inside = Object.entries(value).map(([key, part]) => [key, rewritten(part, change)] as const)
  return change(Object.fromEntries(inside)) as T
}
