/**
 * What no output may lose, as data: of which things a law speaks on a page, by which names they go, and what must be
 * said of each. Stated here over the Assessment and the text that comes out, knowing nothing of how reports are made.
 */

import type { AssessedOption, AssessedRecommendation, Assessment } from '../../../src/language/index.ts'
import { indexOf } from '../../../src/language/index.ts'
import type { Page } from '../../../src/report/index.ts'

/** One thing that may not be lost: any of its names, and in which words the patient's letter tells of it. */
export interface Thing {
  readonly names: readonly string[]
  readonly patient: readonly string[]
}

export interface Law {
  readonly id: string
  readonly about: string
  /** None: the law says nothing of this page. A thing without names is told by the word alone. */
  readonly things: (page: Page) => readonly Thing[]
  /** What must be said of each thing, beside its name. */
  readonly word: (page: Page) => RegExp
  /** Where an output has one line: the same word and how many there are. */
  readonly short: (page: Page, n: number) => RegExp
  /** What the letter to the patient says of each thing; or what it says instead, and why nothing of the thing itself. */
  readonly patient: RegExp | { readonly instead: RegExp; readonly reason: string }
  /** In the letter to the patient the word is a heading over all of them. */
  readonly underHeading?: true
  /** Nothing that is advised may stand before it. */
  readonly first?: true
  /** The fields that say it, for outputs that are data. */
  readonly data: (assessment: Assessment) => unknown
}

const stands = (rec: AssessedRecommendation): boolean =>
  rec.status === 'applicable' && rec.displacedBy === null
const isEmergency = (rec: AssessedRecommendation): boolean => rec.urgency === 'emergency'
const standingOf = ({ id, status, displacedBy, declinedBecause }: AssessedRecommendation): unknown => [
  id,
  status,
  displacedBy,
  declinedBecause,
]
const isBarred = (option: AssessedOption): boolean => option.status === 'contraindicated'
const plain = (text: string): string => text.replace(/\.$/, '')

const advice = (rec: AssessedRecommendation): Thing => ({
  names: [plain(rec.statement), rec.title],
  patient: [plain(rec.forPatient ?? rec.statement)],
})
const candidate = (page: Page, option: AssessedOption): Thing => ({
  names: [option.title],
  patient: [indexOf(page.guideline).options.get(option.id)?.plainName ?? option.title],
})

/** A number beside a word, in either order, within one clause. */
const counted = (n: number, word: string): RegExp =>
  new RegExp(`\\b${n} [^.;]*?${word}|${word}[^.;]*?\\b${n}\\b`, 'i')

const offeredOrTaken = ({ assessment }: Page): readonly AssessedOption[] => {
  const advised = assessment.recommendations.filter((rec) => stands(rec) && rec.direction === 'for')
  const offered = new Set(advised.flatMap((rec) => rec.options))
  return assessment.options.filter(
    (one) => (offered.has(one.id) && !isBarred(one)) || one.status === 'taking',
  )
}

const checklistStates = {
  'not-recorded': 'not recorded',
  'partly-answered': 'partly answered',
  'out-of-date': 'out of date',
} as const

function checklistWord({ assessment, guideline }: Page): RegExp {
  const { checklist } = assessment
  const title = indexOf(guideline).facts.get(guideline.roles.redFlags)?.title ?? ''
  const state =
    checklist === null || checklist.state === 'answered' ? 'answered' : checklistStates[checklist.state]
  return new RegExp(`${title} ${state}`, 'i')
}

export const laws: readonly Law[] = [
  {
    id: 'died',
    about: 'that the patient has died, before all else',
    things: ({ assessment }) => (assessment.deceased === null ? [] : [{ names: [], patient: [] }]),
    word: () => /patient (?:has )?died\b/i,
    short: () => /patient (?:has )?died\b/i,
    patient: /patient (?:has )?died\b/i,
    first: true,
    data: ({ deceased }) => deceased,
  },
  {
    id: 'emergency-first',
    about: 'every emergency that stands, before any other advice',
    things: ({ assessment }) =>
      assessment.recommendations.filter((r) => stands(r) && isEmergency(r)).map(advice),
    word: () => /emergency|!!/i,
    short: (_, n) => counted(n, 'emergency'),
    patient: /do this now/i,
    underHeading: true,
    first: true,
    data: ({ recommendations, headline }) => [
      headline.kind,
      headline.urgency,
      headline.about,
      recommendations.filter(isEmergency).map(standingOf),
    ],
  },
  {
    id: 'emergency-declined',
    about: 'an emergency that was declined',
    things: ({ assessment }) =>
      assessment.recommendations.filter((r) => r.status === 'declined' && isEmergency(r)).map(advice),
    word: () => /declined/i,
    short: (_, n) => counted(n, '(?:EMERGENCY|EMERGENCIES) DECLINED'),
    patient: /decided against it/i,
    data: ({ recommendations }) => recommendations.filter((r) => r.status === 'declined').map(standingOf),
  },
  {
    id: 'taken-though-barred',
    about: 'a drug that the patient is on though a stop forbids it',
    things: (page) =>
      page.assessment.options.filter((o) => isBarred(o) && o.taken === true).map((o) => candidate(page, o)),
    word: () => /do not continue as it is|and taken/i,
    short: (_, n) => counted(n, 'contraindicated and taken'),
    patient: /is not safe for you now/i,
    data: ({ options }) => options.map(({ id, taken, status }) => [id, taken, status]),
  },
  {
    id: 'checklist-open',
    about: 'that the red-flag checklist is not recorded, partly answered, or out of date',
    things: ({ assessment: { checklist } }) =>
      checklist === null || checklist.state === 'answered' ? [] : [{ names: [], patient: [] }],
    word: checklistWord,
    short: checklistWord,
    patient: /check for warning signs/i,
    data: ({ checklist }) => checklist,
  },
  {
    id: 'provisional',
    about: 'advice that holds only until something else is known',
    things: ({ assessment }) =>
      assessment.recommendations.filter((r) => stands(r) && r.provisional).map(advice),
    word: () => /provisional/i,
    short: (_, n) => counted(n, 'provisional'),
    patient: /not certain yet/i,
    data: ({ recommendations }) => recommendations.map(({ id, provisional }) => [id, provisional]),
  },
  {
    id: 'unverified',
    about: 'advice, and stops, on the word of sources that nobody here read',
    things: (page) => unverified(page),
    word: () => /unverified/i,
    short: (_, n) => counted(n, 'unverified'),
    patient: {
      instead: /your doctor has to check it/i,
      reason:
        'a patient cannot weigh which source was read; nothing a study found is told from an unread source, and the letter says that a doctor has to check it',
    },
    data: ({ recommendations }) => recommendations.map(({ id, evidence }) => [id, evidence]),
  },
  {
    id: 'set-aside',
    about: 'records that were set aside as wrong',
    things: ({ assessment }) =>
      assessment.notes.flatMap(({ kind, resource }) =>
        kind === 'challenged' && resource !== null ? [{ names: [resource], patient: [] }] : [],
      ),
    word: () => /set aside/i,
    short: (_, n) => counted(n, 'set aside'),
    patient: /left out/i,
    data: ({ notes }) => notes.map(({ kind, resource }) => [kind, resource]),
  },
  {
    id: 'unread-danger',
    about: 'records that nobody could read and that may tell of a danger',
    things: ({ assessment }) =>
      [
        ...new Set(
          assessment.notes.flatMap(({ mayDecide, resource }) =>
            mayDecide?.safety === true && resource !== null ? [resource] : [],
          ),
        ),
      ].map((resource) => ({ names: [resource], patient: [] })),
    word: () => /not understood/i,
    short: (_, n) => counted(n, 'not understood'),
    patient: {
      instead: /answers may change this plan|have to be asked|go to|today/i,
      reason:
        'a patient cannot judge what a record may mean; the letter says that answers still missing may change the plan, or sends to a doctor at once',
    },
    data: ({ notes }) => notes.map(({ kind, resource, mayDecide }) => [kind, resource, mayDecide]),
  },
  {
    id: 'contradiction',
    about: 'what the record says twice and differently, or of different facts and cannot both hold',
    things: ({ assessment, guideline }) =>
      [
        ...assessment.contradictions.map(({ fact: id, item }) => {
          const fact = indexOf(guideline).facts.get(id)
          const title = fact?.kind === 'checklist' && item !== null ? fact.items[item]?.title : fact?.title
          return title ?? id
        }),
        ...assessment.incompatible.map(({ title }) => title),
      ].map((name) => ({ names: [name], patient: [] })),
    word: () => /contradicts itself/i,
    short: (_, n) => counted(n, 'contradicts itself'),
    patient: /say different things/i,
    data: ({ contradictions, incompatible }) => [contradictions, incompatible],
  },
  {
    id: 'draft',
    about: 'that no clinician reviewed the guideline',
    things: ({ guideline }) => (guideline.status === 'active' ? [] : [{ names: [], patient: [] }]),
    word: () => /not reviewed by a clinician/i,
    short: () => /not reviewed by a clinician/i,
    patient: /still a draft/i,
    data: ({ guideline, alerts }) => [guideline, alerts.draft],
  },
  {
    id: 'stops-open',
    about: 'options that are offered or taken while a stop is not ruled out',
    things: (page) =>
      offeredOrTaken(page)
        .filter((o) => o.reasons.some(({ level, met }) => level === 'stop' && met === null))
        .map((o) => candidate(page, o)),
    word: () => /not ruled out/i,
    short: (_, n) => counted(n, 'stops not ruled out'),
    patient: {
      instead: /answers may change this plan/i,
      reason:
        'the letter names no drug or procedure that the patient is not on; it says that things still have to be asked and that the answers may change the plan',
    },
    data: ({ options }) => options.map(({ id, reasons }) => [id, reasons]),
  },
  {
    id: 'emergency-open',
    about: 'emergencies that what is recorded does not rule out',
    things: ({ assessment }) =>
      assessment.recommendations.filter((r) => r.status === 'needs-data' && isEmergency(r)).map(advice),
    word: () => /emergency if so|not ruled out/i,
    short: (_, n) => counted(n, '(?:emergency|emergencies) not ruled out'),
    patient: {
      instead: /if you notice|say there too if you have/i,
      reason: 'the patient is told the signs to act on, not the names of emergencies nobody has found',
    },
    data: ({ recommendations }) => recommendations.filter((r) => r.status === 'needs-data').map(standingOf),
  },
]

function unverified(page: Page): readonly Thing[] {
  const { recommendations, options } = page.assessment
  const unread = recommendations.filter((rec) => {
    return stands(rec) && rec.evidence.every((one) => one.stance === 'disputes' || !one.verified)
  })
  const barred = options.filter((option) => {
    return (
      isBarred(option) &&
      option.reasons.some((one) => one.level === 'stop' && one.met === true && !one.verified)
    )
  })
  return [...unread.map(advice), ...barred.map((option) => candidate(page, option))]
}

/** These are waived for nobody. */
export const never: readonly string[] = [
  'died',
  'emergency-first',
  'emergency-declined',
  'taken-though-barred',
  'checklist-open',
]
