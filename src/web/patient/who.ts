/** Who and when, in a line: age, sex, site, how long since the onset. */

import { type Days, dayNumber, readableDay, readableDays, spanOf } from '../../language/index.ts'
import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import { episode, subject } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { codeWords, factOf } from '../words/of-guideline.ts'

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

/** In the order of the body, which is that of the choices. */
function levels(): readonly string[] {
  const { site } = guideline().roles
  const fact = site === null ? undefined : factOf(site)
  const order = fact !== undefined && 'choices' in fact ? Object.keys(fact.choices) : []
  return [...(episode.value?.levels ?? [])].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

export function siteWords(): string {
  const { site } = guideline().roles
  return levels()
    .map((level) => (site === null ? level : codeWords(site, level)))
    .join(' + ')
}

const A_YEAR = 366

/** A record that says nothing of the onset leaves it open back to birth: no week is worth telling. */
const isOpen = ({ from, to }: Days): boolean => dayNumber(to) - dayNumber(from) > A_YEAR

export const onsetWords = (onset: Days): string =>
  isOpen(onset) ? words.who.onsetBy(readableDay(onset.to)) : words.record.since(readableDays(onset))

/** `week 14 (day 98) since 24 Nov 2025`; a stretch where the onset is not known to the day. */
export function sinceWords(): string {
  const onset = episode.value?.onset ?? null
  if (onset === null) return words.who.onsetUnknown
  const [first = onset, second = first] = onset.split('/')
  const [from, to] = [spanOf(first), spanOf(second)]
  if (from === undefined || to === undefined) return words.who.onsetUnknown
  const days = { from: from.from, to: to.to }
  if (isOpen(days)) return words.who.onsetBy(readableDay(days.to))
  const today = dayNumber(asOf.value)
  const [least, most] = [today - dayNumber(days.to), today - dayNumber(days.from)]
  const range = (a: number, b: number): string => (a === b ? `${a}` : `${a} to ${b}`)
  return words.who.week(
    range(Math.floor(least / 7), Math.floor(most / 7)),
    range(least, most),
    readableDays(days),
  )
}
