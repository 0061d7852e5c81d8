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

function seen({ document, facts }: Patient): readonly unknown[] {
  const answers = readChart(guideline, tidy(guideline, selectPatient(document)), 'complete')
  const states = factStates(guideline, answers, {}, TODAY)
  return facts.map((fact) => plain(states.get(fact)?.value))
}

describe('decks in the shapes of public measures', () => {
  it.each([...decks])('$name', ({ name, patients }) => {
    const unread = patients
      .map((one) => ({ one, values: seen(one) }))
      .filter(({ one, values }) => !values.includes(one.state))
    console.log(`deck, ${name}: ${patients.length - unread.length} of ${patients.length} records read`)
    expect(unread.map(({ one, values }) => `${one.name}: ${one.facts} is ${JSON.stringify(values)}`)).toEqual(
      [],
    )
  })
})
