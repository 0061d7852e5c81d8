/** Magnetic resonance imaging of a painful new fracture. */

import {
  all,
  any,
  cite,
  disputedBy,
  is,
  moreThan,
  not,
  recommendation,
  saidToHold,
} from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { acr2018Vcf, cmsLcdPva, hirsch2018Rand } from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imageOrdered } from '../../facts/image-ordered.ts'
import { imaging } from '../../facts/imaging.ts'
import { painCourse } from '../../facts/pain-course.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { emergencyImageFirst } from '../superseders.ts'
import { takeImageInEmergency } from '../surgical-referral/take-image-in-emergency.ts'
import { imageWithoutMagnet } from './image-without-magnet.ts'

export const confirmWithMri = recommendation({
  id: 'confirm-with-mri',
  title: 'Confirm with magnetic resonance imaging',
  statement:
    'Have magnetic resonance imaging, else computed tomography or a bone scan: is the fracture unhealed, and what else is there?',
  forPatient: 'A scan shows whether this break is new and whether it explains the pain.',
  question: 'imaging',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup'],
  sources: ['S4', 'S17'],
  appliesWhen: all(
    any(
      redFlagsDerived.redFlagPresent,
      all(
        fractureDerived.vertebralFracturePresent,
        any(moreThan(symptoms.painSeverity, 0), painCourse.painWorse, rareSituations.procedurePlanned),
      ),
    ),
    not(dangerToLife.infectionSeenToToday),
    not(saidToHold(dangerToLife.highEnergyTraumaToday)),
    not(saidToHold(imageOrdered.oldAndPainful)),
    not(saidToHold(imageOrdered.cancerToExclude)),
  ),
  doneWhen: is(imaging.advancedImaging, 'oedema', 'uptake', 'no-sign'),
  supersededBy: [
    ...emergencyImageFirst,
    { recommendation: imageWithoutMagnet, because: 'Magnetic resonance imaging is not possible.' },
  ],
  action: 'mri',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'work-up',
  everyone: true,
  evidence: [
    cite(acr2018Vcf, {
      locator: 'variant 1: magnetic resonance imaging, computed tomography',
      grade: 'Usually Appropriate',
    }),
    cite(acr2018Vcf, { locator: 'variant 1: bone scan', grade: 'May Be Appropriate' }),
    cite(hirsch2018Rand, { locator: 'imaging: magnetic resonance before bone scan or computed tomography' }),
    cite(cmsLcdPva, { locator: 'no augmentation without advanced imaging' }),
    disputedBy(hirsch2018Rand, { locator: 'not needed with moderate symptoms and low probability' }),
  ],
  examples: [
    { name: 'fresh and painful, no scan yet', baseline: 'week-1', expect: 'applicable' },
    {
      name: 'a history of cancer: the image with contrast answers it',
      baseline: 'week-1',
      given: { cancerHistory: true },
      expect: 'not-applicable',
    },
    {
      name: 'a history of cancer, a tumour excluded',
      baseline: 'week-1',
      given: { cancerHistory: true, malignancyExcluded: true },
      expect: 'applicable',
    },
    {
      name: 'a history of cancer, a tumour confirmed',
      baseline: 'week-1',
      given: { cancerHistory: true, malignancyConfirmed: true },
      expect: 'applicable',
    },
    {
      name: 'old and painful: an image of its own is ordered',
      baseline: 'week-14',
      given: { advancedImaging: null },
      expect: 'not-applicable',
    },
    {
      name: 'signs of sepsis',
      baseline: 'week-1',
      given: { septic: true },
      expect: 'not-applicable',
    },
    {
      name: 'fever with a pain of 7',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, feverOrInfectionRisk: true }, septic: false },
      expect: 'not-applicable',
    },
    {
      name: 'high-energy trauma of today',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', onsetDate: '2026-03-16' },
      expect: 'not-applicable',
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: takeImageInEmergency,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'not possible',
      baseline: 'week-1',
      given: { mriNotPossible: true },
      expect: 'applicable',
      displacedBy: imageWithoutMagnet,
    },
    { name: 'pain 0', baseline: 'week-1', given: { painSeverity: 0 }, expect: 'not-applicable' },
    { name: 'pain 1', baseline: 'week-1', given: { painSeverity: 1 }, expect: 'applicable' },
    {
      name: 'pain 0, but malignancy suspected',
      baseline: 'week-1',
      given: { painSeverity: 0, redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'applicable',
    },
    {
      name: 'infection suspected, no fracture shown yet',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, infectionSuspected: true } },
      expect: 'applicable',
    },
    {
      name: 'pain not rated, cement planned on a plain film',
      baseline: 'week-1',
      given: { painSeverity: null, procedurePlanned: true },
      expect: 'applicable',
    },
    {
      name: 'pain not rated, but worse',
      baseline: 'week-1',
      given: { painSeverity: null, painTrend: 'worsening' },
      expect: 'applicable',
    },
    {
      name: 'mild pain, in words',
      baseline: 'week-1',
      given: { painSeverity: 'mild' },
      expect: 'applicable',
    },
    { name: 'pain not known', baseline: 'week-1', given: { painSeverity: null }, expect: 'needs-data' },
    {
      name: 'said not to be done yet',
      baseline: 'week-1',
      given: { advancedImaging: 'not-done' },
      expect: 'applicable',
    },
    { name: 'oedema seen', baseline: 'week-1', given: { advancedImaging: 'oedema' }, expect: 'done' },
    {
      name: 'uptake on a bone scan',
      baseline: 'week-1',
      given: { advancedImaging: 'uptake' },
      expect: 'done',
    },
    {
      name: 'no sign of an unhealed fracture',
      baseline: 'week-1',
      given: { advancedImaging: 'no-sign' },
      expect: 'done',
    },
    {
      name: 'scan of 84 days ago',
      baseline: 'week-1',
      given: { advancedImaging: { value: 'no-sign', on: '2025-12-22' } },
      expect: 'done',
    },
    {
      name: 'scan of 85 days ago',
      baseline: 'week-1',
      given: { advancedImaging: { value: 'no-sign', on: '2025-12-21' } },
      expect: 'applicable',
    },
    {
      name: 'not so: cement augmentation is planned, as of 85 days ago, pain severity 0',
      baseline: 'week-1',
      given: { painSeverity: 0, procedurePlanned: { value: false, on: '2025-12-21' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: cement augmentation is planned, as of 84 days ago, pain severity 0',
      baseline: 'week-1',
      given: { painSeverity: 0, procedurePlanned: { value: false, on: '2025-12-22' } },
      expect: 'not-applicable',
    },
    {
      name: 'nothing else known: a new neurological deficit is present',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, newNeurologicalDeficit: true } },
      expect: 'applicable',
      displacedBy: { id: 'take-image-in-emergency' },
    },
    {
      name: 'nothing else known: the spinal cord is compressed',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, spinalCordCompression: true } },
      expect: 'applicable',
      displacedBy: { id: 'take-image-in-emergency' },
    },
    {
      name: 'nothing else known: the spine is unstable',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, spinalInstability: true } },
      expect: 'applicable',
      displacedBy: { id: 'take-image-in-emergency' },
    },
    {
      name: 'nothing else known: the patient has lost weight without explanation',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, unexplainedWeightLoss: true } },
      expect: 'applicable',
    },
    {
      name: 'nothing else known: the pain does not ease at night or at rest',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, nightOrRestPain: true } },
      expect: 'applicable',
    },
    {
      name: 'nothing else known: images show a sign of a malignant fracture',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, suspiciousImages: true } },
      expect: 'applicable',
    },
    {
      name: 'nothing else known: blood tests suggest myeloma or another malignant cause',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, suspiciousBloodTests: true } },
      expect: 'applicable',
    },
    {
      name: 'nothing else known: fever or a special risk of infection is present',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, feverOrInfectionRisk: true } },
      expect: 'applicable',
    },
    {
      name: 'nothing else known: inflammatory markers are raised without explanation',
      baseline: 'nothing-known',
      given: { redFlags: { ...allDenied, raisedInflammatoryMarkers: true } },
      expect: 'applicable',
    },
  ],
  remarks:
    'Without contrast, unless a tumour or an infection is looked for. Marrow oedema says more about what can be gained than the days since the fracture; it can stay visible for three months, so an older image is taken again.',
})
