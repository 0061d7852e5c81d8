/** The appropriateness criteria of the American College of Radiology in the release of 2013, superseded since. */

import { all, any, cite, elapsed, not, position, weeks } from '../../src/language/index.ts'
import { acr2014Vcf } from '../evidence.ts'
import { earlierIndications } from '../facts/earlier-indications.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { painCourse } from '../facts/pain-course.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'
import { treatment } from '../facts/treatment.ts'

const { analgesicsNotTolerated, parenteralOpioidsNeeded, optimalManagementGiven } = treatment

export const acr2014AugmentationNow = position({
  id: 'acr-2014-augmentation-now',
  body: 'American College of Radiology',
  title: 'Appropriateness criteria, release of 2013, superseded in 2018 and 2022',
  year: 2014,
  question: 'augmentation-now',
  method: 'panel ratings from 1 to 9 of seven variants, beside a review of the literature',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'Rated here: fractures of thin bone.',
      verified: true,
    },
    {
      when: any(redFlagsDerived.emergencySignPresent, symptoms.radiculopathy),
      stance: 'opposes',
      text: 'New neurological signs: surgery rates 9 of 9, augmentation 3.',
      verified: true,
    },
    {
      when: any(
        earlierIndications.painDespiteSixWeeksOfCare,
        analgesicsNotTolerated,
        parenteralOpioidsNeeded,
        earlierIndications.bedriddenDespiteCare,
      ),
      stance: 'supports',
      text: 'Conservative care has failed: pain despite oral drugs (six weeks in one passage), drugs not possible, parenteral opioids or admission, or bedridden (8 of 9).',
      verified: true,
    },
    {
      when: all(
        imaging.kyphoticDeformity,
        elapsed(fracture.onsetDate, '>=', weeks(6)),
        elapsed(fracture.onsetDate, '<=', weeks(12)),
        optimalManagementGiven,
        not(painCourse.painEasing),
      ),
      stance: 'supports',
      text: 'A subacute fracture with kyphosis that care has not helped: vertebroplasty 8, kyphoplasty 7 of 9.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'either',
    text: 'Conservative care rates 8 of 9, augmentation 4 to 5: for when conservative care fails.',
  },
  reservations: [
    'It calls augmentation controversial: two sham-controlled trials found no advantage.',
    'With a history of cancer or atypical features, magnetic resonance imaging comes first.',
  ],
  published: true,
  evidence: [cite(acr2014Vcf, { locator: 'variants 1 to 7 and narrative', grade: '1 to 9' })],
  examples: [
    {
      name: 'week 8, nothing failed',
      baseline: 'week-8',
      expect: 'either',
    },
    {
      name: 'drugs not tolerated',
      baseline: 'week-8',
      given: { analgesicsNotTolerated: true },
      expect: 'supports',
    },
    {
      name: 'parenteral opioids',
      baseline: 'week-8',
      given: { parenteralOpioidsNeeded: true },
      expect: 'supports',
    },
    {
      name: 'kyphosis in week 8, best care of five weeks',
      baseline: 'week-8',
      given: { kyphoticDeformity: true, optimalManagementGiven: true },
      expect: 'supports',
    },
    {
      name: 'the same on day 42',
      baseline: 'week-8',
      given: {
        kyphoticDeformity: true,
        optimalManagementGiven: true,
        onsetDate: '2026-05-05',
        treatmentStartDate: '2026-05-12',
      },
      expect: 'supports',
    },
    {
      name: 'the same on day 41',
      baseline: 'week-8',
      given: {
        kyphoticDeformity: true,
        optimalManagementGiven: true,
        onsetDate: '2026-05-06',
        treatmentStartDate: '2026-05-12',
      },
      expect: 'either',
    },
    {
      name: 'kyphosis on day 84, care begun late',
      baseline: 'week-8',
      given: { kyphoticDeformity: true, optimalManagementGiven: true, onsetDate: '2026-03-24' },
      expect: 'supports',
    },
    {
      name: 'kyphosis on day 85, care begun late',
      baseline: 'week-8',
      given: { kyphoticDeformity: true, optimalManagementGiven: true, onsetDate: '2026-03-23' },
      expect: 'either',
    },
    { name: 'fourteen weeks of failed care', baseline: 'week-14', expect: 'supports' },
    {
      name: 'a nerve root affected',
      baseline: 'week-14',
      given: { radiculopathy: true },
      expect: 'opposes',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-14',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
    {
      name: 'course of the pain: improving, a kyphotic deformity is present, optimal medical management has been given',
      baseline: 'week-8',
      given: { kyphoticDeformity: true, optimalManagementGiven: true, painTrend: 'improving' },
      expect: 'either',
    },
  ],
  remarks: 'History: it stands beside the later criteria to show what changed, and nothing scores with it.',
})
