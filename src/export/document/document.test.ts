/** The document of the toy guideline: everything is in it, every link leads somewhere, no text breaks the page. */

import { describe, expect, it } from 'vitest'
import { chartGuideline } from '../../../tests/toy/chart-guideline.ts'
import { toyGuideline } from '../../../tests/toy/guideline.ts'
import { by, disputedBy, type Guideline, ledgerSection, row } from '../../language/index.ts'
import { toDocument, toLedgerPage, toPositionsPage } from './index.ts'

const page = toDocument(toyGuideline)
/** The lines from an anchor to the next one. */
const section = (text: string, anchor: string): string => {
  const from = text.indexOf(`<a id="${anchor}">`)
  const rest = text.slice(from)
  const to = rest.indexOf('\n<a id=', 1)
  return from < 0 ? '' : rest.slice(0, to < 0 ? undefined : to)
}

describe('anchors and links', () => {
  const anchorsOf = (text: string): readonly string[] =>
    [...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1] ?? '')
  const linksOf = (text: string): readonly string[] =>
    [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '')

  it.each([
    ['the toy', toyGuideline],
    ['the guideline of chart tests', chartGuideline],
  ])('%s: each anchor stands once, each link leads to one', (_, guideline) => {
    const text = toDocument(guideline)
    const anchors = anchorsOf(text)
    expect(anchors).toHaveLength(new Set(anchors).size)
    expect(linksOf(text).filter((link) => !anchors.includes(link))).toEqual([])
    expect(linksOf(text).length).toBeGreaterThan(20)
  })
  it('the pages beside it lead into it', () => {
    const [option] = toyGuideline.options
    if (option === undefined) throw new Error('no options')
    const clause = option.avoidWhen[0]?.text ?? null
    const rows = [row('a cell', 'a stop', [by(option.id, clause)]), row('a cell', 'nothing', [], 'because')]
    for (const text of [
      toPositionsPage(toyGuideline),
      toLedgerPage(toyGuideline, [ledgerSection('1', 'A table', rows)]),
    ]) {
      const outward = [...text.matchAll(/\]\(guideline[.]md#([^)]+)\)/g)].map((match) => match[1] ?? '')
      expect(outward.length).toBeGreaterThan(0)
      expect(outward.filter((link) => !anchorsOf(page).includes(link))).toEqual([])
      expect(linksOf(text).filter((link) => !anchorsOf(text).includes(link))).toEqual([])
    }
  })
  it('everything with an id has an anchor', () => {
    const { recommendations, options, positions, facts, evidence, valueSets, statements, stages } =
      toyGuideline
    const ids = (kind: string, list: readonly { readonly id: string }[]): readonly string[] =>
      list.map((one) => `${kind}-${one.id}`)
    const wanted = [
      ...ids('recommendation', recommendations),
      ...ids('option', options),
      ...ids('position', positions),
      ...ids('fact', facts),
      ...ids('source', evidence),
      ...ids('value-set', valueSets),
      ...ids('statement', statements),
      ...ids('stage', stages),
    ]
    expect(anchorsOf(page)).toEqual(expect.arrayContaining(wanted))
  })
})

describe('a recommendation', () => {
  const text = section(page, 'recommendation-toy-wear-bandage')
  it.each([
    ['statement', '> Wrap the ankle in an elastic bandage.'],
    ['grading', 'conditional recommendation **for**, certainty of evidence very low; within days'],
    ['logic, derived facts by link', '  - [the injury is at most six weeks old](#fact-earlyInjury)'],
    [
      'a cited guard',
      '  - Not: [the skin of the ankle is broken](#fact-skinBroken) ([Nobody N 2020](#source-toy-trial-2020), made-up page 1)',
    ],
    ['done', '- [swelling](#fact-swelling): gone'],
    ['due', 'from 1 day to 2 weeks after [day of the injury](#fact-injuryDate)'],
    ['supersession', '- [Urgent look](#recommendation-toy-urgent-look): A foot in danger comes first.'],
    ['options', '[Elastic bandage](#option-toy-elastic-bandage)'],
    ['evidence', '- supports: [Nobody N 2020](#source-toy-trial-2020), made-up page 1'],
    ['source statements', '[S2](#statement-S2)'],
    [
      'an example',
      '| mild | [toy-fresh-ankle](#baseline-toy-fresh-ankle) | pain score: 3; swelling: less than before | not-applicable |',
    ],
    ['an example later', 'assessed 33 days later | applicable, provisional |'],
    [
      'an answer taken away',
      '| wound unknown | [toy-fresh-ankle](#baseline-toy-fresh-ankle) | the skin of the ankle is broken: not answered | needs-data |',
    ],
  ])('%s', (_, words) => {
    expect(text).toContain(words)
  })
})

describe('an option', () => {
  const text = section(page, 'option-toy-elastic-bandage')
  it.each([
    [
      'a stop and its logic',
      '- Not over broken skin. ([Nobody N 2020](#source-toy-trial-2020))\n  - [the skin of the ankle is broken](#fact-skinBroken)',
    ],
    [
      'an unverified stop',
      '- Not under six years. ([Nobody N 2021](#source-toy-hearsay-2021), **unverified**)',
    ],
    [
      'window',
      'not before 1 day after [day of the injury](#fact-injuryDate); not after 6 weeks after [day of the injury](#fact-injuryDate)',
    ],
    ['course', '- check first: colour of the toes'],
    ['caution', '**Cautions (listed, they do not bar it)**'],
  ])('%s', (_, words) => {
    expect(text).toContain(words)
  })
})

describe('a position', () => {
  const text = section(page, 'position-toy-society-support')
  it.each([
    ['rows in order', '1. **supports**: High score.\n   - [toy ankle score](#fact-ankleScore) at least 3'],
    ['otherwise', '1. otherwise **opposes**: No score, no bandage.'],
    ['window', 'closes 6 weeks after [day of the injury](#fact-injuryDate)'],
    ['settings', '**Speaks for:** any setting'],
  ])('%s', (_, words) => {
    expect(text).toContain(words)
  })
})

describe('facts', () => {
  it.each([
    ['fact-painScore', 'a number from 0 to 10 (UCUM `{score}`)'],
    ['fact-painScore', 'An answer counts for 4 weeks.'],
    [
      'fact-skinBroken',
      'any active `Condition` in [Broken skin at the ankle (test codes)](#value-set-toy-broken-skin)',
    ],
    ['fact-skinBroken', 'means "no" where the record of problem list is known to be complete.'],
    ['fact-redFlags', '`footNumb`: Is the foot numb?'],
    ['fact-swelling', '`more` by [Swelling more (test codes)](#value-set-toy-swelling-more)'],
    ['fact-ankleScore', '| pain | [pain score](#fact-painScore) at least 7 | 2 |'],
    ['fact-ankleScore', '- above 2: high'],
    ['fact-ageYears', 'years since [date of birth](#fact-birthDate), in years'],
  ])('%s: %s', (anchor, words) => {
    expect(section(page, anchor)).toContain(words)
  })
})

describe('the table of statements', () => {
  const row = (guideline: Guideline, id: string): string =>
    toDocument(guideline)
      .split('\n')
      .find((line) => line.includes(`<a id="statement-${id}">`)) ?? ''
  it('names what executes a statement, from where, and the bodies that speak', () => {
    expect(row(toyGuideline, 'S2')).toContain(
      '| [Bandage](#recommendation-toy-wear-bandage)<br>[Elastic bandage](#option-toy-elastic-bandage) (2 stops, 1 caution, 1 preference) |',
    )
    expect(row(toyGuideline, 'S2')).toContain(
      'see the positions: [Toy Society 2022](#position-toy-society-support)',
    )
  })
  it('says who disputes', () => {
    const [trial] = toyGuideline.evidence
    if (trial === undefined) throw new Error('the toy guideline has lost its evidence')
    const disputed = {
      ...toyGuideline,
      recommendations: toyGuideline.recommendations.map((one) => ({ ...one, evidence: [disputedBy(trial)] })),
    }
    expect(row(disputed, 'S1').split(' | ')[4]).toContain(`(#source-${trial.id})`)
    expect(row(toyGuideline, 'S1').split(' | ')[4]).toBe('- |')
  })
  it('says why a statement is prose, and when nothing executes it', () => {
    const more = [
      { id: 'S3', text: 'Prose.', prose: 'A heading in the source.' },
      { id: 'S4', text: 'Forgotten.', prose: null },
    ]
    const guideline = { ...toyGuideline, statements: [...toyGuideline.statements, ...more] }
    expect(row(guideline, 'S3')).toContain('| Prose only: A heading in the source. |')
    expect(row(guideline, 'S4')).toContain('| **nothing yet** |')
  })
})

describe('text that looks like Markdown', () => {
  const wild = 'a|b *c* _d_ <script>alert(1)</script> [x](y) `z` & "q" #1'
  const spoiled: Guideline = {
    ...toyGuideline,
    title: wild,
    facts: toyGuideline.facts.map((fact) => ({ ...fact, title: wild })),
    recommendations: toyGuideline.recommendations.map((one) => ({ ...one, title: wild, statement: wild })),
    stages: toyGuideline.stages.map((one) => ({ ...one, title: wild, statement: `${wild} "quoted"` })),
  }
  const text = toDocument(spoiled)
  it('is shown, not obeyed', () => {
    expect(text).not.toContain('<script')
    const [before, ...after] = text.split('```')
    expect([before, ...after.slice(1)].join('')).not.toContain('[x](y)')
    expect(text).toContain('a\\|b \\*c\\* \\_d\\_ &lt;script&gt;')
  })
  it('does not add a cell to a table', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| mild |'))
    expect(rows).toHaveLength(2)
    for (const line of rows) expect(line.match(/(?<!\\)\|/g)).toHaveLength(5)
  })
  it('does not end a label of the drawing', () => {
    const labels = text.split('\n').filter((line) => /^ {2}ask\d\{\{/.test(line))
    expect(labels).toHaveLength(3)
    for (const line of labels) expect(line.match(/"/g)).toHaveLength(2)
  })
})

it('a checklist answered item by item is read by what holds', () => {
  const cold = { footCold: true, footNumb: false }
  const text = toDocument({
    ...toyGuideline,
    baselines: toyGuideline.baselines.map((one) => ({ ...one, answers: { redFlags: cold } })),
  })
  expect(section(text, 'baseline-toy-fresh-ankle')).toContain(
    '- danger signs of the foot: the foot is cold: yes, all others: no',
  )
})

it('the same guideline gives the same bytes', () => {
  expect(toDocument(JSON.parse(JSON.stringify(toyGuideline)))).toBe(page)
})
