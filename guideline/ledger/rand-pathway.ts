/** Section 6: the care pathway of the RAND/UCLA panel of the United States. */

import { by, type ClauseName, ledgerSection, row } from '../../src/language/index.ts'

const sign = (part: string): readonly ClauseName[] => [
  by('fractureSigns', `${part} 1`),
  by('fractureSigns', `${part} otherwise 0`),
]
const band = (title: string): ClauseName => by('fractureSigns', title)

export const randPathway = ledgerSection('6', 'RAND/UCLA pathway of the United States', [
  row('entry', 'pain of 5 or more; no high-velocity trauma, suspected malignancy or age below 18', [
    by('rand-augmentation-now', 'Pain below 5 of 10 was not rated.'),
    by('rand-augmentation-now', 'A suspected malignant fracture was not rated.'),
    by('confirmedAtraumaticFracture'),
  ]),
  row('ten signs', 'severe limitation of mobility or daily life', sign('limitation')),
  row('ten signs', 'pain relieved by rest', sign('rest')),
  row('ten signs', 'recent minimal trauma', sign('trauma')),
  row('ten signs', 'pain with activity', sign('activity')),
  row('ten signs', 'osteoporosis or osteopenia', sign('density')),
  row('ten signs', 'previous vertebral fracture', sign('earlierFracture')),
  row('ten signs', 'chronic corticosteroids', sign('glucocorticoid')),
  row('ten signs', 'spinous-process tenderness', sign('tenderness')),
  row('ten signs', 'pain on change of position, reluctance to move', sign('position')),
  row('ten signs', 'midline pain', sign('midline')),
  row('probability', '1 to 3 low, 4 to 6 intermediate, 7 or more high; none at 0', [
    band('none'),
    band('low probability'),
    band('intermediate probability'),
    band('high probability'),
  ]),
  row('imaging', 'not with moderate symptoms and low probability, else yes; MRI before bone scan or CT', [
    by('rand-imaging'),
    by('confirm-with-mri'),
  ]),
  row(
    'seven factors',
    '576 scenarios',
    [by('rand-augmentation-now')],
    'The ratings of the scenarios were not published.',
  ),
  row('outcome', 'positive imaging plus worsening, or two to four unfavourable conditions by weight', [
    by(
      'rand-augmentation-now',
      'Appropriate: imaging is positive and symptoms have worsened despite optimal medication.',
    ),
    by(
      'rand-augmentation-now',
      "Policy approximation, not the panel's score: two of four unfavourable conditions, as payers count them. The panel asked for two to four, by unpublished weights.",
    ),
  ]),
  row('follow-up', 'two to four weeks after either treatment; bone density and drug', [
    by('review-at-two-to-four-weeks'),
    by('review-after-augmentation'),
    by('measure-bone-density'),
    by('start-bone-drug-at-any-t-score'),
  ]),
  row('European panel', 'negative MRI: non-surgical management', [
    by('european-rand-augmentation-now', 'Negative imaging: non-surgical management is usually right.'),
  ]),
])
