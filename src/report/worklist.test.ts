/** Who needs somebody first: laws of the order that hold whatever the patients are. */

import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addDays, type Urgency } from '../language/index.ts'
import { toWorkRows, type Worked, type WorkFacts, type WorkItem } from './worklist.ts'

const asOf = '2026-05-04'
const urgencies = ['emergency', 'days', 'weeks', 'routine'] as const
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(asOf, days))
const item: fc.Arbitrary<WorkItem> = fc.record({
  title: fc.string({ maxLength: 3 }),
  reason: fc.constant('because'),
  urgency: fc.constantFrom(...urgencies),
  due: fc.option(fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
  since: fc.option(fc.integer({ min: -900, max: 0 }).map((days) => addDays(asOf, days))),
  redFlag: fc.boolean(),
})
const headlineFor = (items: readonly WorkItem[], urgency: Urgency): Urgency =>
  items.some((one) => one.urgency === 'emergency') ? 'emergency' : urgency
const facts: fc.Arbitrary<WorkFacts> = fc
  .tuple(fc.array(item, { maxLength: 4 }), fc.constantFrom(...urgencies), fc.option(day))
  .map(([items, urgency, changes]) => ({
    asOf,
    stage: { title: 'A stage', provisional: false },
    headline: { text: 'A headline', urgency: headlineFor(items, urgency) },
    deceased: null,
    alerts: '',
    items,
    changes,
    question: null,
  }))
const worked: fc.Arbitrary<readonly Worked[]> = fc
  .array(fc.option(facts, { freq: 8 }), { maxLength: 12 })
  .map((all) =>
    all.map((one, i) => {
      const named = { file: `${i}.json`, patient: `p${i}` }
      return one === null ? { ...named, problem: 'broken' } : { ...named, facts: one }
    }),
  )

/** 0 emergency (also a declined one), 1 days, 2 later. */
function classOf({ items, headline }: WorkFacts): number {
  if (headline.urgency === 'emergency') return 0
  return items.some((one) => one.urgency === 'days') ? 1 : 2
}
const isOverdue = ({ items }: WorkFacts): boolean => items.some(({ due }) => due !== null && due.to < asOf)

describe('the order of the list', () => {
  test.prop([worked])('emergencies first; days above what is later and not overdue; nobody lost', (all) => {
    const rows = toWorkRows(all)
    expect(rows.map((row) => row.file).sort()).toEqual(all.map((one) => one.file).sort())
    const placed = rows.map((row) => all.find((one) => one.file === row.file))
    const known = placed.flatMap((one) => (one !== undefined && 'facts' in one ? [one.facts] : []))
    expect(placed.slice(known.length).every((one) => one !== undefined && 'problem' in one)).toBe(true)
    for (const [at, below] of known.entries()) {
      for (const above of known.slice(0, at)) {
        if (classOf(below) === 0) expect(classOf(above)).toBe(0)
        if (classOf(below) === 1 && classOf(above) === 2 && above.headline.urgency !== 'days') {
          expect(isOverdue(above)).toBe(true)
        }
      }
    }
  })

  test.prop([facts])('what is urgent or overdue says so', (one) => {
    const [row] = toWorkRows([{ file: 'a', patient: null, facts: one }])
    expect(row?.emergency).toBe(one.headline.urgency === 'emergency')
    expect(row?.overdue).toBe(isOverdue(one))
    if (one.items.some((each) => each.urgency === 'days'))
      expect(['emergency', 'days']).toContain(row?.urgency)
    if (row?.late) expect(row.late.due < asOf).toBe(true)
  })

  test.prop([facts, facts])('the same, asked twice in another order', (a, b) => {
    const two = [
      { file: 'a', patient: null, facts: a },
      { file: 'b', patient: null, facts: b },
    ]
    expect(toWorkRows([...two].reverse())).toEqual(toWorkRows(two))
  })

  const undated = fc.record({ urgency: fc.constantFrom<Urgency>('weeks'), since: fc.constant(null) })
  test.prop([undated, item])(
    'undated weeks stand above a routine day months away',
    ({ urgency, since }, other) => {
      const base = { title: '', reason: '', redFlag: false }
      const row = (file: string, items: readonly WorkItem[]): Worked => ({
        file,
        patient: null,
        facts: {
          asOf,
          stage: { title: '', provisional: false },
          headline: { text: '', urgency: 'routine' },
          deceased: null,
          alerts: '',
          items,
          changes: null,
          question: null,
        },
      })
      const far = { ...other, urgency: 'routine', due: { from: asOf, to: addDays(asOf, 90) } } as const
      const rows = toWorkRows([row('far', [far]), row('weeks', [{ ...base, urgency, due: null, since }])])
      expect(rows.map((one) => one.file)).toEqual(['weeks', 'far'])
    },
  )
})
