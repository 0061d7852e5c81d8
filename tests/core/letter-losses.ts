/** What letters, paragraph, sheet and plan have lost of what they may not lose, seen from the plan and the texts. */

import { type AssessedRecommendation, dayNumber, indexOf, sentencesOf } from '../../src/language/index.ts'
import {
  letterText,
  outputs,
  type Page,
  plainPaint,
  toLetterGp,
  toLetterPatient,
} from '../../src/report/index.ts'

/** Every law by its name. */
export const lossKinds = ['pressing', 'open danger', 'who decides', 'failed care', 'contradiction'] as const
export type LossKind = (typeof lossKinds)[number]
export type Losses = Readonly<Record<LossKind, readonly string[]>>

/** What is read: the letters as data are written, the rest as it is printed. */
export interface Texts {
  readonly patient: string
  readonly gp: string
  readonly paragraph: string
  readonly sheet: string
  readonly text: string
}

const small = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ')

export function textsOf(page: Page): Texts {
  const of = (id: string): string =>
    small(outputs.find((one) => one.id === id)?.render(page, plainPaint) ?? '')
  return {
    patient: small(letterText(toLetterPatient(page.guideline, page.assessment))),
    gp: small(letterText(toLetterGp(page.guideline, page.assessment))),
    paragraph: of('paragraph'),
    sheet: of('sheet'),
    text: of('text'),
  }
}

export const stands = (rec: AssessedRecommendation): boolean =>
  rec.status === 'applicable' && rec.displacedBy === null

/** Wanted within days, or late, or with a last day within a week. */
export const isPressing = (asOf: string, { urgency, due }: AssessedRecommendation): boolean =>
  urgency === 'emergency' || urgency === 'days' || (due !== null && dayNumber(due.to) - dayNumber(asOf) <= 7)

const namesIn = (text: string, names: readonly string[]): boolean =>
  names.some((name) => text.includes(small(name.replace(/\.$/, ''))))

/** In plain words: any sentence of it; or the title where all of them would soothe. */
const plainNames = (rec: AssessedRecommendation): readonly string[] => [
  ...sentencesOf(rec.forPatient ?? rec.statement),
  rec.title,
]

/** How much of the page each law speaks of. */
export const thingsOf = (page: Page): ReadonlyMap<LossKind, number> =>
  new Map([
    ['pressing', pressingOf(page).length],
    ['open danger', openSigns(page).length],
    ['who decides', handedOver(page).length],
    ['failed care', failedCare(page) ? 1 : 0],
    ['contradiction', page.assessment.incompatible.length],
  ])

const pressingOf = ({ assessment }: Page): readonly AssessedRecommendation[] =>
  assessment.recommendations.filter((rec) => stands(rec) && isPressing(assessment.asOf, rec))

/** Signs of dangers that are not answered, and would be an emergency. */
export function openSigns({ assessment, guideline }: Page): readonly string[] {
  const open = assessment.recommendations.filter(
    (rec) => rec.status === 'needs-data' && rec.urgency === 'emergency',
  )
  return [...new Set(open.flatMap((rec) => rec.missing))].flatMap((id) => {
    const fact = indexOf(guideline).facts.get(id)
    return fact?.kind === 'yes-no' && fact.danger ? (fact.forPatient ?? []) : []
  })
}

/** Advice whose options are all barred: it says who decides. */
export const isHandedOver = ({ direction, options, open }: AssessedRecommendation): boolean =>
  direction === 'for' && options.length > 0 && open.length === 0
const handedOver = ({ assessment }: Page): readonly AssessedRecommendation[] =>
  assessment.recommendations.filter((rec) => stands(rec) && isHandedOver(rec))

/** Is the patient where care has failed, with augmentation advised or not ruled out? */
const failedCare = ({ assessment }: Page): boolean =>
  assessment.stage.id === 'escalate-augmentation' &&
  assessment.recommendations.some(
    (rec) =>
      rec.action === 'vertebral-augmentation' &&
      (rec.status === 'needs-data' || stands(rec)) &&
      rec.direction === 'for',
  )

/** Empty, each, when all is well. */
export function lossesOf(page: Page, texts: Texts = textsOf(page)): Losses {
  const { incompatible } = page.assessment
  const urgent = page.assessment.recommendations.some((rec) => stands(rec) && rec.urgency === 'emergency')
  const each = <T>(
    things: readonly T[],
    places: readonly (keyof Texts)[],
    names: (thing: T) => readonly string[],
  ) =>
    things.flatMap((thing) =>
      places.flatMap((place) =>
        namesIn(texts[place], names(thing)) ? [] : [`${place}: ${names(thing).at(-1)}`],
      ),
    )
  const clinical = (rec: AssessedRecommendation): readonly string[] => [rec.statement, rec.title]
  const failed = failedCare(page)
  return {
    pressing: [
      ...each(pressingOf(page), ['patient'], plainNames),
      ...each(pressingOf(page), ['gp'], clinical),
      ...(urgent
        ? []
        : each(
            pressingOf(page).filter(({ direction }) => direction === 'for'),
            ['paragraph'],
            clinical,
          )),
    ],
    'open danger': each(openSigns(page), ['patient'], (sign) => [sign]),
    'who decides': [
      ...each(handedOver(page), ['patient'], plainNames),
      ...each(handedOver(page), ['gp', 'paragraph', 'sheet', 'text'], clinical),
    ],
    'failed care': failed
      ? [
          // In an emergency nothing stands beside where to go.
          ...(urgent || /not helped enough|not been enough/.test(texts.patient)
            ? []
            : ['patient: care that failed']),
          ...(/failed/.test(texts.gp) ? [] : ['gp: care that failed']),
        ]
      : [],
    contradiction: [
      ...each(incompatible, ['gp', 'paragraph', 'sheet', 'text'], ({ title }) => [title]),
      ...(incompatible.length > 0 && !/say different things/.test(texts.patient)
        ? ['patient: that records do not agree']
        : []),
    ],
  }
}
