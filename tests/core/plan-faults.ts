/** What is missing from the short plan as a terminal page, or wrong with it; `full`: the plan at full length, where it leads. */

import stringWidth from 'string-width'
import { guideline } from '../../guideline/index.ts'
import type { Assessment } from '../../src/language/index.ts'
import { WIDTH } from '../../src/report/index.ts'
import { headlineWords, noteText, stageTitle } from '../../src/words/index.ts'

const words = (text: string): string => text.replaceAll(/\s+/g, ' ')
const plain = /^[\x20-\x7e]*$/
const widthOf = (line: string): number => (plain.test(line) ? line.length : stringWidth(line))

/** Empty when all is well. */
export function planFaults(assessment: Assessment, text: string, full: string): readonly string[] {
  // A death stands above all of it.
  const below = assessment.deceased === null ? text : text.slice(text.indexOf('Stage: '))
  const lines = below.split('\n')
  const all = words(text)
  const found: string[] = []
  const must = (what: string, part: string): void => {
    if (!all.includes(words(part))) found.push(`${what} is hidden: ${part}`)
  }
  const inFull = words(full)
  /** Left out of the short plan, and so at the end of the way it names. */
  const mustInFull = (what: string, part: string): void => {
    if (!inFull.includes(words(part))) found.push(`${what} is lost: ${part}`)
  }
  if (!all.includes('--full')) found.push('nothing leads to the plan at full length')
  const { stage, headline, recommendations, options, notes } = assessment
  if (!lines[0]?.startsWith(`Stage: ${stageTitle(stage)}`)) found.push('the stage is not on line 1')
  const second = lines[1]?.replace('*** EMERGENCY *** ', '') ?? ''
  if (second === '' || !headlineWords(guideline, headline).startsWith(second))
    found.push('the headline is not on line 2')
  const emergency = lines.slice(0, 3).join(' ').includes('*** EMERGENCY ***')
  if (emergency !== (headline.urgency === 'emergency'))
    found.push('the emergency is not in the first 3 lines')
  for (const line of lines) if (widthOf(line) > WIDTH) found.push(`too wide: ${line}`)
  for (const rec of recommendations) {
    if (rec.status === 'applicable' && rec.displacedBy === null && !all.includes(words(rec.statement)))
      must('advice', rec.title)
    if (rec.status === 'declined' || rec.displacedBy !== null) must('what is settled', rec.title)
    if (rec.status === 'needs-data' && rec.urgency === 'emergency') must('a danger not ruled out', rec.title)
    if (rec.status === 'needs-data') mustInFull('what is not known', rec.title)
  }
  const advised = recommendations.filter(
    (rec) => rec.status === 'applicable' && rec.displacedBy === null && rec.direction === 'for',
  )
  for (const option of options) {
    const open = option.status === 'taking' || advised.some((rec) => rec.options.includes(option.id))
    const stops = option.reasons.filter((reason) => reason.level === 'stop')
    if (option.status === 'contraindicated') {
      must('a contraindication', option.title)
      for (const stop of stops.filter((one) => one.met)) must('its reason', stop.text)
    } else if (open) {
      must('an option', option.title)
      // What is taken says which; of what is only offered the name stands there, marked, and the words in full length.
      for (const stop of stops) {
        if (option.status === 'needs-data') mustInFull('a stop not ruled out', stop.text)
        else must('a stop not ruled out', stop.text)
      }
    }
  }
  for (const note of notes.filter((one) => one.kind === 'conflict')) must('a conflict', noteText(note))
  return found
}
