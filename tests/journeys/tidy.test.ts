/** `tidy`: the Bundle as it is read, notes where they were asked for, over any guideline. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { runHere } from './run-here.ts'

const sample = readFileSync('samples/week-14-failed-care.json', 'utf8')
const ours = { guideline, files: { 'p.json': sample } }
const toyBundle = JSON.stringify({
  resourceType: 'Bundle',
  entry: [
    { resource: { resourceType: 'Patient', id: 'p', gender: 'F', name: [{ family: 'Secret' }] } },
    {
      resource: {
        resourceType: 'Condition',
        id: 'c',
        code: { coding: [{ system: 'urn:example:toy-ankle', code: 'toy-twisted-ankle' }] },
        onsetDateTime: '2026-02-20',
      },
    },
    { resource: { resourceType: 'Condition', id: 'gone', verificationStatus: 'entered-in-error' } },
    'no resource',
  ],
})

describe('tidy', () => {
  it('the Bundle on standard output, each note a line on standard error', async () => {
    const { code, out, err } = await runHere(ours, 'tidy', 'p.json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
    expect(err).toContain('Condition/fracture-l1-visit-2: assumed: no onset stated')
  })

  it('the notes as JSON in a file, and nothing on standard error', async () => {
    const written = new Map<string, string>()
    const { code, err } = await runHere({ ...ours, written }, 'tidy', 'p.json', '--notes', 'n.json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const notes: readonly { kind: string }[] = JSON.parse(written.get('n.json') ?? '')
    expect(notes.map((note) => note.kind)).toContain('changed')
  })

  it('assess says the same of the tidied Bundle', async () => {
    const { out: tidied } = await runHere(ours, 'tidy', 'p.json')
    const again = { guideline, files: { ...ours.files, 'tidied.json': tidied } }
    const [first, second] = await Promise.all(
      ['p.json', 'tidied.json'].map(async (file) => {
        const { out } = await runHere(again, 'assess', file, '--format', 'json')
        const { recommendations, options, stage, missing } = JSON.parse(out)
        return { recommendations, options, stage, missing }
      }),
    )
    expect(second).toEqual(first)
  })

  it('a guideline it has never seen: no name survives, every note is one line', async () => {
    const files = { '-': toyBundle }
    const { code, out, err } = await runHere({ guideline: toyGuideline, files }, 'tidy', '-')
    expect(code).toBe(0)
    expect(out).not.toContain('Secret')
    expect(JSON.parse(out).entry).toHaveLength(2)
    expect(err).toContain('dropped: 1 entries of the Bundle are no resources\n')
    expect(err).toContain('dropped: one record holds nothing that this guideline asks about: left out\n')
  })

  it('one patient of several, by id', async () => {
    const two = JSON.parse(toyBundle)
    two.entry.push({ resource: { resourceType: 'Patient', id: 'q', gender: 'male' } })
    const world = { guideline: toyGuideline, files: { 'two.json': JSON.stringify(two) } }
    const { out } = await runHere(world, 'tidy', 'two.json', '--patient', 'q')
    expect(JSON.parse(out).entry).toEqual([
      {
        fullUrl: `${toyGuideline.url}/chart/Patient/q`,
        resource: { resourceType: 'Patient', id: 'q', gender: 'male' },
      },
    ])
  })
})
