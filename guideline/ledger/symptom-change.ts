/** Section 3.5: the smallest change that matters, each scale by itself. */

import { by, type ClauseName, ledgerSection, row } from '../../src/language/index.ts'

const change = (score: string): readonly ClauseName[] =>
  ['change 1', 'change -1', 'change otherwise 0'].map((clause) => by(score, clause))

export const symptomChangeTable = ledgerSection('3.5', 'Function and change', [
  row('RMDQ', 'moderate 12 to 17, severe above 17 (RAND)', [
    by('twoUnfavourableConditions'),
    by('rand-augmentation-now'),
  ]),
  row('minimal important change', 'NRS 2 of 10, or 30 percent', [
    ...change('painChange'),
    by(
      'vertebroplasty',
      'Pain has fallen by 2 points or more since its worst: it may be settling by itself.',
    ),
  ]),
  row('minimal important change', 'VAS 15 of 100, or 30 percent', change('visualPainChange')),
  row('minimal important change', 'RMDQ 5, or 30 percent', change('rolandMorrisChange')),
  row('minimal important change', 'ODI 10, or 30 percent', change('oswestryChange')),
  row(
    'minimal important change',
    'RDQ 2 to 3 also proposed',
    [],
    'One limit is used, that of the later consensus.',
  ),
  row('VERTOS V', 'RMDQ rescaled to 0 to 100: never mix scales', [
    by('rolandMorris'),
    by('oswestry'),
    by('visualPain'),
  ]),
])
