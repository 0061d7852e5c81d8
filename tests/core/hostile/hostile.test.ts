/**
 * Ninety-two hard patients by readers who did not build the content, in two rounds; what must hold was written before the first run. Each
 * holds, or stands with its reason in the list of those that are open. The list is checked both ways.
 */

import { describe, expect, it } from 'vitest'
import { failuresIn } from '../charts-of-others/look.ts'
import { causesAndBarredWords } from './causes-and-barred-words.ts'
import { open } from './open.ts'
import { orderAndResidue } from './order-and-residue.ts'
import { otherCausesAndStability } from './other-causes-and-stability.ts'
import type { Patient } from './patient.ts'
import { recognisedDangers } from './recognised-dangers.ts'
import { secondCharted } from './second-charted.ts'
import { secondTyped } from './second-typed.ts'
import { silenceAndStates } from './silence-and-states.ts'
import { windowsAndPersons } from './windows-and-persons.ts'

const patients = [
  ...otherCausesAndStability,
  ...silenceAndStates,
  ...causesAndBarredWords,
  ...recognisedDangers,
  ...orderAndResidue,
  ...windowsAndPersons,
  ...secondTyped,
  ...secondCharted,
]
const isOpen = ({ title }: Patient) => title in open
const statusCheck = /(?:^| )(?:S|NS|M|N|R|O|NO|NSU|HE|F)(?::|$| )/

const failuresOf = ({ document, asOf, options, checks }: Patient) =>
  failuresIn({ text: JSON.stringify(document), asOf, options }, checks)

describe('ninety-two hard patients', () => {
  it('are of every kind, differ in their titles, and each is judged by a status', () => {
    expect(patients).toHaveLength(92)
    expect(new Set(patients.map(({ title }) => title)).size).toBe(92)
    expect(new Set(patients.map(({ kind }) => kind)).size).toBe(17)
    expect(patients.filter(({ checks }) => !statusCheck.test(checks))).toEqual([])
    expect(Object.keys(open).filter((title) => !patients.some((one) => one.title === title))).toEqual([])
  })

  it.each(patients.filter((one) => !isOpen(one)))('$kind: $title', async (patient) => {
    expect(await failuresOf(patient)).toEqual([])
  })

  it('what holds now leaves the list of the open', async () => {
    const holds: string[] = []
    for (const patient of patients.filter(isOpen)) {
      if ((await failuresOf(patient)).length === 0) holds.push(patient.title)
    }
    expect(holds).toEqual([])
  })
})
