/** Who and when: age, sex, site, how long since the onset, and the day of the assessment. */

import { type Days, dayNumber, indexOf, NAMES_NO_DAY, spanOf } from '../language/index.ts'
import { readableDay, readableDays } from '../words/index.ts'
import { codeWords, type Page } from './words.ts'

/** `74 F, T12, week 14 (day 98) since 24 Nov 2025; as of 2 Mar 2026`. */
export function whoWords(page: Page): string {
  const { assessment } = page
  const parts = [ageAndSex(page), siteWords(page), sinceWords(page)].filter((part) => part !== '')
  const whole = [parts.join(', '), earlierWords(page)].filter((part) => part !== '')
  return `${whole.join('; ')}; as of ${readableDay(assessment.asOf)}`
}

export function ageAndSex(page: Page): string {
  const { age, sex } = page.assessment.subject
  const years = age === null ? 'age not known' : age[0] === age[1] ? `${age[0]}` : `${age[0]} to ${age[1]}`
  return `${years} ${sexWords(page, sex)}`.trim()
}

/** FHIR administrative gender by its letter; anything else in its own words. */
function sexWords(page: Page, sex: string | null): string {
  if (sex === null) return 'sex not known'
  if (sex === 'female') return 'F'
  return sex === 'male' ? 'M' : codeWords(page, page.guideline.roles.sex, sex)
}

export const siteWords = (page: Page): string => sitesInWords(page, page.assessment.episode?.levels ?? [])

/** `earlier: T8 (10 Mar 2019)`; empty where none is recorded. */
export function earlierWords(page: Page): string {
  const told = (page.assessment.episode?.earlier ?? []).map(({ onset, levels }) => {
    const site = sitesInWords(page, levels)
    const days = onsetDays(onset)
    const when = days === null ? onset : isOpen(days) ? `by ${readableDay(days.to)}` : readableDays(days)
    return site === '' ? when : `${site} (${when})`
  })
  return told.length === 0 ? '' : `earlier: ${told.join(', ')}`
}

function sitesInWords(page: Page, levels: readonly string[]): string {
  const { site } = page.guideline.roles
  if (site === null) return levels.join(' + ')
  const fact = indexOf(page.guideline).facts.get(site)
  // Levels come in the order of their codes; a reader wants the order of the body, which is that of the choices.
  const order = fact !== undefined && 'choices' in fact ? Object.keys(fact.choices) : []
  const sorted = [...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return sorted.map((level) => codeWords(page, site, level)).join(' + ')
}

/** `week 14 (day 98) since 24 Nov 2025`; a stretch where the onset is not known to the day. */
export function sinceWords(page: Page): string {
  const onset = page.assessment.episode?.onset ?? null
  if (onset === null) return 'onset not known'
  const days = onsetDays(onset)
  if (days === null) return `since ${onset}`
  // A record that says nothing of the onset leaves it open back to birth: no week is worth telling.
  if (isOpen(days)) return `onset not known, by ${readableDay(days.to)}`
  const today = dayNumber(page.assessment.asOf)
  const [least, most] = [today - dayNumber(days.to), today - dayNumber(days.from)]
  const range = (a: number, b: number): string => (a === b ? `${a}` : `${a} to ${b}`)
  const weeks = range(Math.floor(least / 7), Math.floor(most / 7))
  return `week ${weeks} (day ${range(least, most)}) since ${readableDays(days)}${standInWords(page)}`
}

const isOpen = ({ from, to }: Days): boolean => dayNumber(to) - dayNumber(from) > NAMES_NO_DAY

/** That the onset was asked and nobody knows it, where another date stands in for it. */
function standInWords({ assessment, guideline }: Page): string {
  const { onset } = guideline.roles
  const { facts } = indexOf(guideline)
  const fact = facts.get(onset)
  const fallback = fact?.kind === 'date' && fact.fallback !== null ? facts.get(fact.fallback) : undefined
  const assumed = assessment.recommendations.some((rec) => rec.assuming.includes(onset))
  return assumed && fallback !== undefined ? ` (${fallback.title}; nobody knows the onset)` : ''
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The days an onset names: ISO (`2026-03-09`, `2026-03-01/2026-03-31`) or as a reader has them (`9 Mar 2026`). */
function onsetDays(onset: string): Days | null {
  const [from, to = from] = onset.split(/\/| to /).map(isoOf)
  const first = from === undefined ? undefined : spanOf(from)
  const last = to === undefined ? undefined : spanOf(to)
  return first && last ? { from: first.from, to: last.to } : null
}

function isoOf(day: string): string {
  const match = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(day)
  if (match === null) return day
  const month = months.indexOf(match[2] ?? '') + 1
  return `${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
}
