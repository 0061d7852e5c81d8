/** Where a finding speaks against an empty checklist, no output calls the list clear. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assess } from '../../src/evaluate/index.ts'
import { outputs, plainPaint } from '../../src/report/index.ts'
import { quiet } from './hostile/patient.ts'
import { withoutTimeline } from './never-lost/pages.ts'

const asOf = '2026-06-01'
const finding: Readonly<Record<string, unknown>> = {
  'fever-beside-no-red-flag': { bodyTemperature: 39 },
  'signal-of-infection-beside-no-red-flag': { discOrEndplateSignal: true },
  'sepsis-beside-no-red-flag': { septic: true },
  'infection-beside-no-red-flag': { activeInfection: true },
  'monoclonal-protein-beside-no-red-flag': { electrophoresis: 'monoclonal' },
}
const against = (guideline.incompatible ?? []).filter(({ facts }) => facts.includes(guideline.roles.redFlags))

function page(more: unknown) {
  const { answers, setting } = readTyped(
    guideline,
    { answers: { ...quiet, ...(more as object) }, setting: {} },
    asOf,
  )
  return { guideline, assessment: withoutTimeline(assess(guideline, answers, setting, asOf)) }
}

describe('a checklist that a finding speaks against', () => {
  it('every such finding is tried', () => {
    expect(against.map(({ id }) => id).toSorted()).toEqual(Object.keys(finding).toSorted())
  })
  it('is called clear where nothing does', () => {
    const said = outputs.map((output) => output.render(page({}), plainPaint)).join('\n')
    expect(said).toMatch(/none present/i)
  })
  it.each(Object.entries(finding))('%s', (_, more) => {
    const subject = page(more)
    for (const output of outputs) {
      expect(output.render(subject, plainPaint), output.id).not.toMatch(/none present/i)
    }
  })
})
