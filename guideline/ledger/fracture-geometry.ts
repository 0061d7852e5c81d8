/** Section 3.2: measures of the fracture on images. */

import { by, ledgerSection, row } from '../../src/language/index.ts'

export const fractureGeometry = ledgerSection('3.2', 'Fracture geometry', [
  row('Genant', '0 below 20, 1 to 25, 2 to 40, 3 above 40 percent; 25 and 40 count as 2', [
    by('genantGrade', 'heightLoss 0'),
    by('genantGrade', 'heightLoss 1'),
    by('genantGrade', 'heightLoss 2'),
    by('genantGrade', 'heightLoss otherwise 3'),
  ]),
  row(
    'RAND height loss',
    'below 25, 25 to 40, above 40 percent',
    [by('twoUnfavourableConditions'), by('rand-augmentation-now')],
    'Only the limit of 25 is used: how the panel weighs the band above 40 was not published.',
  ),
  row(
    'incident morphometric fracture',
    '20 percent and 4 mm (FIT)',
    [],
    'An outcome of trials; the clinician says whether a fracture is new.',
  ),
  row('VERTOS II entry', 'height loss of 15 percent', [], 'An entry to a trial; no advice turns on it.'),
  row('European deformity', 'kyphosis 15, scoliosis 10, posterior wall 10, body 20', [
    by('europeanDeformity'),
    by('european-rand-augmentation-now'),
  ]),
  row('progression', 'a further 20 percent against the first image', [by('heightLossProgressing')]),
  row('posterior wall', 'below or above a fifth (OF2, OF3)', [by('ofType')]),
  row('kyphosis', 'no agreed angle: degrees and the word of the clinician', [
    by('kyphosisAngle'),
    by('kyphoticDeformity'),
  ]),
])
