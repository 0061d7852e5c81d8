/**
 * A mistake in the lowering of each leaf, gate and output of the network: the law that it says what the interpreter says must
 * fail. And one in each formula that the solver makes of them (planted-formulas.ts).
 */

import { formulas } from './planted-formulas.ts'
import type { Planted } from './planted-mistake.ts'

type Gate = readonly [name: string, mistake: string, line: string, by: string]

const conditions: readonly Gate[] = [
  [
    'derived',
    'a derived fact is read plainly in every way of reading',
    'truthOf(build, fact.when, mode)',
    "truthOf(build, fact.when, 'plain')",
  ],
  [
    'is',
    'the first of several codes of a choice is left out',
    "build.slot(e.fact, 'choice'), e.values)",
    "build.slot(e.fact, 'choice'), e.values.slice(1))",
  ],
  [
    'includes',
    'the first of several codes of a set is left out',
    "build.slot(e.fact, 'set'), e.values)",
    "build.slot(e.fact, 'set'), e.values.slice(1))",
  ],
  [
    'flagged',
    'the first item of a checklist is left out',
    'e.items.map((item)',
    'e.items.slice(1).map((item)',
  ],
  [
    'compare',
    '"less than" takes the limit itself',
    'relation: e.relation, value: e.value',
    "relation: e.relation === '<' ? '<=' : e.relation, value: e.value",
  ],
  [
    'elapsed',
    'the days between two dates are counted to today',
    "e.to === null ? null : build.slot(e.to, 'date')",
    'null',
  ],
  ['all', 'all is any', "e.op === 'all' ? 'and' : 'or'", "'or'"],
  ['any', 'any is all', "e.op === 'all' ? 'and' : 'or'", "'and'"],
  [
    'not',
    'not is forgotten',
    'return build.not(truthOf(build, e.of, mode))',
    'return truthOf(build, e.of, mode)',
  ],
  ['count', 'one more is asked for', 'least: e.least,', 'least: e.least + 1,'],
  [
    'because',
    'a reason is turned round',
    "case 'because':\n      return truthOf(build, e.of, mode)",
    "case 'because':\n      return build.not(truthOf(build, e.of, mode))",
  ],
  [
    'holds',
    'a yes-no fact is presumed clear',
    "build.add({ op: 'holds', slot: build.slot(id, 'truth') })",
    "build.add({ op: 'holds-clear', slot: build.slot(id, 'truth') })",
  ],
  [
    'holds-clear',
    'an open red flag is never presumed clear',
    "presumed ? 'holds-clear' : 'holds'",
    "'holds'",
  ],
  [
    'known',
    'what is not known is known to be so also where it is open',
    'slots: slotsOf(build, fact), open }',
    'slots: slotsOf(build, fact), open: false }',
  ],
  [
    'settled',
    'the same of a derived fact',
    'of: truthOfFact(build, id, mode), open }',
    'of: truthOfFact(build, id, mode), open: false }',
  ],
  [
    'settled number',
    'the same of a formula',
    'of: numberOfFact(build, id, mode), open }',
    'of: numberOfFact(build, id, mode), open: false }',
  ],
  [
    'round',
    'a formula is not rounded',
    "build.add({ op: 'round', of: numberOf(build, fact.term, mode) })",
    'numberOf(build, fact.term, mode)',
  ],
  ['number', 'a number is one more', 'value: term.value', 'value: term.value + 1'],
  [
    'age',
    'an age is a number of the guideline',
    "build.add({ op: 'age', slot: build.slot(term.fact, 'date') })",
    "build.add({ op: 'number', value: 50 })",
  ],
  [
    'size',
    'the size of a set is a number of the guideline',
    "build.add({ op: 'size', slot: build.slot(term.fact, 'set') })",
    "build.add({ op: 'number', value: 1 })",
  ],
  [
    'arithmetic',
    'left and right change places',
    '{ op: term.term, left, right }',
    '{ op: term.term, left: right, right: left }',
  ],
  ['if', 'yes and no change places', "{ op: 'if', when, yes, no }", "{ op: 'if', when, yes: no, no: yes }"],
  [
    'part',
    'the first row of a score is left out',
    "{ op: 'part', rows, otherwise }",
    "{ op: 'part', rows: rows.slice(1), otherwise }",
  ],
  [
    'sum',
    'a group of a score has no limits',
    'own.includes(id)), min, max }',
    'own.includes(id)), min: null, max: null }',
  ],
]

const outputs: readonly Gate[] = [
  [
    'clear',
    'a recommendation is provisional by its plain reading',
    "truthOf(build, rec.appliesWhen, 'clear')",
    "truthOf(build, rec.appliesWhen, 'plain')",
  ],
  [
    'done',
    'what is done is not looked at',
    "done: rec.doneWhen && truthOf(build, rec.doneWhen, 'plain')",
    'done: null',
  ],
  ['superseded', 'the first that displaces is left out', '.filter((place) => place >= 0)', '.slice(1)'],
  [
    'due',
    'the last day is the first',
    'from: rec.due.from, to: rec.due.to }',
    'from: rec.due.from, to: rec.due.from }',
  ],
  ['avoid', 'the first reason to avoid is left out', 'one.avoidWhen.map(', 'one.avoidWhen.slice(1).map('],
  ['prefer', 'no option is preferred', 'one.preferWhen.map(', 'one.preferWhen.slice(1).map('],
  ['taking', 'nobody takes anything', 'one.takingWhen && plain(one.takingWhen)', 'null'],
  [
    'window',
    'the end of a window is its beginning',
    "clock(one.window.notAfter, '>')",
    "clock(one.window.notAfter, '<')",
  ],
  ['stance', 'the first row of a position is left out', 'one.rows.map(', 'one.rows.slice(1).map('],
  ['place', 'a position speaks for every place', 'build.is(slot, codes)', 'build.not(build.is(slot, codes))'],
  ['stage', 'the first stage is any', "plain: of('plain')", "plain: of('open')"],
]

const plantedIn = (file: string, gates: readonly Gate[]): readonly Planted[] =>
  gates.map(([name, mistake, line, by]) => ({
    name: `gate-${name.replaceAll(' ', '-')}`,
    mistake,
    file,
    line,
    by,
    room: 'tests/conformance/network.test.ts',
    project: 'conformance',
  }))

export const gates: readonly Planted[] = [
  ...plantedIn('src/network/conditions.ts', conditions),
  ...plantedIn('src/network/lower.ts', outputs),
  ...formulas,
]
