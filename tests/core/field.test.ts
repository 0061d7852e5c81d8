/** What people type into the fields of the form, as answers that the reader of answers takes. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped, valueInField } from '../../src/chart/index.ts'
import { type Asked, indexOf } from '../../src/language/index.ts'

const day = '2026-12-01'
const asked = (id: string): Asked => {
  const fact = indexOf(guideline).asked.find((one) => one.id === id)
  if (fact === undefined) throw new Error(id)
  return fact
}
const read = (id: string, text: string): unknown =>
  valueInField(asked(id), text, day, id === guideline.roles.birthDate)

const read_as: readonly [fact: string, text: string, value: unknown][] = [
  ['painSeverity', '7', 7],
  ['painSeverity', '7/10', 7],
  ['painSeverity', ' 7 / 10 ', 7],
  ['painSeverity', '6-7', { low: 6, high: 7 }],
  ['painSeverity', '6–7/10', { low: 6, high: 7 }],
  ['painSeverity', 'no pain', 'no pain'],
  ['filtrationRate', '>60', { low: 60, high: 200 }],
  ['filtrationRate', '≥ 60', { low: 60, high: 200 }],
  ['filtrationRate', '> 60 ml/min', undefined],
  ['filtrationRate', '> 60 ml/min/1.73m²', { low: 60, high: 200 }],
  ['filtrationRate', 'below 30', { low: 1, high: 30 }],
  ['filtrationRate', '38 ml/min', { value: 38, unit: 'mL/min' }],
  ['filtrationRate', 'Stage 4', 'stage 4'],
  ['tScoreHip', '-2,4', -2.4],
  ['tScoreHip', '−2.4', -2.4],
  ['tScoreHip', '–2.4 SD', -2.4],
  ['tScoreHip', '﹣2.4', -2.4],
  ['serumCreatinine', '1,2 mg/dl', 1.2],
  ['serumCreatinine', '106 µmol/l', { value: 106, unit: 'umol/L' }],
  ['serumCreatinine', '106 umol/L', { value: 106, unit: 'umol/L' }],
  ['bodyWeight', '58 kg', 58],
  ['bodyWeight', '130 lb', { value: 130, unit: '[lb_av]' }],
  ['onsetDate', 'today', '2026-12-01'],
  ['onsetDate', 'yesterday', '2026-11-30'],
  ['onsetDate', '10 days ago', '2026-11-21'],
  ['onsetDate', '3 weeks ago', { from: '2026-11-07', to: '2026-11-13' }],
  ['onsetDate', 'about 2 months ago', { from: '2026-09-17', to: '2026-10-17' }],
  ['onsetDate', '9 Nov', '2026-11-09'],
  ['onsetDate', 'Nov 9', '2026-11-09'],
  ['onsetDate', '24 Dec', '2025-12-24'],
  ['onsetDate', '9 November 2025', '2025-11-09'],
  ['onsetDate', '9.11.2026', '2026-11-09'],
  ['onsetDate', '2026-11', '2026-11'],
  ['onsetDate', 'November 2026', { from: '2026-11-01', to: '2026-11-30' }],
  ['onsetDate', '2026-11-07 - 2026-11-13', { from: '2026-11-07', to: '2026-11-13' }],
  ['birthDate', '1949-12-02 - 1950-12-01', { from: '1949-12-02', to: '1950-12-01' }],
  ['birthDate', '76', { from: '1949-12-02', to: '1950-12-01' }],
  ['birthDate', '76 years old', { from: '1949-12-02', to: '1950-12-01' }],
  ['birthDate', '76yo', { from: '1949-12-02', to: '1950-12-01' }],
  ['birthDate', '1950', '1950'],
  ['birthDate', '10 Apr 1950', '1950-04-10'],
  ['birthDate', 'born 1950-04', '1950-04'],
  ['fractureLevels', 'L1', ['L1']],
  ['fractureLevels', 'l 1', ['L1']],
  ['fractureLevels', 'T12-L1', ['T12', 'L1']],
  ['fractureLevels', 'Th12, L2', ['T12', 'L2']],
  ['fractureLevels', 'D11 and L1', ['T11', 'L1']],
]
/** Nothing of it is guessed. */
const unread: readonly [fact: string, text: string][] = [
  ['painSeverity', 'bad'],
  ['painSeverity', '7/11'],
  ['filtrationRate', '38 mg/dl'],
  ['serumCreatinine', '>1 µmol/l'],
  ['tScoreHip', '-2.4 -2.6'],
  ['onsetDate', '11/9/2026'],
  ['onsetDate', 'last week'],
  ['onsetDate', '31 Feb'],
  ['birthDate', '3 weeks ago'],
  ['birthDate', '7 6'],
  ['fractureLevels', 'T8-L1'],
  ['fractureLevels', 'L9'],
  ['fractureLevels', 'lumbar'],
]

describe('a field', () => {
  it.each(read_as)('%s: "%s"', (id, text, value) => {
    expect(read(id, text)).toEqual(value)
  })
  it.each(unread)('%s: "%s" is not read', (id, text) => {
    expect(read(id, text)).toBeUndefined()
  })
  it.each(read_as.filter(([, , value]) => value !== undefined))(
    '%s: "%s" is taken as an answer',
    (id, _, value) => {
      const { answers } = readTyped(guideline, { answers: { [id]: value }, setting: {} }, day)
      expect(answers.entries.map((entry) => entry.fact)).toContain(id)
    },
  )
  it('is empty where nothing stands in it', () => {
    expect(read('painSeverity', '  ')).toBeNull()
  })
})
