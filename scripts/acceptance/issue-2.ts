/** Issue 2, line by line: what was promised, and how each line is checked. */

import { freshCloneRow } from './fresh-clone.ts'
import { quickStartRow } from './quick-start.ts'
import { type Row, vitestRow } from './row.ts'

const boundaries = ['tests/ground/boundaries.test.ts']
const planted = (id: string, fault: string, namePattern: string): Row => ({
  id,
  text: `A planted ${fault} is caught`,
  check: 'planted in a temporary tree under the real settings (tests/ground/boundaries.test.ts)',
  run: () => vitestRow(boundaries, namePattern),
})

export const rows: readonly Row[] = [
  planted('planted-upward-import', 'upward import', 'a planted fault is caught upward import'),
  planted('planted-circle', 'circle', 'a planted fault is caught circle'),
  planted('planted-clock', 'clock or chance in a pure room', 'a planted fault is caught (clock|chance)'),
  planted('planted-node-import', 'Node import in a pure room', 'a planted fault is caught node'),
  {
    id: 'clean-tree',
    text: 'A clean tree passes, and a check that sees too few modules fails',
    check: 'the same settings over a tree without faults',
    run: () => vitestRow(boundaries, 'a clean tree'),
  },
  {
    id: 'quick-start',
    text: 'plumbline --help answers within 300 ms',
    check: 'median of nine starts of the built command',
    run: () => quickStartRow(300),
  },
  {
    id: 'fresh-clone',
    text: 'In a fresh clone the two commands of the README work',
    check: 'git clone of HEAD to a temporary folder, npm ci, npm start, npm test, npx plumbline --help',
    run: freshCloneRow,
  },
]
