/** Pieces of SQL text: identifiers, words, numbers and lists, escaped once and here. */

/** A string literal. Ids and words of a guideline may hold quotes. */
export function word(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A number as DOUBLE: `1.1` alone would be a DECIMAL and compare differently. */
export function double(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number SQL can hold: ${value}`)
  const text = String(value)
  const literal = text.includes('e') ? text : `${text}e0`
  return value < 0 || Object.is(value, -0) ? `(${literal})` : literal
}

export function bool(value: boolean): string {
  return value ? 'TRUE' : 'FALSE'
}

/** A list of words; the cast is for PostgreSQL, where bare words are TEXT and the columns VARCHAR. */
export function array(words: readonly string[]): string {
  return `CAST(ARRAY[${words.map(word).join(', ')}] AS VARCHAR[])`
}

export function and(parts: readonly string[]): string {
  return parts.length === 0 ? 'TRUE' : parts.length === 1 ? (parts[0] ?? 'TRUE') : `(${parts.join(' AND ')})`
}
export function or(parts: readonly string[]): string {
  return parts.length === 0 ? 'FALSE' : parts.length === 1 ? (parts[0] ?? 'FALSE') : `(${parts.join(' OR ')})`
}

/** The words of an id as a database writes them: `painTrend` and `pain-trend` become `pain_trend`. */
export function snake(id: string): string {
  const words = id.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_')
  // PostgreSQL cuts names at 63 bytes; suffixes such as "__missing" must still fit.
  return words.toLowerCase().slice(0, 40) || 'x'
}
