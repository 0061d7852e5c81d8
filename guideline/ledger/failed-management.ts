/** Section 3.6: what counts as failure of medical management. */

import { by, ledgerSection, row } from '../../src/language/index.ts'

export const failedManagement = ledgerSection('3.6', 'Failure of medical management', [
  row(
    'NICE TA279',
    'severe ongoing pain despite optimal pain management, undefined on purpose; recent and unhealed',
    [
      by('nice-augmentation-now', 'Pain management has to be optimal first.'),
      by('nice-augmentation-now', 'The fracture has to be unhealed.'),
    ],
  ),
  row('Medicare LCD', 'pain of 5 or more despite optimal care (8 or more in hospital)', [
    by('medicarePainGate'),
    by(
      'medicare-augmentation-now',
      'Pain does not reach 8 in hospital, or 5 outside it under optimal management.',
    ),
  ]),
  row('Medicare LCD', 'worsening, or stable with two findings or more', [
    by('medicareUnfavourableCourse'),
    by(
      'medicare-augmentation-now',
      'Pain is not worsening, and fewer than two of four findings are unfavourable.',
    ),
  ]),
  row(
    'RAND',
    'symptoms worse despite optimal medication, or pain still 5 or more with unfavourable factors',
    [by('medicalManagementFailed'), by('rand-augmentation-now')],
  ),
  row('UK EBI', 'pain of 7 or more, usually within six weeks, despite optimal pain management', [
    by('uk-commissioning-augmentation-now', 'Pain below 7 of 10.'),
    by(
      'uk-commissioning-augmentation-now',
      'Older than six weeks, which is the usual limit and not a strict one.',
    ),
    by('uk-commissioning-augmentation-now', 'Pain management has to be optimal first.'),
    by(
      'nice-augmentation-now',
      'The appraisal sets no number for severe pain; commissioners read it as 7 of 10.',
    ),
  ]),
  row(
    'eviCore',
    'four weeks of prescription analgesia and four weeks of directed exercise; none if acute and incapacitating',
    [
      by('evicoreTrialOfCare'),
      by('evicore-augmentation-now', 'Acute incapacitating pain: no trial of care is asked for.'),
      by('acuteIncapacitatingPain'),
    ],
  ),
  row('VAPOUR', 'entry: less than six weeks and pain of 7 or more', [by('severePainWithinSixWeeks')]),
  row(
    'VERTOS II',
    'entry: at most six weeks and pain of 5 or more',
    [],
    'An entry to a trial, with the same limit of pain as RAND; no advice turns on it.',
  ),
  row('FREE', 'entry: within three months of pain', [], 'An entry to a trial; no advice turns on it.'),
  row('Chandra', 'pain that severely limits mobility or daily life despite analgesia', [
    by('medicalManagementFailed'),
    by('bedriddenDespiteCare'),
  ]),
  row('Chandra', 'unacceptable drug effects', [by('medicalManagementFailed'), by('earlierIndication')]),
  row('ACR 2013/14', 'refractory to oral drugs (six weeks)', [
    by('painDespiteSixWeeksOfCare'),
    by('acr-2014-augmentation-now'),
  ]),
  row('ACR 2013/14', 'drugs contraindicated, or parenteral opioid or admission needed', [
    by('medicalManagementFailed'),
  ]),
  row('source pathway, ACR 2018 narrative', 'worsening after three months (the narrative was not read)', [
    by('consider-augmentation-after-failed-medical-management'),
    by('threeMonthsSinceOnset'),
  ]),
])
