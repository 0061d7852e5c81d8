/** What the matrix of states adds to the tables: made from its cells, so that each clause of it stands in the ledger. */

import { by, ledgerSection, row } from '../../src/language/index.ts'
import { cells } from '../matrix/index.ts'
import { states } from '../states.ts'

const grouped = new Map<string, { cell: string; text: string; own: boolean; options: string[] }>()
for (const cell of cells) {
  if (cell.kind === 'no-effect' || cell.kind === 'not-judged') continue
  const { text, options, own, kind, states: of } = cell
  const words = `${kind}, ${of.map(({ title }) => title).join('; ')}`
  const group = grouped.get(`${words}\n${text}`) ?? { cell: words, text, own, options: [] }
  group.options.push(...options)
  grouped.set(`${words}\n${text}`, group)
}

const judged = [...grouped.values()].map(({ cell, text, own, options }) =>
  row(
    cell,
    text,
    options.map((id) => by(id, text)),
    own ? 'our own judgement: the safe direction is plain, and no table says it of this option' : null,
  ),
)

const notJudged = states.flatMap((state) => {
  const options = cells.flatMap((cell) =>
    cell.kind === 'not-judged' && cell.states.includes(state) ? cell.options : [],
  )
  const text = `Check the label: not judged here for ${state.title}.`
  return options.length === 0
    ? []
    : [
        row(
          `not judged, ${state.title}`,
          'nothing read says it',
          options.map((id) => by(id, text)),
        ),
      ]
})

export const statesOfAPerson = ledgerSection('states', 'States of a person', [...judged, ...notJudged])
