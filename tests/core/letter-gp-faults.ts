/** What is wrong with a letter to a general practitioner, seen from the plan and the text that comes out. */

import type { AssessedRecommendation } from '../../src/language/index.ts'
import { letterText, type Page, toLetterGp } from '../../src/report/index.ts'
import { MOST_POINTS } from './letter-faults.ts'
import { isHandedOver, isPressing, stands } from './letter-losses.ts'

/** Told whatever the number (tests/core/never-lost/laws.ts). */
const mayNotBeLost = (rec: AssessedRecommendation): boolean =>
  rec.urgency === 'emergency' ||
  rec.provisional ||
  rec.evidence.every((one) => one.stance === 'disputes' || !one.verified)

/** The lines of a part, without its title. */
function linesOf(letter: string, title: string): readonly string[] {
  const block = letter.split('\n\n').find((one) => one.startsWith(`${title}\n`))
  return block?.split('\n').slice(1) ?? []
}

interface Told {
  readonly advice: readonly AssessedRecommendation[]
  readonly options: readonly string[]
  readonly disagree: readonly string[]
}

function toldIn({ assessment }: Page, letter: string): Told {
  const items = ['Please do', 'What to avoid'].flatMap((title) => linesOf(letter, title))
  const titles = ['Also advised', 'After the emergency']
    .flatMap((title) => linesOf(letter, title))
    .flatMap((line) => line.replace(/\.$/, '').split('; '))
  const advice = assessment.recommendations.filter((rec) => {
    const inFull = rec.statement.replace(/\.$/, '')
    const told =
      items.some((line) => line.replace('EMERGENCY: ', '').startsWith(`- ${inFull}`)) ||
      titles.some((one) => one === rec.title || one.startsWith(`${rec.title} (`))
    return stands(rec) && told
  })
  const options = linesOf(letter, 'Which drug or procedure').filter(
    (line) => !line.startsWith('- Not known yet:'),
  )
  return { advice, options, disagree: linesOf(letter, 'Where bodies disagree') }
}

/** Empty when all is well. */
export function letterGpFaults(page: Page, letter = letterText(toLetterGp(page.guideline, page.assessment))) {
  const { recommendations, options } = page.assessment
  const told = toldIn(page, letter)
  const counted = told.advice.filter((rec) => !mayNotBeLost(rec))
  const points = counted.length + told.options.length + told.disagree.length
  // What does not wait may need more places than there are; beside it a drug and a question, no more.
  const kept = counted.filter((rec) => isPressing(page.assessment.asOf, rec) || isHandedOver(rec)).length
  const most = Math.max(MOST_POINTS, kept + 2)
  const untold = recommendations.filter((rec) => stands(rec) && !told.advice.includes(rec))
  const said = Number(/plan of [^.]* has (\d+) more point/.exec(letter)?.[1] ?? 0)
  const barred = options.filter((option) => option.status === 'contraindicated')
  return [
    ...(points > most ? [`${points} points`] : []),
    ...(said >= untold.length ? [] : [`${untold.length} points are left out, ${said} are owned up to`]),
    ...untold.filter(mayNotBeLost).map((rec) => `${rec.id} is lost`),
    ...barred.flatMap(({ title }) => [
      ...(letter.includes(`${title} is contraindicated`) ? [] : [`${title}: that it is barred is lost`]),
      ...(told.options.some((line) => line.startsWith(`- ${title}:`))
        ? [`${title} is barred and offered`]
        : []),
    ]),
  ]
}
