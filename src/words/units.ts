/** Units as people read them: the one table from UCUM to words. */

/** A whole unit, or one of its parts between slashes. */
const spelled: Readonly<Record<string, string>> = {
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
  deg: 'degrees',
  Cel: '°C',
  "[hnsf'U]": 'Hounsfield units',
  '[lb_av]': 'lb',
  '[in_i]': 'in',
  'mm[Hg]': 'mmHg',
}
const part: Readonly<Record<string, string>> = {
  d: 'day',
  '{1.73_m2}': '1.73 m²',
  m2: 'm²',
  cm2: 'cm²',
  '10*3': '10³',
  '10*9': '10⁹',
  '[IU]': 'IU',
}

/** A UCUM unit as it is read aloud; other annotations in braces and the unit 1 say nothing. */
export function unitWords(unit: string): string {
  const whole = spelled[unit]
  if (whole !== undefined) return whole
  const words = unit
    .split('/')
    .map((one) => part[one] ?? one.replaceAll(/\{[^}]*\}/g, '').replace(/^u(?=[A-Za-z])/, 'µ'))
    .join('/')
  return words === '1' ? '' : words
}
