/** Every asked record of decks in the shapes of public measure decks gives its fact. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readChart, selectPatient, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { TODAY } from './charts-of-others/records.ts'
import { decks, type Patient } from './decks/decks.ts'

/** A number read as a range of one number is that number; a day likewise. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { low, high, from, to } = value as Readonly<Record<string, unknown>>
  if (low !== undefined) return low === high ? low : value
  return from !== undefined && from === to ? from : value
}

/** What is read of the asked record, and whether a note bears its address. */
function seen({ document, facts }: Patient): {
  readonly values: readonly unknown[]
  readonly noted: boolean
} {
  const tidied = tidy(guideline, selectPatient(document))
  const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, TODAY)
  return {
    values: facts.map((fact) => plain(states.get(fact)?.value)),
    noted: tidied.notes.some(({ resource }) => resource?.endsWith('/asked') === true),
  }
}

describe('decks in the shapes of public measures', () => {
  it.each([...decks])('$name', ({ name, patients }) => {
    const unread = patients
      .map((one) => ({ one, ...seen(one) }))
      .filter(({ one, values, noted }) => !values.includes(one.state) && !(one.noted === true && noted))
    const noted = patients.filter((one) => one.noted === true).length
    console.log(
      `deck, ${name}: ${patients.length - unread.length} of ${patients.length} records read, ${noted} of them by a note`,
    )
    expect(unread.map(({ one, values }) => `${one.name}: ${one.facts} is ${JSON.stringify(values)}`)).toEqual(
      [],
    )
  })
})
