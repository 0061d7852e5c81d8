/** The red-flag checklist: dangers that override every other plan while they hold or may hold. */

import {
  any,
  anyOf,
  checklist,
  condition,
  derived,
  exists,
  facts,
  flagged,
  oneOfSeveral,
  saidToHold,
  weeks,
} from '../../src/language/index.ts'
import { bloodstreamInfection } from '../value-sets/bloodstream-infection.ts'
import { cancer } from '../value-sets/cancer.ts'
import { caudaEquinaSigns } from '../value-sets/cauda-equina-signs.ts'
import { caudaEquinaSyndrome } from '../value-sets/cauda-equina-syndrome.ts'
import { fever } from '../value-sets/fever.ts'
import { malignantBoneDisease } from '../value-sets/malignant-bone-disease.ts'
import { motorDeficit } from '../value-sets/motor-deficit.ts'
import { myelopathy } from '../value-sets/myelopathy.ts'
import { neoplasticFracture } from '../value-sets/neoplastic-fracture.ts'
import { spinalCordCompression } from '../value-sets/spinal-cord-compression.ts'
import { spinalInfection } from '../value-sets/spinal-infection.ts'
import { spinalInstability } from '../value-sets/spinal-instability.ts'
import { suppressedImmunity } from '../value-sets/suppressed-immunity.ts'
import { weightLoss } from '../value-sets/weight-loss.ts'
import { eitherOf, finding, findingSince, notedSince, sign, signSince, signsNoted } from './finding.ts'
import { signsOfAnotherCauseDerived } from './signs-of-another-cause.ts'

export const redFlagChecklist = facts({
  redFlags: checklist(
    {
      newNeurologicalDeficit: {
        title: 'a new neurological deficit is present',
        question: 'New weakness, numbness or unsteady gait since the fracture, or a deficit that progresses?',
        forPatient: 'new weakness or numbness, or unsteady walking',
        source: findingSince(motorDeficit),
      },
      caudaEquinaSigns: {
        title: 'signs of cauda equina syndrome are present',
        question: 'Saddle numbness, or new trouble with bladder or bowel?',
        forPatient: 'numbness between your legs, or new trouble with your bladder or bowel',
        source: eitherOf(finding(caudaEquinaSyndrome), signSince(caudaEquinaSigns)),
      },
      spinalCordCompression: {
        title: 'the spinal cord is compressed',
        question: 'Signs or images of spinal cord compression or myelopathy?',
        source: eitherOf(finding(spinalCordCompression), signSince(myelopathy)),
      },
      spinalInstability: {
        title: 'the spine is unstable',
        question: 'Instability: tension-band failure (OF5), distraction, rotation or translation?',
        source: findingSince(spinalInstability),
      },
      malignancySuspected: {
        title: 'a malignant cause is suspected',
        question:
          'Malignancy suspected: present cancer, or past cancer that may explain the fracture, or any other reason to think of it?',
        source: anyOf(
          exists(condition(malignantBoneDisease, 'active')),
          exists(oneOfSeveral(cancer, 'active')),
          exists(condition(neoplasticFracture, 'ever'), { since: 'index-fracture' }),
          ...notedSince(malignantBoneDisease),
          ...signsNoted(cancer),
          ...notedSince(neoplasticFracture),
        ),
      },
      unexplainedWeightLoss: {
        title: 'the patient has lost weight without explanation',
        question: 'Weight loss that nothing explains?',
        forPatient: 'loss of weight that nothing explains',
        source: finding(weightLoss),
      },
      nightOrRestPain: {
        title: 'the pain does not ease at night or at rest',
        question: 'Pain at night or at rest that no position eases?',
        forPatient: 'pain at night or at rest that no position eases',
      },
      suspiciousImages: {
        title: 'images show a sign of a malignant fracture',
        question:
          'On images: bone destruction, marrow replaced into the pedicles, a convex posterior border, a mass beside or in the canal, or other metastases?',
      },
      suspiciousBloodTests: {
        title: 'blood tests suggest myeloma or another malignant cause',
        question: 'Anaemia, high calcium, kidney impairment or raised protein that nothing else explains?',
      },
      infectionSuspected: {
        title: 'an infection of the spine is suspected',
        question: 'Infection of the spine suspected, for any reason?',
        source: eitherOf(finding(spinalInfection), sign(bloodstreamInfection)),
      },
      feverOrInfectionRisk: {
        title: 'fever or a special risk of infection is present',
        question: 'Fever, suppressed immunity or intravenous drug use that nothing else accounts for?',
        forPatient: 'fever that nothing else explains',
        source: eitherOf(signSince(fever), sign(suppressedImmunity)),
      },
      raisedInflammatoryMarkers: {
        title: 'inflammatory markers are raised without explanation',
        question: 'A raised C-reactive protein or sedimentation rate that nothing else explains?',
      },
    },
    {
      title: 'red-flag checklist',
      question: 'Is any of these red flags present? Examine the nervous system before answering.',
      goodFor: weeks(4),
      danger: true,
      remarks:
        'Repeat at every visit; answers expire after 4 weeks. A silent record does not count as "no". The history and blood rows are standard lists, recalled and not read in a source. A suspicion ends when the checklist is answered again after the work-up, or when the record that raised it is corrected.',
    },
  ),
})

const { redFlags } = redFlagChecklist
const { monoclonalProtein, signOfInfection } = signsOfAnotherCauseDerived

export const redFlagsDerived = facts({
  neurologicalRedFlag: derived({
    title: 'a neurological red flag is present',
    when: flagged(redFlags, 'newNeurologicalDeficit', 'caudaEquinaSigns', 'spinalCordCompression'),
  }),
  emergencySignPresent: derived({
    title: 'a red flag that needs emergency referral is present',
    when: flagged(
      redFlags,
      'newNeurologicalDeficit',
      'caudaEquinaSigns',
      'spinalCordCompression',
      'spinalInstability',
    ),
  }),
  malignancyToExclude: derived({
    title: 'a sign of a malignant cause is present',
    when: any(
      flagged(
        redFlags,
        'malignancySuspected',
        'unexplainedWeightLoss',
        'nightOrRestPain',
        'suspiciousImages',
        'suspiciousBloodTests',
      ),
      saidToHold(monoclonalProtein),
    ),
  }),
  infectionToExclude: derived({
    title: 'a sign of an infection of the spine is present',
    when: any(
      flagged(redFlags, 'infectionSuspected', 'feverOrInfectionRisk', 'raisedInflammatoryMarkers'),
      saidToHold(signOfInfection),
    ),
  }),
  redFlagPresent: derived({
    title: 'a red flag is present',
    when: any(flagged(redFlags), saidToHold(monoclonalProtein), saidToHold(signOfInfection)),
  }),
})
