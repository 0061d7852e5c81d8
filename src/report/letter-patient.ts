/** The letter to the patient: the plan in plain words, what cannot wait first, absolute numbers, and the signs to act on. */

import { type AssessedOption, type Assessment, type Guideline, indexOf } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { diedWords } from './alerts.ts'
import { barredAndTaken, declinedItems, emergencies, isEmergency, stopsOf } from './lead.ts'
import { type Letter, type LetterPart, part } from './letter.ts'
import { advicePatient, toldPatient } from './letter-patient-advice.ts'
import { type Points, pointsOf, shortWords } from './letter-points.ts'
import { counted, sentence, upperFirst } from './lines.ts'
import { openDangers, redFlagsOf, signsForPatient } from './signs.ts'
import { siteWords } from './who.ts'
import { type Page, pageOf } from './words.ts'

/** @param called the patient's name, where it is known; it stands in no Assessment */
export function toLetterPatient(
  guideline: Guideline,
  assessment: Assessment,
  called: string | null = null,
): Letter {
  const page = pageOf(guideline, assessment)
  const about = aboutWords(page)
  return {
    title: 'Your plan, in plain words',
    head: [
      readableDay(assessment.asOf),
      called === null ? 'For (name, to be filled in):' : `For ${called}`,
      ...(about === '' ? [] : [`About: ${about}`]),
    ],
    parts: [
      ...part(null, diedWords(assessment), [], true),
      ...(emergencies(page).length > 0 ? emergencyParts(page) : ordinaryParts(page)),
      ...part('What we left out, and where our records do not agree', [
        ...leftOutWords(page),
        ...disagreeWords(page),
      ]),
    ],
    foot: [
      'You and your team decide together. Please ask if anything is not clear.',
      'Call us at (to be filled in):',
      `Made with a computer program${guideline.status === 'active' ? '' : ` that is still a ${guideline.status}`}: ${guideline.title}, version ${guideline.version}. Your doctor has to check it.`,
    ],
  }
}

function leftOutWords({ assessment }: Page): readonly string[] {
  const { length } = assessment.alerts.setAside
  if (length === 0) return []
  return [`We left out ${counted(length, 'entry', 'entries')} of your record, because we think it is wrong.`]
}

function disagreeWords({ assessment }: Page): readonly string[] {
  const length = assessment.contradictions.length + assessment.incompatible.length
  if (length === 0) return []
  return [
    `Our records about you say different things on ${counted(length, 'point')}. Please help us to get it right.`,
  ]
}

/** What a patient calls the place of the index event, or its title. */
function aboutWords(page: Page): string {
  const plain = page.guideline.pictures.spine?.plainSites ?? {}
  const sites = (page.assessment.episode?.levels ?? []).flatMap((code) => plain[code] ?? [])
  return sites.length > 0 ? sites.join(', ') : siteWords(page)
}

/** In an emergency nothing may stand beside where to go, how, and what to say there; the rest is for afterwards. */
function emergencyParts(page: Page): readonly LetterPart[] {
  const how = howWords(page)
  const points = pointsOf(page, how.length)
  const rest = toldPatient(page, points.advice)
  // What is there, or was not answered, is told at once; only what is known to be absent can be watched for.
  const open = redFlagsOf(page).open.map((flag) => flag.forPatient)
  const later = asSentences(signsForPatient(page).emergency.filter((sign) => !open.includes(sign)))
  return [
    ...part('Do this now', [], [...toldPatient(page, emergencies(page)), ...stopItems(page)], true),
    ...part('How to go, and what to say', [], how, true),
    ...part('Please think again', [], refusedItems(page), true),
    ...part(
      'After you have been seen',
      rest.length + points.left === 0
        ? []
        : [
            'None of this comes before the emergency. We go through it with you afterwards.',
            ...openWords(page),
            ...leftWords(page, points, 'First of them:'),
          ],
      [...rest, ...notSafeItems(page, points.notSafe)],
    ),
    ...part(
      'When to get help at once another time',
      later.length === 0
        ? []
        : ['Go to an emergency department, or call the emergency number, if you notice:'],
      later,
    ),
  ]
}

/** That there is more, so that nobody takes the letter for all of it; `lead` before what does not wait of it. */
function leftWords(page: Page, { left, inShort }: Points, lead: string): readonly string[] {
  if (left === 0) return []
  const short = inShort.map((rec) => shortWords(page, rec))
  return [
    `Your plan has ${counted(left, 'more point')}. We go through them with you at your next visit.`,
    ...(short.length === 0 ? [] : [`${lead} ${short.join(' ')}`]),
  ]
}

function howWords(page: Page): readonly string[] {
  const { present, open } = redFlagsOf(page)
  const known = present.flatMap((flag) => flag.forPatient ?? [])
  const asked = [...open.flatMap((flag) => flag.forPatient ?? []), ...openDangers(page)]
  return [
    'Call the emergency number, or let somebody bring you. Do not drive yourself, and do not wait for another call from us.',
    'Take along: this letter, all your medicines or a list of them, and the pictures of your back if you have them.',
    ...(known.length === 0 ? [] : [`Say there that this is why you come: ${known.join('; ')}.`]),
    ...(asked.length === 0 ? [] : [`Say there too if you have: ${asked.join('; ')}.`]),
    ...checkWords(page).map((words) => `${words} Say so there.`),
  ]
}

const asSentences = (told: readonly string[]): readonly string[] =>
  told.map((sign) => sentence(upperFirst(sign)))

function ordinaryParts(page: Page): readonly LetterPart[] {
  const points = pointsOf(page, 0)
  const against = points.advice.filter((rec) => rec.direction === 'against')
  const signs = signsForPatient(page)
  const atOnce = [...signs.emergency, ...openDangers(page)]
  return [
    ...part('Please think again', [], refusedItems(page), true),
    ...part('Stop this, and speak to us today', [], stopItems(page), true),
    ...part(
      'When to get help at once',
      atOnce.length === 0
        ? []
        : ['Go to an emergency department, or call the emergency number, if you notice:'],
      asSentences(atOnce),
    ),
    ...part(
      'When to call us',
      [
        ...knownSigns(page),
        ...(signs.other.length === 0 ? [] : ['Do not wait for your next visit if you notice:']),
      ],
      asSentences(signs.other),
    ),
    ...part('Where you are now', stageWords(page)),
    ...advicePatient(page, points.advice),
    ...part('Your medicines', [], medicineItems(page, points.medicines)),
    ...part('What to avoid', [], [...toldPatient(page, against), ...notSafeItems(page, points.notSafe)]),
    ...part('What studies found', [], points.findings),
    ...part('What we do not know yet', unknownWords(page)),
    ...part('More', leftWords(page, points, 'These do not wait for it, so please call us:')),
  ]
}

/** Why the patient is in this stage, where the plan does not say it by itself. */
function stageWords({ assessment, guideline }: Page): readonly string[] {
  const words = indexOf(guideline).stages.get(assessment.stage.id)?.forPatient
  return words === undefined ? [] : [words]
}

/** Signs that brought the patient here are not something to watch out for. */
function knownSigns(page: Page): readonly string[] {
  const known = redFlagsOf(page).present.flatMap((flag) => flag.forPatient ?? [])
  return known.length === 0
    ? []
    : [`We know of this, and look into it: ${known.join('; ')}. Call us if it gets worse.`]
}

function refusedItems(page: Page): readonly string[] {
  const refused = declinedItems(page).filter(isEmergency)
  return refused.map((rec) => {
    return `We advised: ${sentence(rec.forPatient ?? rec.statement)} You decided against it. You can change your mind at any hour: go to an emergency department, or call the emergency number.`
  })
}

const nameOf = (page: Page, option: AssessedOption): string =>
  indexOf(page.guideline).options.get(option.id)?.plainName ?? option.title

function stopItems(page: Page): readonly string[] {
  // Who is on the way to an emergency department waits for no call from us.
  const until =
    emergencies(page).length > 0
      ? 'Do not take the next dose, and say there that you take it.'
      : 'Do not take the next dose before you have spoken to us today; if you cannot reach us, speak to another doctor.'
  return barredAndTaken(page).map((option) => {
    const why = stopsOf(option).map((stop) => sentence(stop.text))
    return `You take ${nameOf(page, option)}. This is not safe for you now. ${until} The reason, in a doctor's words: ${why.join(' ')}`
  })
}

const notSafeItems = (page: Page, options: readonly AssessedOption[]): readonly string[] =>
  options.map((option) => `Not safe for you now: ${nameOf(page, option)}. Please do not buy it.`)

const medicineItems = (page: Page, taken: readonly AssessedOption[]): readonly string[] =>
  taken.map((option) => {
    const what = option.forPatient === null ? '' : ` ${sentence(option.forPatient)}`
    return `You take ${nameOf(page, option)}.${what}`
  })

/** Never silent: a check that was not done is not a check that found nothing. */
function checkWords({ assessment }: Page): readonly string[] {
  const { checklist } = assessment.alerts
  if (checklist === null) return []
  return checklist.state === 'out-of-date'
    ? ['Our last check for warning signs is too old to count.']
    : ['We have not finished the check for warning signs.']
}

const openWords = ({ assessment: { missing } }: Page): readonly string[] =>
  missing.length === 0
    ? []
    : ['Some things are still to be asked or measured. The answers may change this plan.']

function unknownWords(page: Page): readonly string[] {
  const check = checkWords(page)
  return [
    ...(check.length === 0
      ? []
      : [`${check.join(' ')} Please call us, so that we can do it in the next days.`]),
    ...openWords(page),
  ]
}
