/** What value sets take from the classes of codes that were gone through for them, what they ask, and what they leave out. */

import type { CodeClass, Guideline, ValueSet } from '../language/index.ts'
import { wrapped } from '../report/index.ts'

/** One block for each class, and a last line that counts them and what nothing is said about. */
export function classLines(guideline: Guideline, gaps: number): string {
  const blocks = guideline.valueSets.flatMap((set) => set.classes.map((one) => blockOf(set, one)))
  const asking = guideline.valueSets.filter(
    ({ classes, perhaps }) => classes.length === 0 && perhaps.length > 0,
  )
  const lines = [
    ...wrapped(`${guideline.title}, version ${guideline.version}`),
    '',
    ...blocks.flat(),
    ...asking.flatMap((set) => [...wrapped(set.title, `${set.id}  `), ...askedLines(set, null), '']),
    `${blocks.length} classes gone through, ${asking.length} more value sets that ask; of ${gaps} parts nothing is said (plumbline check names them)`,
  ]
  return `${lines.join('\n')}\n`
}

/** The last part of a system's address is what it is called. */
const nameOf = (system: string): string => (system.split('/').at(-1) ?? system).toUpperCase()

function blockOf(set: ValueSet, one: CodeClass): readonly string[] {
  const held = set.codes.filter(({ system }) => system === one.system).map(({ code }) => code)
  return [
    ...wrapped(set.title, `${set.id}  `),
    ...wrapped(`of ${nameOf(one.system)} ${one.block.join(', ')}`, '    '),
    ...wrapped(held.length === 0 ? 'nothing' : held.join(' '), '    takes: '),
    ...askedLines(set, one.system),
    ...one.leavesOut.flatMap(({ codes, because }) =>
      wrapped(`${codes.join(' ')} (${because})`, '    leaves out: '),
    ),
    '',
  ]
}

function askedLines({ perhaps }: ValueSet, system: string | null): readonly string[] {
  return perhaps
    .filter((one) => system === null || one.system === system)
    .flatMap(({ system: of, codes, because }) =>
      wrapped(`${nameOf(of)} ${codes.join(' ')} (${because})`, '    asks about: '),
    )
}
