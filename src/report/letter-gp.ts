/** The letter to the general practitioner: what was found, what is advised by when, what to avoid, what is not known. */

import {
  type AssessedOption,
  type Assessment,
  type Explanation,
  type Guideline,
  isDerived,
  readableDay,
} from '../language/index.ts'
import { type Letter, part } from './letter.ts'
import { firstFew, sentence, upperFirst } from './lines.ts'
import { stands } from './plan.ts'
import { emergencyTitles, redFlagsOf } from './signs.ts'
import { sinceWords, siteWords } from './who.ts'
import {
  askedTitle,
  clauseWords,
  codeWords,
  dueWords,
  gradeWords,
  optionWords,
  type Page,
  positionTitle,
  provisionalWords,
  questionTitle,
  titleOf,
} from './words.ts'

const FINDINGS = 12
const QUESTIONS = 6

export function toLetterGp(assessment: Assessment, guideline: Guideline): Letter {
  const page: Page = { assessment, guideline }
  const { headline, asOf } = assessment
  const emergency = headline.urgency === 'emergency' ? [`EMERGENCY. ${headline.text}`] : []
  return {
    title: 'To the general practitioner',
    head: [readableDay(asOf), 'Patient (name and date of birth, to be filled in):', `About: ${about(page)}`],
    parts: [
      ...part(null, emergency, [], true),
      ...part('What was found', foundWords(page)),
      ...part('What is advised', advisedIntro(page), advisedItems(page)),
      ...part('Which drug or procedure', [], optionItems(page)),
      ...part('What to avoid', [], avoidItems(page)),
      ...part('What is not known', unknownWords(page)),
      ...part('Where bodies disagree', disagreeWords(page)),
      ...part('In an emergency', emergencyWords(page)),
    ],
    foot: footOf(page),
  }
}

function about(page: Page): string {
  const since = sinceWords(page)
  return [personWords(page), siteWords(page), since].filter((words) => words !== '').join(', ')
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

function foundWords(page: Page): readonly string[] {
  const { stage, scores } = page.assessment
  const possible = stage.possible.filter((id) => id !== stage.id).map((id) => titleOf(page, id))
  const provisional = `This is provisional${possible.length === 0 ? '' : `; also still possible: ${possible.join('; ')}`}.`
  const findings = findingsOf(page)
  const shown = findings.slice(0, FINDINGS).join('; ')
  const more = findings.length > FINDINGS ? `; and ${findings.length - FINDINGS} more items` : ''
  return [
    `${upperFirst(about(page))}. Stage of the pathway: ${sentence(stage.title)} ${sentence(stage.statement)}${stage.provisional ? ` ${provisional}` : ''}`,
    redFlagWords(page),
    ...(findings.length === 0 ? [] : [`The advice rests on: ${shown}${more}.`]),
    // A score of which nothing is settled, or that is open between bands, would only mislead in a letter.
    ...scores
      .filter((score) => score.bands.length === 1 && score.settled > 0)
      .map((score) => `${upperFirst(score.title)}: ${score.counted} (${score.bands.join('')}).`),
  ]
}

function redFlagWords(page: Page): string {
  const { present, open } = redFlagsOf(page)
  if (present.length > 0) {
    const more = open.length === 0 ? '' : ` Not answered: ${open.join('; ')}.`
    return `Red flags: ${present.join('; ')}.${more}`
  }
  if (open.length > 0) {
    return `The red-flag checklist is not fully answered: ${firstFew(open, 3, '; ')}. Until it is, the advice below is provisional.`
  }
  return 'Every item of the red-flag checklist was answered, and none is present.'
}

/** What the standing advice was decided by, as recorded or told: not what was assumed, and not the head of the letter again. */
function findingsOf(page: Page): readonly string[] {
  const { facts, roles } = page.guideline
  const head = [roles.redFlags, roles.birthDate, roles.sex, roles.onset, roles.site]
  const found = new Map<string, string>()
  const look = (node: Explanation): void => {
    const fact = facts.find((one) => one.id === node.fact)
    const told = node.origin === 'asserted' || node.origin === 'inferred'
    if (
      fact !== undefined &&
      told &&
      !isDerived(fact) &&
      !head.includes(fact.id) &&
      node.children.length === 0
    ) {
      const on = node.on === null || fact.kind === 'date' ? '' : ` (${readableDay(node.on)})`
      if (fact.kind !== 'yes-no') found.set(fact.id, `${fact.title} ${node.value}${on}`)
      else if (node.value === 'yes') found.set(fact.id, `${fact.title}${on}`)
    }
    for (const child of node.children) look(child)
  }
  for (const rec of page.assessment.recommendations.filter(stands)) look(rec.explanation)
  return [...found.values()]
}

function advisedIntro(page: Page): readonly string[] {
  const any = page.assessment.recommendations.some((rec) => stands(rec) && rec.direction === 'for')
  return any ? [] : ['Nothing can be advised from what is recorded.']
}

function advisedItems(page: Page): readonly string[] {
  const { recommendations, asOf } = page.assessment
  return recommendations
    .filter((rec) => stands(rec) && rec.direction === 'for')
    .map((rec) => {
      const provisional = provisionalWords(page, rec)
      const unread = rec.evidence.every((one) => one.stance === 'disputes' || !one.verified)
      const marks = [dueWords(rec, asOf), provisional, gradeWords(rec), unread ? 'unverified' : null]
      const shown = marks.filter((mark) => mark !== null).join('; ')
      return `${rec.urgency === 'emergency' ? 'EMERGENCY: ' : ''}${rec.statement.replace(/\.$/, '')} (${shown}).`
    })
}

function offeredOptions(page: Page): readonly AssessedOption[] {
  const { recommendations, options } = page.assessment
  const offered = new Set(
    recommendations.filter((rec) => stands(rec) && rec.direction === 'for').flatMap((rec) => rec.options),
  )
  return options.filter((option) => offered.has(option.id))
}

function optionItems(page: Page): readonly string[] {
  const fits = offeredOptions(page).filter((option) => option.rank !== null || option.status === 'taking')
  const open = offeredOptions(page).filter((option) => option.status === 'needs-data')
  return [
    ...fits.map((option) => {
      const { course } = option
      const cautions = option.reasons
        .filter((reason) => reason.level === 'caution' && reason.met === true)
        .map((reason) => sentence(`Caution: ${clauseWords(page, reason)}`))
      const adjusted = option.adjustments
        .filter((one) => one.met === true)
        .map((one) => sentence(`For this patient: ${clauseWords(page, one)}`))
      const check = course.checkFirst.join('; ')
      return [
        sentence(
          `${option.title}: ${optionWords[option.status]}${course.dose === null ? '' : `, ${course.dose}`}`,
        ),
        ...cautions,
        ...adjusted,
        ...(check === '' ? [] : [sentence(`Check first: ${check}`)]),
      ].join(' ')
    }),
    ...open.map((option) => {
      const titles = option.missing.map((id) => askedTitle(page, id))
      return `${option.title}: not known yet; it waits for ${titles.length === 0 ? 'what cannot be known' : firstFew(titles, 4, '; ')}.`
    }),
  ]
}

function avoidItems(page: Page): readonly string[] {
  const { recommendations, options } = page.assessment
  const against = recommendations.filter((rec) => stands(rec) && rec.direction === 'against')
  const barred = options.filter((option) => option.status === 'contraindicated')
  return [
    ...against.map((rec) => sentence(rec.statement)),
    ...barred.map((option) => {
      const stops = option.reasons.filter((reason) => reason.level === 'stop' && reason.met === true)
      const taken = option.taken === true ? 'Do not continue as it is, the patient is on it: ' : ''
      return `${taken}${option.title} is contraindicated: ${sentence(stops.map((stop) => clauseWords(page, stop)).join(' '))}`
    }),
  ]
}

function unknownWords(page: Page): readonly string[] {
  const { missing, recommendations } = page.assessment
  const emergencies = recommendations.filter(
    (rec) => rec.status === 'needs-data' && rec.urgency === 'emergency',
  )
  const questions = missing.slice(0, QUESTIONS).map((one) => one.question)
  const more = missing.length - questions.length
  return [
    ...emergencies.map((rec) => `Not ruled out, and an emergency if so: ${sentence(rec.title)}`),
    ...(questions.length === 0
      ? []
      : [`Most worth answering: ${questions.join(' ')}${more > 0 ? ` And ${more} more questions.` : ''}`]),
  ]
}

/** Bodies by what their own criteria say of this patient, question by question; the silent ones are left out. */
function disagreeWords(page: Page): readonly string[] {
  const { positions } = page.assessment
  const questions = [...new Set(positions.map((position) => position.question))]
  return questions.flatMap((question) => {
    const here = positions.filter((position) => position.question === question)
    const named = (stance: (typeof here)[number]['stance']): string =>
      here
        .filter((position) => position.stance === stance)
        .map((position) => {
          const unread = position.reasons.some((reason) => !reason.verified) ? ', unverified' : ''
          const sponsor = position.sponsor === null ? '' : `, sponsor: ${position.sponsor}`
          return `${positionTitle(position)}${unread}${sponsor}`
        })
        .join('; ')
    const stances = [
      ['In favour', named('supports')],
      ['Against', named('opposes')],
      ['Either way', named('either')],
    ] as const
    const told = stances
      .filter(([, bodies]) => bodies !== '')
      .map(([words, bodies]) => `${words}: ${bodies}.`)
    return told.length === 0 ? [] : [`${questionTitle(page, question)} ${told.join(' ')}`]
  })
}

function emergencyWords(page: Page): readonly string[] {
  const titles = emergencyTitles(page)
  if (titles.length === 0) return []
  return [
    `If one of these appears, send the patient to an emergency department at once and call the surgeon on duty: ${titles.join('; ')}. Telephone of the team (to be filled in):`,
  ]
}

function footOf({ assessment, guideline }: Page): readonly string[] {
  const draft = guideline.status === 'active' ? '' : ` (${guideline.status}, not reviewed by a clinician)`
  return [
    `From ${guideline.title}, version ${guideline.version}${draft}, ${assessment.guideline.hash.slice(0, 12)}. Decision support, judged by the clinician who signs.`,
    'Signature:',
  ]
}
