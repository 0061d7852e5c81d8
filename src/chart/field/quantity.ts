/** A number as it is typed: "7/10", ">60", "38 ml/min", "1,2 mg/dl", "normal". */

import type { QuantityFact } from '../../language/index.ts'

const number =
  /^([<>]=?|[≤≥]|over|above|more than|under|below|less than|at least|at most)? ?([-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+))(?: ?(.*))?$/i
const span = /^(\d+(?:[.,]\d+)?) ?(?:-|to) ?(\d+(?:[.,]\d+)?)(?: ?(\D.*))?$/i
const upward = /^(?:>|≥|over|above|more|at least)/i

/** As an answers document takes it; undefined where it is no number of this fact in a unit that it knows. */
export function quantityInText(fact: QuantityFact, text: string): unknown {
  const word = text.toLowerCase()
  if (Object.hasOwn(fact.inWords, word)) return word
  const [least, greatest] = fact.range
  const between = span.exec(text)
  if (between !== null) {
    const [, low = '', high = '', unit = ''] = between
    return inUnit(fact, unit, { low: numeral(low), high: numeral(high) })
  }
  const found = number.exec(text)
  if (found === null) return undefined
  const [, compared, digits = '', unit = ''] = found
  const value = numeral(digits)
  if (compared === undefined) return inUnit(fact, unit, { value })
  // In another unit the ends of the range would be other numbers: there only the number itself is read.
  if (unit !== '' && unitCalled(fact, unit) !== fact.unit) return undefined
  return upward.test(compared)
    ? { low: value, high: Math.max(greatest, value) }
    : { low: Math.min(least, value), high: value }
}

const numeral = (text: string): number => Number(text.replace(',', '.'))

function inUnit(fact: QuantityFact, unit: string, given: Readonly<Record<string, number>>): unknown {
  if (unit === '' || outOf(fact, unit)) return given.value ?? given
  const called = unitCalled(fact, unit)
  if (called === undefined) return undefined
  return called === fact.unit ? (given.value ?? given) : { ...given, unit: called }
}

/** "7/10" of a score that ends at 10. */
const outOf = ({ range }: QuantityFact, text: string): boolean => text.replaceAll(' ', '') === `/${range[1]}`

/** The unit of the fact, or one that it converts, however it is written. */
function unitCalled(fact: QuantityFact, text: string): string | undefined {
  const wanted = plainUnit(text)
  return [fact.unit, ...Object.keys(fact.converts)].find((unit) => spellings(unit).includes(wanted))
}

const plainUnit = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/[µμ]/g, 'u')
    .replace(/m²|m\^2|sqm/g, 'm2')
    .replace(/per/g, '/')
    .replace(/[{}[\]_ .]/g, '')

const everyday: Readonly<Record<string, readonly string[]>> = {
  '{T-score}': ['sd', 't', 'tscore', 't-score'],
  'mL/min/{1.73_m2}': ['ml/min/173', 'ml/min/173m2'],
  '[lb_av]': ['lb', 'lbs', 'pounds'],
  kg: ['kilo', 'kilos', 'kilogram', 'kilograms'],
}
const spellings = (unit: string): readonly string[] => [plainUnit(unit), ...(everyday[unit] ?? [])]
