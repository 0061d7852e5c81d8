/** Results inside other records: answers of a questionnaire, read as the facts and codes they stand for. */

import { describe, expect, it } from 'vitest'
import { loinc } from '../../tests/toy/chart-guideline.ts'
import { said } from '../../tests/toy/chart-records.ts'
import type { Json } from './json.ts'

const subject = { reference: 'Patient/p1' }

describe('answers of a questionnaire', () => {
  const facts = 'https://example.org/chart-toy/CodeSystem/fact'
  const answers = (item: readonly Json[], rest: Json = {}): Json => ({
    resourceType: 'QuestionnaireResponse',
    id: 'q',
    subject,
    status: 'completed',
    authored: '2026-02-10T09:00:00Z',
    questionnaire: 'https://example.org/chart-toy/Questionnaire/all|1',
    item,
    ...rest,
  })
  it.each<[string, string, Json, readonly string[]]>([
    [
      'a link of our own form',
      'bleeds',
      answers([{ linkId: 'bleeds', answer: [{ valueBoolean: true }] }]),
      ['true @ 2026-02-10'],
    ],
    [
      'a link in our own system',
      'bleeds',
      answers([{ linkId: `${facts}#bleeds`, answer: [{ valueBoolean: false }] }], {
        questionnaire: 'urn:other',
      }),
      ['false @ 2026-02-10'],
    ],
    [
      'inside a group',
      'score',
      answers([{ linkId: 'g', item: [{ linkId: 'score', answer: [{ valueDecimal: 7 }] }] }]),
      ['7 @ 2026-02-10'],
    ],
    [
      'several choices',
      'eventSites',
      answers([
        {
          linkId: 'eventSites',
          answer: ['upper', 'lower'].map((code) => ({
            valueCoding: { system: 'https://example.org/chart-toy/CodeSystem/eventSites', code },
          })),
        },
      ]),
      ['[lower upper] @ 2026-02-10'],
    ],
    [
      'an item of a checklist',
      'dangers',
      answers([{ linkId: 'dangers.numb', answer: [{ valueBoolean: true }] }]),
      ['true @ 2026-02-10'],
    ],
    [
      'not finished',
      'score',
      answers([{ linkId: 'score', answer: [{ valueInteger: 3 }] }], { status: 'in-progress' }),
      ['3 @ 2026-02-10'],
    ],
    [
      'entered in error',
      'score',
      answers([{ linkId: 'score', answer: [{ valueInteger: 3 }] }], { status: 'entered-in-error' }),
      [],
    ],
    [
      'a question of a LOINC form',
      'score',
      answers([{ linkId: '/72514-3', answer: [{ valueDecimal: 6 }] }], {
        questionnaire: 'http://loinc.org/q/72514-3',
      }),
      ['6 @ 2026-02-10'],
    ],
    [
      'a link that means nothing',
      'score',
      answers([{ linkId: 'score', answer: [{ valueInteger: 3 }] }], { questionnaire: 'urn:other' }),
      [],
    ],
  ])('%s', (_, fact, record, expected) => {
    expect(said(fact, record)).toEqual(expected)
  })

  it('the code that the form gives the question', () => {
    const form = {
      resourceType: 'Questionnaire',
      id: 'f',
      url: 'urn:form',
      item: [{ linkId: '3', code: [{ system: loinc, code: '72514-3' }] }],
    }
    const filled = answers([{ linkId: '3', answer: [{ valueInteger: 8 }] }], {
      questionnaire: 'urn:form|2.0',
    })
    expect(said('score', form, filled)).toEqual(['8 @ 2026-02-10'])
    expect(said('score', { ...filled, contained: [form], questionnaire: '#f' })).toEqual(['8 @ 2026-02-10'])
  })
})
