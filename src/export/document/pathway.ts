/** Where a patient stands and what is asked there: the stages in order, drawn and in words, and the questions. */

import type { Guideline } from '../../language/index.ts'
import { type Book, optionLink, questionTitle, recommendationLink } from './book.ts'
import { exampleTable } from './examples.ts'
import { logicList } from './logic.ts'
import { anchorOf, code, heading, labelled, labelledList, plain } from './markdown.ts'
import { positionLink } from './positions.ts'

export function stageChapter(book: Book): readonly string[] {
  const { guideline } = book
  return [
    'The first stage whose condition holds is where the patient stands.',
    '',
    ...flowchart(guideline),
    ...guideline.stages.flatMap((stage, i) => [
      ...heading(3, `${i + 1}. ${plain(stage.title)}`, anchorOf('stage', stage.id)),
      `${code(stage.id)}: ${plain(stage.statement)}`,
      '',
      ...labelledList('When', logicList(book, stage.when)),
      ...labelled(
        'Recommendations',
        guideline.recommendations
          .filter((one) => one.stages.includes(stage.id))
          .map((one) => recommendationLink(book, one.id))
          .join(', '),
      ),
      ...exampleTable(book, stage.examples),
    ]),
  ]
}

/** Drawn by GitHub itself; nodes are numbered, because an id may be a word of the drawing language. */
function flowchart({ stages }: Guideline): readonly string[] {
  if (stages.length === 0) return []
  const lines = stages.flatMap((stage, i) => [
    `  ask${i}{{"${label(stage.statement)}"}}`,
    `  ask${i} -- yes --> at${i}["${label(stage.title)}"]`,
    `  ask${i} -- no --> ${i + 1 < stages.length ? `ask${i + 1}` : 'open'}`,
  ])
  return [
    '```mermaid',
    'flowchart TD',
    '  patient(["a patient on a day"]) --> ask0',
    ...lines,
    '  open["not known yet: more must be asked"]',
    '```',
    '',
  ]
}

const label = (text: string): string =>
  text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;')

export function questionChapter(book: Book): readonly string[] {
  const { guideline } = book
  return guideline.questions.flatMap(({ id }) => {
    const here = <T extends { readonly question: string }>(list: readonly T[]): readonly T[] =>
      list.filter((one) => one.question === id)
    const linked = (links: readonly string[]): string => links.join(', ')
    return [
      ...heading(3, questionTitle(book, id), anchorOf('question', id)),
      ...labelled(
        'Recommendations',
        linked(here(guideline.recommendations).map((one) => recommendationLink(book, one.id))),
      ),
      ...labelled('Options', linked(here(guideline.options).map((one) => optionLink(book, one.id)))),
      ...labelled('Positions', linked(here(guideline.positions).map(positionLink))),
    ]
  })
}
