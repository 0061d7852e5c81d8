/** The matrix of options by states of a person: no cell is empty, what changes nothing has a source, most is judged. */

import type { Guideline } from '../guideline.ts'
import { indexOf } from '../index-of.ts'
import { matrixOf } from '../matrix.ts'
import { clausesOf } from '../option.ts'
import { factsOf } from '../walk.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

/** The largest part of all cells that may send to the label only. */
const MOST_NOT_JUDGED = 1 / 4

export function unansweredStates(guideline: Guideline): readonly AuthorProblem[] {
  return [
    ...emptyCells(guideline),
    ...unknownStates(guideline),
    ...bareNoEffects(guideline),
    ...tooFew(guideline),
  ]
}

function emptyCells(guideline: Guideline): readonly AuthorProblem[] {
  return matrixOf(guideline)
    .flat()
    .filter(({ kind }) => kind === 'empty')
    .map(({ option, state }) =>
      problem(
        'empty-cell',
        `option "${option}", state "${state}"`,
        'nothing says what this option means for a person in this state, who would see it as any other does',
        'give it a stop, a caution, an adjustment, "no effect" with its source, or "not judged"',
      ),
    )
}

function unknownStates(guideline: Guideline): readonly AuthorProblem[] {
  const known = new Set((guideline.states ?? []).map(({ id }) => id))
  const { facts } = indexOf(guideline)
  const named = guideline.options.flatMap((o) => [
    ...clausesOf(o).flatMap((c) =>
      (c.states ?? []).map((id) => ({ where: `option "${o.id}", clause "${c.text}"`, id })),
    ),
    ...(o.noEffect ?? []).map(({ state }) => ({ where: `option "${o.id}", no effect`, id: state })),
  ])
  return [
    ...named
      .filter(({ id }) => !known.has(id))
      .map(({ where, id }) =>
        problem(
          'unknown-id',
          where,
          `there is no state of a person "${id}"`,
          'correct the id, or add the state',
        ),
      ),
    ...(guideline.states ?? []).flatMap(({ id, when }) =>
      [...factsOf(when)]
        .filter((fact) => !facts.has(fact))
        .map((fact) =>
          problem(
            'unknown-id',
            `state "${id}"`,
            `there is no fact "${fact}"`,
            'correct the id, or add the fact',
          ),
        ),
    ),
  ]
}

function bareNoEffects(guideline: Guideline): readonly AuthorProblem[] {
  return guideline.options.flatMap((o) =>
    (o.noEffect ?? [])
      .filter(({ evidence }) => !evidence.some((c) => c.verified && c.stance === 'supports'))
      .map(({ state }) =>
        problem(
          'no-evidence',
          `option "${o.id}", state "${state}", no effect`,
          'that a state changes nothing permits something, and no source that was read stands behind it',
          'cite what was read, or call it "not judged"',
        ),
      ),
  )
}

function tooFew(guideline: Guideline): readonly AuthorProblem[] {
  const cells = matrixOf(guideline).flat()
  const open = cells.filter(({ kind }) => kind === 'not-judged').length
  if (open <= cells.length * MOST_NOT_JUDGED) return []
  return [
    problem(
      'too-little-judged',
      'the matrix of options by states of a person',
      `${open} of ${cells.length} cells are not judged, more than a quarter: too often the reader is only sent to the label`,
      'judge more of them',
    ),
  ]
}
