/** Instants in any time zone, and which of two versions is the newer. */

import { describe, expect, it } from 'vitest'
import { byVersion, instantOf, versionOf } from './instant.ts'

describe('an instant', () => {
  it.each([
    ['2026-06-10T23:00:00+05:00', '2026-06-10T20:00:00Z'],
    ['2026-06-10T23:00:00.100Z', '2026-06-10T23:00:00.2Z'],
    ['2026-06-10T23:00:00.9Z', '2026-06-10T23:00:01Z'],
    ['2026-06-11T01:00:00+14:00', '2026-06-10T11:00:01Z'],
    ['2026-06-10T11:00:00Z', '2026-06-10T00:30:00-12:00'],
    ['2026-06-10', '2026-06-10T00:00:01Z'],
    ['2025-12-31T23:59Z', '2026'.concat('-01')],
  ])('%s lies before %s', (before, after) => {
    expect(instantOf(before)).toBeLessThan(instantOf(after) ?? Number.NaN)
  })
  it.each(['soon', '', 7, null, undefined, '26-06-10', '2026-06-10T25'])('%j is none', (value) => {
    expect(instantOf(value)).toBe(undefined)
  })
  it('is that of the record, else what the server answered; the number counts where the instant does not tell', () => {
    const older = versionOf({ meta: { versionId: '9' } }, { lastModified: '2026-01-01T00:00:00Z' })
    const newer = versionOf({ meta: { lastUpdated: '2026-01-02T00:00:00Z' } }, { etag: 'W/"1"' })
    expect([older.number, newer.number]).toEqual([9, 1])
    expect(byVersion(older, newer)).toBeLessThan(0)
    expect(
      byVersion(versionOf({}, { etag: 'W/"10"' }), versionOf({ meta: { versionId: '9' } }, {})),
    ).toBeGreaterThan(0)
  })
})
