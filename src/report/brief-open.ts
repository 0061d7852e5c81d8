/** What is open, in brief: what may be an emergency, and the question to put next. */

import type { AssessedRecommendation } from '../language/index.ts'
import { missingWords, unreadWords } from '../words/index.ts'
import { openEmergencies } from './lead.ts'
import { counted, sentence, wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { factsById, type Page, tooOldWords } from './words.ts'

const QUESTIONS = 1

/** The question most worth asking, and how much more there is. */
export function nextQuestionLines(page: Page, paint: Paint): readonly string[] {
  const asked = page.assessment.missing.slice(0, QUESTIONS).map((one) => {
    const last = tooOldWords(page, one)
    const names = one.unread === null ? '' : sentence(unreadWords(one).join('; '))
    const words = `${missingWords(factsById(page), one)}${one.safety ? ' (safety)' : ''}`
    return [paint.ask(words), names, last].filter((part) => part !== '').join(' ')
  })
  const rest = restWords(page)
  const words = [
    ...(asked.length === 0 ? [] : [`Ask: ${asked.join(' Then: ')}`]),
    ...(rest === '' ? [] : [paint.quiet(rest)]),
  ]
  return words.length === 0 ? [] : wrapped(words.join(' '), '  ? ')
}

function restWords(page: Page): string {
  const { missing } = page.assessment
  const questions = missing.slice(QUESTIONS)
  const waiting = openItems(page).filter((rec) => rec.urgency !== 'emergency')
  const urgent = waiting.filter((rec) => rec.urgency === 'days').length
  const parts = [
    ...(questions.length === 0 ? [] : [`${counted(questions.length, 'more question')} (plumbline ask)`]),
    ...(waiting.length === 0
      ? []
      : [`${counted(waiting.length, 'item')} of advice open, ${urgent} of them urgent if so`]),
  ]
  return parts.length === 0 ? '' : `${parts.join('; ')}.`
}

const openItems = ({ assessment }: Page): readonly AssessedRecommendation[] =>
  assessment.recommendations.filter((rec) => rec.status === 'needs-data')

/** Emergencies that nothing recorded rules out, by name. */
export function openEmergencyLines(page: Page, paint: Paint): readonly string[] {
  const titles = openEmergencies(page).map((rec) => paint.ask(rec.title))
  return titles.length === 0 ? [] : wrapped(`EMERGENCY if so: ${titles.join('; ')}`, ' ?! ')
}
