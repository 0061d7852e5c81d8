/** The records of a tidied chart as CQL defines them: each type once, and what those that nobody could name leave open. */

import { type Guideline, isDerived, picksOf, type Records, silenceSystem } from '../../language/index.ts'
import { type Define, define, text } from './names.ts'
import type { Subject } from './traits.ts'

function recordsRead({ facts }: Guideline): readonly Records[] {
  const asked = facts.flatMap((fact) => (isDerived(fact) ? [] : [fact]))
  const sources = asked.flatMap((fact) =>
    fact.kind === 'checklist' ? Object.values(fact.items).map((item) => item.source) : [fact.source],
  )
  return sources.flatMap((source) => picksOf(source).map((pick) => pick.of))
}

/** The records of a type that can be taken at their word: the mark of one that cannot is a modifier extension. */
const plain = (type: string): string => `([${type}] R where not exists (R.modifierExtension) return all R)`

/** The records of a chart, each type read once, and only if some fact reads it: FHIR properties are dear to read. */
export function recordDefines({ guideline }: Subject): readonly Define[] {
  const tag = text(`${guideline.url}/CodeSystem/tag`)
  const tagged = (type: string): string => `[${type}] R
    where not exists (R.modifierExtension) and exists (R.meta.tag T where T.system.value = ${tag} and T.code.value = 'index-episode' return all T)
    return all R`
  const read = recordsRead(guideline)
  const relatives = read.flatMap((of) => (of.resource === 'FamilyMemberHistory' ? [of.relatives] : []))
  const optional: readonly (readonly [Records['resource'], Define])[] = [
    ['AllergyIntolerance', define('Allergies', `Logic.Allergies(${plain('AllergyIntolerance')})`)],
    ['DiagnosticReport', define('Conclusions', `Logic.Conclusions(${plain('DiagnosticReport')})`)],
    [
      'Imaging',
      define(
        'Images',
        `flatten {
    Logic.Studies([ImagingStudy]), Logic.Examinations(${plain('DiagnosticReport')}),
    ("Procedures" N where not N.refuted return all N) }`,
      ),
    ],
    ['Imaging', define('Series', 'Logic.Series([ImagingStudy])')],
    ['RiskAssessment', define('Predictions', 'Logic.Predictions([RiskAssessment])')],
    ['Flag', define('Flags', `Logic.Flags(${plain('Flag')})`)],
    ['Encounter', define('Contacts', `Logic.Contacts(${plain('Encounter')})`)],
    [
      'Episode',
      define(
        'Index episode',
        `Logic.Conditions(${tagged('Condition')})`,
        'The conditions that the chart has tagged as the index event',
      ),
    ],
    ['Episode', define('Index reports', `Logic.Conclusions(${tagged('DiagnosticReport')})`)],
    ['Episode', define('Index contacts', `Logic.Contacts(${tagged('Encounter')})`)],
    ['Episode', define('Earlier events', `Logic.EarlierEvents([Condition], ${tag})`)],
  ]
  return [
    brokenSilences(guideline, read),
    define('Conditions', `Logic.Conditions(${plain('Condition')})`),
    define('Procedures', `Logic.Procedures(${plain('Procedure')})`),
    define(
      'Medications',
      `flatten {
    Logic.Orders(${plain('MedicationRequest')}), Logic.Statements(${plain('MedicationStatement')}),
    Logic.Administrations(${plain('MedicationAdministration')}),
    Logic.Dispenses(${plain('MedicationDispense')}), "Procedures" }`,
    ),
    ...optional.flatMap(([resource, is]) => (read.some((of) => of.resource === resource) ? [is] : [])),
    ...[...new Set(relatives)].map((of) =>
      define(`Family: ${of}`, `Logic.Family(${plain('FamilyMemberHistory')}, ${relativeCodes[of]})`),
    ),
  ]
}

/** Which FHIR types the records of a source are. */
const typesOf: Readonly<Partial<Record<Records['resource'], readonly string[]>>> = {
  Condition: ['Condition'],
  Episode: ['Condition', 'DiagnosticReport', 'Encounter'],
  Observation: ['Observation'],
  Medication: [
    'MedicationRequest',
    'MedicationStatement',
    'MedicationAdministration',
    'MedicationDispense',
    'Procedure',
  ],
  Procedure: ['Procedure'],
  AllergyIntolerance: ['AllergyIntolerance'],
  DiagnosticReport: ['DiagnosticReport'],
  Flag: ['Flag'],
  Encounter: ['Encounter'],
}

/** What the records that nobody could name may be: the chart has tagged each with the facts whose silence it breaks. */
function brokenSilences(guideline: Guideline, read: readonly Records[]): Define {
  const system = text(silenceSystem(guideline.url))
  const types = [...new Set(read.flatMap(({ resource }) => typesOf[resource] ?? []))].sort()
  const keys = types.map(
    (type) => `flatten ([${type}] R
    where exists (R.meta.tag T where T.system.value = ${system} return all T)
      and not ((${text(`${type}/`)} + R.id.value) in "Irrelevant records")
    return all (R.meta.tag T where T.system.value = ${system} return all T.code.value))`,
  )
  const is = keys.length === 0 ? 'List<String>{}' : `distinct flatten {\n    ${keys.join(',\n    ')} }`
  return define('Broken silences', is, 'Facts that a record which nobody could name may be')
}

// HL7 v3 RoleCode, and SNOMED CT for father and mother.
const parents = "'PRN', 'FTH', 'MTH', 'NPRN', 'NFTH', 'NMTH', '66839005', '72705000'"
const relativeCodes = {
  parents: `{ ${parents} }`,
  'first-degree': `{ ${parents}, 'SIB', 'NSIB', 'SIS', 'NSIS', 'BRO', 'NBRO', 'TWIN', 'TWINSIS', 'TWINBRO', 'ITWIN', 'FTWIN', 'NCHILD', 'DAU', 'SON' }`,
  any: 'null as List<String>',
} as const
