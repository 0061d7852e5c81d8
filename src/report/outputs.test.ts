/** Letters and the printed sheet: what stands first, what may never be lost, and plain words for the patient. */

import { describe, expect, it } from 'vitest'
import { toyBaseline, toyGuideline } from '../../tests/toy/guideline.ts'
import { readTyped } from '../chart/index.ts'
import { assess, toAssessment } from '../evaluate/index.ts'
import type { Assessment } from '../language/index.ts'
import {
  letterText,
  type Room,
  type Sheet,
  type SheetSection,
  toCarePlan,
  toLetterGp,
  toLetterPatient,
  toParagraph,
  toSheet,
} from './index.ts'

const typical = toyGuideline.baselines.find((one) => one.id === toyBaseline)?.answers ?? {}

function assessed(given: Readonly<Record<string, unknown>> = {}, more: object = {}): Assessment {
  const answers = Object.entries({ ...typical, ...given }).filter(([, value]) => value !== null)
  const typed = readTyped(toyGuideline, { answers: Object.fromEntries(answers), ...more }, '2026-03-01')
  return toAssessment(assess(toyGuideline, typed.answers, typed.setting, '2026-03-01'))
}
const gp = (one: Assessment): string => letterText(toLetterGp(toyGuideline, one))
const patient = (one: Assessment): string => letterText(toLetterPatient(toyGuideline, one))

const none: Room = { now: 0, avoid: 0, options: 0, open: 0, declined: 0, disagree: 0 }
const all: Room = { now: 99, avoid: 99, options: 99, open: 99, declined: 99, disagree: 99 }
const sheet = (one: Assessment, room: Room = all): Sheet => toSheet(toyGuideline, one, room)
const linesOf = (page: Sheet, id: SheetSection): readonly string[] =>
  page.sections.find((section) => section.id === id)?.lines.map((line) => line.text) ?? []

it('a record that was set aside is named in letter, paragraph, sheet and care plan', () => {
  const one = assessed({}, { challenged: ['Condition/7'] })
  const told = 'Set aside by the user as wrong: Condition/7. Red flags: none present'
  expect(gp(one).replaceAll(/\s+/g, ' ')).toContain(told)
  expect(toParagraph({ assessment: one, guideline: toyGuideline })).toContain(told)
  expect(sheet(one).flags.text).toContain(told)
  expect(JSON.stringify(toCarePlan(toyGuideline, one))).toContain('Condition/7')
  expect(gp(assessed())).not.toContain('Set aside')
})

describe('the letter to the general practitioner', () => {
  it('says who, what was found, what is advised by when', () => {
    const text = gp(assessed())
    expect(text).toContain('About: a woman of 35, week 1 (day 9) since 20 Feb 2026')
    expect(text).toContain('Red flags: none present, checked 1 Mar 2026.')
    expect(text).toMatch(/Wrap the ankle in an elastic bandage \(by 6 Mar 2026; /)
  })

  it('an emergency stands first', () => {
    const text = gp(assessed({ redFlags: ['footCold'] }))
    expect(text.indexOf('EMERGENCY. Have the foot looked at today.')).toBeLessThan(
      text.indexOf('What was found'),
    )
    expect(text).toContain('Red flags PRESENT: the foot is cold')
  })

  it('never calls an unanswered checklist clear', () => {
    for (const redFlags of [null, 'asked-unknown', { footCold: false }]) {
      const text = gp(assessed({ redFlags }))
      expect(text).not.toContain('none present')
      expect(text).toContain('Red flags NOT fully answered')
    }
  })

  it('says what to avoid and why, and marks what was not read', () => {
    expect(gp(assessed({ skinBroken: true }))).toContain(
      'Elastic bandage is contraindicated: Not over broken skin. [Nobody N 2020]',
    )
    expect(gp(assessed({ birthDate: '2022-01-01' }))).toContain(
      'Not under six years. [Nobody N 2021; unverified]',
    )
  })

  it('says what is provisional', () => {
    expect(gp(assessed({ redFlags: null }))).toMatch(/Wrap the ankle.*provisional until checked/)
    expect(gp(assessed({ redFlags: null }))).toContain('Not ruled out, and an emergency if so: Urgent look.')
  })
})

describe('the letter to the patient', () => {
  it('tells an emergency first, and what is not safe', () => {
    const text = patient(assessed({ redFlags: ['footCold'], skinBroken: true }))
    expect(text).toMatch(/be filled in\):\n\nDo this now\n- Have the foot looked at today\./)
    expect(text).toContain('Not safe for you now: an elastic bandage. Please do not buy it.')
    expect(text).not.toMatch(/soon|if you notice|What studies found/)
  })

  it('says so where advice is not certain or the check is not done', () => {
    const text = patient(assessed({ redFlags: null }))
    expect(text).toContain('This is not certain yet: some checks are still open.')
    expect(text).toContain('We have not finished the check for warning signs.')
  })
})

describe('the sheet', () => {
  it('holds stage, headline, who, day, version, what to do by when', () => {
    const page = sheet(assessed())
    expect([page.stage, page.headline]).toEqual(['First six weeks', 'Wrap the ankle in an elastic bandage.'])
    expect(page.who).toBe('35 F, week 1 (day 9) since 20 Feb 2026; as of 1 Mar 2026')
    expect(page.foot).toContain(`version ${toyGuideline.version}`)
    const [now] = page.sections
    expect(now?.lines[0]).toMatchObject({
      text: 'Wrap the ankle in an elastic bandage.',
      when: 'by 6 Mar 2026',
    })
    expect(now?.lines[0]?.notes.map((n) => page.sources[n - 1])).toContain('Nobody N 2020')
  })

  it('without any room keeps emergencies, contraindications and what is not ruled out, and counts the rest', () => {
    const urgent = sheet(assessed({ redFlags: ['footCold'], skinBroken: true }), none)
    expect(linesOf(urgent, 'now')).toContain('Have the foot looked at today.')
    expect(linesOf(urgent, 'avoid')).toContain('Elastic bandage: Not over broken skin.')
    expect(linesOf(sheet(assessed({ redFlags: null }), none), 'open')).toContain(
      'Not ruled out, an emergency if so: Urgent look.',
    )
    for (const one of [assessed(), assessed({ redFlags: null }), assessed({ painScore: 9 })]) {
      const [full, bare] = [sheet(one), sheet(one, none)]
      for (const section of full.sections) {
        expect(section.also).toEqual([])
        const cut = bare.sections.find(({ id }) => id === section.id)
        const titles = cut?.also.flatMap((also) => also.titles) ?? []
        // Questions are counted; advice and options keep their titles.
        const left = /^(\d+) more/.exec(titles[0] ?? '')?.[1] ?? titles.length
        expect((cut?.lines.length ?? 0) + Number(left)).toBe(section.lines.length)
      }
    }
  })

  it('says what the red flags are, who was declined and why, and what must stop, wherever the cut is', () => {
    expect(sheet(assessed()).flags).toEqual({
      text: 'Red flags: none present, checked 1 Mar 2026.',
      alarm: false,
    })
    expect(sheet(assessed({ redFlags: ['footCold'] })).flags.text).toMatch(
      /^Red flags PRESENT: the foot is cold/,
    )
    expect(sheet(assessed({ redFlags: null })).flags.alarm).toBe(true)
    // A clear checklist does not hide a record that nobody could read and that may tell of a danger.
    const one = assessed()
    const unread = { ...one, alerts: { ...one.alerts, mayTellOfDanger: ['Condition/x'] } }
    expect(sheet(unread).flags.alarm).toBe(true)
    const paragraph = toParagraph({ assessment: unread, guideline: toyGuideline })
    expect(paragraph.indexOf('may tell of a danger: Condition/x')).toBeLessThan(paragraph.indexOf('Stage:'))
    const declined = assessed({}, { declined: { 'toy-wear-bandage': 'prefers not to' } })
    expect(linesOf(sheet(declined, none), 'declined')[0]).toMatch(/: prefers not to\.$/)
  })

  it('beside an emergency everything else is told by its title, for afterwards', () => {
    const [now] = sheet(assessed({ redFlags: ['footCold'] })).sections
    expect(now?.lines.every((line) => line.emergency)).toBe(true)
    for (const { label } of now?.also ?? []) expect(label).toBe('After the emergency')
  })

  it('marks what is provisional and what was not read', () => {
    const [now] = sheet(assessed({ redFlags: null })).sections
    expect(now?.lines[0]?.marks.join()).toContain('provisional until checked')
    const young = sheet(assessed({ birthDate: '2022-01-01' }))
    expect(young.sections.find((one) => one.id === 'avoid')?.lines[0]?.marks).toEqual(['unverified'])
  })
})

describe('the paragraph', () => {
  const told = (one: Assessment): string => toParagraph({ assessment: one, guideline: toyGuideline })
  it('begins with what cannot wait', () => {
    expect(told(assessed({ redFlags: ['footCold'] }))).toMatch(
      /^EMERGENCY: Have the foot looked at today\. Red flags PRESENT: the foot is cold/,
    )
    expect(told(assessed({ redFlags: null }))).toMatch(/^Red flags NOT fully answered/)
    expect(told(assessed())).toMatch(/^1 Mar 2026: .* Red flags: none present, checked 1 Mar 2026\./)
  })

  it('says how sure advice is, and what was declined and why', () => {
    expect(told(assessed())).toMatch(
      /\((?:by|within|routine|now)[^)]*; (?:strong|conditional), [a-z ]+ certainty/,
    )
    const id = toyGuideline.recommendations.find((rec) => rec.urgency === 'emergency')?.id ?? ''
    const declined = assessed({ redFlags: ['footCold'] }, { declined: { [id]: 'prefers not to' } })
    expect(told(declined)).toMatch(/^EMERGENCY DECLINED: .* Reason: prefers not to\./)
    expect(gp(declined)).toContain('EMERGENCY. Declined: ')
    expect(linesOf(sheet(declined, none), 'now')[0]).toMatch(/^DECLINED: /)
    expect(patient(declined)).toContain('You can change your mind at any hour')
  })
})

describe('the care plan', () => {
  it('keeps who declined and why, and never puts an emergency on hold', () => {
    const plan = toCarePlan(
      toyGuideline,
      assessed({}, { declined: { 'toy-wear-bandage': 'patient-refuses' } }),
    )
    const declined = plan.activity?.find((one) => one.detail?.code.coding?.[0]?.code === 'toy-wear-bandage')
    expect(declined?.detail).toMatchObject({
      status: 'cancelled',
      statusReason: { text: 'Declined: patient-refuses' },
    })
    const urgent = toCarePlan(toyGuideline, assessed({ redFlags: ['footCold'] }))
    expect(urgent.activity?.[0]?.detail).toMatchObject({ status: 'not-started', doNotPerform: false })
    expect(urgent.description).toBe('EMERGENCY. Have the foot looked at today.')
  })

  it('names nobody, and escapes what would be markup', () => {
    const plan = toCarePlan({ ...toyGuideline, title: 'A < B & C' }, assessed())
    expect(plan.subject.reference).toBeUndefined()
    expect(plan.text.div).not.toMatch(/<(?!\/?(?:div|p|ul|li)\b)/)
  })
})
