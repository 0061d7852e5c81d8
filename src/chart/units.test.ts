/** Spellings of units and factors between them, judged by the UCUM library. */

import { UcumLhcUtils } from '@lhncbc/ucum-lhc'
import { describe, expect, it } from 'vitest'
import { ucum } from './fhir.ts'
import { factorTo, knownSpellings, scaled, unitOf } from './units.ts'

describe('the unit of a quantity', () => {
  it.each([
    [ucum, 'mg/dL', 'mg per dl', 'mg/dL'],
    [ucum, undefined, 'mg/dl', 'mg/dL'],
    [undefined, undefined, 'MG / DL', 'mg/dL'],
    [undefined, 'mg/dL', undefined, 'mg/dL'],
    ['urn:other', '258797006', 'mg/dL', 'mg/dL'],
    [undefined, undefined, '\u00b5mol/L', 'umol/L'],
    [undefined, undefined, '\u03bcmol/L', 'umol/L'],
    [undefined, '\u03bcg/dL', undefined, 'ug/dL'],
    [undefined, undefined, 'mL/min/1.73.m2', 'mL/min/{1.73_m2}'],
    [undefined, undefined, 'g/cm²', 'g/cm2'],
    [undefined, undefined, undefined, ''],
    [undefined, undefined, 'furlong', 'furlong'],
  ])('%s %s %s is %s', (system, code, unit, expected) => {
    expect(unitOf(system, code, unit)).toBe(expected)
  })

  it.each([
    ['mcg/L', 'ug/L'],
    ['gm/dL', 'g/dL'],
    ['mEq/L', 'meq/L'],
    ['pounds', '[lb_av]'],
    ['yrs', 'a'],
    ['wks', 'wk'],
    ['degrees', 'deg'],
    ['HU', "[hnsf'U]"],
    ['mg/24h', 'mg/d'],
    ['mm/hr', 'mm/h'],
    ['g/cm**2', 'g/cm2'],
    ['10e9/L', '10*9/L'],
  ])('%s is %s, a unit to the library', (written, code) => {
    expect(unitOf(undefined, undefined, written)).toBe(code)
    expect(UcumLhcUtils.getInstance().validateUnitString(code).status).toBe('valid')
  })

  it('every unit that a spelling leads to is UCUM', () => {
    const utils = UcumLhcUtils.getInstance()
    const wrong = knownSpellings.filter((unit) => utils.validateUnitString(unit).status !== 'valid')
    expect(wrong).toEqual([])
  })
})

describe('the factor to a unit', () => {
  it.each([
    ['mg/dL', {}, 'mg/dL', 1],
    ['mg/dL', { 'umol/L': 0.5 }, 'umol/L', 0.5],
    ['mg/dL', {}, 'umol/L', undefined],
    ['mg/dL', {}, '', undefined],
    ['mg/dL', {}, 'constructor', undefined],
    ['{score}', {}, '', 1],
    ['{score}', {}, '1', 1],
    ['{score}', {}, '{Score}', 1],
    ['{score}', {}, '/10', 1],
    ['{T-score}', {}, 'SD', 1],
    ['{T-score}', {}, '{SD}', 1],
    ['{T-score}', {}, 'g/cm2', undefined],
    ['1', {}, '%', undefined],
  ])('to %s (%j) from %j: %s', (target, converts, unit, factor) => {
    expect(factorTo(target, converts, unit)).toBe(factor)
  })
  it('leaves no noise', () => {
    expect(scaled(70, 0.1)).toBe(7)
    expect(scaled(88.4, 1 / 88.4)).toBe(1)
    expect(scaled(0.1 + 0.2, 1)).toBe(0.30000000000000004)
  })
})
