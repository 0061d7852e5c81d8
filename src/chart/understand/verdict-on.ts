/** The verdict on a record before it is tidied: by its codes, by its whole text, and by what it may be. */

import { impossible } from '../../language/index.ts'
import type { Desk } from '../desk.ts'
import { type Json, objectsOf } from '../json.ts'
import { recalling } from '../recall.ts'
import type { Reading } from '../substances/reading.ts'
import { isOver } from '../tidy-condition.ts'
import { drugIn } from '../tidy-medication.ts'
import { asks, type InWords, inWords, isNamed, type Kind } from '../tidy-record.ts'
import { conclusionsOf } from '../tidy-report.ts'
import { judgeAllergy, judgeDrug } from './drug.ts'
import { judge } from './judge.ts'
import { unreadKindOf, type Verdict } from './verdict.ts'

const askedByCode: Verdict = { is: 'asked', byText: false }
const irrelevant: Verdict = { is: 'irrelevant' }
const ofConcepts = recalling<Verdict>()
const ofReading = new WeakMap<Reading, Verdict>()

/** The verdict on a record, worked out once for all that say the same: see `verdictOn` for what it rests on. */
export function verdictAgain(type: Kind, raw: Json, desk: Desk): Verdict {
  switch (type) {
    case 'Condition':
      return recall(isOver(raw) ? 'a condition that is over' : 'a condition', raw.code, type, raw, desk)
    case 'Observation':
      if (raw.component !== undefined && asks(type, raw, desk)) return askedByCode
      return recall(
        raw.valueBoolean === false ? 'a result that says no' : 'a result',
        raw.code,
        type,
        raw,
        desk,
      )
    case 'Procedure':
      return recall('a procedure', raw.code, type, raw, desk)
    case 'Flag':
      return recall('a flag', raw.code, type, raw, desk)
    case 'Encounter':
      return raw.reasonCode === undefined ? irrelevant : recall('a contact', raw.reasonCode, type, raw, desk)
    case 'DiagnosticReport': {
      const concluded = conclusionsOf(raw)
      const document = objectsOf(raw.presentedForm).length > 0 ? ' and a document' : ''
      return recall(
        `a report of ${concluded.length} conclusions${document}`,
        [...concluded, ...objectsOf(raw.code)],
        type,
        raw,
        desk,
      )
    }
    case 'MedicationRequest':
    case 'MedicationStatement':
    case 'MedicationAdministration':
    case 'MedicationDispense': {
      // Drugs of which the same is told have one reading.
      const { reading } = drugIn(raw, desk)
      const known = ofReading.get(reading) ?? verdictOn(type, raw, desk)
      ofReading.set(reading, known)
      return known
    }
    case 'AllergyIntolerance':
    case 'ImagingStudy':
    case 'RiskAssessment':
    case 'FamilyMemberHistory':
      return verdictOn(type, raw, desk)
    default:
      return impossible(type)
  }
}

function recall(beside: string, concepts: unknown, type: Kind, raw: Json, desk: Desk): Verdict {
  const { catalog } = desk
  return (
    ofConcepts.known(catalog, beside, concepts) ??
    ofConcepts(catalog, beside, concepts, () => verdictOn(type, raw, desk))
  )
}

function verdictOn(type: Kind, raw: Json, desk: Desk): Verdict {
  if (asks(type, raw, desk)) return askedByCode
  const words = inWords(type, raw, desk)
  if (words === undefined) return irrelevant
  if (isNamed(words, desk)) return { is: 'asked', byText: true }
  const verdict = judged(type, words, desk)
  // A result under a code that is not asked about is not kept, and nothing is taken from its silence.
  const lost = type === 'Observation' && verdict.is === 'unknown' && verdict.like === null
  if (!lost) return verdict
  return verdict.points === true ? { ...verdict, mayBe: [] } : irrelevant
}

/** Of one that neither its codes nor its text make known. */
export function judged(type: Kind, words: InWords, { catalog }: Desk): Verdict {
  const kind = unreadKindOf[type]
  const by = kind === 'medications' ? judgeDrug : kind === 'allergies' ? judgeAllergy : judge
  return by(type, words, catalog)
}
