/** Denosumab that was stopped without a follow-on. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { caseRebound2019, reboundSeries2020 } from '../../case-reports.ts'
import { endocrine20192020, mhra2020Denosumab } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { rareSituationsDerived } from '../../facts/rare-situations.ts'
import { alendronate } from '../../options/alendronate.ts'
import { denosumab } from '../../options/denosumab.ts'
import { zoledronate } from '../../options/zoledronate.ts'

export const followOnAfterStoppedDenosumab = recommendation({
  id: 'follow-on-after-stopped-denosumab',
  title: 'A follow-on drug after denosumab was stopped',
  statement: 'Start {options} now: a denosumab dose was stopped or missed, and a vertebra has broken.',
  forPatient:
    'The injection was stopped, and bones in the spine may break more easily. The injection or another bone medicine protects you again, so you need one now.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup'],
  sources: ['S8', 'S20'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, rareSituationsDerived.denosumabEnded),
  doneWhen: all(rareSituationsDerived.denosumabEnded, boneDrugsDerived.takingBisphosphonate),
  action: 'switch-or-restart-anti-osteoporotic-drug',
  options: [denosumab, zoledronate, alendronate],
  otherwise: {
    title: 'After the missed dose: a specialist decides',
    statement:
      'Have a bone specialist decide within days what follows: a dose was missed, the usual drugs are contraindicated.',
    forPatient:
      'The injection was stopped, and bones in the spine may break more easily. A bone specialist decides with you within days.',
  },
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'days',
  step: 'treatment',
  evidence: [
    cite(mhra2020Denosumab, {
      locator:
        'multiple vertebral fractures after stopping or delay; a prior vertebral fracture is the highest risk',
    }),
    cite(endocrine20192020, { locator: 'no holiday, follow-on drug needed' }),
    cite(reboundSeries2020, { locator: 'a potent antiresorptive promptly' }),
    cite(caseRebound2019, { locator: 'two more vertebrae within a month' }),
  ],
  examples: [
    { name: 'stopped', baseline: 'week-1', given: { denosumabStopped: true }, expect: 'applicable' },
    {
      name: 'a bisphosphonate follows',
      baseline: 'week-1',
      given: { denosumabStopped: true, takingZoledronate: true },
      expect: 'done',
    },
    {
      name: 'on alendronate, not asked about denosumab',
      baseline: 'week-1',
      given: { denosumabStopped: null, takingAlendronate: true },
      expect: 'needs-data',
    },
    {
      name: 'two doses, none any more',
      baseline: 'week-1',
      given: { denosumabDoses: 2, takingDenosumab: false },
      expect: 'applicable',
    },
    {
      name: 'one dose, none any more',
      baseline: 'week-1',
      given: { denosumabDoses: 1, takingDenosumab: false },
      expect: 'applicable',
    },
    {
      name: 'two doses, and it goes on',
      baseline: 'week-1',
      given: { denosumabDoses: 2, takingDenosumab: true },
      expect: 'not-applicable',
    },
    { name: 'not stopped', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not asked', baseline: 'week-1', given: { denosumabStopped: null }, expect: 'needs-data' },
  ],
})
