/** The text of an exported library: names, literals, and that whatever it names it also defines. */

import { describe, expect, test } from 'vitest'
import { toyGuideline } from '../../../tests/toy/guideline.ts'
import { type Guideline, isDerived } from '../../language/index.ts'
import { fhirHelpers, toCql } from './index.ts'
import { decimal, libraryName, named, text } from './names.ts'

describe('literals', () => {
  test.each([
    [0, '0.0'],
    [1, '1.0'],
    [-2.5, '-2.5'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [123456.789, '123456.789'],
  ])('the number %d is %s', (value, wanted) => {
    expect(decimal(value)).toBe(wanted)
  })
  test.each([
    ["it's", "'it\\'s'", '"it\'s"'],
    ['"', "'\"'", '"\\""'],
    ['a\\b', "'a\\\\b'", '"a\\\\b"'],
    ['a\nb', "'a\\nb'", '"a\\nb"'],
  ])('%j', (value, asText, asName) => {
    expect(text(value)).toBe(asText)
    expect(named(value)).toBe(asName)
  })
  test.each([
    ['toy-ankle', 'ToyAnkle'],
    ['a.b c', 'ABC'],
    ['9 lives', 'Guideline9Lives'],
    ['plain', 'Plain'],
  ])('the library of %s is called %s', (id, name) => {
    expect(libraryName(id)).toBe(name)
  })
})

/** Quoted identifiers with the places where they are defined left out. */
function namesUsed(library: string): ReadonlySet<string> {
  const body = library
    .split('\n')
    .filter((line) => !/^(?:\/\/|define |valueset |parameter )/.test(line))
    .join('\n')
    .replaceAll(/'(?:[^'\\]|\\.)*'/g, '')
  return new Set(body.match(/"(?:[^"\\]|\\.)*"/g))
}
function namesDefined(library: string): ReadonlySet<string> {
  const heads = library.matchAll(/^(?:define|valueset|parameter) ("(?:[^"\\]|\\.)*")/gm)
  return new Set([...heads].map((match) => match[1] ?? ''))
}

describe('the toy guideline', () => {
  const { library, logic, name, version, valueSets } = toCql(toyGuideline)
  const defined = namesDefined(library)

  test('names only what it defines', () => {
    // "end" is a field of FHIR's Period.
    const used = [...namesUsed(library)].filter((one) => one !== '"end"')
    expect(used.filter((one) => !defined.has(one))).toEqual([])
    expect([...namesUsed(logic)].filter((one) => one !== '"end"')).toEqual([])
  })
  test('is the same text every time', () => {
    expect(toCql(structuredClone(toyGuideline) as Guideline)).toEqual(toCql(toyGuideline))
  })
  test('has a header with its parameters', () => {
    expect(library).toContain(`library ${name} version '${version}'`)
    expect(library).toContain('parameter AsOf Date')
    expect(library).toContain('context Patient')
    expect(fhirHelpers.split('\n').length).toBeLessThan(40)
  })
  test('defines a value for every fact, and a status and what is missing for every item', () => {
    const fields = {
      'yes-no': ['truth'],
      choice: ['code'],
      set: ['codes'],
      quantity: ['low', 'high'],
      date: ['low', 'high'],
      derived: ['truth', 'missing'],
      formula: ['low', 'high', 'missing'],
      score: ['low', 'high', 'missing'],
    } as const
    const wanted = toyGuideline.facts.flatMap((fact) =>
      fact.kind === 'checklist'
        ? Object.keys(fact.items).map((item) => `${fact.id}.${item} truth`)
        : fields[fact.kind].map((field) => `${fact.id} ${field}`),
    )
    for (const { id } of toyGuideline.recommendations) {
      wanted.push(
        ...['status', 'provisional', 'displaced by', 'missing'].map((of) => `Recommendation ${id} ${of}`),
      )
    }
    for (const { id } of toyGuideline.options) wanted.push(`Option ${id} status`, `Option ${id} missing`)
    for (const { id } of toyGuideline.positions)
      wanted.push(`Position ${id} stance`, `Position ${id} missing`)
    wanted.push('Stage', 'Stage possible', 'Stage provisional', 'Stage missing')
    expect(wanted.filter((one) => !defined.has(named(one)))).toEqual([])
    expect(toyGuideline.facts.some(isDerived)).toBe(true)
  })
  test('lists exact codes; parent codes are compared as text', () => {
    for (const set of toyGuideline.valueSets) {
      const listed = valueSets[`${toyGuideline.url}/ValueSet/${set.id}`]
      expect(listed?.map(({ code }) => code)).toEqual(set.codes.filter((c) => !c.prefix).map((c) => c.code))
      for (const { code, prefix } of set.codes) {
        if (prefix) expect(library).toContain(`StartsWith(C.code, ${text(code)})`)
      }
    }
    expect(toyGuideline.valueSets.some((set) => set.codes.some((code) => code.prefix))).toBe(true)
  })
})
