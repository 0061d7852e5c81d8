/** The page: what stands first, what may never be lost, and that no line is too wide. */

import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { assessed, episode, typical } from '../../tests/toy/assessed.ts'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import { readTyped } from '../chart/index.ts'
import { assess, toAssessment } from '../evaluate/index.ts'
import type { Assessment, Guideline } from '../language/index.ts'
import { type Paint, toExplainText, toFullText, toParagraph, toText, WIDTH } from './index.ts'

const page = (assessment: Assessment, guideline: Guideline = toyGuideline): readonly string[] =>
  toText(guideline, assessment).split('\n')
/** The page at full length; tests/core/plan-text.test.ts holds the short one to what it may not hide. */
const textOf = (assessment: Assessment): string =>
  toFullText(toyGuideline, assessment).replaceAll(/\s+/g, ' ')

describe('the first lines', () => {
  it('stage, headline, who and when, what to do now', () => {
    expect(page(assessed()).slice(0, 8)).toEqual([
      'Stage: First six weeks',
      'Wrap the ankle in an elastic bandage.',
      '35 F, week 1 (day 9) since 20 Feb 2026; as of 1 Mar 2026',
      'Red flags: none present, checked 1 Mar 2026.',
      '',
      'NOW',
      '  > Wrap the ankle in an elastic bandage. ........................ by 6 Mar 2026',
      '    why: The injury is at most six weeks old; the complaint is more than mild',
    ])
  })

  it('an emergency stands within the first three lines, in words', () => {
    const lines = page(assessed({ redFlags: ['footCold'] }))
    expect(lines.slice(0, 3).join(' ')).toContain('*** EMERGENCY *** Have the foot looked at today.')
    expect(textOf(assessed({ redFlags: ['footCold'] }))).toContain('!! Have the foot looked at today.')
  })

  it('an unanswered checklist makes the plan provisional, and is the first question', () => {
    const text = textOf(assessed({ redFlags: null }))
    expect(text).toContain(
      'Stage: First six weeks (provisional) Danger signs of the foot not recorded. If clear: Wrap',
    )
    expect(text).toContain(
      'Stage not ruled out: Foot in danger. Ask first: Any danger sign of the foot? (decides 3 items)',
    )
    expect(text).toContain(
      'provisional until checked: danger signs of the foot; may give way to: Urgent look',
    )
    expect(text).toContain('? Urgent look (emergency if so): waits for danger signs of the foot')
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['age in a range', { birthDate: '1990' }, '35 to 36 F'],
    ['no birth date', { birthDate: null }, 'age not known F'],
    ['no sex', { sex: null }, '35 sex not known'],
    [
      'onset in a range',
      { injuryDate: '2026-02' },
      'week 0 to 4 (day 1 to 28) since 1 Feb 2026 to 28 Feb 2026',
    ],
    ['no onset', { injuryDate: null }, 'onset not known; as of 1 Mar 2026'],
  ])('%s', (_, given, words) => {
    expect(textOf(assessed(given))).toContain(words)
  })
})

describe('what may never be lost', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    [
      'a stop, with its evidence',
      { skinBroken: true },
      'x Elastic bandage: Not over broken skin. [Nobody N 2020]',
    ],
    ['unverified evidence', { birthDate: '2022-01-01' }, 'Not under six years. [Nobody N 2021; unverified]'],
    ['a stop not ruled out', { skinBroken: null }, 'not known yet'],
    ['a caution', { painScore: 9 }, 'with caution, until 3 Apr 2026 caution: Hurts when wound.'],
    ['what is done', { swelling: 'gone' }, 'already covered: Bandage [toy-wear-bandage]'],
    [
      'what gives way, and why',
      { redFlags: ['footNumb'] },
      'gives way: Bandage, to "Urgent look". A foot in danger comes first.',
    ],
    ['a window that is not open yet', { injuryDate: '2026-03-01' }, 'not yet before 2 Mar 2026'],
    [
      'what it waits for',
      { skinBroken: null, swelling: 'more' },
      'waits for whether the skin of the ankle is broken',
    ],
    [
      'what a score allows',
      { swelling: null },
      'toy ankle score: 1 (low or middle or high); what is not known allows 1 to 3',
    ],
    [
      'who says what',
      { painScore: 4, swelling: 'less' },
      'accepts either Toy Society 2022 (until 3 Apr 2026) Some score.',
    ],
  ])('%s', (_, given, words) => {
    expect(textOf(assessed(given))).toContain(words)
  })

  it('what was declined, and why', () => {
    const text = textOf(assessed({}, '2026-03-01', { declined: { 'toy-wear-bandage': 'wants none' } }))
    expect(text).toContain('declined: Bandage (wants none)')
  })

  it('a due day that has passed, and one that is still to come', () => {
    expect(textOf(assessed({}, '2026-03-10'))).toContain('was due 6 Mar 2026')
    expect(textOf(assessed({ injuryDate: '2026-03-01' }))).toContain('from 2 Mar 2026, by 15 Mar 2026')
  })

  it('the next changes, certain or possible', () => {
    expect(textOf(assessed())).toContain(
      '4 Apr 2026 certain Bandage: applies, provisional -> does not apply (more than 6 weeks since day of the injury) Elastic bandage: not barred -> too late (its window has closed) 4 Apr 2026 possible Stage: First six weeks -> Later',
    )
  })

  it('an answer too old to count is shown as last known', () => {
    expect(textOf(assessed({}, '2026-03-31'))).toContain('last known: 6, too old to count')
  })

  it('what was assumed from the silence of the record', () => {
    const { skinBroken: _, ...rest } = typical as { skinBroken: unknown }
    const typed = readTyped(toyGuideline, { answers: rest }, '2026-03-01')
    const covered = { ...typed.answers, coverage: ['problem-list' as const], episode }
    const text = textOf(toAssessment(assess(toyGuideline, covered, {}, '2026-03-01')))
    expect(text).toContain('assumed from the record, not asked: the skin of the ankle is broken: no')
  })

  it('notes on the record, the gravest kinds first, the rest counted', () => {
    const note = (kind: 'changed' | 'conflict', n: number) => ({
      kind,
      text: `note ${n}`,
      resource: `Condition/${n}`,
    })
    const notes = [...Array.from({ length: 12 }, (_, n) => note('changed', n)), note('conflict', 99)]
    const text = textOf({ ...assessed(), notes })
    expect(text).toContain('NOTES ON THE RECORD conflict: note 99 [Condition/99] changed: note 0')
    expect(text).toContain('and 5 more notes: 5 changed')
  })

  it('evidence that disputes the advice, and a body whose own table could not be read', () => {
    const before = assessed()
    const citation = {
      id: 'toy-hearsay-2021',
      locator: 'page 2',
      grade: null,
      verified: false,
      stance: 'disputes' as const,
    }
    const recommendations = before.recommendations.map((rec) => ({
      ...rec,
      evidence: [...rec.evidence, citation],
    }))
    const positions = before.positions.map((one) => ({ ...one, published: false, sponsor: 'Bandage Ltd' }))
    const text = textOf({ ...before, recommendations, positions })
    expect(text).toContain('"Bandage" is disputed by Nobody N 2021 (page 2; unverified).')
    expect(text).toContain('sponsor: Bandage Ltd; until 3 Apr 2026; its own table could not be read')
  })
})

describe('any patient', () => {
  const value = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary)
  const patients = fc.record({
    redFlags: value(fc.constantFrom('none', 'asked-unknown', ['footCold'], { footNumb: false })),
    injuryDate: value(fc.constantFrom('2025', '2026-02', '2026-02-20', '2026-03-01', 'asked-unknown')),
    painScore: value(fc.integer({ min: 0, max: 10 })),
    swelling: value(fc.constantFrom('gone', 'less', 'same', 'more')),
    skinBroken: value(fc.constantFrom(true, false, 'asked-unknown')),
    birthDate: value(fc.constantFrom('1990-05-17', '2021', 'asked-unknown')),
    sex: value(fc.constantFrom('female', 'male')),
  })
  const marked: Paint = {
    alarm: (text) => `\u001b[31m${text}\u001b[39m`,
    heading: (text) => `\u001b[1m${text}\u001b[22m`,
    stop: (text) => `\u001b[31m${text}\u001b[39m`,
    caution: (text) => `\u001b[33m${text}\u001b[39m`,
    fits: (text) => `\u001b[32m${text}\u001b[39m`,
    ask: (text) => `\u001b[36m${text}\u001b[39m`,
    quiet: (text) => `\u001b[2m${text}\u001b[22m`,
  }

  it('no line is wider than the page, colour adds nothing but colour, no value is missing its words', () => {
    fc.assert(
      fc.property(patients, fc.integer({ min: 0, max: 60 }), (given, later) => {
        const asOf = new Date(Date.UTC(2026, 2, 1 + later)).toISOString().slice(0, 10)
        const assessment = assessed(given, asOf)
        const ids = ['toy-wear-bandage', 'toy-urgent-look', 'toy-elastic-bandage', 'toy-society-support']
        const texts = [
          toText(toyGuideline, assessment),
          toFullText(toyGuideline, assessment),
          ...ids.map((id) => toExplainText(toyGuideline, assessment, id) ?? ''),
        ]
        for (const line of texts.join('\n').split('\n')) {
          expect(stringWidth(line), line).toBeLessThanOrEqual(WIDTH)
          expect(line).not.toMatch(/undefined|null|NaN|\[object|\s$/)
          expect(line).not.toContain('\u001b')
        }
        const words = (text: string): string => text.replaceAll(/\s+/g, ' ')
        expect(words(stripVTControlCharacters(toText(toyGuideline, assessment, marked)))).toBe(
          words(texts[0] ?? ''),
        )
      }),
    )
  })

  it('the paragraph is one paragraph', () => {
    const text = toParagraph({ assessment: assessed(), guideline: toyGuideline })
    expect(text).not.toContain('\n')
    expect(text).toContain('1 Mar 2026: 35 F, week 1 (day 9) since 20 Feb 2026. Red flags: none')
    expect(text).toContain('Advised: Bandage (by 6 Mar 2026; conditional, very low certainty).')
  })
})
