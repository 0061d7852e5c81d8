/** A mistake in the formula that the solver makes of each leaf, gate, number and output of the network. */

import type { Planted } from './planted-mistake.ts'

type Formula = readonly [name: string, mistake: string, line: string, by: string]

const truths: readonly Formula[] = [
  [
    'holds',
    'what is not known counts as false',
    'yes: and([known, claim]),\n  no: and([known, no(claim)]),',
    'yes: and([known, claim]),\n  no: no(and([known, claim])),',
  ],
  [
    'holds-clear',
    'an open red flag stays open',
    'return { yes, no: no(yes) }',
    "return { yes, no: 'false' }",
  ],
  [
    'is',
    'the first of several codes of a choice is left out',
    'const listed = codes.filter(',
    'const listed = codes.slice(1).filter(',
  ],
  [
    'includes',
    'the first of several codes of a set is left out',
    "if (own.fact.kind === 'set') return or(codes.map(",
    "if (own.fact.kind === 'set') return or(codes.slice(1).map(",
  ],
  [
    'compare',
    'what straddles a value is below it',
    'no: and([known, otherwise]),',
    'no: no(and([known, yes])),',
  ],
  [
    'edge',
    '"less than" takes the limit itself',
    'compared(this.number(node.of), node.relation,',
    "compared(this.number(node.of), node.relation === '<' ? '<=' : node.relation,",
  ],
  [
    'elapsed',
    'the days between two dates are counted to today',
    'const end = to === null ? undefined : this.state(to)',
    'const end = to === null || to >= 0 ? undefined : this.state(to)',
  ],
  [
    'known',
    'a checklist is known where one item is',
    'const known = and(node.slots.map(',
    'const known = or(node.slots.map(',
  ],
  ['settled', 'only what is true is settled', 'return or([yes, otherwise])', 'return yes'],
  [
    'and',
    'and is false only where all is',
    'no: or(parts.map((part) => part.no)) }',
    'no: and(parts.map((part) => part.no)) }',
  ],
  [
    'or',
    'or is false where one is',
    'no: and(parts.map((part) => part.no)) }',
    'no: or(parts.map((part) => part.no)) }',
  ],
  ['not', 'not is forgotten', 'return { yes: otherwise, no: yes }', 'return { yes, no: otherwise }'],
  [
    'count',
    'what is not known does not count as possible',
    'const possible = countOf(parts.map((part) => no(part.no)))',
    'const possible = countOf(parts.map((part) => part.yes))',
  ],
]

const numbers: readonly Formula[] = [
  [
    'age',
    'the ends of an age change places',
    "low: years('to'), high: years('from')",
    "low: years('from'), high: years('to')",
  ],
  [
    'size',
    'an empty set has one code',
    'countOf(Object.values(state.parts))',
    "countOf([...Object.values(state.parts), 'true'])",
  ],
  [
    'plus',
    'sums are differences',
    'arithmetic(formulas, node.op,',
    "arithmetic(formulas, node.op === 'plus' ? 'minus' : node.op,",
  ],
  [
    'left',
    'left and right change places',
    'formulas.number(node.left), formulas.number(node.right)',
    'formulas.number(node.right), formulas.number(node.left)',
  ],
  [
    'times',
    'one of four products is left out',
    'of(a.low, b.low), of(a.low, b.high),',
    'of(a.low, b.high), of(a.low, b.high),',
  ],
  ['over', 'a divisor that may be nought divides', 'known: and([known, no(holdsZero)])', 'known'],
  [
    'if',
    'a branch that is not known is no matter',
    'and([yes.known, otherwise.known])',
    'or([yes.known, otherwise.known])',
  ],
  ['round', 'nothing is rounded', 'if (isWhole(formulas, node.of)) return number', 'return number'],
  ['part', 'a row that may hold holds', 'ite(when.no, rest, of(points, rest))', 'ite(when.no, rest, points)'],
  [
    'sum',
    'a group has no least points',
    'min === null ? inside : ',
    'min === null || min !== null ? inside : ',
  ],
]

const outputs: readonly Formula[] = [
  [
    'declined',
    'what does not apply is declined',
    "no(same(own, statusNumber('not-applicable')))",
    "no(same(own, statusNumber('declined')))",
  ],
  [
    'displaced',
    'what was presumed displaces',
    "same(by.standing, statusNumber('applicable')), no(by.provisional)",
    "same(by.standing, statusNumber('applicable'))",
  ],
  [
    'presumed',
    'presumed is for certain',
    'provisional: and([no(settled), presumed])',
    "provisional: 'false'",
  ],
  [
    'stop',
    'a stop that is open is none',
    "[or(stops.map(open)), optionNumber('needs-data')]",
    "['false', optionNumber('needs-data')]",
  ],
  ['prefer', 'the first reason to prefer is left out', 'option.prefer.map(', 'option.prefer.slice(1).map('],
  ['stance', 'a row after one that holds still counts', "reached[i] ?? 'true'", "'true'"],
  ['place', 'a position speaks for every place', 'no(formulas.truth(at).no)', "no('false')"],
  [
    'stage',
    'the stage is never presumed',
    'formulas.truth(clear).yes',
    'formulas.truth(stages[0]?.plain ?? clear).yes',
  ],
]

const plantedIn = (
  file: string,
  formulas: readonly Formula[],
  room: string,
  project: string,
): readonly Planted[] =>
  formulas.map(([name, mistake, line, by]) => ({
    name: `gate-solver-${name}`,
    mistake: `in the solver ${mistake}`,
    file,
    line,
    by,
    room,
    project,
  }))

export const formulas: readonly Planted[] = [
  ...plantedIn('src/prove/nodes.ts', truths, 'src/prove/nodes.test.ts', 'core'),
  ...plantedIn('src/prove/numbers.ts', numbers, 'src/prove/nodes.test.ts', 'core'),
  ...plantedIn('src/prove/outcomes.ts', outputs, 'tests/conformance/solver.test.ts', 'conformance'),
]
