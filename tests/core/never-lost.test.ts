/**
 * Nothing that may not be lost is lost: every law (never-lost/laws.ts) over every row of the table of outputs, on every
 * example of the guideline, every sample, and patients made so that each law bites. An output that is added is judged
 * here without a further line.
 */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { samples } from '../../scripts/samples.ts'
import { toAssessment } from '../../src/evaluate/index.ts'
import type { Assessment } from '../../src/language/index.ts'
import { type Form, type Output, outputs, type Page, plainPaint, toFullText } from '../../src/report/index.ts'
import { alertsLine } from '../../src/words/index.ts'
import { runHere } from '../journeys/run-here.ts'
import { missedBy, told } from './never-lost/judge.ts'
import { type Law, laws, never } from './never-lost/laws.ts'
import { naiveCards } from './never-lost/naive-cards.ts'
import { composedPages, examplePages, type Named, samplePages, withoutTimeline } from './never-lost/pages.ts'
import { planFaults } from './plan-faults.ts'

const EXAMPLES = 1362
const pageOf = ({ assessed }: Named): Page => ({ guideline, assessment: withoutTimeline(assessed) })

function misses(page: Page, output: Output, raw = output.render(page, plainPaint)): readonly string[] {
  const said = told(page, output, raw)
  return laws.flatMap((law) => missedBy(law, page, output, said))
}

/** In how many inputs each law had something to say. */
const bitten = new Map<string, number>(laws.map(({ id }) => [id, 0]))

/** Every law on every output of these, and the faults of the short plan. */
function expectNothingLost(named: readonly Named[]): number {
  let checked = 0
  for (const one of named) {
    const page = pageOf(one)
    for (const law of laws) {
      if (law.things(page).length > 0) bitten.set(law.id, (bitten.get(law.id) ?? 0) + one.times)
    }
    for (const output of outputs) {
      const raw = output.render(page, plainPaint)
      expect(misses(page, output, raw), `${output.id}, ${one.name}`).toEqual([])
      if (output.id === 'text')
        expect(planFaults(page.assessment, raw, toFullText(guideline, page.assessment)), one.name).toEqual([])
    }
    checked += one.times
  }
  return checked
}

describe('no output loses what may not be lost', () => {
  it('of patients made for it', () => {
    expect(expectNothingLost(composedPages())).toBe(15)
  })
  it('of every sample', () => {
    expect(expectNothingLost(samplePages())).toBe(24)
  })
  it('of every example', () => {
    expect(expectNothingLost(examplePages())).toBeGreaterThanOrEqual(EXAMPLES)
  })
  it('and every law had something to say', () => {
    console.log([...bitten].map(([id, n]) => `${id} ${n}`).join(', '))
    expect([...bitten].filter(([, n]) => n === 0)).toEqual([])
  })
})

/** A page on which the law bites. */
function biting(law: Law): readonly Page[] {
  const found = composed.filter((page) => law.things(page).length > 0)
  expect(found.length, law.id).toBeGreaterThan(0)
  return found
}
const composed = [...composedPages(), ...samplePages()].map(pageOf)

/** Everything the law wants said, taken out of a text; of data, the field. */
function without(law: Law, page: Page, output: Output): string {
  const raw = output.render(page, plainPaint)
  if (output.form === 'data') return withoutField(JSON.parse(raw), fields[law.id] ?? 'notes')
  const wanted = [law.word(page), law.short(page, law.things(page).length)]
  const patient = law.patient instanceof RegExp ? law.patient : law.patient.instead
  const words = output.form === 'patient' ? [patient] : wanted
  const plain = output.mediaType.endsWith('json') ? raw : raw.replaceAll(/\s+/g, ' ')
  return words.reduce((text, word) => text.replaceAll(new RegExp(word.source, 'gi'), ''), plain)
}

const fields: Readonly<Record<string, keyof Assessment>> = {
  died: 'deceased',
  'emergency-first': 'recommendations',
  'emergency-declined': 'recommendations',
  'taken-though-barred': 'options',
  'checklist-open': 'checklist',
  provisional: 'recommendations',
  unverified: 'recommendations',
  'set-aside': 'notes',
  contradiction: 'contradictions',
  draft: 'alerts',
  'stops-open': 'options',
  'emergency-open': 'recommendations',
}

const withoutField = (assessment: Assessment, field: keyof Assessment): string =>
  JSON.stringify({ ...assessment, [field]: Array.isArray(assessment[field]) ? [] : {} })

describe.each(laws)('the law of $id', (law) => {
  it.each(outputs)('is broken where $id loses it', (output) => {
    for (const page of biting(law)) {
      const said = told(page, output, without(law, page, output))
      expect(missedBy(law, page, output, said), output.id).not.toEqual([])
    }
  })

  it('is broken by one thing lost among several, where all are told by name', () => {
    const full = outputs.filter((one) => one.form === 'full')
    for (const page of biting(law)) {
      const things = law.things(page)
      const last = things.at(-1)
      if (things.length < 2 || last === undefined) continue
      for (const output of full) {
        const text = output.render(page, plainPaint).replaceAll(/\s+/g, ' ')
        const cut = last.names.reduce(
          (rest, name) => rest.replaceAll(new RegExp(literal(name), 'gi'), ''),
          text,
        )
        expect(
          missedBy(law, page, output, told(page, { ...output, mediaType: 'text/plain' }, cut)).length,
        ).toBeGreaterThan(0)
      }
    }
  })
})

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('the table and the laws', () => {
  it('rows have ids of their own and use every form', () => {
    expect(new Set(outputs.map((one) => one.id)).size).toBe(outputs.length)
    const forms: readonly Form[] = ['full', 'short', 'patient', 'data']
    expect(forms.filter((form) => !outputs.some((one) => one.form === form))).toEqual([])
  })
  it('only what is for the patient is told in the words for a patient, and only data as data', () => {
    for (const { form, forWhom, mediaType } of outputs) {
      expect(form === 'patient').toBe(forWhom === 'the patient')
      if (form === 'data') expect(mediaType).toBe('application/json')
    }
  })
  it('a law that is waived for the patient says why, and some never are', () => {
    for (const { id, patient } of laws) {
      if (patient instanceof RegExp) continue
      expect(never).not.toContain(id)
      expect(patient.reason.length).toBeGreaterThan(40)
    }
    expect(laws.map(({ id }) => id)).toEqual(expect.arrayContaining([...never]))
  })
  it('the worklist of the command line, which holds no assessments, minds the same', async () => {
    for (const { file, asOf } of samples) {
      const files = { [`charts/${file}`]: readFileSync(file), [file]: readFileSync(file) }
      const world = { guideline, files }
      const json = await runHere(world, 'assess', file, '--as-of', asOf, '--format', 'json')
      const list = await runHere(world, 'worklist', 'charts', '--as-of', asOf, '--format', 'csv')
      const { alerts }: Assessment = JSON.parse(json.out)
      expect(list.out).toContain(alertsLine(guideline, alerts))
    }
  })
  it('the page they are tried on is the whole assessment, without its timeline and receipt', () => {
    for (const { assessed } of composedPages().slice(0, 3)) {
      const [whole, made] = [toAssessment(assessed), withoutTimeline(assessed)]
      const { timeline, receipt } = made
      expect({
        ...whole,
        timeline,
        receipt,
        guideline: { ...whole.guideline, hash: '0'.repeat(64) },
      }).toEqual(made)
    }
  })
})

describe('cards as a newcomer would write them', () => {
  const lostOn = (form: Form): ReadonlySet<string> => {
    const found = composed.flatMap((page) => misses(page, { ...naiveCards, form }))
    return new Set(found.map((one) => one.replace(/:.*/s, '')))
  }
  it('are refused for all they leave out, whichever form they claim', () => {
    const refused = ['died', 'emergency-declined', 'taken-though-barred', 'checklist-open', 'provisional']
    const more = ['unverified', 'set-aside', 'contradiction', 'draft', 'stops-open', 'emergency-open']
    for (const form of ['full', 'short'] as const) {
      expect([...lostOn(form)]).toEqual(expect.arrayContaining([...refused, ...more, 'emergency-first']))
    }
  })
})
