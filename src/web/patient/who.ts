/** Who and when, in a line: age, sex, site, how long since the onset. */

import { type Days, dayNumber, type Interval, spanOf } from '../../language/index.ts'
import { readableDay, readableDays } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import { episode, states, subject } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { words } from '../words/index.ts'
import { codeWords, factOf, intervalWords } from '../words/of-guideline.ts'

export function ageAndSex(): string {
  const { age, sex } = subject.value
  const years =
    age === null ? words.who.ageUnknown : age[0] === age[1] ? `${age[0]}` : `${age[0]} to ${age[1]}`
  const sexWords =
    sex === null
      ? words.who.sexUnknown
      : sex === 'female'
        ? 'F'
        : sex === 'male'
          ? 'M'
          : codeWords(guideline().roles.sex, sex)
  return age === null && sex === null ? `${years}, ${sexWords}` : `${years} ${sexWords}`
}

/** Of the fracture; before anybody knows its onset, what is said of it. */
export const siteWords = (): string => sitesInWords(episode.value?.levels ?? levelsSaid())

function levelsSaid(): readonly string[] {
  const { site } = guideline().roles
  const said = site === null ? null : states.value.get(site)?.value
  return Array.isArray(said) ? said.map(String) : []
}

/** In the order of the body, which is that of the choices. */
function sitesInWords(levels: readonly string[]): string {
  const { site } = guideline().roles
  const fact = site === null ? undefined : factOf(site)
  const order = fact !== undefined && 'choices' in fact ? Object.keys(fact.choices) : []
  return [...levels]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((level) => (site === null ? level : codeWords(site, level)))
    .join(' + ')
}

/** `earlier: T8 (10 Mar 2019)`; empty where none is recorded. */
export function earlierWords(): string {
  const told = (episode.value?.earlier ?? []).map(({ onset, levels }) => {
    const days = daysOf(onset)
    const when =
      days === null ? onset : isOpen(days) ? words.who.by(readableDay(days.to)) : readableDays(days)
    const site = sitesInWords(levels)
    return site === '' ? when : `${site} (${when})`
  })
  return told.length === 0 ? '' : words.who.earlier(told.join(', '))
}

const A_YEAR = 366

/** A record that says nothing of the onset leaves it open back to birth: no week is worth telling. */
const isOpen = ({ from, to }: Days): boolean => dayNumber(to) - dayNumber(from) > A_YEAR

export const onsetWords = (onset: Days): string =>
  isOpen(onset) ? words.who.onsetBy(readableDay(onset.to)) : words.record.since(readableDays(onset))

/** The days on which the event may have begun; null where nobody knows. */
function onsetDays(): Days | null {
  const onset = episode.value?.onset ?? null
  return onset === null ? null : daysOf(onset)
}

function daysOf(onset: string): Days | null {
  const [first = onset, second = first] = onset.split('/')
  const [from, to] = [spanOf(first), spanOf(second)]
  return from === undefined || to === undefined ? null : { from: from.from, to: to.to }
}

/** Days since the onset, `98` or `5 to 24`; null where the onset is open. */
function daysSince(): Interval | null {
  const onset = onsetDays()
  if (onset === null || isOpen(onset)) return null
  const today = dayNumber(asOf.value)
  return { low: today - dayNumber(onset.to), high: today - dayNumber(onset.from) }
}

const range = ({ low, high }: Interval): string => (low === high ? `${low}` : `${low} to ${high}`)

/** `day 98`. */
export function dayWords(): string {
  const days = daysSince()
  return days === null ? '' : words.who.day(range(days))
}

/** `week 14 since 24 Nov 2025`; a stretch where the onset is not known to the day. */
export function sinceWords(): string {
  const onset = onsetDays()
  if (onset === null) return words.who.onsetUnknown
  const days = daysSince()
  if (days === null) return words.who.onsetBy(readableDay(onset.to))
  const weeks = { low: Math.floor(days.low / 7), high: Math.floor(days.high / 7) }
  return words.who.week(range(weeks), readableDays(onset))
}

/** The first known measure of the pain, as the guideline's pictures name it. */
export const glance = soon((): string => {
  for (const { fact, of } of guideline().pictures.measures) {
    const value = of === 'pain' ? states.value.get(fact)?.value : undefined
    if (isInterval(value)) return `${factOf(fact)?.title ?? fact} ${intervalWords(value, '1')}`
  }
  return ''
})

const isInterval = (value: unknown): value is Interval =>
  typeof value === 'object' && value !== null && 'low' in value
