/**
 * A drug that is read stays read, or asked, when its record names it another way: by another name of its own, a brand,
 * a mixture, a code of a product, ATC, a pack with a name, a reference, what was handed out, a dose. It never becomes "no".
 */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import type { Json } from '../../src/chart/index.ts'
import { isDerived, picksOf, type Substance } from '../../src/language/index.ts'
import {
  administration,
  allergy,
  atc,
  chartOf,
  coded,
  dispense,
  medication,
  order,
  pointing,
  rxnorm,
  said,
  statement,
} from './drugs-by-ingredient.ts'

/** Yes-no facts that one kind of record answers: those of the present for a drug, of all time for an allergy. */
function factsOf(resource: 'Medication' | 'AllergyIntolerance'): readonly string[] {
  return guideline.facts.flatMap((fact) =>
    !isDerived(fact) &&
    fact.kind === 'yes-no' &&
    fact.silence !== null &&
    picksOf(fact.source).some(({ of }) => of.resource === resource)
      ? [fact.id]
      : [],
  )
}
const drugFacts = factsOf('Medication')
const allergyFacts = factsOf('AllergyIntolerance')

const codesIn = (one: Substance, system: string): readonly string[] =>
  (one.codes[system] ?? []).filter((code) => !code.endsWith('*'))

/** What a substance answers, by the plainest record there is: an order, or an allergy, with its name. */
const answers = (
  one: Substance,
  facts: readonly string[],
  record: (code: Json) => Json,
): readonly string[] => {
  const { value } = chartOf([record(said(one.id))])
  return facts.filter((fact) => value(fact) === true)
}

const single = guideline.substances.filter(({ parts, enough }) => parts.length === 0 && !enough)
const drugs = single
  .map((one) => ({ one, facts: answers(one, drugFacts, order) }))
  .filter(({ facts }) => facts.length > 0)
const allergens = single
  .map((one) => ({ one, facts: answers(one, allergyFacts, allergy) }))
  .filter(({ facts }) => facts.length > 0)

const byId = new Map(guideline.substances.map((one) => [one.id, one]))

/** A way to say it, and whether it must answer, not only ask. */
interface Way {
  readonly code: Json
  readonly firm: boolean
}

/** Every way in which the guideline's table names a substance. */
function waysOf(one: Substance): readonly Way[] {
  const firm = (code: Json): Way => ({ code, firm: true })
  const mixtures = guideline.substances.filter(({ parts }) => parts.includes(one.id))
  return [
    ...[one.id, ...one.names, ...one.brands].map((name) => firm(said(name))),
    ...one.perhaps.map((name) => ({ code: said(name), firm: false })),
    ...codesIn(one, rxnorm).map((code) => firm(coded(rxnorm, code))),
    ...codesIn(one, atc).map((code) => firm(coded(atc, code))),
    ...mixtures.flatMap((mix) => [
      ...mix.brands.map((name) => firm(said(name))),
      ...mix.perhaps.map((name) => ({ code: said(name), firm: false })),
      ...codesIn(mix, atc).map((code) => firm(coded(atc, code))),
      ...codesIn(mix, rxnorm).map((code) => firm(coded(rxnorm, code))),
      firm(said(mix.parts.join(' / '))),
    ]),
  ]
}

const textOf = (code: Json): string | undefined => (typeof code.text === 'string' ? code.text : undefined)
const dressed: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => `${name} tablets`,
  (name) => `${name} sodium oral tablet`,
  (name) => `Brand new name [${name}]`,
]
const ndc = 'http://hl7.org/fhir/sid/ndc'

/** The record that names the drug by a concept, in one of the shapes of real charts. */
const shapes: readonly ((drug: Json) => readonly Json[])[] = [
  (drug) => [order(drug)],
  (drug) => [statement(drug)],
  (drug) => [administration(drug)],
  (drug) => [dispense(drug)],
  (drug) => [pointing('Medication/a'), medication('a', { code: drug })],
  (drug) =>
    [pointing('urn:uuid:a/_history/2'), medication('urn:uuid:a', { code: drug })]
      .slice(0, 0)
      .concat([
        pointing('https://example.org/fhir/Medication/a/_history/2'),
        medication('a', { code: drug }),
      ]),
  (drug) => [pointing('#d', { contained: [medication('d', { code: drug })] })],
  (drug) => [
    pointing('Medication/a'),
    medication('a', { ingredient: [{ itemReference: { reference: 'Substance/s' } }] }),
    { resourceType: 'Substance', id: 's', code: drug },
  ],
  (drug) => [pointing('Medication/a'), medication('a', { ingredient: [{ itemCodeableConcept: drug }] })],
]

const runs = 3000

describe('a drug under another name', () => {
  it('is never "no", and is the same where the table is sure', () => {
    const counts = { firm: 0, asking: 0 }
    fc.assert(
      fc.property(
        fc.constantFrom(...drugs).chain(({ one, facts }) =>
          fc.record({
            facts: fc.constant(facts),
            way: fc.constantFrom(...waysOf(one)),
            dress: fc.constantFrom(...dressed),
            shape: fc.constantFrom(...shapes),
            pack: fc.boolean(),
          }),
        ),
        ({ facts, way, dress, shape, pack }) => {
          const text = textOf(way.code)
          const worded = text === undefined ? way.code : said(dress(text))
          const code = pack && text !== undefined ? coded(ndc, '00003-0894-21', dress(text)) : worded
          const { value } = chartOf(shape(code))
          const found = facts.map(value)
          expect(found).not.toContain(false)
          counts[way.firm ? 'firm' : 'asking']++
          if (way.firm) expect(found).toEqual(facts.map(() => true))
        },
      ),
      { numRuns: runs },
    )
    expect(counts.firm).toBeGreaterThan(runs / 2)
    expect(counts.asking).toBeGreaterThan(runs / 100)
  })

  it('of which nothing is known is never "no" either', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.stringMatching(/^[b-df-hj-np-tv-z]{6,12}$/),
        fc.boolean(),
        (shape, name, asCode) => {
          const { value } = chartOf(shape(asCode ? coded('urn:example:formulary', name) : said(name)))
          expect(drugFacts.map(value)).toEqual(drugFacts.map(() => 'unknown'))
        },
      ),
      { numRuns: runs / 10 },
    )
  })
})

describe('an allergy under another name', () => {
  it('is never "no", and is the same where the table is sure', () => {
    const wordings: readonly ((name: string) => string)[] = [
      (name) => name,
      (name) => `Allergy to ${name}`,
      (name) => `${name.toUpperCase()} (rash)`,
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...allergens).chain(({ one, facts }) =>
          fc.record({
            facts: fc.constant(facts),
            way: fc.constantFrom(...waysOf(one)),
            wording: fc.constantFrom(...wordings),
            reaction: fc.boolean(),
          }),
        ),
        ({ facts, way, wording, reaction }) => {
          const text = textOf(way.code)
          const code = text === undefined ? way.code : said(wording(text))
          const record = reaction
            ? allergy(said('drug allergy'), { reaction: [{ substance: code }] })
            : allergy(code)
          const { value } = chartOf([record])
          const found = facts.map(value)
          expect(found).not.toContain(false)
          if (way.firm) expect(found).toEqual(facts.map(() => true))
        },
      ),
      { numRuns: runs },
    )
  })
})

it('the table knows every drug of every value set that it should', () => {
  expect(drugs.length).toBeGreaterThan(120)
  expect(allergens.length).toBeGreaterThan(60)
  const unasked = single.filter(
    (one) =>
      one.mayMean.length === 0 &&
      !drugs.some((drug) => drug.one === one) &&
      !allergens.some((allergen) => allergen.one === one),
  )
  // Nothing of these groups may slip among the drugs that no fact asks for.
  const classes = /^(M05B|M01A[ABCEGH]|N02A|N05BA|N05CD|N05CF|B01A[ACF]|H02AB|L02A|L02B)/
  const slipped = unasked.filter((one) =>
    (one.codes[atc] ?? []).some((code) => classes.test(code) && !/^M05BX/.test(code)),
  )
  expect(slipped.map(({ id }) => id)).toEqual([])
  expect(byId.size).toBe(guideline.substances.length)
})
