/**
 * The plan for one printed page: red flags, what to do by when, what to avoid, options, what to ask, who says what, with
 * sources as numbered notes. How many lines a section shows in full is the caller's, who knows the paper; emergencies,
 * contraindications, what was declined and what is not ruled out always stay, and what has no room keeps its title.
 */

import type { Assessment, Guideline } from '../language/index.ts'
import { deceasedWords, draftWords, readableDay, stageTitle } from '../words/index.ts'
import { alertLine } from './alerts.ts'
import { bearingWords } from './bearing.ts'
import { contradictionsWords } from './contradictions.ts'
import { emergencies } from './lead.ts'
import { counted } from './lines.ts'
import { type Draft, draftsOf } from './sheet-lines.ts'
import type { Room, Sheet, SheetLine, SheetPart, SheetSection } from './sheet-shape.ts'
import { isAlarming, redFlagSentence } from './signs.ts'
import { whoWords } from './who.ts'
import { codeWords, headlineText, type Page, pageOf } from './words.ts'

const titles: Readonly<Record<SheetSection, string>> = {
  now: 'Now',
  avoid: 'Avoid',
  options: 'Options',
  open: 'Ask next',
  declined: 'Declined',
  disagree: 'Who says what',
}

export function toSheet(guideline: Guideline, assessment: Assessment, given: Room): Sheet {
  const page = pageOf(guideline, assessment)
  const { stage, headline, setting } = assessment
  const urgent = emergencies(page).length > 0
  // Beside an emergency everything else waits, and a list of it would only hide the one line that matters.
  const room = urgent ? { ...given, now: 0, options: 0, disagree: 0 } : given
  const drafts = draftsOf(page)
  const numbers = new Map<string, number>()
  const number = (source: string): number => {
    numbers.set(source, numbers.get(source) ?? numbers.size + 1)
    return numbers.get(source) ?? 0
  }
  const ids = Object.keys(titles) as SheetSection[]
  const sections = ids.flatMap((id): readonly SheetPart[] => {
    const [shown, rest] = parted(drafts[id], room[id])
    const lines = shown.map(({ title: _, cited, stays: __, ...line }): SheetLine => {
      return { ...line, notes: cited.map(number).sort((a, b) => a - b) }
    })
    return drafts[id].length === 0
      ? []
      : [{ id, title: titles[id], lines, also: alsoWords(id, rest, urgent) }]
  })
  const places = Object.keys(setting).sort()
  return {
    deceased: deceasedWords(assessment.deceased),
    alerts: alertLine(page),
    stage: `${stageTitle(stage)}${stage.provisional ? ' (provisional)' : ''}`,
    headline: headlineText(page),
    emergency: headline.urgency === 'emergency',
    who: whoWords(page),
    setting: places.map((fact) => codeWords(page, fact, setting[fact] ?? '')).join(', '),
    flags: { text: redFlagSentence(page), alarm: isAlarming(page) },
    contradictions: contradictionsWords(page),
    bearing: bearingWords(page),
    sections,
    sources: [...numbers.keys()],
    foot: footWords(page),
  }
}

/** Advice and options keep their titles; of questions, which the screen lists, the number is enough. */
function alsoWords(id: SheetSection, rest: readonly Draft[], urgent: boolean): SheetPart['also'] {
  if (rest.length === 0) return []
  if (id === 'open' || id === 'disagree') {
    return [{ label: 'On the screen', titles: [counted(rest.length, 'more question')] }]
  }
  const fallback = urgent && id === 'now' ? 'After the emergency' : 'Also'
  const labels = [...new Set(rest.map((one) => one.group ?? fallback))]
  return labels.map((label) => ({
    label,
    titles: rest.filter((one) => (one.group ?? fallback) === label).map((one) => one.title),
  }))
}

/** Those that stay and the first of the others as far as there is room; and the rest. */
function parted(
  drafts: readonly Draft[],
  room: number,
): readonly [shown: readonly Draft[], rest: readonly Draft[]] {
  const others = drafts.filter((one) => !one.stays)
  const rest = new Set(others.slice(room))
  return [drafts.filter((one) => !rest.has(one)), [...rest]]
}

function footWords({ assessment, guideline }: Page): string {
  const unfinished = draftWords(guideline)
  const draft = unfinished === null ? '' : ` (${unfinished})`
  return [
    `${guideline.title}, version ${guideline.version}${draft}, guideline fingerprint ${assessment.guideline.hash.slice(0, 12)}.`,
    `As of ${readableDay(assessment.asOf)}; fingerprint of this plan ${assessment.receipt.output.slice(0, 12)}.`,
    'Decision support, not a medical device; every line is to be judged by the clinician.',
  ].join(' ')
}
