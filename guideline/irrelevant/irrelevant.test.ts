/** What is called irrelevant: cut against what the guideline asks, each with a reason and a source, none vague. */

import { describe, expect, it } from 'vitest'
import { type Json, tidy } from '../../src/chart/index.ts'
import {
  checkGuideline,
  factKey,
  isDerived,
  irrelevant as listOf,
  silenceSpeaks,
} from '../../src/language/index.ts'
import { guideline } from '../index.ts'
import { cutAgainst } from './cut-against.ts'
import { irrelevant } from './index.ts'

const codes = irrelevant.flatMap((list) => [...list.codes, ...list.placed].map((code) => ({ list, code })))

const silenced = guideline.facts.flatMap((fact) => {
  if (isDerived(fact)) return []
  const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
  return items.filter((item) => silenceSpeaks(fact, item)).map((item) => factKey(fact.id, item))
})

/** Does a chart of one such record leave every silence whole? */
function leavesSilence(resourceType: string, system: string, code: string): boolean {
  const record: Json =
    resourceType === 'Condition'
      ? { recordedDate: '2026-01-05' }
      : { status: 'completed', performedDateTime: '2026-01-05' }
  const resource = { resourceType, id: 'r', code: { coding: [{ system, code }] }, ...record }
  const entry = [{ resource: { resourceType: 'Patient', id: 'p' } }, { resource }]
  return tidy(guideline, { resourceType: 'Bundle', type: 'collection', entry }).unread.length === 0
}

describe('the lists of what is irrelevant', () => {
  it('were cut against what silence answers today: a new fact means reading them anew', () => {
    expect([...silenced].sort()).toEqual(cutAgainst)
  })

  it('hold no code of a value set, and no category of one', () => {
    expect(checkGuideline(guideline).filter(({ code }) => code === 'irrelevant-though-asked')).toEqual([])
    const asked = guideline.valueSets.flatMap((set) => set.codes)
    expect(asked.length).toBeGreaterThan(1000)
    const categories = new Set(irrelevant.flatMap((list) => list.categories))
    const singles = new Set(codes.map(({ code }) => `${code.system}|${code.code}`))
    const hidden = asked.filter(({ system, code }) => {
      const icd = system.includes('/icd-10')
      return singles.has(`${system}|${code}`) || (icd && categories.has(code.slice(0, 3)))
    })
    expect(hidden).toEqual([])
  })

  it('never hold a category of which the whole may stand for something asked', () => {
    const never = ['C18', 'C79', 'D03', 'D48', 'O14', 'R50', 'R64', 'T40', 'T88', 'Z79', 'Z85', 'Z96', 'U07']
    const listed = new Set(irrelevant.flatMap(({ categories }) => categories))
    expect(never.filter((category) => listed.has(category))).toEqual([])
    expect([...listed].filter((category) => /^[COU]/.test(category))).toEqual([])
  })

  it('say why, and where each code was seen', () => {
    for (const { because, title, categories, codes: own, placed, words } of irrelevant) {
      expect(because.length, title).toBeGreaterThan(20)
      expect(categories.length + own.length + placed.length + words.length, title).toBeGreaterThan(0)
    }
    expect(codes.filter(({ code }) => code.seenIn === null)).toEqual([])
  })

  it('name no strength, container, form or kind of finding', () => {
    const vague =
      /\b(?:mg|ml|mcg|syringe|vial|tablet|capsule|injection|solution|screening for|suspected|nos|other disorder|finding of)\b/i
    expect(codes.filter(({ code }) => vague.test(code.display)).map(({ code }) => code.display)).toEqual([])
  })

  it('hold each code once for a kind of record', () => {
    const keys = codes.flatMap(({ list, code }) =>
      list.records.map((kind) => `${kind} ${code.system} ${code.code}`),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each<[string, string, string, string, boolean]>([
    ['a category', 'Condition', 'http://hl7.org/fhir/sid/icd-10-cm', 'E78.5', true],
    ['the same of WHO, with a blank', 'Condition', 'http://hl7.org/fhir/sid/icd-10', 'e78 5', true],
    ['the last of a range', 'Condition', 'http://hl7.org/fhir/sid/icd-10-cm', 'H95.9', true],
    ['the one after a range', 'Condition', 'http://hl7.org/fhir/sid/icd-10-cm', 'E80.6', false],
    ['the one between', 'Condition', 'http://hl7.org/fhir/sid/icd-10-cm', 'D13.0', false],
    ['a code of SNOMED CT', 'Condition', 'http://snomed.info/sct', '38341003', true],
    ['in another kind of record', 'Procedure', 'http://snomed.info/sct', '38341003', false],
    ['a code that only begins so', 'Condition', 'http://snomed.info/sct', '383410031', false],
  ])('%s', (_, kind, system, code, expected) => {
    expect(leavesSilence(kind, system, code)).toBe(expected)
  })

  it.each(['E7', 'E78.5', 'H95-H00', 'H00-I00', 'e78'])('a range that is none is refused: %s', (range) => {
    const draft = { id: 'x', title: 'x', because: 'x', records: [], categories: [range] }
    expect(() => listOf(draft)).toThrow(range)
  })
})
