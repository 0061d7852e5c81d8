/** The words of a drug's name, folded so that one international name is one word in English, German, French, Spanish, Italian and Dutch. */

const accents = /\p{M}/gu
const token = /[a-z0-9]+/g

/** Small letters without accents. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(accents, '').toLowerCase().replaceAll('ß', 'ss')
}

/** The words and numbers of a plain text, in order, each with where it begins. */
export function placesIn(plain: string): readonly { readonly token: string; readonly at: number }[] {
  return [...plain.matchAll(token)].map((found) => ({ token: found[0], at: found.index }))
}

export function tokensOf(text: string): readonly string[] {
  return placesIn(plainText(text)).map((place) => place.token)
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  // Thyroxine, tiroxina; hydro-, hidro-, idro-; chetoprofene.
  [/h/g, ''],
  [/qu|ck|k/g, 'c'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/[ao]e/g, 'e'],
  [/ou/g, 'u'],
  [/x/g, 's'],
  [/(.)\1+/g, '$1'],
]

const shortest = 5

/** Oxycodone, Oxycodon, oxicodona and ossicodone fold to one; short words and words with digits stay as they are. */
export function folded(written: string): string {
  if (written.length < shortest || /\d/.test(written)) return written
  let word = written
  for (const [sound, as] of sounds) word = word.replace(sound, as)
  const stem = word.replace(/[aeio]$/, '')
  return stem.length < 4 ? word : stem
}
