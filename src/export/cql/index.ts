/**
 * A guideline as a CQL 1.5 library over FHIR 4.0.1: give it a tidied Bundle and it says the state of every
 * fact, and for each recommendation, option, position and the stage its status and the facts still missing,
 * as docs/logic.md has them. Null is "unknown" and is never dropped. Knows the language and nothing else.
 */

import { derivedInOrder, type Fact, type Guideline, isDerived } from '../../language/index.ts'
import { formulaDefines, truthDefines } from './expressions.ts'
import { fhirHelpers } from './helpers.ts'
import { factLogic } from './logic.ts'
import { missing, missingOfScore, missingOfTerm, noFacts } from './missing.ts'
import { comment, type Define, define, libraryName, named, text, written } from './names.ts'
import { observationDefines } from './observations.ts'
import { recordDefines } from './record-defines.ts'
import { optionDefines, positionDefines, recommendationDefines, stageDefines } from './results.ts'
import { scoreDefines } from './scores.ts'
import { settingName, stateDefines } from './states.ts'
import { type Reading, readingsOfFact, type Subject, subjectOf, suffix } from './traits.ts'
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
  /** CQL text of the included `FactLogic` 1.0.0: what no guideline changes. */
  readonly logic: string
  /** Members of each value set, by its canonical URL. */
  readonly valueSets: Readonly<Record<string, readonly CodeEntry[]>>
}

/**
 * The guideline as CQL. Parameters: `AsOf` (Date), `Coverage`, `Irrelevant` and `Declined` (lists of strings), and one string
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
    logic: factLogic,
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
include FactLogic version '1.0.0' called Logic

${guideline.valueSets.map((set) => `valueset ${named(valueSetName(set.id))}: ${text(valueSetUrl(guideline, set.id))}`).join('\n')}

// The day of the assessment.
parameter AsOf Date
// Kinds of record known to be complete for this patient.
parameter Coverage List<String> default null as List<String>
// Records that a clinician calls irrelevant, as 'Condition/123': they break no silence.
parameter Irrelevant List<String> default null as List<String>
// Ids of recommendations that were declined.
parameter Declined List<String> default null as List<String>
${settings.map((fact) => `${comment(fact.title)}\nparameter ${settingName(fact.id)} String default null as String`).join('\n')}

context Patient

define "Complete records":
  Coalesce(Coverage, List<String>{})

define "Irrelevant records":
  Coalesce(Irrelevant, List<String>{})

define "Declined recommendations":
  Coalesce(Declined, List<String>{})
`
}

function sections(subject: Subject): string {
  const { guideline } = subject
  const asked = guideline.facts.flatMap((fact) => (isDerived(fact) ? [] : stateDefines(subject, fact)))
  return [
    heading('Records'),
    ...[...recordDefines(subject), ...observationDefines(guideline)].map(written),
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
  switch (fact.kind) {
    case 'derived':
      return [
        ...truthDefines(subject, `${fact.id} truth`, fact.when, fact.title),
        ...missingDefines(subject, fact, (reading) => missing(subject, fact.when, reading)),
      ]
    case 'formula':
      return [
        ...formulaDefines(subject, fact.id, fact.term, `${fact.title} (${fact.unit})`),
        ...missingDefines(subject, fact, (reading) => missingOfTerm(subject, fact.term, reading)),
      ]
    case 'score':
      return [
        ...scoreDefines(subject, fact),
        ...missingDefines(subject, fact, (reading) => missingOfScore(subject, fact, reading)),
      ]
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'date':
    case 'checklist':
      return []
  }
}

/** What a derived fact waits for, plainly and as stages see it. */
function missingDefines(
  subject: Subject,
  { id }: Fact,
  of: (reading: Reading) => string | null,
): readonly Define[] {
  const readings = readingsOfFact(subject, id)
  return readings
    .filter((reading) => reading !== 'clear')
    .map((reading) => {
      const list = of(reading)
      const is = list === null ? noFacts : `distinct (${list})`
      return define(`${id} missing${suffix(readings, reading)}`, is)
    })
}
