/** A text beside the code of something ordinary: a danger in it is heard, whatever its language or abbreviation; ordinary words stay quiet. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { factKey, isDerived, picksOf } from '../../src/language/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { systems } from '../toy/dangers.ts'

const problem = (system: string, code: string, text: string): Json => ({
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/p1' },
  code: { coding: [{ system, code }], text },
  onsetDateTime: '2026-05-01',
  recordedDate: '2026-05-01',
})

function read(record: Json) {
  const tidied = tidy(guideline, bundle(mary, record))
  const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01')
  const saysNo = (key: string) => {
    const value = states.get(key)?.value
    return value === false || (Array.isArray(value) && value.length === 0)
  }
  return { tidied, saysNo }
}

const ordinary = [
  [systems.cm, 'E78.5'],
  [systems.who, 'I10'],
  [systems.cm, 'H25.13'],
  [systems.sct, '59621000'],
] as const

/** Facts that silence answers from problem lists, by the value sets their conditions are read by. */
const silent = guideline.facts.flatMap((fact) => {
  if (isDerived(fact) || fact.silence !== 'problem-list' || fact.kind === 'checklist') return []
  const sets = picksOf(fact.source).flatMap(({ of }) => (of.resource === 'Condition' ? [of.codes] : []))
  return sets.map((set) => ({ key: factKey(fact.id, null), set }))
})

describe('a name of a danger beside an ordinary code', () => {
  const named = guideline.valueSets.flatMap((set) => {
    const keys = silent.filter((one) => one.set === set.id).map(({ key }) => key)
    const coded = set.codes.flatMap(({ code, display }) => (display === code ? [] : [display]))
    const names = [...new Set([...set.names.map((name) => name.replaceAll('#', 'L1')), ...coded])]
    return keys.length === 0 ? [] : [{ id: set.id, keys, names }]
  })
  it('there are hundreds of them', () => {
    expect(named.flatMap(({ names }) => names).length).toBeGreaterThan(500)
  })
  it.each(named)('$id: none of its names is taken for "no"', ({ keys, names }) => {
    const lost = names.filter((name, i) => {
      const [system, code] = ordinary[i % ordinary.length] ?? ordinary[0]
      const { saysNo } = read(problem(system, code, name))
      return keys.every(saysNo)
    })
    expect(lost).toEqual([])
  })
})

describe.each(ordinary)('beside %s %s', (system, code) => {
  it.each([
    ['CAPD', 'kidneyFailureKnown'],
    ['on HD', 'kidneyFailureKnown'],
    ['HD MWF', 'kidneyFailureKnown'],
    ['eindstadium nierfalen', 'kidneyFailureKnown'],
    ['nierfunctievervangende therapie', 'kidneyFailureKnown'],
    ['greffé rénal', 'kidneyFailureKnown'],
    ['cirrosis hepática', 'chronicLiverDisease'],
    ['levercirrose', 'chronicLiverDisease'],
    ['PBC', 'chronicLiverDisease'],
    ['Forestier', 'ankylosedSpine'],
    ['Bechterew', 'ankylosedSpine'],
    ['SpA', 'ankylosedSpine'],
    ['on Suboxone', 'substanceUseDisorder'],
    ['dépendance aux opioïdes', 'substanceUseDisorder'],
    ['dependencia de opiáceos', 'substanceUseDisorder'],
    ['dipendenza da oppioidi', 'substanceUseDisorder'],
    ['opioïdverslaving', 'substanceUseDisorder'],
    ['HFpEF NYHA III', 'heartFailure'],
    ['hartfalen', 'heartFailure'],
    ['schwanger, 20. SSW', 'pregnant'],
    ['IUP 12w', 'pregnant'],
  ])('%s is no silence about %s', (text, key) => {
    expect(read(problem(system, code, text)).saysNo(key)).toBe(false)
  })
  it.each([
    'HTN',
    'HLD',
    'Essential (primary) hypertension',
    'Benign essential HTN',
    'Hypertension without heart failure',
    'Hyperlipidemia LDL goal <100',
    'Hyperlipidemia, unspecified hyperlipidemia type',
    'High cholesterol',
    'Hyperlipidämie, nicht näher bezeichnet',
    'Essentielle Hypertonie',
    'Hypertension artérielle essentielle',
    'Hipertensión arterial esencial',
    'Ipertensione arteriosa',
    'Type 2 diabetes mellitus without complications',
    'Unilateral primary osteoarthritis, right knee',
    'Age-related nuclear cataract, bilateral',
    'Encounter for screening for malignant neoplasm of colon',
    'Major depressive disorder, single episode, unspecified',
    'Allergic rhinitis, unspecified',
    'AFib',
    'Benign prostatic hyperplasia with lower urinary tract symptoms',
  ])('%s leaves every silence whole', (text) => {
    expect(read(problem(system, code, text)).tidied.unread).toEqual([])
  })
})

describe('the words that explain', () => {
  const words = guideline.irrelevant.flatMap((list) => list.words)
  it('are heard, each beside the name of an ordinary code, but where one is a drug or begins a danger', () => {
    expect(words.length).toBeGreaterThan(500)
    expect(new Set(words).size).toBe(words.length)
    const open = words.filter(
      (word) => read(problem(systems.who, 'I10', `Hypertension ${word}`)).tidied.unread.length > 0,
    )
    // A brand of lorazepam, and a disease that may have failed.
    expect(open.toSorted()).toEqual(['control', 'heart'])
  })
  it('and the name of a code on a list explains the longer names of the codes below it', () => {
    const rows = guideline.irrelevant
      .filter(({ records }) => records.includes('problems'))
      .flatMap(({ codes }) => codes.filter(({ prefix, code, display }) => prefix && display !== code))
    expect(rows.length).toBeGreaterThan(0)
    const open = rows.filter(({ system, code, display }) => {
      const { unread } = read(problem(system, code, `${display}, other site`)).tidied
      return unread.length > 0
    })
    expect(open).toEqual([])
    const danger = read(problem(systems.cm, 'M85.88', 'Osteopenia, on HD')).tidied.unread
    expect(danger).toHaveLength(1)
  })
  it('are no name of anything asked, nor of a drug', () => {
    const names = guideline.valueSets.flatMap((set) => set.names)
    const drugs = guideline.substances.flatMap((one) => one.names)
    const asked = [...names, ...drugs].map((name) =>
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    )
    const single = new Set(asked)
    expect(words.filter((word) => single.has(word))).toEqual([])
  })
})

describe('a "no" to one thing', () => {
  it.each([
    ['999999999', 'Non-small cell lung cancer'],
    ['999999998', 'Diffuse non-Hodgkin lymphoma of the gastric wall'],
    ['999999997', 'Metastatic breast cancer, not a surgical candidate'],
    ['999999996', 'Cauda equina syndrome without sensory loss'],
    ['999999995', 'Spinal epidural abscess; no fever'],
  ])('SNOMED CT %s, %s: named with its address', (code, text) => {
    const { tidied } = read(problem(systems.sct, code, text))
    const named = tidied.notes.filter(
      ({ resource, mayDecide }) => resource === 'Condition/c' && mayDecide?.safety,
    )
    expect(named.length).toBeGreaterThan(0)
  })
})
