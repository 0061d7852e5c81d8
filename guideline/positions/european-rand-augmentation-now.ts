/** The European RAND/UCLA panel on augmentation; the table of its 128 profiles could not be read. */

import { any, cite, not, position } from '../../src/language/index.ts'
import { anselmetti2013Rand } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging, imagingDerived } from '../facts/imaging.ts'
import { painCourse } from '../facts/pain-course.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { spinalGeometryDerived } from '../facts/spinal-geometry.ts'
import { symptoms } from '../facts/symptoms.ts'

export const europeanRandAugmentationNow = position({
  id: 'european-rand-augmentation-now',
  body: 'RAND/UCLA panel, Europe',
  title: 'Criteria for the treatment of osteoporotic compression fractures',
  year: 2013,
  question: 'augmentation-now',
  method: 'twelve panellists rated 128 profiles by the RAND/UCLA method',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'Rated: osteoporotic compression fractures.',
      verified: true,
    },
    {
      when: redFlagsDerived.redFlagPresent,
      stance: 'not-covered',
      text: 'No factor of the profiles is a red flag.',
      verified: true,
    },
    {
      when: not(imagingDerived.unhealedOnImaging),
      stance: 'opposes',
      text: 'Negative imaging: non-surgical management is usually right.',
      verified: true,
    },
    {
      when: not(
        any(
          spinalGeometryDerived.europeanDeformity,
          imaging.heightLossProgressing,
          symptoms.lungFunctionImpaired,
          painCourse.painWorse,
          symptoms.incapacitatingPain,
        ),
      ),
      stance: 'opposes',
      text: 'Positive imaging without another unfavourable condition: non-surgical management is usually right.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'The ratings of the profiles could not be read. One treatment alone was right in three quarters: kyphoplasty in 45, non-surgical care in 25, vertebroplasty in 6 percent.',
  },
  reservations: [
    'Deformity: kyphosis or scoliosis (15 and 10, printed in percent and read as degrees), 10 percent of the posterior wall or 20 percent of the body.',
  ],
  published: false,
  evidence: [cite(anselmetti2013Rand, { locator: 'abstract, and the definitions of the companion site' })],
  examples: [
    { name: 'oedema and deformity', baseline: 'week-14', expect: 'unpublished' },
    {
      name: 'no oedema',
      baseline: 'week-14',
      given: { advancedImaging: 'no-sign' },
      expect: 'opposes',
    },
    {
      name: 'oedema, body height down by 19 percent, nothing else',
      baseline: 'week-8',
      given: { heightLossPercent: 19, kyphosisAngle: 14, scoliosisAngle: 9, posteriorWallHeightLoss: 9 },
      expect: 'opposes',
    },
    {
      name: 'body height down by 20 percent',
      baseline: 'week-8',
      given: { heightLossPercent: 20, kyphosisAngle: 14, scoliosisAngle: 9, posteriorWallHeightLoss: 9 },
      expect: 'unpublished',
    },
    {
      name: 'kyphosis of 15 degrees',
      baseline: 'week-8',
      given: { heightLossPercent: 19, kyphosisAngle: 15, scoliosisAngle: 9, posteriorWallHeightLoss: 9 },
      expect: 'unpublished',
    },
    {
      name: 'scoliosis of 10 degrees',
      baseline: 'week-8',
      given: { heightLossPercent: 19, kyphosisAngle: 14, scoliosisAngle: 10, posteriorWallHeightLoss: 9 },
      expect: 'unpublished',
    },
    {
      name: 'posterior wall down by 10 percent',
      baseline: 'week-8',
      given: { heightLossPercent: 19, kyphosisAngle: 14, scoliosisAngle: 9, posteriorWallHeightLoss: 10 },
      expect: 'unpublished',
    },
    {
      name: 'malignancy suspected',
      baseline: 'week-8',
      given: { redFlags: { malignancySuspected: true } },
      expect: 'not-covered',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-8',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    {
      name: 'geometry not measured',
      baseline: 'week-8',
      given: { heightLossPercent: null },
      expect: 'needs-data',
    },
    {
      name: 'course of the pain: worsening, loss of vertebral height not known',
      baseline: 'week-8',
      given: { heightLossPercent: null, painTrend: 'worsening' },
      expect: 'unpublished',
    },
    {
      name: 'pain is acute and incapacitating, as of 29 days ago, loss of vertebral height not known',
      baseline: 'week-8',
      given: { heightLossPercent: null, incapacitatingPain: { value: true, on: '2026-05-18' } },
      expect: 'needs-data',
    },
    {
      name: 'pain is acute and incapacitating, as of 28 days ago, loss of vertebral height not known',
      baseline: 'week-8',
      given: { heightLossPercent: null, incapacitatingPain: { value: true, on: '2026-05-19' } },
      expect: 'unpublished',
    },
  ],
})
