/** The page of positions names every body, how it came to its position, who paid, and what of it was not read. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { toPositionsPage } from '../../src/export/document/index.ts'

const page = toPositionsPage(guideline)
const sectionOf = (id: string): string => {
  const from = page.indexOf(`<a id="body-${id}"></a>`)
  const to = page.indexOf('<a id="', from + 1)
  return from < 0 ? '' : page.slice(from, to < 0 ? undefined : to)
}
/** Text as the page escapes it. */
const shown = (text: string): string => text.replaceAll(/[[\]_*`~|]/g, '\\$&').replaceAll('<', '&lt;')

describe.each(guideline.positions)('$id', (position) => {
  const section = sectionOf(position.id)
  it('states body, year, criteria and reservations', () => {
    expect(section).toContain(shown(`${position.body} ${position.year}`))
    for (const { text } of [...position.rows, position.otherwise]) expect(section).toContain(shown(text))
    for (const text of position.reservations) expect(section).toContain(shown(text))
  })
  it('says who paid, and what is unread or unpublished', () => {
    if (position.sponsor !== null) expect(section).toContain(`**Sponsor:** ${shown(position.sponsor)}`)
    if (position.method !== null) expect(section).toContain(`**Method:** ${shown(position.method)}`)
    const unread = [...position.rows, position.otherwise].filter((clause) => !clause.verified)
    for (const { text } of unread) expect(section).toContain(`${shown(text)} (**unverified**)`)
    expect(section).toContain(position.published ? '**Published:** yes' : '**Published:** no')
  })
})

it('every position on augmentation says how the body came to it', () => {
  const silent = guideline.positions.filter(
    (one) => one.question === 'augmentation-now' && one.method === null,
  )
  expect(silent.map((one) => one.id)).toEqual([])
})
