/** What the letter to the general practitioner says was found: who, where on the pathway, red flags, what the advice rests on. */

import { type Explanation, isDerived, isYes } from '../language/index.ts'
import { readableDay, stageStatement, stageTitle, usedWords } from '../words/index.ts'
import { bearingOf, bearingWords } from './bearing.ts'
import { contradictionsWords } from './contradictions.ts'
import { stands } from './lead.ts'
import { sentence, upperFirst } from './lines.ts'
import { redFlagSentence, redFlagsOf } from './signs.ts'
import { earlierWords, sinceWords, siteWords } from './who.ts'
import { codeWords, factsById, type Page, titleOf } from './words.ts'

const FINDINGS = 12

export function about(page: Page): string {
  const since = sinceWords(page)
  const person = [personWords(page), siteWords(page), since].filter((words) => words !== '').join(', ')
  const earlier = earlierWords(page)
  return earlier === '' ? person : `${person} (${earlier})`
}

/** `a woman of 78`. */
function personWords(page: Page): string {
  const { age, sex } = page.assessment.subject
  const noun =
    sex === 'female' ? 'a woman' : sex === 'male' ? 'a man' : sex === null ? 'a patient, sex not known' : null
  const person = noun ?? `a patient (${codeWords(page, page.guideline.roles.sex, sex ?? '')})`
  if (age === null) return `${person}, age not known`
  return `${person} of ${age[0] === age[1] ? age[0] : `${age[0]} to ${age[1]}`}`
}

export function foundWords(page: Page): readonly string[] {
  const { stage, scores } = page.assessment
  const possible = stage.possible.filter((id) => id !== stage.id).map((id) => titleOf(page, id))
  const provisional = `This is provisional${possible.length === 0 ? '' : `; also still possible: ${possible.join('; ')}`}.`
  const findings = findingsOf(page)
  const shown = findings.slice(0, FINDINGS).join('; ')
  const more = findings.length > FINDINGS ? `; and ${findings.length - FINDINGS} more items` : ''
  const bearing = bearingWords(page)
  const leaned = usedScores(page)
  return [
    `Stage of the pathway: ${sentence(stageTitle(stage))} ${sentence(stageStatement(stage))}${stage.provisional ? ` ${provisional}` : ''}`,
    redFlagWords(page),
    ...contradictionsWords(page),
    ...(bearing.length === 0 ? [] : [`Pain, drugs and what matters for them: ${bearing.join('; ')}.`]),
    ...(findings.length === 0 ? [] : [`Also behind the advice: ${shown}${more}.`]),
    // A score that no advice leans on, or that is open between bands, would only mislead in a letter.
    ...scores
      .filter((score) => score.bands.length === 1 && score.settled > 0 && leaned.has(score.fact))
      .map((score) => `${upperFirst(score.title)}: ${score.counted} (${score.bands.join('')}).`),
  ]
}

/** Scores that advice which stands was decided by. */
function usedScores(page: Page): ReadonlySet<string> {
  const used = new Set<string>()
  const look = (node: Explanation): void => {
    if (node.fact !== null) used.add(node.fact)
    for (const child of node.children) look(child)
  }
  for (const rec of page.assessment.recommendations.filter(stands)) look(rec.explanation)
  return used
}

function redFlagWords(page: Page): string {
  const { present, open } = redFlagsOf(page)
  const provisional = present.length === 0 && open.length > 0
  return `${redFlagSentence(page)}${provisional ? ' Until they are, the advice below is provisional.' : ''}`
}

/** What the standing advice was decided by, as recorded or told: not what was assumed, and not the head of the letter again. */
function findingsOf(page: Page): readonly string[] {
  const { facts, roles } = page.guideline
  const head = [roles.redFlags, roles.birthDate, roles.sex, roles.onset, roles.site]
  const told = bearingOf(page)
  const found = new Map<string, string>()
  const look = (node: Explanation): void => {
    const fact = facts.find((one) => one.id === node.fact)
    const known = node.origin === 'asserted' || node.origin === 'inferred'
    if (
      fact !== undefined &&
      known &&
      !isDerived(fact) &&
      !head.includes(fact.id) &&
      !told.has(fact.id) &&
      node.children.length === 0
    ) {
      const on = node.on === null || fact.kind === 'date' ? '' : ` (${readableDay(node.on)})`
      if (fact.kind !== 'yes-no') found.set(fact.id, `${fact.title} ${usedWords(factsById(page), node)}${on}`)
      else if (isYes(node)) found.set(fact.id, `${fact.title}${on}`)
    }
    for (const child of node.children) look(child)
  }
  for (const rec of page.assessment.recommendations.filter(stands)) look(rec.explanation)
  return [...found.values()]
}
