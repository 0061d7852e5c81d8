/** What is wrong with a letter to a patient, seen from the plan and the text that comes out. */

import { indexOf, sentencesOf, type Tone } from '../../src/language/index.ts'
import { letterText, type Page, toLetterPatient } from '../../src/report/index.ts'
import { isHandedOver, openSigns, stands } from './letter-losses.ts'

export const MOST_POINTS = 8
const UNCERTAIN = 'This is not certain yet'

const small = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ')

/** The points beside the signs to watch for and what tests/core/never-lost.test.ts wants told. */
export function pointsIn(page: Page, letter: string): readonly string[] {
  const { assessment, guideline } = page
  const flags = indexOf(guideline).facts.get(guideline.roles.redFlags)
  const signs = flags?.kind === 'checklist' ? Object.values(flags.items) : []
  const told = new Set(
    [...signs.map(({ forPatient }) => forPatient), ...openSigns(page)].map((sign) => small(`- ${sign}.`)),
  )
  const handed = assessment.recommendations.filter((rec) => stands(rec) && isHandedOver(rec))
  const decides = handed.map((rec) => small(rec.forPatient ?? rec.statement))
  const urgent = assessment.recommendations.filter((rec) => rec.urgency === 'emergency')
  const emergencies = urgent.map((rec) => small(rec.forPatient ?? rec.statement))
  return letter.split('\n').filter((line) => {
    if (!line.startsWith('- ') || line.includes(UNCERTAIN) || told.has(small(line))) return false
    if (/This is not safe for you now|You decided against it/.test(line)) return false
    return ![...emergencies, ...decides].some((one) => small(line).startsWith(`- ${one}`))
  })
}

/** Empty when all is well. */
export function letterFaults(
  page: Page,
  letter = letterText(toLetterPatient(page.guideline, page.assessment)),
) {
  const points = pointsIn(page, letter)
  return [
    ...(points.length > MOST_POINTS ? [`${points.length} points`] : []),
    ...clashes(page, letter),
    ...lostCount(page, letter),
  ]
}

/** A sentence that frightens and one that soothes about the same; one that says it is not certain does not soothe. */
function clashes({ guideline, assessment }: Page, letter: string): readonly string[] {
  const standing = new Map(assessment.recommendations.filter(stands).map((rec) => [rec.id, rec]))
  const lines = letter.split('\n')
  const isTold = (tone: Tone): boolean => {
    const words = sentencesOf(standing.get(tone.recommendation)?.forPatient ?? '')[tone.sentence - 1]
    if (words === undefined || words === '') return false
    const sure = tone.tone === 'soothes' ? lines.filter((line) => !line.includes(UNCERTAIN)) : lines
    return sure.some((line) => line.includes(words))
  }
  const told = (guideline.tones ?? []).filter(isTold)
  const alarms = told.filter(({ tone }) => tone === 'alarms')
  return told.flatMap((one) => {
    const other = alarms.find(({ subject }) => one.tone === 'soothes' && subject === one.subject)
    return other === undefined
      ? []
      : [`${one.subject}: ${other.recommendation} frightens, ${one.recommendation} soothes`]
  })
}

/** Whoever gets a part of the plan is told that there is more. */
function lostCount({ assessment }: Page, letter: string): readonly string[] {
  const rest = assessment.recommendations.filter((rec) => stands(rec) && rec.urgency !== 'emergency')
  const untold = rest.filter((rec) => {
    const sentences = sentencesOf(rec.forPatient ?? rec.statement)
    return !sentences.some((words) => letter.includes(words))
  })
  const said = Number(/has (\d+) more point/.exec(letter)?.[1] ?? 0)
  return said >= untold.length ? [] : [`${untold.length} points are left out, ${said} are owned up to`]
}
