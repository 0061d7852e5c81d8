/** Spellings of units and what may stand for a pure number: from what records say to UCUM. */

import { ucum } from './fhir.ts'

/** Spellings seen in records, blanks removed, in lower case and with u for micro, to UCUM. */
const spellings = new Map<string, string>([
  ['mg/dl', 'mg/dL'],
  ['g/dl', 'g/dL'],
  ['g/l', 'g/L'],
  ['mg/l', 'mg/L'],
  ['ng/ml', 'ng/mL'],
  ['pg/ml', 'pg/mL'],
  ['ug/l', 'ug/L'],
  ['nmol/l', 'nmol/L'],
  ['pmol/l', 'pmol/L'],
  ['mmol/l', 'mmol/L'],
  ['umol/l', 'umol/L'],
  ['ml/min', 'mL/min'],
  ['ml/min/1.73m2', 'mL/min/{1.73_m2}'],
  ['ml/min/1.73m^2', 'mL/min/{1.73_m2}'],
  ['ml/min/1.73m²', 'mL/min/{1.73_m2}'],
  ['ml/min/1.73.m2', 'mL/min/{1.73_m2}'],
  ['ml/min/{1.73_m2}', 'mL/min/{1.73_m2}'],
  ['ml/min/{1.73m2}', 'mL/min/{1.73_m2}'],
  ['ml/min/{1.73}m2', 'mL/min/{1.73_m2}'],
  ['ml/min/1.73_m2', 'mL/min/{1.73_m2}'],
  ['g/cm2', 'g/cm2'],
  ['g/cm^2', 'g/cm2'],
  ['g/cm²', 'g/cm2'],
  ['kg/m2', 'kg/m2'],
  ['kg/m^2', 'kg/m2'],
  ['kg/m²', 'kg/m2'],
  ['kg', 'kg'],
  ['kgs', 'kg'],
  ['lb', '[lb_av]'],
  ['lbs', '[lb_av]'],
  ['[lb_av]', '[lb_av]'],
  ['in', '[in_i]'],
  ['inch', '[in_i]'],
  ['inches', '[in_i]'],
  ['[in_i]', '[in_i]'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['m', 'm'],
  ['percent', '%'],
  ['%', '%'],
  ['year', 'a'],
  ['years', 'a'],
  ['yr', 'a'],
  ['a', 'a'],
  ['month', 'mo'],
  ['months', 'mo'],
  ['week', 'wk'],
  ['weeks', 'wk'],
  ['day', 'd'],
  ['days', 'd'],
  ['mg/day', 'mg/d'],
  ['10^3/ul', '10*3/uL'],
  ['10*3/ul', '10*3/uL'],
  ['k/ul', '10*3/uL'],
  ['10^9/l', '10*9/L'],
  ['10*9/l', '10*9/L'],
  ['x10^9/l', '10*9/L'],
  ['/ul', '/uL'],
  ['u/l', 'U/L'],
  ['iu/l', '[IU]/L'],
  ['celsius', 'Cel'],
  ['°c', 'Cel'],
  ['mmhg', 'mm[Hg]'],
  ['gm/dl', 'g/dL'],
  ['mcg/l', 'ug/L'],
  ['mcg/dl', 'ug/dL'],
  ['ug/dl', 'ug/dL'],
  ['iu/ml', '[IU]/mL'],
  ['meq/l', 'meq/L'],
  ['gm/cm2', 'g/cm2'],
  ['g/cm**2', 'g/cm2'],
  ['gms/cm2', 'g/cm2'],
  ['ml/min/1.73sqm', 'mL/min/{1.73_m2}'],
  ['ml/min/1.73m**2', 'mL/min/{1.73_m2}'],
  ['thou/ul', '10*3/uL'],
  ['10e3/ul', '10*3/uL'],
  ['x10e3/ul', '10*3/uL'],
  ['x10^3/ul', '10*3/uL'],
  ['10e9/l', '10*9/L'],
  ['kilogram', 'kg'],
  ['kilograms', 'kg'],
  ['pound', '[lb_av]'],
  ['pounds', '[lb_av]'],
  ['lb_av', '[lb_av]'],
  ['in_i', '[in_i]'],
  ['centimeter', 'cm'],
  ['centimeters', 'cm'],
  ['y', 'a'],
  ['yrs', 'a'],
  ['wk', 'wk'],
  ['wks', 'wk'],
  ['mg/24h', 'mg/d'],
  ['mg/d', 'mg/d'],
  ['degree', 'deg'],
  ['degrees', 'deg'],
  ['°', 'deg'],
  ['hu', "[hnsf'U]"],
  ['hounsfieldunits', "[hnsf'U]"],
  ['mm/hr', 'mm/h'],
])

/** Micro is written with a sign of its own, with a Greek mu, or with u. */
const keyOf = (said: string): string =>
  said
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/[\u00b5\u03bc]/g, 'u')

/** The UCUM units that spellings lead to, each once. */
export const knownSpellings: readonly string[] = [...new Set(spellings.values())]

const known: ReadonlyMap<string, string> = new Map([
  ...knownSpellings.map((unit) => [unit, unit] as const),
  ...spellings,
])

/** The UCUM unit that a spelling is known for; undefined for one that nobody here knows. */
export function knownUnit(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (known.get(text) ?? known.get(keyOf(text)))
}

/** Words that say "a pure number" where a score, ratio or count is wanted. */
const pureNumber = new Set([
  '',
  '1',
  'sd',
  'score',
  'points',
  'point',
  '/10',
  't-score',
  'tscore',
  'z-score',
  'inr',
])
const annotation = /^\{[^{}]*\}$/

const plainLetters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9%/]/g, '')
/** Units told in words, part by part. */
const inWords: readonly (readonly [RegExp, string])[] = [
  [/\bper\b/g, '/'],
  [/\bmillilit(?:er|re)s?\b/g, 'ml'],
  [/\bdecilit(?:er|re)s?\b/g, 'dl'],
  [/\blit(?:er|re)s?\b/g, 'l'],
  [/\bmilligrams?\b/g, 'mg'],
  [/\bmicrograms?\b/g, 'ug'],
  [/\bmicromol(?:es?)?\b/g, 'umol'],
  [/\bminutes?\b/g, 'min'],
  [/\b(?:square met(?:er|re)s?|sq\.? ?m)\b/g, 'm2'],
  [/\bkilos?\b/g, 'kg'],
]

/**
 * Do the words of a unit say anything but its code? Words that nobody here knows may: the number is then in one of two
 * units. What is said of a pure number in words of its own is no unit.
 */
export function speaksAgainst(words: string | undefined, code: string | undefined): boolean {
  if (words === undefined || code === undefined || plainLetters(words) === plainLetters(code)) return false
  const told = inWords.reduce((text, [from, to]) => text.replace(from, to), words.toLowerCase())
  const [said, coded] = [knownUnit(words) ?? knownUnit(told), knownUnit(code)]
  if (said !== undefined && coded !== undefined) return false
  if (isPureNumber(code) || code === '%') return said !== undefined || !isPlainWord(words, code)
  return coded !== undefined && said === undefined
}

/** Beside a pure number: what it is called ("score", "T-score (SD)"), and no quantity per quantity. */
const isPlainWord = (words: string, code: string): boolean =>
  pureNumber.has(words.toLowerCase()) ||
  annotation.test(words) ||
  (code !== '%' && /^[a-z][a-z .()-]*$/i.test(words) && !/\bper\b/i.test(words))

/** Is the unit a pure number, perhaps with words in braces? */
function isPureNumber(unit: string): boolean {
  return unit === '1' || annotation.test(unit)
}

/** The unit of a quantity in UCUM as far as we know its spelling: the code where it is UCUM, else the words. */
export function unitOf(
  system: string | undefined,
  code: string | undefined,
  unit: string | undefined,
): string {
  const said = (system === ucum || unit === undefined ? (code ?? unit) : unit) ?? ''
  return spellings.get(keyOf(said)) ?? said.trim()
}

/** What to multiply by to get from one unit to another; undefined where nothing tells. */
export function factorTo(
  target: string,
  converts: Readonly<Record<string, number>>,
  unit: string,
): number | undefined {
  if (unit === target) return 1
  if (Object.hasOwn(converts, unit)) return converts[unit]
  if (!isPureNumber(target)) return undefined
  return annotation.test(unit) || pureNumber.has(unit.toLowerCase()) ? 1 : undefined
}

/** Product without the noise of binary fractions. */
export function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12))
}
