/** Codes of a list as they are typed: "L1", "T12-L1", "th 11, L2". */

/** Letters that name one part of the spine in other languages and books. */
const letters: Readonly<Record<string, string>> = { TH: 'T', D: 'T' }

/**
 * In the order of the list. "T12-L1" is both, since they are neighbours; a longer stretch may mean its ends or all of
 * them, so it is not read.
 */
export function codesInText(codes: readonly string[], text: string): readonly string[] | undefined {
  if (/^(?:none|no|0)$/i.test(text)) return []
  const parts = text.toUpperCase().split(/ ?(?:,|;|\+|&|\bAND\b|\/) ?/)
  const found = parts.map((part) => {
    const ends = part.split(/ ?(?:-|\bTO\b) ?/).map((one) => codeOf(codes, one))
    const [first, last] = ends
    if (first === undefined || ends.length > 2 || ends.includes(undefined)) return undefined
    if (last === undefined) return [first]
    return Math.abs(codes.indexOf(first) - codes.indexOf(last)) === 1 ? [first, last] : undefined
  })
  if (found.includes(undefined)) return undefined
  const named = new Set(found.flatMap((some) => some ?? []))
  return codes.filter((code) => named.has(code))
}

function codeOf(codes: readonly string[], text: string): string | undefined {
  const [, letter = '', number = ''] = /^([A-Z]+) ?(\d+)$/.exec(text.trim()) ?? []
  const code = `${letters[letter] ?? letter}${Number(number)}`
  return letter !== '' && codes.includes(code) ? code : undefined
}
