/** What somebody types into a field of a form, as an answer; what cannot be read is said, never guessed. */

import type { Asked } from '../../language/index.ts'
import { codesInText } from './codes.ts'
import { birthInText, dayInText } from './day.ts'
import { quantityInText } from './quantity.ts'

/** `value` as an answers document takes it; null: nothing is typed; undefined: it cannot be read. */
export type FieldValue = unknown

/**
 * @param day the day of the assessment, from which "3 weeks ago" counts
 * @param birth does the fact say when the patient was born? Then a number is an age
 */
export function valueInField(fact: Asked, written: string, day: string, birth = false): FieldValue {
  const text = plainText(written)
  if (text === '') return null
  switch (fact.kind) {
    case 'quantity':
      return quantityInText(fact, text)
    case 'date':
      return birth ? birthInText(text, day) : dayInText(text, day)
    case 'set':
      return codesInText(Object.keys(fact.choices), text)
    default:
      return undefined
  }
}

/** Every minus and dash is one sign, every blank one blank. */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
