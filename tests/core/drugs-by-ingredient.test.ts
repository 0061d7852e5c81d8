/** Drugs and allergies that no code of a value set names: by brand, mixture, language, code of a product, reference; or nobody knows. */

import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/chart/index.ts'
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

const taken = (fact: string, text: string): readonly [string, readonly Json[], readonly string[]] => [
  text,
  [order(said(text))],
  [fact],
]
const inside = (part: Json): Json => ({ ingredient: [part] })
const substance = (id: string, code: Json): Json => ({ resourceType: 'Substance', id, code })

describe('is taken', () => {
  it.each<readonly [string, readonly Json[], readonly string[]]>([
    taken('takingAnticoagulant', 'ELIQUIS 5 MG TABLET'),
    taken('takingAnticoagulant', 'Marcumar Tabletten'),
    taken('takingAnticoagulant', 'Enoxaparina sódica 40 mg'),
    taken('takingDenosumab', 'Jubbonti 60 mg/mL prefilled syringe'),
    taken('takingDenosumab', 'denosumab-bbdz'),
    taken('takingAlendronate', 'Alendronsäure ratiopharm 70 mg Filmtabletten'),
    taken('takingAlendronate', 'acide alendronique 70 mg'),
    taken('takingAlendronate', 'ácido alendrónico semanal 70 mg comprimidos'),
    taken('takingAlendronate', 'acido alendronico 70 mg compresse'),
    taken('takingAlendronate', 'alendroninezuur 70 mg tablet'),
    taken('takingStrongOpioid', 'ossicodone cloridrato 10 mg'),
    taken('takingStrongOpioid', 'Hydromorphon 4 mg retard'),
    taken('takingZoledronate', 'Aclasta 5 mg/100 ml'),
    [
      'a mixture by its brand',
      [order(said('Percocet 5-325'))],
      ['takingStrongOpioid', 'takingAcetaminophen'],
    ],
    [
      'a mixture in words',
      [order(said('HYDROcodone-acetaminophen 5-325 mg per tablet'))],
      ['takingStrongOpioid', 'takingAcetaminophen'],
    ],
    [
      'a bone drug with vitamin D',
      [order(said('Fosamax Plus D 70 mg'))],
      ['takingAlendronate', 'takingVitaminD'],
    ],
    ['a mixture in ATC', [order(coded(atc, 'N02AJ17'))], ['takingStrongOpioid', 'takingAcetaminophen']],
    ['a product of RxNorm without words', [order(coded(rxnorm, '1049502'))], ['takingStrongOpioid']],
    ['a mixture in RxNorm', [order(coded(rxnorm, '857005'))], ['takingStrongOpioid', 'takingAcetaminophen']],
    [
      'a code of a pack with a name',
      [order(coded('http://hl7.org/fhir/sid/ndc', '00003-0894-21', 'Eliquis 5mg Tab'))],
      ['takingAnticoagulant'],
    ],
    ['what was handed out twenty days ago', [dispense(coded(rxnorm, '904431'))], ['takingAlendronate']],
    ['what was handed out, by its brand', [dispense(said('Fosamax'))], ['takingAlendronate']],
    ['a dose by its brand', [administration(said('Prolia'))], ['takingDenosumab']],
    ['a statement by its brand', [statement(said('Xarelto 20'))], ['takingAnticoagulant']],
    [
      'a Substance that the drug is made of',
      [
        pointing('Medication/a'),
        medication('a', inside({ itemReference: { reference: 'Substance/s' } })),
        substance('s', coded(rxnorm, '46041')),
      ],
      ['takingAlendronate'],
    ],
    [
      'a Medication that the drug is made of',
      [
        pointing('Medication/a'),
        medication('a', inside({ itemReference: { reference: 'Medication/b' } })),
        medication('b', { code: said('Eliquis') }),
      ],
      ['takingAnticoagulant'],
    ],
    [
      'each ingredient of a product without a name',
      [
        pointing('Medication/a'),
        medication('a', {
          ingredient: [
            { itemCodeableConcept: said('tramadol') },
            { itemCodeableConcept: said('paracetamol') },
          ],
        }),
      ],
      ['takingWeakOpioid', 'takingAcetaminophen'],
    ],
    [
      'a contained drug',
      [pointing('#d', { contained: [medication('d', { code: said('Eliquis') })] })],
      ['takingAnticoagulant'],
    ],
    [
      'a drug on a server',
      [pointing('https://example.org/fhir/Medication/a'), medication('a', { code: said('Eliquis') })],
      ['takingAnticoagulant'],
    ],
    [
      'a version of a drug',
      [pointing('Medication/a/_history/3'), medication('a', { code: said('Eliquis') })],
      ['takingAnticoagulant'],
    ],
    [
      'a drug that is away, by the words beside the reference',
      [order(undefined, { medicationReference: { reference: 'Medication/x', display: 'Eliquis 5 mg' } })],
      ['takingAnticoagulant'],
    ],
  ])('%s', (_name, records, facts) => {
    const { value } = chartOf(records)
    expect(facts.map(value)).toEqual(facts.map(() => true))
    // What is understood leaves the silence of the others alone.
    expect(value('takingTeriparatide')).toBe(false)
  })
})

describe('is an allergy', () => {
  it.each<readonly [string, Json, string]>([
    ['to a brand', allergy(said('TYLENOL')), 'acetaminophenReaction'],
    ['to a class', allergy(said('NSAIDs')), 'nsaidReaction'],
    ['to a class in French', allergy(said('AINS')), 'nsaidReaction'],
    ['to a class by code', allergy(coded('http://snomed.info/sct', '372665008')), 'nsaidReaction'],
    [
      'to a class of the US',
      allergy(coded('http://va.gov/terminology/medrt', 'N0000175722')),
      'nsaidReaction',
    ],
    ['to opioids', allergy(said('Opiates (itching)')), 'opioidReaction'],
    ['to bisphosphonates', allergy(said('bisphosphonates')), 'bisphosphonateReaction'],
    ['to a brand of a bone drug', allergy(said('allergic to Fosamax')), 'bisphosphonateReaction'],
    ['to a part of a mixture', allergy(said('Vicodin')), 'opioidReaction'],
    ['to a biosimilar', allergy(said('Stoboclo')), 'denosumabReaction'],
    [
      'to the substance of a reaction',
      allergy(said('drug reaction'), { reaction: [{ substance: said('Celebrex') }] }),
      'nsaidReaction',
    ],
    ['in the past', allergy(said('h/o reaction to ibuprofen')), 'nsaidReaction'],
  ])('%s', (_name, record, fact) => {
    expect(chartOf([record]).value(fact)).toBe(true)
  })
})

describe('breaks the silence of every drug, and is named', () => {
  it.each<readonly [string, readonly Json[]]>([
    ['a local code', [order(coded('urn:example:formulary', '12345'))]],
    ['a code of a pack alone', [order(coded('http://hl7.org/fhir/sid/ndc', '00003-0894-21'))]],
    ['a drug that is not in the Bundle', [pointing('Medication/eXY12')]],
    ['a drug without words', [order(undefined)]],
    ['a code without anything in it', [order({ coding: [{}] })]],
    ['a Medication that says nothing', [pointing('Medication/a'), medication('a', {})]],
    ['an unlisted biosimilar', [order(said('Zzzolumab 60 mg prefilled syringe'))]],
    ['handed out, unknown', [dispense(coded('urn:example:formulary', '1'))]],
    ['a mixture of which a part is unknown', [order(said('Amlodipine / Zzzolin 5 mg'))]],
    ['a form alone', [order(said('prefilled syringe 60 mg'))]],
  ])('%s', (_name, records) => {
    const { value, notes } = chartOf(records)
    const facts = ['takingAlendronate', 'takingAnticoagulant', 'takingStrongOpioid', 'denosumabDoses']
    expect(facts.map(value)).toEqual(facts.map(() => 'unknown'))
    expect(notes.some((note) => /^not-understood Medication\w+\/m1 /.test(note))).toBe(true)
  })
})

describe('breaks the silence of every allergy, and is named', () => {
  it.each<readonly [string, Json]>([
    ['an allergy to a drug', allergy(said('Allergy to drug'))],
    ['an allergy without a word', allergy(undefined)],
    ['a code without anything in it', allergy({ coding: [{}] })],
    ['a paper', allergy(said('see scanned document'))],
    ['a local code', allergy(coded('urn:example:list', '7'))],
    ['a denial in words', allergy(said('no reaction to alendronic acid'))],
  ])('%s', (_name, record) => {
    const { value, notes } = chartOf([record])
    expect(['nsaidReaction', 'opioidReaction', 'calcitoninAllergy'].map(value)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ])
    expect(notes.some((note) => note.startsWith('not-understood AllergyIntolerance/a1 '))).toBe(true)
  })
})

describe('leaves open what it may mean, and nothing else', () => {
  it.each<readonly [string, Json, string, string]>([
    ['denosumab of cancer', order(said('Xgeva 120 mg')), 'takingDenosumab', 'takingAnticoagulant'],
    [
      'zoledronic acid of cancer',
      order(said('Zometa 4 mg/5 ml')),
      'takingZoledronate',
      'takingAnticoagulant',
    ],
    ['a sedative of another kind', order(said('Gabapentin 300 mg')), 'takingSedative', 'takingAnticoagulant'],
    ['a sedative in a mixture', order(said('Fioricet')), 'takingSedative', 'takingAnticoagulant'],
    ['a class in words', order(said('blood thinner')), 'takingAnticoagulant', 'takingAlendronate'],
    ['a doubt', order(said('warfarin?')), 'takingAnticoagulant', 'takingAlendronate'],
    ['a sulfonamide, for celecoxib', allergy(said('Sulfa')), 'nsaidReaction', 'calcitoninAllergy'],
    ['a pain reliever of some kind', allergy(said('painkillers')), 'opioidReaction', 'calcitoninAllergy'],
    ['a drug of heart failure', order(said('Entresto')), 'heartFailure', 'takingAnticoagulant'],
    [
      'a course that a name alone knows and that was stopped',
      order(said('Prolia'), { status: 'stopped' }),
      'denosumabDoses',
      'takingAnticoagulant',
    ],
  ])('%s', (_name, record, open, silent) => {
    const { value, tidied } = chartOf([record])
    expect(value(open)).toBe('unknown')
    expect(value(silent)).toBe(false)
    expect(tidied.unread.map(({ resource }) => resource)).toEqual([
      `${String(record.resourceType)}/${String(record.id)}`,
    ])
  })
})

describe('asks about what it is said to be without', () => {
  it.each<readonly [string, Json, string]>([
    ['free of it', order(said('Aspirin-Free Excedrin')), 'takingAntiplatelet'],
    ['without a part, in German', order(said('Thomapyrin ohne Koffein')), 'takingAcetaminophen'],
    ['without a part, in French', order(said('ibuprofène sans codéine')), 'takingWeakOpioid'],
    ['an allergy to what is free of it', allergy(said('aspirin free tablets')), 'nsaidReaction'],
  ])('%s', (_name, record, fact) => {
    expect(chartOf([record]).value(fact)).toBe('unknown')
  })
})

describe('asks nothing', () => {
  it.each<readonly [string, Json]>([
    ['a drug that no fact asks for', order(said('Lisinopril 10 MG Oral Tablet'))],
    ['a group of ATC that holds none', order(coded(atc, 'C07AB02'))],
    ['a vaccine', order(said('Influenza, injectable, quadrivalent vaccine'))],
    ['a cream', order(said('Hydrocortisone 10 MG/ML Topical Cream'))],
    [
      'a gel, by the way it is used',
      order(said('diclofenac 1 %'), { dosageInstruction: [{ route: said('topical') }] }),
    ],
    ['a food', allergy(said('Peanut allergy'))],
    ['an antibiotic', allergy(said('Penicillin'))],
    ['none known, in words', allergy(said('NKDA'))],
  ])('%s', (_name, record) => {
    const { value, tidied } = chartOf([record])
    expect(tidied.unread).toEqual([])
    expect(
      ['takingAnticoagulant', 'takingGlucocorticoid', 'takingNsaid', 'nsaidReaction'].map(value),
    ).toEqual([false, false, false, false])
  })
})

describe('a course', () => {
  const bounds = (start: string, end: string): Json => ({
    dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start, end } } } }],
  })
  const oxycodone = coded(rxnorm, '7804', 'oxycodone')
  const alendronate = coded(rxnorm, '46041', 'alendronate')
  it.each<readonly [string, Json, string, unknown]>([
    [
      'in force past its end',
      order(oxycodone, { authoredOn: '2020-01-10', ...bounds('2020-01-10', '2020-01-17') }),
      'takingStrongOpioid',
      'unknown',
    ],
    [
      'finished before it was written down',
      order(alendronate, { status: 'completed', ...bounds('2020-01-10', '2023-01-10') }),
      'takingAlendronate',
      false,
    ],
    [
      'finished, by its supply',
      order(alendronate, {
        status: 'completed',
        authoredOn: '2024-01-10',
        dispenseRequest: { numberOfRepeatsAllowed: 0, expectedSupplyDuration: { value: 90, unit: 'days' } },
      }),
      'takingAlendronate',
      false,
    ],
    [
      'finished, by its length',
      order(alendronate, {
        status: 'completed',
        authoredOn: '2024-01-10',
        dosageInstruction: [{ timing: { repeat: { boundsDuration: { value: 3, code: 'mo' } } } }],
      }),
      'takingAlendronate',
      false,
    ],
    [
      'finished, with supply for longer than today',
      order(alendronate, {
        status: 'completed',
        dispenseRequest: { numberOfRepeatsAllowed: 3, expectedSupplyDuration: { value: 90, code: 'd' } },
      }),
      'takingAlendronate',
      true,
    ],
    [
      'in force past its validity',
      order(alendronate, {
        authoredOn: '2024-01-10',
        dispenseRequest: { validityPeriod: { end: '2025-01-10' } },
      }),
      'takingAlendronate',
      'unknown',
    ],
    [
      'in force within its validity',
      order(alendronate, { dispenseRequest: { validityPeriod: { end: '2026-06-10' } } }),
      'takingAlendronate',
      true,
    ],
    [
      'handed out for a time that is over',
      dispense(alendronate, { whenHandedOver: '2025-01-12' }),
      'takingAlendronate',
      'unknown',
    ],
    [
      'stated, ended before it was written down',
      statement(alendronate, {
        effectivePeriod: { start: '2020-01-01', end: '2023-01-01' },
        dateAsserted: '2026-01-05',
      }),
      'takingAlendronate',
      false,
    ],
    [
      'stated, of which only the end is known',
      statement(alendronate, { status: 'stopped', effectivePeriod: { end: '2025-04-07' } }),
      'takingAlendronate',
      false,
    ],
  ])('%s', (_name, record, fact, expected) => {
    expect(chartOf([record]).value(fact)).toEqual(expected)
  })

  it('says that it is in force past its end', () => {
    const old = order(oxycodone, { authoredOn: '2020-01-10', ...bounds('2020-01-10', '2020-01-17') })
    const { notes } = chartOf([old, allergy(said('NKDA'))])
    expect(notes.join('\n')).toContain('it ran to 2020-01-17: perhaps still taken after that')
  })

  it('does not begin on the day it ended', () => {
    const ended = statement(alendronate, { status: 'stopped', effectivePeriod: { end: '2025-04-07' } })
    expect(chartOf([ended]).value('boneDrugStartDate')).toEqual({ from: '1900-01-01', to: '2025-04-07' })
  })

  it('began on the day its drug began, not the day it was written down', () => {
    const old = order(alendronate, { status: 'completed', ...bounds('2020-01-10', '2023-01-10') })
    expect(chartOf([old]).value('boneDrugStartDate')).toEqual({ from: '2020-01-10', to: '2020-01-10' })
  })

  it('that lapses is held by an order in force, and not by what was handed out', () => {
    const lapsed = order(alendronate, {
      authoredOn: '2024-01-10',
      dispenseRequest: { validityPeriod: { end: '2025-01-10' } },
    })
    const inForce = statement(alendronate)
    expect(chartOf([lapsed, { ...inForce, id: 'm2' }]).value('takingAlendronate')).toBe(true)
    const stopped = statement(alendronate, { effectivePeriod: { start: '2025-01-01', end: '2026-01-20' } })
    expect(chartOf([stopped, dispense(alendronate)]).value('takingAlendronate')).toBe('unknown')
    expect(chartOf([stopped]).value('takingAlendronate')).toBe(false)
  })
})

it('a chart read again says the same', () => {
  for (const record of [
    order(said('Percocet 5-325')),
    dispense(said('Fosamax')),
    order(said('Gabapentin')),
    order(said('Fioricet')),
    pointing('Medication/away'),
    allergy(said('Sulfa')),
    order(said('Prolia'), { status: 'stopped' }),
    statement(coded(rxnorm, '46041'), { effectivePeriod: { end: '2025-04-07' } }),
  ]) {
    const once = chartOf([record]).tidied
    const entries = once.bundle.entry?.flatMap(({ resource }) =>
      resource.resourceType === 'Patient' ? [] : [{ ...resource } as unknown as Json],
    )
    const again = chartOf(entries ?? []).tidied
    expect(again.bundle).toEqual(once.bundle)
    expect(again.unread).toEqual(once.unread)
  }
})
