/** A result that nobody reads and nobody flagged stands in the short plan where, unusual, it would point to a danger. */

import { expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { indexOf } from '../../src/language/index.ts'
import { runHere } from '../journeys/run-here.ts'

const { facts } = indexOf(guideline)
const isDanger = (key: string): boolean => {
  const fact = facts.get(key.split('.')[0] ?? key)
  return fact !== undefined && 'danger' in fact && fact.danger
}
/** The temperature is read by a fact of its own. */
const read = ['body temperature']
const pointing = guideline.pointers.flatMap(({ title, codes, unusual }) => {
  const [code] = codes
  const ways = [...(unusual?.high ?? []), ...(unusual?.low ?? [])]
  return code === undefined || read.includes(title) || !ways.some(isDanger) ? [] : [{ title, code }]
})

/** A woman of 76 with one laboratory result of 2026-05-20, without a flag and without a range. */
const chartWith = (coding: object) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1950-01-01' } },
    {
      resource: {
        resourceType: 'Observation',
        id: 'o',
        status: 'final',
        code: { coding: [coding] },
        subject: { reference: 'Patient/p' },
        effectiveDateTime: '2026-05-20',
        valueQuantity: { value: 84, unit: 'furlong' },
      },
    },
  ],
})

it('there are such results', () => expect(pointing.length).toBeGreaterThan(3))

it.each(pointing)('$title', async ({ title, code }) => {
  const files = { 'chart.json': Buffer.from(JSON.stringify(chartWith(code))) }
  const { out } = await runHere({ guideline, files }, 'assess', 'chart.json', '--as-of', '2026-06-01')
  expect(out.replace(/\s+/g, ' ')).toContain(`not called normal: ${title} (Observation/o)`)
})
