/** One patient of the kinds that a hostile review found, and what the plan says of her. */

import { guideline } from '../../../guideline/index.ts'
import { readTyped } from '../../../src/chart/index.ts'
import { assess, toAssessment } from '../../../src/evaluate/index.ts'
import type { Assessment } from '../../../src/language/index.ts'
import { toText } from '../../../src/report/index.ts'
import { headlineWords } from '../../../src/words/index.ts'

export const asOf = '2026-06-01'

/** Woman of 76, fresh low-energy fracture of L1, pain of 7, checklist clear. */
export const base = {
  sex: 'female',
  birthDate: '1950-04-10',
  vertebralFracture: true,
  fractureMechanism: 'low-energy',
  fractureLevels: ['L1'],
  onsetDate: '2026-05-12',
  painSeverity: 7,
  redFlags: 'none',
}

export type Given = Readonly<Record<string, unknown>>

export interface Plan {
  readonly assessment: Assessment
  readonly headline: string
  readonly text: string
  /** Ids of what applies and gives way to nothing. */
  readonly standing: ReadonlySet<string>
}

/** The plan for her with these answers over `base`; null takes one away. */
export function planOf(given: Given, over: Given = base): Plan {
  const answers = Object.fromEntries(Object.entries({ ...over, ...given }).filter(([, v]) => v !== null))
  const read = readTyped(guideline, { answers, setting: { jurisdiction: 'us' } }, asOf)
  const assessment = toAssessment(assess(guideline, read.answers, read.setting, asOf))
  return {
    assessment,
    headline: headlineWords(guideline, assessment.headline),
    text: toText(guideline, assessment),
    standing: new Set(
      assessment.recommendations
        .filter((rec) => rec.status === 'applicable' && rec.displacedBy === null)
        .map((rec) => rec.id),
    ),
  }
}

/** What everyone gets after an osteoporotic fracture, and what none may get while the spine or its cause is in doubt. */
export const routine = [
  'mobilise-early',
  'strengthen-back-and-balance',
  'offer-brace-for-comfort',
  'manage-medically-first',
  'continue-medical-management',
  'treat-new-fracture-after-augmentation',
  'consider-augmentation-before-three-months',
  'consider-augmentation-when-onset-is-not-clear',
  'consider-augmentation-after-failed-medical-management',
] as const

export const routineIn = ({ standing }: Plan): readonly string[] => routine.filter((id) => standing.has(id))
