/** A short paragraph to paste into the patient's notes. */

import { readableDay } from '../language/index.ts'
import { counted, sentence } from './lines.ts'
import { stands } from './plan.ts'
import { ageAndSex, sinceWords, siteWords } from './who.ts'
import { askedTitle, dueWords, type Page } from './words.ts'

const ITEMS = 4

/** Who, where on the pathway, what is advised by when, what to avoid, what is not known, what speaks. */
export function toParagraph(page: Page): string {
  const { assessment, guideline } = page
  const { stage, recommendations, options, missing, asOf } = assessment
  const standing = recommendations.filter(stands)
  const advised = standing
    .filter((rec) => rec.direction === 'for')
    .map((rec) => `${rec.title} (${dueWords(rec, asOf)}${rec.provisional ? ', provisional' : ''})`)
  const avoided = [
    ...standing.filter((rec) => rec.direction === 'against').map((rec) => rec.title),
    ...options.filter((option) => option.status === 'contraindicated').map((option) => option.title),
  ]
  const first = options
    .filter((option) => option.rank === 1 && standing.some((rec) => rec.options.includes(option.id)))
    .map((option) => option.title)
  const unknown = missing.slice(0, 3).map((one) => askedTitle(page, one.fact))
  const who = [ageAndSex(page), siteWords(page), sinceWords(page)].filter((part) => part !== '')
  return [
    `${readableDay(asOf)}: ${sentence(who.join(', '))}`,
    sentence(`Stage: ${stage.title}${stage.provisional ? ' (provisional)' : ''}`),
    advised.length === 0 ? 'Nothing is advised yet.' : sentence(`Advised: ${some(advised)}`),
    ...(first.length === 0 ? [] : [sentence(`First of the options: ${some(first)}`)]),
    ...(avoided.length === 0 ? [] : [sentence(`Avoid: ${some(avoided)}`)]),
    ...(unknown.length === 0 ? [] : [sentence(`Not known: ${unknown.join('; ')}`)]),
    `From ${guideline.title} ${guideline.version}; decision support, to be judged by the clinician.`,
  ].join(' ')
}

function some(items: readonly string[]): string {
  const more = items.length - ITEMS
  const shown = items.slice(0, ITEMS).join('; ')
  return more > 0 ? `${shown}; and ${counted(more, 'more item')}` : shown
}
