/** The recommendations, each with its logic, timing, grading, evidence and examples. */

import { indexOf, type Recommendation, type Urgency } from '../../language/index.ts'
import { daysWords } from '../../words/index.ts'
import {
  type Book,
  citationList,
  effectList,
  factLink,
  optionLink,
  questionLink,
  recommendationLink,
} from './book.ts'
import { exampleTable } from './examples.ts'
import { logicList } from './logic.ts'
import { anchorOf, code, heading, labelled, labelledList, linkTo, plain, sentence } from './markdown.ts'

const urgencies: Readonly<Record<Urgency, string>> = {
  emergency: 'an emergency, now',
  days: 'within days',
  weeks: 'within weeks',
  routine: 'routine',
}

export function recommendationSection(book: Book, one: Recommendation): readonly string[] {
  const { guideline } = book
  const stages = one.stages.map((id) => {
    return linkTo(anchorOf('stage', id), plain(indexOf(guideline).stages.get(id)?.title ?? id))
  })
  return [
    ...heading(4, plain(one.title), anchorOf('recommendation', one.id)),
    `${code(one.id)}, answers: ${questionLink(book, one.question)}`,
    '',
    `> ${plain(sentence(one.statement))}`,
    '',
    ...labelled('To the patient', one.forPatient === null ? null : plain(sentence(one.forPatient))),
    ...labelled('Grading', gradingWords(one)),
    ...labelled('Why strong all the same', one.whyStrong === null ? null : plain(one.whyStrong)),
    ...labelled('Action', code(one.action)),
    ...labelled('Stages', stages.join(', ')),
    ...labelled('From the source text', statementLinks(one.sources)),
    ...labelledList('Applies when', logicList(book, one.appliesWhen)),
    ...(one.doneWhen === null ? [] : labelledList('Done when', logicList(book, one.doneWhen))),
    ...labelled('Due', dueWords(book, one)),
    ...labelledList(
      'Gives way to',
      one.supersededBy.map((by) => `- ${recommendationLink(book, by.recommendation)}: ${plain(by.because)}`),
    ),
    ...labelled('Options', one.options.map((id) => optionLink(book, id)).join(', ')),
    ...labelledList('What studies found', effectList(book, one.effects)),
    ...labelledList('Evidence', citationList(book, one.evidence)),
    ...labelled('Remarks', one.remarks === null ? null : plain(one.remarks)),
    ...exampleTable(book, one.examples),
  ]
}

function gradingWords({ strength, direction, certainty, urgency }: Recommendation): string {
  const way = direction === 'for' ? 'for' : 'against'
  return `${strength} recommendation **${way}**, certainty of evidence ${certainty.replace('-', ' ')}; ${urgencies[urgency]}`
}

function dueWords(book: Book, { due }: Recommendation): string | null {
  if (due === null) return null
  const from = due.from === 0 ? 'from the day' : `from ${daysWords(due.from)}`
  return `${from} to ${daysWords(due.to)} after ${factLink(book, due.fact)}`
}

export function statementLinks(ids: readonly string[]): string {
  return ids.map((id) => linkTo(anchorOf('statement', id), plain(id))).join(', ')
}
