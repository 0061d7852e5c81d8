/** How a source is named in a line. */

import { expect, test } from 'vitest'
import { citedAs, evidence } from './index.ts'

test.each([
  ['Black DM, Cummings SR, et al.', 'A trial', 'Black DM et al. 1996'],
  ['Shah LM, Jennings JW, et al. (ACR expert panels)', 'Criteria', 'Shah LM et al. 1996'],
  ['US payers (BCBS Texas, BCBS Kansas)', 'Policies', 'US payers 1996'],
  ['FDA / openFDA', 'A label', 'FDA / openFDA 1996'],
  // Nobody is named: no "et al." of a remark, no bracket cut in two.
  ['(public teaching module, Portuguese, with cited evidence)', 'Teaching module', '"Teaching module" 1996'],
  ['(authors not displayed; Institute of Bone)', 'Bone loss', '"Bone loss" 1996'],
  [
    '(authors not displayed)',
    'Repeated vertebral compression fractures in a young adult with a tumour',
    '"Repeated vertebral compression fractures in a ..." 1996',
  ],
])('%s, "%s" is cited as %s', (authors, title, cited) => {
  const source = {
    id: 'e',
    kind: 'rct',
    authors,
    title,
    year: 1996,
    verified: true,
    read: 'abstract',
  } as const
  expect(citedAs(evidence(source))).toBe(cited)
})
