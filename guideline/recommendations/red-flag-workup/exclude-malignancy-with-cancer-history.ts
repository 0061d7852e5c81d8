/** Imaging with contrast where the patient has or had cancer. */

import { all, any, cite, recommendation } from '../../../src/language/index.ts'
import { acr2014Vcf, mauch2018Imaging } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { workUp } from '../../facts/work-up.ts'
import { investigateSuspectedMalignancy } from './investigate-suspected-malignancy.ts'

export const excludeMalignancyWithCancerHistory = recommendation({
  id: 'exclude-malignancy-with-cancer-history',
  title: 'Exclude malignancy where there is a history of cancer',
  statement:
    'Have magnetic resonance imaging without and with contrast before calling the fracture osteoporotic: the patient has or had cancer.',
  forPatient:
    'Because you have had cancer, we take a special scan to be sure that it did not cause the fracture.',
  question: 'other-cause',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, workUp.cancerHistory),
  doneWhen: any(workUp.malignancyExcluded, workUp.malignancyConfirmed),
  supersededBy: [
    {
      recommendation: investigateSuspectedMalignancy,
      because: 'The work-up of a suspicion includes the imaging.',
    },
  ],
  action: 'malignancy-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'A tumour treated as thin bone may be a catastrophe: our own judgement.',
  urgency: 'days',
  step: 'work-up',
  evidence: [
    cite(acr2014Vcf, { locator: 'imaging before augmentation with a cancer history' }),
    cite(mauch2018Imaging, { locator: 'overlap of benign and malignant features' }),
  ],
  examples: [
    {
      name: 'a tumour is confirmed',
      baseline: 'week-1',
      given: { cancerHistory: true, malignancyConfirmed: true },
      expect: 'done',
    },
    {
      name: 'breast cancer years ago and malignancy suspected',
      baseline: 'week-1',
      given: { cancerHistory: true, redFlags: { malignancySuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'breast cancer years ago, checklist not answered',
      baseline: 'week-1',
      given: { cancerHistory: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'breast cancer years ago',
      baseline: 'week-1',
      given: { cancerHistory: true },
      expect: 'applicable',
    },
    { name: 'no cancer', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'nobody asked', baseline: 'week-1', given: { cancerHistory: null }, expect: 'needs-data' },
    {
      name: 'malignancy excluded',
      baseline: 'week-1',
      given: { cancerHistory: true, malignancyExcluded: true },
      expect: 'done',
    },
  ],
  remarks: 'A past cancer alone does not stop medical care; a suspicion does.',
})
