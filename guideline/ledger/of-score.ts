/** Section 7: the classification and the modified score of the pocket card. */

import { by, type ClauseName, ledgerSection, row } from '../../src/language/index.ts'

const score = (...clauses: readonly string[]): readonly ClauseName[] =>
  clauses.map((one) => by('ofScore', one))

export const ofScoreCard = ledgerSection('7', 'AO Spine-DGOU classification and modified OF score', [
  row('classification', 'OF1 to OF5 as a choice of the clinician', [by('ofType')]),
  row(
    'classification',
    'the algorithm from tension band, endplates and posterior wall to the type',
    [],
    'The type is asked: it is read off images, and no fact holds endplates and wall apart.',
  ),
  row('OF5', 'tension-band failure', [by('consult-surgeon-for-of5-fracture')]),
  row(
    'OF type',
    '2, 4, 6, 8, 10',
    score('morphology 2', 'morphology 4', 'morphology 6', 'morphology 8', 'morphology otherwise 10'),
  ),
  row(
    'bone density',
    'T below -3 or attenuation of 90 or less: 1',
    score('boneDensity 1', 'boneDensity otherwise 0'),
  ),
  row('progression', 'yes 1, no -1', score('progression 1', 'progression otherwise -1')),
  row('pain under analgesia', '5 or more 1, below -1', score('pain 1', 'pain otherwise -1')),
  row('neurology', 'N2 to N4: 2', score('neurology 2', 'neurology otherwise 0')),
  row('mobilisation', 'no 1, yes -1', score('mobilisation -1', 'mobilisation otherwise 1')),
  row(
    'health',
    'ASA above 3, frailty index above 2, anticoagulation: -1 each, at most -2',
    score(
      'anaesthesiaRisk -1',
      'anaesthesiaRisk otherwise 0',
      'frailty -1',
      'frailty otherwise 0',
      'anticoagulation -1',
      'anticoagulation otherwise 0',
    ),
  ),
  row('unknown', 'counts 0 for display; advice uses the range the unknowns allow', [by('ofScore')]),
  row('sum', '0 to 5 conservative', score('conservative treatment')),
  row('sum', '6 either', score('either conservative or operative treatment')),
  row('sum', 'above 6 operative, which includes augmentation', [
    ...score('operative treatment, which includes cement augmentation'),
    by('consult-surgeon-at-high-of-score'),
  ]),
  row(
    'versions',
    'the original of 2018 (pain from 4, other health items)',
    [],
    'Recalled and not read. The score carries its version.',
  ),
  row(
    'versions',
    'EOFTT: pain of 5 best; optimised score, cut above 5',
    [],
    'The new weights were not seen; the accuracy is cited with the recommendation.',
  ),
  row('never', 'overrides a neurological emergency', [
    by('consult-surgeon-at-high-of-score'),
    by('refer-red-flag-emergency'),
  ]),
])
