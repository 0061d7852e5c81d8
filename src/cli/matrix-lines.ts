/** How many answers of each kind the options give for the states of a person, by class of options. */

import { type CellKind, type Guideline, matrixCounts, noCells } from '../language/index.ts'

const wide = 26

/** A line for each class, one for all, and one that says how much is not judged. */
export function matrixLines(guideline: Guideline): string {
  const sum = noCells()
  const kinds = Object.keys(sum) as readonly CellKind[]
  const counts = matrixCounts(guideline)
  for (const own of counts.values()) for (const kind of kinds) sum[kind] += own[kind]
  const all = kinds.reduce((total, kind) => total + sum[kind], 0)
  const line = (name: string, own: Readonly<Record<CellKind, number>>): string =>
    `${name.padEnd(wide)}${kinds.map((kind) => `${kind} ${own[kind]}`).join(', ')}`
  const open = all === 0 ? 0 : Math.round((1000 * sum['not-judged']) / all) / 10
  return [
    ...[...counts].map(([name, own]) => line(name, own)),
    line('all', sum),
    `${all} cells, ${open} percent not judged (at most 25), ${sum.empty} empty`,
    '',
  ].join('\n')
}
