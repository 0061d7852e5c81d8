/** The red-flag checklist as a letter needs it: what was found and not answered, and what a patient should act on. */

import { type ChecklistFact, type Expression, eachExpression, indexOf } from '../language/index.ts'
import { checklistWords, readableDay } from '../words/index.ts'
import { openEmergencies } from './lead.ts'
import { firstFew, upperFirst } from './lines.ts'
import type { Page } from './words.ts'

function checklistOf({ guideline }: Page): ChecklistFact | undefined {
  const fact = indexOf(guideline).facts.get(guideline.roles.redFlags)
  return fact?.kind === 'checklist' ? fact : undefined
}

export interface RedFlags {
  /** The items that hold, with the day it was so. */
  readonly present: readonly Flag[]
  /** The items that are not known not to hold. */
  readonly open: readonly Flag[]
  /** Since when all that is known has been known: the oldest of its days. */
  readonly checked: string | null
}
interface Flag {
  readonly code: string
  readonly title: string
  /** What a patient may notice of it. */
  readonly forPatient: string | null
  readonly on: string | null
}

export function redFlagsOf(page: Page): RedFlags {
  const { checklist } = page.assessment
  const items = checklistOf(page)?.items ?? {}
  const flags = (checklist?.items ?? []).map(({ item, met, on }) => {
    const { title = item, forPatient = null } = items[item] ?? {}
    return { code: item, title, forPatient, met, on }
  })
  return {
    present: flags.filter(({ met }) => met === true),
    open: flags.filter(({ met }) => met === null),
    checked: checklist?.checked ?? null,
  }
}

const OPEN_SHOWN = 3

/**
 * What the checklist says in a sentence: what is present and since when, what is not answered, or that it is clear.
 * Before it, which records were set aside as wrong, and which nobody could read: whoever reads on may know better.
 */
export function redFlagSentence(page: Page): string {
  return [...recordsBefore(page), checklistSentence(page)].join(' ')
}

function recordsBefore({ assessment }: Page): readonly string[] {
  const aside = assessment.notes.filter((note) => note.kind === 'challenged')
  const records = aside.flatMap(({ resource }) => resource ?? [])
  const unread = assessment.alerts.mayTellOfDanger
  return [
    ...(records.length === 0 ? [] : [`Set aside by the user as wrong: ${records.join(', ')}.`]),
    ...(unread.length === 0 ? [] : [`Not understood, and may tell of a danger: ${unread.join(', ')}.`]),
  ]
}

/**
 * The same at a glance: what is present by name, what is not answered by how much, which records nobody could read.
 * `above`: what stands over it, which may have said how much is not answered.
 */
export function briefRedFlags(page: Page, above: string): readonly string[] {
  const { present, open, checked } = redFlagsOf(page)
  const { checklist } = page.assessment.alerts
  const found = present.map(({ title, on }) => `${title}${on === null ? '' : ` (${readableDay(on)})`}`)
  const gap = checklist === null ? '' : upperFirst(checklistWords(page.guideline, checklist))
  return [
    ...recordsBefore(page),
    ...(found.length === 0 ? [] : [`Red flags PRESENT: ${found.join('; ')}.`]),
    ...(gap === '' || above.includes(gap) ? [] : [`${gap}.`]),
    ...(found.length > 0 || open.length > 0 ? [] : [noneSentence(page, checked)]),
  ]
}

/** Must that sentence be seen: is a red flag present or open, does a finding speak against the list, or may a record that nobody could read tell of a danger? */
export function isAlarming(page: Page): boolean {
  const { present, open } = redFlagsOf(page)
  return (
    present.length + open.length + againstNone(page).length + page.assessment.alerts.mayTellOfDanger.length >
    0
  )
}

function checklistSentence(page: Page): string {
  const { present, open, checked } = redFlagsOf(page)
  const { checklist } = page.assessment.alerts
  const gap = checklist === null ? '' : ` (${checklistWords(page.guideline, checklist)})`
  const unanswered = open.map((flag) => flag.title)
  if (present.length > 0) {
    const found = present.map(({ title, on }) => `${title}${on === null ? '' : ` (${readableDay(on)})`}`)
    const more = open.length === 0 ? '' : ` Not answered${gap}: ${unanswered.join('; ')}.`
    return `Red flags PRESENT: ${found.join('; ')}.${more}`
  }
  if (open.length > 0) return `Red flags NOT fully answered${gap}: ${firstFew(unanswered, OPEN_SHOWN, '; ')}.`
  return noneSentence(page, checked)
}

const againstNone = ({ guideline, assessment }: Page) =>
  assessment.incompatible.filter(({ facts }) => facts.some(({ fact }) => fact === guideline.roles.redFlags))

/** Nothing is flagged; a finding that cannot be there then is named instead of calling the list clear. */
function noneSentence(page: Page, checked: string | null): string {
  const when = checked === null ? '' : `, checked ${readableDay(checked)}`
  const against = againstNone(page)
  return against.length === 0
    ? `Red flags: none present${when}.`
    : `Red flags: none ticked${when}, and NOT clear: ${against.map(({ title }) => title).join('; ')}.`
}

export interface Signs {
  /** Lead to advice that is an emergency. */
  readonly emergency: readonly string[]
  readonly other: readonly string[]
}

/** What a patient may still notice: the signs of the checklist that are not known to be there, in the patient's words. */
export function signsForPatient(page: Page): Signs {
  const urgent = emergencyItems(page)
  const known = redFlagsOf(page).present.map((flag) => flag.code)
  const told = Object.entries(checklistOf(page)?.items ?? {}).flatMap(([code, { forPatient }]) =>
    forPatient === null || known.includes(code) ? [] : [{ code, forPatient }],
  )
  return {
    emergency: told.filter(({ code }) => urgent.has(code)).map((one) => one.forPatient),
    other: told.filter(({ code }) => !urgent.has(code)).map((one) => one.forPatient),
  }
}

/**
 * What a patient may notice of a danger that nobody asked about and that would be an emergency: dangers beside the
 * checklist, in the patient's words.
 */
export function openDangers(page: Page): readonly string[] {
  const { facts } = indexOf(page.guideline)
  const asked = new Set(openEmergencies(page).flatMap((rec) => rec.missing))
  return [...asked].flatMap((id) => {
    const fact = facts.get(id)
    return fact?.kind === 'yes-no' && fact.danger ? (fact.forPatient ?? []) : []
  })
}

/** Titles of the items that lead to advice that is an emergency. */
export function emergencyTitles(page: Page): readonly string[] {
  const urgent = emergencyItems(page)
  const items = Object.entries(checklistOf(page)?.items ?? {})
  return items.filter(([code]) => urgent.has(code)).map(([, item]) => item.title)
}

function emergencyItems(page: Page): ReadonlySet<string> {
  const { facts, recommendations, roles } = page.guideline
  const found = new Set<string>()
  const opened = new Set<string>()
  const look = (condition: Expression): void => {
    eachExpression(condition, (part) => {
      if (part.op === 'flagged' && part.fact === roles.redFlags)
        for (const item of part.items) found.add(item)
      if (part.op !== 'fact' || opened.has(part.fact)) return
      opened.add(part.fact)
      const named = facts.find((fact) => fact.id === part.fact)
      if (named?.kind === 'derived') look(named.when)
    })
  }
  for (const rec of recommendations) if (rec.urgency === 'emergency') look(rec.appliesWhen)
  return found
}
