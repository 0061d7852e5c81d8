/** A cause that was found, or that something points to, is confirmed and treated. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import {
  caseAdrenalTumour,
  caseHyperparathyroidism2017,
  caseKallmann2017,
  caseMastocytosis2024,
} from '../../case-reports.ts'
import { aace2020, vcfTeachingDigest } from '../../evidence.ts'
import { boneLossCauses, boneLossCausesDerived } from '../../facts/bone-loss-causes.ts'
import { fractureDerived } from '../../facts/fracture.ts'

export const treatSecondaryCause = recommendation({
  id: 'treat-secondary-cause',
  title: 'Treat the cause of bone loss',
  statement:
    'Have the known or suspected cause of bone loss confirmed and treated by its specialist, beside the bone drug.',
  forPatient: 'Something else may weaken your bones, and it can be treated. A specialist looks after that.',
  question: 'secondary-causes',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, boneLossCausesDerived.causeToTreat),
  doneWhen: boneLossCauses.secondaryCauseTreated,
  action: 'treat-underlying-cause',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'A cause left untreated goes on breaking bones, some of them at the risk of life: our own judgement.',
  urgency: 'days',
  step: 'cause',
  evidence: [
    cite(aace2020, { locator: 'evaluate for secondary causes' }),
    cite(vcfTeachingDigest, { locator: 'in a man secondary until shown otherwise' }),
    cite(caseHyperparathyroidism2017, { locator: 'parathyroid surgery' }),
    cite(caseAdrenalTumour, { locator: 'fractures ended with the removal of the tumour' }),
    cite(caseKallmann2017, { locator: 'testosterone stopped years before' }),
    cite(caseMastocytosis2024, { locator: 'raised tryptase' }),
  ],
  examples: [
    { name: 'found', baseline: 'week-1', given: { secondaryCauseFound: true }, expect: 'applicable' },
    {
      name: 'hyperparathyroidism',
      baseline: 'week-1',
      given: { knownCauses: ['hyperparathyroidism'] },
      expect: 'applicable',
    },
    {
      name: 'hypercortisolism',
      baseline: 'week-1',
      given: { knownCauses: ['hypercortisolism'] },
      expect: 'applicable',
    },
    {
      name: 'hypogonadism',
      baseline: 'week-1',
      given: { knownCauses: ['hypogonadism'] },
      expect: 'applicable',
    },
    {
      name: 'hyperthyroidism',
      baseline: 'week-1',
      given: { knownCauses: ['hyperthyroidism'] },
      expect: 'applicable',
    },
    {
      name: 'malabsorption',
      baseline: 'week-1',
      given: { knownCauses: ['malabsorption'] },
      expect: 'applicable',
    },
    {
      name: 'osteomalacia',
      baseline: 'week-1',
      given: { knownCauses: ['osteomalacia'] },
      expect: 'applicable',
    },
    {
      name: 'osteogenesis imperfecta',
      baseline: 'week-1',
      given: { knownCauses: ['osteogenesis-imperfecta'] },
      expect: 'applicable',
    },
    {
      name: 'kidney bone disease',
      baseline: 'week-1',
      given: { knownCauses: ['kidney-bone-disease'] },
      expect: 'applicable',
    },
    {
      name: 'mastocytosis',
      baseline: 'week-1',
      given: { knownCauses: ['mastocytosis'] },
      expect: 'applicable',
    },
    { name: 'other', baseline: 'week-1', given: { knownCauses: ['other'] }, expect: 'applicable' },
    {
      name: 'a test points to one',
      baseline: 'week-1',
      given: { secondaryCauseSuspected: true },
      expect: 'applicable',
    },
    { name: 'high calcium', baseline: 'week-1', given: { hypercalcaemia: true }, expect: 'applicable' },
    {
      name: 'under treatment',
      baseline: 'week-1',
      given: { secondaryCauseFound: true, secondaryCauseTreated: true },
      expect: 'done',
    },
    { name: 'none found', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'not known which causes there are',
      baseline: 'week-1',
      given: { knownCauses: null },
      expect: 'needs-data',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
    {
      name: 'not so: blood calcium is high or a disorder that raises it is present, as of 91 days ago',
      baseline: 'week-1',
      given: { hypercalcaemia: { value: false, on: '2025-12-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: blood calcium is high or a disorder that raises it is present, as of 90 days ago',
      baseline: 'week-1',
      given: { hypercalcaemia: { value: false, on: '2025-12-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'not so: something points to a cause of bone loss that is not yet established, as of 366 days ago',
      baseline: 'week-1',
      given: { secondaryCauseSuspected: { value: false, on: '2025-03-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: something points to a cause of bone loss that is not yet established, as of 365 days ago',
      baseline: 'week-1',
      given: { secondaryCauseSuspected: { value: false, on: '2025-03-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'nothing else known: the cause of bone loss is under treatment, as of 366 days ago',
      baseline: 'nothing-known',
      given: { secondaryCauseTreated: { value: true, on: '2025-03-15' } },
      expect: 'needs-data',
    },
    {
      name: 'nothing else known: the cause of bone loss is under treatment, as of 365 days ago',
      baseline: 'nothing-known',
      given: { secondaryCauseTreated: { value: true, on: '2025-03-16' } },
      expect: 'done',
    },
  ],
  remarks: 'The single cases show what such a cause can do, not how often there is one.',
})
