/** Where it all comes from: the value sets by title, and the cited sources, each once. */

import { type Evidence, readWords } from '../../language/index.ts'
import { type Book, unverified } from './book.ts'
import { anchorOf, code, linkOut, plain, sentence, table, target } from './markdown.ts'

export function valueSetChapter({ guideline }: Book): readonly string[] {
  const rows = guideline.valueSets.map((set) => [
    target(anchorOf('value-set', set.id)) + code(set.id),
    plain(set.title),
    String(set.codes.length),
  ])
  return table(['Value set', 'Title', 'Codes'], rows)
}

export function sourceChapter({ guideline }: Book): readonly string[] {
  return [
    ...guideline.evidence.map((one) => `- ${target(anchorOf('source', one.id))}${sourceWords(one)}`),
    '',
  ]
}

function sourceWords(one: Evidence): string {
  const { authors, title, kind, grade, sponsor, url, doi } = one
  const parts = [
    plain(sentence(authors)),
    `*${plain(sentence(title))}*`,
    plain(sentence(publishedWords(one))),
    `${kinds[kind]}.`,
    ...(grade === null ? [] : [plain(sentence(`Grades: ${grade}`))]),
    ...(sponsor === null ? [] : [plain(sentence(`Sponsor: ${sponsor}`))]),
    plain(sentence(one.readNote === null ? readWords(one) : `${readWords(one)}: ${one.readNote}`)),
    ...(one.verified ? [] : [`${unverified}.`]),
    ...(doi === null ? [] : [linkOut(`https://doi.org/${doi}`, plain(`doi ${doi}`))]),
    ...(url === null ? [] : [linkOut(url, 'text')]),
  ]
  return parts.join(' ')
}

/** Many a publisher's line names the year itself. */
function publishedWords({ publisher, year }: Evidence): string {
  if (publisher === null) return String(year)
  return publisher.includes(String(year)) ? publisher : `${publisher}, ${year}`
}

const kinds: Readonly<Record<Evidence['kind'], string>> = {
  guideline: 'Guideline',
  'systematic-review': 'Systematic review',
  rct: 'Randomised trial',
  cohort: 'Cohort',
  consensus: 'Consensus',
  label: 'Drug label',
  textbook: 'Textbook or teaching text',
  'case-report': 'Report of one case or a few',
  'ai-generated': 'Text written by a machine, not evidence',
}
