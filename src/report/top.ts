/** What must be seen in five seconds: stage, headline, who and when, the question most worth asking. */

import { indexOf } from '../language/index.ts'
import { stageStatement, stageTitle } from '../words/index.ts'
import { diedWords } from './alerts.ts'
import { firstQuestion } from './later.ts'
import { firstFew, wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { stands } from './plan.ts'
import { whoWords } from './who.ts'
import { codeWords, headlineText, type Page } from './words.ts'

export function topLines(page: Page, paint: Paint): readonly string[] {
  const { stage, headline } = page.assessment
  const text = headlineText(page)
  const question = firstQuestion(page)
  const emergency = headline.urgency === 'emergency'
  return [
    ...diedWords(page.assessment).flatMap((words) => wrapped(paint.alarm(words))),
    ...wrapped(paint.heading(`Stage: ${stageTitle(stage)}${stage.provisional ? ' (provisional)' : ''}`)),
    ...wrapped(emergency ? paint.alarm(`*** EMERGENCY *** ${text}`) : paint.heading(text)),
    ...wrapped(whoWords(page)),
    ...settingLines(page),
    ...reasonLines(page),
    ...possibleLines(page),
    ...unreadLines(page, paint),
    ...(question === null ? [] : wrapped(paint.ask(question))),
  ]
}

/** Why the patient is in this stage, where nothing that stands belongs to it and says so by itself. */
function reasonLines({ assessment }: Page): readonly string[] {
  const { stage, headline, recommendations } = assessment
  const told = headline.kind === 'stage' && headline.barred.length === 0
  if (told || recommendations.some((rec) => stands(rec) && rec.stages.includes(stage.id))) return []
  return wrapped(stageStatement(stage))
}

/** What the unknowns still leave open, where the stage is not certain. */
function possibleLines({ assessment, guideline }: Page): readonly string[] {
  const others = assessment.stage.possible.filter((id) => id !== assessment.stage.id)
  const titles = others.map((id) => indexOf(guideline).stages.get(id)?.title ?? id)
  return titles.length === 0 ? [] : wrapped(`Stage not ruled out: ${titles.join('; ')}`)
}

const SHOWN = 4

/** Records that nobody could read and that may tell of a danger. */
function unreadLines({ assessment }: Page, paint: Paint): readonly string[] {
  const places = assessment.alerts.mayTellOfDanger
  if (places.length === 0) return []
  const words = `Not understood, and may tell of a danger: ${firstFew(places, SHOWN, ', ')}; see what was read`
  return wrapped(paint.alarm(words))
}

function settingLines(page: Page): readonly string[] {
  const { setting } = page.assessment
  const places = Object.keys(setting)
    .sort()
    .map((fact) => codeWords(page, fact, setting[fact] ?? ''))
  return places.length === 0 ? [] : wrapped(`Setting: ${places.join(', ')}`)
}
