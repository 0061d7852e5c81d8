/** What must be known: each asked fact with its question, kind, unit, and where a chart shows it. */

import {
  type Asked,
  type CodedRecords,
  impossible,
  indexOf,
  type PickedRecords,
  type PickKind,
  picksOf,
  type Records,
  type Source,
  upperFirst,
} from '../../language/index.ts'
import { daysWords, unitWords } from '../../words/index.ts'
import { type Book, factLink } from './book.ts'
import { anchorOf, code, deeper, heading, linkTo, plain } from './markdown.ts'

export function factChapter(book: Book): readonly string[] {
  const asked = indexOf(book.guideline).asked
  const ofPatient = asked.filter((fact) => !fact.setting)
  const ofPlace = asked.filter((fact) => fact.setting)
  return [
    ...ofPatient.flatMap((fact) => factSection(book, fact)),
    ...(ofPlace.length === 0 ? [] : heading(3, 'Facts of the place', 'facts-of-the-place')),
    ...ofPlace.flatMap((fact) => factSection(book, fact)),
  ]
}

function factSection(book: Book, fact: Asked): readonly string[] {
  return [
    ...heading(4, plain(upperFirst(fact.title)), anchorOf('fact', fact.id)),
    `${code(fact.id)}: ${plain(fact.question)}`,
    '',
    `- Kind: ${kindWords(fact)}`,
    ...codesOf(fact),
    ...(fact.setting ? [] : [`- Silence: ${silenceWords(fact)}`]),
    ...(fact.goodFor === null
      ? []
      : [
          `- An answer counts for ${daysWords(fact.goodFor)}. The limit is the guideline's own unless a remark names a source.`,
        ]),
    ...(fact.danger ? ['- A danger: in a conflict "yes" wins, and it does not grow stale.'] : []),
    ...(fact.kind === 'yes-no' && fact.forPatient !== undefined
      ? [`- To a patient, where it is open: ${plain(fact.forPatient)}.`]
      : []),
    ...(fact.kind === 'date' && fact.fallback !== null
      ? [`- Where it was asked and cannot be known: ${factLink(book, fact.fallback)}`]
      : []),
    ...sourceLines(book, fact),
    ...(fact.remarks === null ? [] : [`- Remarks: ${plain(fact.remarks)}`]),
    '',
  ]
}

function kindWords(fact: Asked): string {
  switch (fact.kind) {
    case 'yes-no':
      return 'yes or no'
    case 'choice':
      return 'one of these'
    case 'set':
      return 'any number of these'
    case 'quantity': {
      const words = unitWords(fact.unit)
      const others = Object.keys(fact.converts)
      const also = others.length === 0 ? '' : `; also taken in ${others.map(code).join(', ')}`
      const unit = words === '' ? '' : ` ${plain(words)}`
      return `a number from ${fact.range[0]} to ${fact.range[1]}${unit} (UCUM ${code(fact.unit)}${also})`
    }
    case 'date':
      return 'a date, which may be partial'
    case 'checklist':
      return 'a checklist, which "none" answers whole'
    default:
      return impossible(fact)
  }
}

function codesOf(fact: Asked): readonly string[] {
  if (fact.kind === 'quantity') {
    const words = Object.entries(fact.inWords)
    return deeper(words.map(([word, [low, high]]) => `- ${code(word)}: ${low} to ${high}`))
  }
  if (fact.kind === 'choice' || fact.kind === 'set') {
    return deeper(Object.entries(fact.choices).map(([one, words]) => `- ${code(one)}: ${plain(words)}`))
  }
  if (fact.kind !== 'checklist') return []
  return deeper(
    Object.entries(fact.items).map(([one, { question, forPatient }]) => {
      const told = forPatient === null ? '' : ` To a patient: ${plain(forPatient)}.`
      return `- ${code(one)}: ${plain(question)}${told}`
    }),
  )
}

function silenceWords(fact: Asked): string {
  if (fact.silence === null) return 'means nothing; what is not answered is not known.'
  const none = fact.kind === 'set' ? 'none' : fact.kind === 'quantity' ? '0' : 'no'
  return `means "${none}" where the record of ${fact.silence.replace('-', ' ')} is known to be complete.`
}

function sourceLines(book: Book, fact: Asked): readonly string[] {
  if (fact.kind !== 'checklist') {
    return fact.source === null
      ? fact.setting
        ? []
        : ['- In a chart: nowhere; it is asked.']
      : [`- In a chart: ${sourceWords(book, fact.source)}`]
  }
  const shown = Object.entries(fact.items).flatMap(([one, { source }]) =>
    source === null ? [] : [`- ${code(one)}: ${sourceWords(book, source)}`],
  )
  return shown.length === 0 ? ['- In a chart: nowhere; it is asked.'] : ['- In a chart:', ...deeper(shown)]
}

function sourceWords(book: Book, source: Source): string {
  const picks = picksOf(source).map((pick) => pickWords(book, pick))
  if ('anyOf' in source) return `any of: ${picks.join('; ')}`
  return picks.length === 1 ? picks.join('') : `the first of these that says something: ${picks.join('; ')}`
}

const picked: Readonly<Record<PickKind, string>> = {
  latest: 'the latest',
  earliest: 'the earliest',
  exists: 'any',
  count: 'how many times',
  highest: 'the highest',
  lowest: 'the lowest',
  collect: 'all of',
}

function pickWords(book: Book, { pick, of, since }: PickedRecords): string {
  const words = `${picked[pick]} ${recordWords(book, of)}`
  return since === null ? words : `${words}, since the index event`
}

function recordWords(book: Book, records: Records): string {
  switch (records.resource) {
    case 'Patient':
      return code(`Patient.${records.field}`)
    case 'Episode':
      return `index event (${records.field})`
    case 'Condition':
      return `${records.holds === 'active' ? 'active ' : ''}${code('Condition')} ${codedWords(book, records)}${records.onlyYes === true ? ', whose denial or end answers nothing' : ''}`
    case 'Medication':
      return `${records.given ? 'dose given' : 'order, statement or administration'} ${codedWords(book, records)}`
    case 'Imaging':
      return `image ${codedWords(book, records)}${madeWords(book, records)}`
    case 'FamilyMemberHistory':
      return `${code(records.resource)} of ${relativeWords[records.relatives]} ${codedWords(book, records)}`
    case 'Encounter':
      return `reason of an ${code(records.resource)} ${codedWords(book, records)}`
    case 'DiagnosticReport':
      return `conclusion of a ${code(records.resource)} ${codedWords(book, records)}`
    case 'Observation':
    case 'Procedure':
    case 'AllergyIntolerance':
    case 'RiskAssessment':
    case 'Flag':
      return `${code(records.resource)} ${codedWords(book, records)}`
    default:
      return impossible(records)
  }
}

const relativeWords = { parents: 'a parent', 'first-degree': 'a parent, sibling or child', any: 'a relative' }

function madeWords(
  book: Book,
  { modalities, sites }: Extract<Records, { readonly resource: 'Imaging' }>,
): string {
  return sites === null ? '' : ` or by ${modalities.join(', ')} of ${valueSetLink(book, sites)}`
}

function codedWords(book: Book, { codes, map }: CodedRecords): string {
  const values = Object.entries(map ?? {}).map(([one, set]) => `${code(one)} by ${valueSetLink(book, set)}`)
  return `in ${valueSetLink(book, codes)}${values.length === 0 ? '' : ` (${values.join(', ')})`}`
}

function valueSetLink({ guideline }: Book, id: string): string {
  const title = indexOf(guideline).valueSets.get(id)?.title ?? id
  return linkTo(anchorOf('value-set', id), plain(title))
}
