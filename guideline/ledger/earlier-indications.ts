/** Section 2.3: findings for which a source would augment earlier. */

import { by, ledgerSection, row } from '../../src/language/index.ts'

const offer = by('consider-augmentation-before-three-months')

export const earlierIndicationTable = ledgerSection('2.3', 'Indications for earlier intervention', [
  row('ACR 2018, variant 2', 'spinal deformity, worsening symptoms or pulmonary dysfunction', [
    by('deformityWorseningOrLungs'),
    by('do-not-delay-with-progressive-deformity'),
    offer,
  ]),
  row('RAND US 2018', 'worsening despite optimal medication, with positive imaging', [
    by('deformityWorseningOrLungs'),
    by('medicalManagementFailed'),
    offer,
  ]),
  row('RAND US 2018', 'two to four unfavourable conditions', [by('twoUnfavourableConditions'), offer]),
  row('Medicare LCDs', 'in hospital with pain of 8 or more', [by('admittedWithSeverePain'), offer]),
  row(
    'Medicare LCDs',
    'outside hospital, pain of 5 or more despite optimal care, worsening or with two of four findings',
    [by('medicarePainGate'), by('medicareUnfavourableCourse'), by('twoUnfavourableConditions'), offer],
  ),
  row('VAPOUR, UK EBI', 'severe pain of 7 or more and a fracture of less than six weeks', [
    by('severePainWithinSixWeeks'),
    by('vertebroplasty', 'Pain of 7 or more within six weeks: the one blinded trial that found a benefit.'),
    offer,
  ]),
  row('eviCore', 'acute incapacitating pain of 7 or more, without the trial of four weeks', [
    by('acuteIncapacitatingPain'),
    offer,
  ]),
  row(
    'ACR 2013/14',
    'pain refractory to oral drugs (six weeks in one passage), drugs contraindicated, or parenteral opioid or admission needed',
    [by('painDespiteSixWeeksOfCare'), by('medicalManagementFailed'), by('earlierIndication'), offer],
  ),
  row(
    'ACR 2013/14, variants 4 and 6',
    'subacute hyperkyphotic fracture that drugs do not help, or failed care in a bedridden patient',
    [by('bedriddenDespiteCare'), by('deformityWorseningOrLungs'), offer],
  ),
  row('Chandra chapter', 'intolerable side effects of analgesics', [
    by('earlierIndication'),
    by('medicalManagementFailed'),
  ]),
  row('opposing', 'Cochrane, ASBMR, AAOS and NASS: rarely or never routine', [
    by('cochrane-augmentation-now'),
    by('asbmr-augmentation-now'),
    by('nass-augmentation-now'),
    by('aaos-augmentation-now'),
    by('aaos-kyphoplasty-now'),
  ]),
])
