/** Below fifty a fracture without trauma has a cause of its own. */

import { cite, recommendation } from '../../../src/language/index.ts'
import { caseAdrenalTumour } from '../../case-reports.ts'
import { nogg2024, vcfTeachingDigest } from '../../evidence.ts'
import { boneLossCausesDerived } from '../../facts/bone-loss-causes.ts'
import { workUp } from '../../facts/work-up.ts'

export const findTheCauseBelowFifty = recommendation({
  id: 'find-the-cause-below-fifty',
  title: 'Find and treat the cause below the age of 50',
  statement:
    'Find and treat the cause below 50, pregnancy and breastfeeding among them: a bone drug alone is not enough.',
  forPatient:
    'At your age bones do not break like this without a reason. We look for it, so that it can be treated.',
  question: 'secondary-causes',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: boneLossCausesDerived.atraumaticBelowFifty,
  doneWhen: workUp.secondaryCausesChecked,
  action: 'treat-underlying-cause',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(vcfTeachingDigest, { locator: 'young age; in a man secondary until shown otherwise' }),
    cite(nogg2024, { locator: 'younger people need specialist work-up' }),
    cite(caseAdrenalTumour, { locator: 'no outward sign of the tumour' }),
  ],
  examples: [
    {
      name: 'man of 48',
      baseline: 'week-1',
      given: { birthDate: '1977-09-14', sex: 'male' },
      expect: 'applicable',
    },
    {
      name: '49 years old',
      baseline: 'week-1',
      given: { birthDate: '1976-03-17', sex: 'male' },
      expect: 'applicable',
    },
    {
      name: '50 today',
      baseline: 'week-1',
      given: { birthDate: '1976-03-16', sex: 'male' },
      expect: 'not-applicable',
    },
    {
      name: '18 today',
      baseline: 'week-1',
      given: { birthDate: '2008-03-16', sex: 'male' },
      expect: 'applicable',
    },
    {
      name: '17 years old',
      baseline: 'week-1',
      given: { birthDate: '2008-03-17', sex: 'male' },
      expect: 'not-applicable',
    },
    {
      name: 'woman of 34 who breastfeeds',
      baseline: 'week-1',
      given: { birthDate: '1991-09-14', menopauseAge: null, breastfeeding: true },
      expect: 'applicable',
    },
    {
      name: 'looked for',
      baseline: 'week-1',
      given: { birthDate: '1977-09-14', sex: 'male', secondaryCausesChecked: true },
      expect: 'done',
    },
    { name: 'birth date not known', baseline: 'week-1', given: { birthDate: null }, expect: 'needs-data' },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
  remarks:
    'A cause that was found is treated by its own recommendation. The 50 is of the standard list of red flags, which was recalled and not read; the digest that was read says 60.',
})
