/** Section 5.1: what stands against augmentation, by level. */

import { by, type ClauseName, ledgerSection, row } from '../../src/language/index.ts'

/** A clause that both procedures share. */
const both = (clause: string): readonly ClauseName[] => [
  by('vertebroplasty', clause),
  by('balloon-kyphoplasty', clause),
]

export const augmentationContraindications = ledgerSection('5.1', 'Contraindications to augmentation', [
  row(
    'infection',
    'active infection of the site, osteomyelitis or discitis, untreated infection of the blood: block',
    [
      ...both('Contraindicated with an active infection at the site or of the blood.'),
      ...both('A suspected spinal infection is investigated first.'),
      by('medicare-augmentation-now', 'Absolute exclusion: active infection.'),
    ],
  ),
  row('pain not from the fracture', 'block', [
    ...both('The pain does not come from this fracture.'),
    by('medicare-augmentation-now', 'Absolute exclusion: the pain does not come from the fracture.'),
    by(
      'nice-augmentation-now',
      'Pain has to be confirmed at the level of the fracture by examination and imaging.',
    ),
  ]),
  row('pregnancy', 'block and refer (relative in one determination)', [
    ...both('Contraindicated in pregnancy.'),
    by('medicare-augmentation-now', 'Absolute exclusion: pregnancy (relative in L38213).'),
  ]),
  row('asymptomatic', 'block; below 5 of 10 outside what the panel rated', [
    ...both('The fracture does not hurt.'),
    ...both('Pain below 5 of 10 lies outside what the panel rated.'),
  ]),
  row('improving on medical care', 'block', [
    ...both('The pain is improving on medical management.'),
    ...both('Pain has fallen by 2 points or more since its worst: it may be settling by itself.'),
  ]),
  row('coagulopathy', 'block until corrected', [
    ...both('A bleeding disorder is corrected first.'),
    ...both('A drug against clotting: review the bleeding risk first.'),
    by('review-bleeding-risk-before-a-procedure'),
    by('medicareRelativeExclusion'),
  ]),
  row('allergy to cement or opacifier', 'block unless a specialist agrees', [
    ...both('Allergy to cement or its contrast medium: only after specialist advice.'),
    by('medicareRelativeExclusion'),
  ]),
  row('myelopathy, deficit, neural impingement', 'surgical referral first', [
    ...both('A neurological deficit or instability goes to the spine surgeon first.'),
    ...both('A nerve root is affected: surgical opinion first.'),
    by('refer-red-flag-emergency'),
    by('consult-surgeon-for-nerve-root'),
  ]),
  row('retropulsion, canal compromise, posterior wall', 'caution', [
    ...both('Retropulsion or a broken posterior wall raises the risk of leakage into the canal.'),
    by('consult-surgeon-for-symptomatic-retropulsion'),
  ]),
  row('instability', 'refer', [
    ...both('A neurological deficit or instability goes to the spine surgeon first.'),
    ...both('Failure of the tension band (OF5) goes to the spine surgeon first.'),
    by('consult-surgeon-for-of5-fracture'),
    by('consult-surgeon-for-possible-instability'),
  ]),
  row('burst fracture, vertebra plana', 'caution, refer', [
    ...both('Burst fracture or vertebra plana: surgical opinion first.'),
    by('consult-surgeon-for-burst-fracture'),
  ]),
  row('severe disease of heart or lungs', 'caution', both('Severe disease of heart or lungs.')),
  row(
    'ankylosed spine (a published case, not in the table)',
    'caution',
    both('The spine is ankylosed: its fractures are taken for unstable, so the surgeon is asked first.'),
  ),
  row('more than three levels in a session', 'caution; one payer stops at two', [
    ...both('More than three levels in one session.'),
    ...both('More than two levels: one payer stops there.'),
  ]),
  row('no proof by imaging', 'block, and image', [
    ...both('No image shows an unhealed fracture.'),
    by('confirm-with-mri'),
    by('image-an-old-painful-fracture'),
  ]),
  row(
    'suspected malignancy',
    'VERTOS exclusion: investigate first',
    both('A suspected malignant cause is investigated first.'),
  ),
  row(
    'RAND levels below absolute',
    'strong, usually, relative, generally not',
    [],
    'Eleven conditions in five levels; only the contents of the absolute level could be read.',
  ),
  row(
    '"asymptomatic, improving" in the CIRSE and SIR lists',
    'not read',
    [],
    'The lists themselves could not be read; the stops above rest on the other sources.',
  ),
])
