/** What the page draws: the expected course, and the change of each measure that matters, with who says so. */

import { type Book, citedAfter, factLink } from './book.ts'
import { plain, sentence, table } from './markdown.ts'

export function pictureChapter(book: Book): readonly string[] {
  const { measures, expected } = book.guideline.pictures
  if (measures.length === 0 && expected === null) return []
  const rows = measures.map(({ fact, importantChange }) => {
    const { by, orShare, population, evidence } = importantChange
    const share = orShare === null ? '' : `, or ${orShare * 100} percent of the first value`
    return [factLink(book, fact), `${by}${share}`, plain(population), citedAfter(book, [evidence]).trim()]
  })
  return [
    'For display beside the values of a patient; nothing here decides anything.',
    '',
    ...(expected === null
      ? []
      : [
          `Expected course: ${plain(sentence(expected.text))} Days ${expected.from} to ${expected.to} after the onset, ${expected.source}${citedAfter(book, expected.evidence)}.`,
          '',
        ]),
    ...table(['Measure', 'A change that matters', 'Shown for', 'By whom'], rows),
  ]
}
