/** Reading JSON that nobody has checked: every look yields what was asked for, or nothing; never a throw. */

export type Json = { readonly [key: string]: unknown }

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectOf(value: unknown): Json | undefined {
  return isObject(value) ? value : undefined
}

/** The objects of an array; a lone object where an array belongs counts as an array of one. */
export function objectsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) {
    // Nearly all hold nothing else: they are not copied.
    for (const one of value) if (!isObject(one)) return value.filter(isObject)
    return value
  }
  return isObject(value) ? [value] : []
}

/** A visible character of ASCII: nearly all texts begin and end with one. */
const isInk = (unit: number): boolean => unit > 0x20 && unit < 0x7f

/** Text without the blanks around it; undefined when nothing is left. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (isInk(value.charCodeAt(0)) && isInk(value.charCodeAt(value.length - 1))) return value
  const text = value.trim()
  return text === '' ? undefined : text
}

// Half of a character, or a control character: FHIR forbids both, and a half cannot be hashed.
const unlawful = /(?![\t\n\r])[\p{Surrogate}\p{Control}]/gu
// Most text is Latin: the quick look first.
const plainText = /^[ -~\u00a0-\u02ff]*$/

/** Text that may be written into a record: `textOf`, with what no record may hold replaced. */
export function writableText(value: unknown): string | undefined {
  const text = textOf(value)
  return text === undefined || plainText.test(text) ? text : text.replace(unlawful, '\ufffd')
}

export function finiteOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** By code units: the same order on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
