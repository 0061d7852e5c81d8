/** Dates in words, where they can mean one thing: "October 2026", "12. März 2026", "10/2026". Months in six languages. */

import { type Days, spanOf } from '../language/index.ts'

/** Beginnings of the names of months, accents gone; a shorter spelling must be one of these or begin one. */
const months: readonly string[] = [
  'january januar jänner janvier enero gennaio januari',
  'february februar février febrero febbraio februari',
  'march märz mars marzo maart',
  'april avril abril aprile',
  'may mai mayo maggio mei',
  'june juni juin junio giugno',
  'july juli juillet julio luglio',
  'august août agosto augustus',
  'september septembre septiembre settembre',
  'october oktober octobre octubre ottobre',
  'november novembre noviembre',
  'december dezember décembre diciembre dicembre',
]
const accents = /\p{M}/gu
const plain = (text: string): string => text.normalize('NFKD').replace(accents, '').toLowerCase()
const names: readonly (readonly string[])[] = months.map((line) => plain(line).split(' '))
/** "jan", "sept": so many letters tell a month. */
const SHORT = 3

/** From 1 to 12; undefined where the word is no month, or may be two. */
function monthOf(word: string): number | undefined {
  const whole = names.findIndex((some) => some.includes(word))
  if (whole >= 0) return whole + 1
  if (word.length < SHORT) return undefined
  const found = names.flatMap((some, i) => (some.some((name) => name.startsWith(word)) ? [i + 1] : []))
  return found.length === 1 ? found[0] : undefined
}

const joining = new Set(['of', 'de', 'del', 'di', 'the', 'le', 'el', 'in', 'im', 'en', 'on', 'am'])
const numbered = /^(0?[1-9]|1[0-2])[/.](\d{4})$/

/** The days that words name; undefined where they name none, or anything else as well. */
export function daysInWords(text: string): Days | undefined {
  if (text.length > 40) return undefined
  const short = numbered.exec(text.trim())
  if (short !== null) return spanOf(`${short[2]}-${short[1]?.padStart(2, '0')}`)
  let [year, month, day]: (number | undefined)[] = []
  for (const word of plain(text).split(/[\s,.]+/)) {
    if (word === '' || joining.has(word)) continue
    const number = /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(word)?.[1]
    if (number === undefined) {
      if (month !== undefined) return undefined
      month = monthOf(word)
      if (month === undefined) return undefined
    } else if (number.length === 4) {
      if (year !== undefined) return undefined
      year = Number(number)
    } else {
      if (day !== undefined || number.length > 2) return undefined
      day = Number(number)
    }
  }
  if (year === undefined || month === undefined) return undefined
  const two = (of: number): string => String(of).padStart(2, '0')
  return spanOf(`${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`)
}
