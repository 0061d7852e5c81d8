/** What no output may lose, in a few words each, for where a line is all there is. */

import {
  type Alerts,
  type AssessedDeath,
  type ChecklistState,
  type Guideline,
  indexOf,
} from '../language/index.ts'
import { readableDay } from './days.ts'

/** `The record says that the patient died on 3 Mar 2026.`; null where nothing says so. */
export function deceasedWords(deceased: AssessedDeath | null): string | null {
  if (deceased === null) return null
  const says = deceased.resource === null ? 'It was entered' : 'The record says'
  if (deceased.on === null) return `${says} that the patient has died; the day is not recorded.`
  const [from = deceased.on, to] = deceased.on.split('/')
  if (to === undefined) return `${says} that the patient died on ${readableDay(from)}.`
  return `${says} that the patient died between ${readableDay(from)} and ${readableDay(to)}.`
}

const states: Readonly<Record<ChecklistState, string>> = {
  answered: 'answered',
  'partly-answered': 'partly answered',
  'out-of-date': 'out of date',
  'not-recorded': 'not recorded',
}

/** `red-flag checklist partly answered (3 of 12 open)`. */
export function checklistWords(
  guideline: Guideline,
  { state, since, open }: NonNullable<Alerts['checklist']>,
): string {
  const fact = indexOf(guideline).facts.get(guideline.roles.redFlags)
  const all = fact?.kind === 'checklist' ? Object.keys(fact.items).length : open
  const detail =
    state === 'partly-answered'
      ? since === null
        ? ` (${open} of ${all} open)`
        : `, and too long ago to count (${readableDay(since)})`
      : state === 'out-of-date' && since !== null
        ? ` (${readableDay(since)})`
        : ''
  return `${fact?.title ?? 'red flags'} ${states[state]}${detail}`
}

export const draftWords = ({ status }: Guideline): string | null =>
  status === 'active' ? null : `${status}, not reviewed by a clinician`

const counted = (n: number, one: string, many = `${one}s`): string => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** The gravest first; empty where there is nothing of the kind. */
function alertWords(guideline: Guideline, alerts: Alerts): readonly string[] {
  const { options } = indexOf(guideline)
  const some = (list: readonly unknown[], words: (n: number) => string): readonly string[] =>
    list.length === 0 ? [] : [words(list.length)]
  const taken = alerts.takenThoughBarred.map((id) => options.get(id)?.title ?? id).join('; ')
  const draft = draftWords(guideline)
  return [
    ...some(alerts.emergencies, (n) => `EMERGENCY: ${counted(n, 'item')}`),
    ...some(alerts.declinedEmergencies, (n) => `${counted(n, 'EMERGENCY', 'EMERGENCIES')} DECLINED`),
    ...some(alerts.takenThoughBarred, (n) => `${n} CONTRAINDICATED AND TAKEN (${taken})`),
    ...(alerts.checklist === null ? [] : [checklistWords(guideline, alerts.checklist)]),
    ...some(
      alerts.mayTellOfDanger,
      (n) => `${counted(n, 'record')} not understood that may tell of a danger`,
    ),
    ...some(alerts.openEmergencies, (n) => `${counted(n, 'emergency', 'emergencies')} not ruled out`),
    ...some(alerts.provisional, (n) => `${counted(n, 'item')} provisional`),
    ...some(alerts.stopsNotRuledOut, (n) => `${counted(n, 'option')} with stops not ruled out`),
    ...some(alerts.unverified, (n) => `${counted(n, 'item')} unverified`),
    ...some(alerts.setAside, (n) => `${counted(n, 'record')} set aside as wrong`),
    ...(alerts.contradictions === 0
      ? []
      : [`the record contradicts itself on ${counted(alerts.contradictions, 'point')}`]),
    ...(draft === null ? [] : [draft]),
  ]
}

/** `Mind: EMERGENCY: 4 items; red-flag checklist not recorded.`; null where nothing is to be minded. */
export function alertsLine(guideline: Guideline, alerts: Alerts): string | null {
  const words = alertWords(guideline, alerts)
  return words.length === 0 ? null : `Mind: ${words.join('; ')}.`
}
