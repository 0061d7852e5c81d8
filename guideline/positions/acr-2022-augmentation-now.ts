/** The appropriateness criteria of the American College of Radiology in the edition of 2022, as third-party pages show it. */

import { any, atMost, cite, is, not, position } from '../../src/language/index.ts'
import { acr2022Vcf } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { painCourse } from '../facts/pain-course.ts'
import { rareSituations } from '../facts/rare-situations.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'

export const acr2022AugmentationNow = position({
  id: 'acr-2022-augmentation-now',
  body: 'American College of Radiology',
  title: 'Appropriateness criteria, update of 2022, from pages of third parties',
  year: 2022,
  question: 'augmentation-now',
  method: 'panel ratings; only pages of third parties were read',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'Not for high-energy fractures without disease of the bone.',
      verified: false,
    },
    {
      when: redFlagsDerived.redFlagPresent,
      stance: 'not-covered',
      text: 'The scenarios shown for augmentation are benign fractures.',
      verified: false,
    },
    {
      when: atMost(symptoms.painSeverity, 0),
      stance: 'opposes',
      text: 'A fracture without symptoms: medical management only.',
      verified: false,
    },
    {
      when: any(painCourse.painWorse, imaging.heightLossProgressing, symptoms.lungFunctionImpaired),
      stance: 'supports',
      text: 'Worsening pain, deformity or pulmonary dysfunction: augmentation usually appropriate.',
      verified: false,
    },
    {
      when: any(is(imaging.advancedImaging, 'oedema'), rareSituations.intravertebralCleft),
      stance: 'either',
      text: 'Symptoms with marrow oedema (or a cleft): medical management and augmentation both usually appropriate.',
      verified: false,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'No scenario that the pages show; the document itself was not read.',
    verified: false,
  },
  reservations: ['It came out in 2023. Options other than those named, and the narrative, were not read.'],
  published: true,
  evidence: [cite(acr2022Vcf, { locator: 'scenarios as pages of 2026 show them', unverified: true })],
  examples: [
    { name: 'worsening', baseline: 'week-14', expect: 'supports' },
    {
      name: 'height loss progressing',
      baseline: 'week-8',
      given: { heightLossProgressing: true },
      expect: 'supports',
    },
    {
      name: 'lungs impaired',
      baseline: 'week-8',
      given: { lungFunctionImpaired: true },
      expect: 'supports',
    },
    { name: 'stable with oedema', baseline: 'week-8', expect: 'either' },
    {
      name: 'stable with uptake',
      baseline: 'week-8',
      given: { advancedImaging: 'uptake' },
      expect: 'unpublished',
    },
    {
      name: 'stable with uptake and a cleft',
      baseline: 'week-8',
      given: { advancedImaging: 'uptake', intravertebralCleft: true },
      expect: 'either',
    },
    { name: 'pain 0', baseline: 'week-8', given: { painSeverity: 0 }, expect: 'opposes' },
    { name: 'pain 1', baseline: 'week-8', given: { painSeverity: 1 }, expect: 'either' },
    {
      name: 'infection suspected',
      baseline: 'week-8',
      given: { redFlags: { infectionSuspected: true } },
      expect: 'not-covered',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-8',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'pain not known', baseline: 'week-8', given: { painSeverity: null }, expect: 'needs-data' },
  ],
})
