/** Section 5.2: vertebroplasty against kyphoplasty. */

import { by, ledgerSection, row } from '../../src/language/index.ts'

export const proceduresCompared = ledgerSection('5.2', 'Vertebroplasty against kyphoplasty', [
  row(
    'pain',
    '4.55 against 5.07, no difference',
    [by('vertebroplasty')],
    'Means of a scale are no number of 100 people: they stand in the remarks.',
  ),
  row('kyphosis', '1.7 against 4.8 degrees', [
    by(
      'balloon-kyphoplasty',
      'A kyphosis in a fracture not yet healed: corrects about 4.8 against 1.7 degrees.',
    ),
  ]),
  row('height', 'no difference; kyphoplasty only if unhealed', [
    by(
      'balloon-kyphoplasty',
      'A kyphosis in a fracture not yet healed: corrects about 4.8 against 1.7 degrees.',
    ),
  ]),
  row('leakage', '82 against 73 percent of levels on computed tomography', [
    by('vertebroplasty', 'cement leaks at a treated level on computed tomography'),
    by('balloon-kyphoplasty', 'cement leaks at a treated level on computed tomography'),
  ]),
  row('new fracture', 'vertebroplasty 15 of 91 against conservative 21 of 85', [
    by('vertebroplasty', 'a new vertebral fracture'),
  ]),
  row(
    'new fracture',
    'kyphoplasty 50 of 140 against vertebroplasty 57 of 131 at 12 months, 54 of 110 against 64 of 111 at 24',
    [by('balloon-kyphoplasty', 'a new vertebral fracture')],
  ),
  row('further loss of height', 'vertebroplasty 11 of 91 against conservative 35 of 85', [
    by('vertebroplasty', 'further loss of vertebral height'),
  ]),
  row('sham trial', 'kyphoplasty none', [by('balloon-kyphoplasty')]),
])
