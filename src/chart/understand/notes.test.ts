/** Every record that nobody could name stands in a note, by its address and not by its own words. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartGuideline } from '../../../tests/toy/chart-guideline.ts'
import { mary } from '../../../tests/toy/chart-records.ts'
import { tidy } from '../index.ts'

const names = ['Sorrow of the left hand', 'Blue ward protocol', 'Item 17', 'See the letter']
const problem = fc.record({ name: fc.constantFrom(...names), id: fc.stringMatching(/^[a-z]{1,6}$/) })
const patient = { reference: `Patient/${mary.id}` }

const read = (problems: readonly { readonly name: string; readonly id: string }[]) =>
  tidy(chartGuideline, {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resource: mary },
      ...problems.map(({ name, id }) => ({
        resource: { resourceType: 'Condition', id, subject: patient, code: { text: name } },
      })),
    ],
  })

describe('a note', () => {
  it('names the address of each record that is not understood, and none of its words', () => {
    const anyChart = fc.uniqueArray(problem, { selector: ({ id }) => id, minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(anyChart, (problems) => {
        const { notes, unread } = read(problems)
        // Two that say word for word the same are one.
        expect(unread).toHaveLength(new Set(problems.map((one) => one.name)).size)
        const said = notes.filter(({ text }) => text.includes('not understood in the problem list'))
        expect(said).toHaveLength(1)
        for (const { resource, label } of unread) {
          expect(names).toContain(label)
          expect(said[0]?.text).toMatch(new RegExp(`${resource}[,)]`))
          expect(JSON.stringify(notes)).not.toContain(label)
        }
      }),
    )
  })
})
