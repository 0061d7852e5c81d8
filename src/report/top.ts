/** What must be seen in five seconds: stage, headline, who and when, the red flags. */

import { indexOf } from '../language/index.ts'
import { stageStatement, stageTitle } from '../words/index.ts'
import { diedWords } from './alerts.ts'
import { stands } from './lead.ts'
import { wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { briefRedFlags, isAlarming } from './signs.ts'
import { whoWords } from './who.ts'
import { codeWords, headlineText, type Page } from './words.ts'

export function topLines(page: Page, paint: Paint): readonly string[] {
  const { stage, headline } = page.assessment
  const text = headlineText(page)
  const emergency = headline.urgency === 'emergency'
  return [
    ...diedWords(page.assessment).flatMap((words) => wrapped(paint.alarm(words))),
    ...wrapped(paint.heading(`Stage: ${stageTitle(stage)}${stage.provisional ? ' (provisional)' : ''}`)),
    ...wrapped(emergency ? paint.alarm(`*** EMERGENCY *** ${text}`) : paint.heading(text)),
    ...wrapped([whoWords(page), ...settingWords(page)].join('; ')),
    ...reasonLines(page),
    ...wrapped(
      (isAlarming(page) ? paint.alarm : paint.quiet)(
        [...briefRedFlags(page, text), ...possibleWords(page)].join(' '),
      ),
    ),
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
function possibleWords({ assessment, guideline }: Page): readonly string[] {
  const others = assessment.stage.possible.filter((id) => id !== assessment.stage.id)
  const titles = others.map((id) => indexOf(guideline).stages.get(id)?.title ?? id)
  return titles.length === 0 ? [] : [`Stage not ruled out: ${titles.join('; ')}.`]
}

function settingWords(page: Page): readonly string[] {
  const { setting } = page.assessment
  const places = Object.keys(setting)
    .sort()
    .map((fact) => codeWords(page, fact, setting[fact] ?? ''))
  return places.length === 0 ? [] : [places.join(', ')]
}
