/** Clauses whose ground stands outside the tables above: where in the fact base, and what it says there. */

import { by, type ClauseName, ledgerSection, row } from '../../src/language/index.ts'

const both = (clause: string): readonly ClauseName[] => [
  by('vertebroplasty', clause),
  by('balloon-kyphoplasty', clause),
]

export const elsewhere = ledgerSection('other', 'Clauses from other sections', [
  row('2.7', 'fracture at T1 to T4: think of another cause; trials enrolled T5 or lower', [
    ...both('Above T5: outside the trials, and a reason to think again of another cause.'),
    by('look-again-above-t5'),
  ]),
  row('5.3', 'a new fracture after an earlier augmentation (ACR 2013/14, variant 5)', [
    ...both('Augmented before: new pain needs a new image and another look for the cause.'),
    by('image-new-pain-after-augmentation'),
    by('treat-new-fracture-after-augmentation'),
  ]),
  row(
    '2.7',
    'a history of cancer: image with contrast and take tissue',
    both('A history of cancer: imaging with contrast first, and tissue taken with the procedure.'),
  ),
  row('5.3', 'never show a mortality benefit as causal', [by('vertebroplasty'), by('balloon-kyphoplasty')]),
])
