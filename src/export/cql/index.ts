/**
 * A guideline as a CQL 1.5 library over FHIR 4.0.1: give it a tidied Bundle and it says the state of every
 * fact, and for each recommendation, option, position and the stage its status and the facts still missing,
 * as docs/logic.md has them. Null is "unknown" and is never dropped. Knows the language and nothing else.
 */

import { derivedInOrder, type Fact, type Guideline, isDerived } from '../../language/index.ts'
import { formulaDefines, truthDefines } from './expressions.ts'
import { arithmetic, comparisons, days } from './functions.ts'
import { fhirHelpers } from './helpers.ts'
import { missing, missingOfScore, missingOfTerm, noFacts } from './missing.ts'
import { comment, type Define, define, libraryName, named, text, written } from './names.ts'
import { observationFunctions } from './observations.ts'
import { pickFunctions } from './picks.ts'
import { recordFunctions } from './record-functions.ts'
import { optionDefines, positionDefines, recommendationDefines, stageDefines } from './results.ts'
import { scoreDefines } from './scores.ts'
import { settingName, stateDefines } from './states.ts'
import { type Subject, subjectOf } from './traits.ts'
import { type CodeEntry, codesByUrl, valueSetName, valueSetUrl } from './value-sets.ts'

export { fhirHelpers } from './helpers.ts'
export type { CodeEntry } from './value-sets.ts'

/** A CQL library with what it needs to run. */
export interface CqlLibrary {
  /** Identifier of the library. */
  readonly name: string
  readonly version: string
  /** CQL text. */
  readonly library: string
  /** CQL text of the included `FHIRHelpers` 4.0.1. */
  readonly helpers: string
  /** Members of each value set, by its canonical URL. */
  readonly valueSets: Readonly<Record<string, readonly CodeEntry[]>>
}

/**
 * The guideline as CQL. Parameters: `AsOf` (Date), `Coverage` and `Declined` (lists of strings), and one string
 * for each fact of the place, called `Setting <fact>`. Definitions: `<fact> truth | code | codes | low | high` (null =
 * unknown), `<fact> asked`; checklist items as `<fact>.<item> truth`; `Recommendation <id> status`,
 * `provisional`, `displaced by`, `missing`; `Option <id> status`, `preferred`, `missing`; `Position <id>
 * stance`, `missing`; `Stage`, `Stage possible`, `Stage provisional`, `Stage missing`.
 */
export function toCql(guideline: Guideline): CqlLibrary {
  const subject = subjectOf(guideline)
  const name = libraryName(guideline.id)
  return {
    name,
    version: guideline.version,
    library: [header(guideline, name), sections(subject)].join('\n'),
    helpers: fhirHelpers,
    valueSets: codesByUrl(guideline),
  }
}

function header(guideline: Guideline, name: string): string {
  const settings = guideline.facts.filter((fact) => !isDerived(fact) && fact.setting)
  return `${comment(`${guideline.title}, version ${guideline.version} (${guideline.status})`)}
// Null means "not known" and is never dropped: see the definitions that end in "missing".
library ${name} version ${text(guideline.version)}

using FHIR version '4.0.1'

include FHIRHelpers version '4.0.1' called FHIRHelpers

${guideline.valueSets.map((set) => `valueset ${named(valueSetName(set.id))}: ${text(valueSetUrl(guideline, set.id))}`).join('\n')}

// The day of the assessment.
parameter AsOf Date
// Kinds of record known to be complete for this patient.
parameter Coverage List<String> default null as List<String>
// Ids of recommendations that were declined.
parameter Declined List<String> default null as List<String>
${settings.map((fact) => `${comment(fact.title)}\nparameter ${settingName(fact.id)} String default null as String`).join('\n')}

context Patient

define "Complete records":
  Coalesce(Coverage, List<String>{})

define "Declined recommendations":
  Coalesce(Declined, List<String>{})
`
}

function sections(subject: Subject): string {
  const { guideline } = subject
  const asked = guideline.facts.flatMap((fact) => (isDerived(fact) ? [] : stateDefines(subject, fact)))
  return [
    heading('Days and numbers'),
    days,
    comparisons,
    arithmetic,
    heading('Entries and picks'),
    observationFunctions(guideline),
    recordFunctions,
    pickFunctions(),
    heading('Facts'),
    ...asked.map(written),
    heading('Derived facts'),
    ...derivedInOrder(guideline).flatMap((fact) => derivedDefines(subject, fact).map(written)),
    heading('Stage'),
    ...stageDefines(subject).map(written),
    heading('Recommendations'),
    ...guideline.recommendations.flatMap((rec) => recommendationDefines(subject, rec).map(written)),
    heading('Options'),
    ...guideline.options.flatMap((option) => optionDefines(subject, option).map(written)),
    heading('Positions'),
    ...guideline.positions.flatMap((position) => positionDefines(subject, position).map(written)),
  ].join('\n')
}

const heading = (words: string): string => `// ---- ${words} ----\n`

function derivedDefines(subject: Subject, fact: Fact): readonly Define[] {
  const missingDefine = (list: string | null): Define => define(`${fact.id} missing`, list === null ? noFacts : `distinct (${list})`)
  switch (fact.kind) {
    case 'derived':
      return [
        ...truthDefines(subject, `${fact.id} truth`, fact.when, fact.title),
        missingDefine(missing(subject, fact.when)),
      ]
    case 'formula':
      return [
        ...formulaDefines(subject, fact.id, fact.term, `${fact.title} (${fact.unit})`),
        missingDefine(missingOfTerm(subject, fact.term)),
      ]
    case 'score':
      return [...scoreDefines(subject, fact), missingDefine(missingOfScore(subject, fact))]
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'date':
    case 'checklist':
      return []
  }
}
