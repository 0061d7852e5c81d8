/** An anabolic course is followed by an antiresorptive. */

import { all, any, cite, days, recommendation } from '../../../src/language/index.ts'
import { acp2023, endocrine20192020, fdaLabelRomosozumab, fdaLabelTeriparatide } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { alendronate } from '../../options/alendronate.ts'
import { denosumab } from '../../options/denosumab.ts'
import { risedronate } from '../../options/risedronate.ts'
import { zoledronate } from '../../options/zoledronate.ts'

export const planAntiresorptiveAfterAnabolic = recommendation({
  id: 'plan-antiresorptive-after-anabolic',
  title: 'An antiresorptive after every anabolic course',
  statement: 'Plan what must follow the anabolic drug without a gap: {options}.',
  forPatient:
    'The medicine that builds bone must be followed by another at once, or you lose what you have gained.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(currentBoneDrugsDerived.takingAnabolicDrug, currentBoneDrugs.anabolicCourseEnded),
  ),
  doneWhen: boneDrugsDerived.takingAntiresorptive,
  due: { after: currentBoneDrugs.boneDrugStartDate, from: days(365), to: days(730) },
  action: 'anti-osteoporotic-drug',
  options: [alendronate, risedronate, zoledronate, denosumab],
  otherwise: {
    title: 'After the anabolic drug: a specialist decides',
    statement:
      'Ask a bone specialist now what follows the anabolic drug: the usual drugs are contraindicated.',
    forPatient:
      'Another medicine must follow at once. The usual ones are not safe for you, so a specialist decides with you.',
  },
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(acp2023, { locator: 'a bisphosphonate after an anabolic drug' }),
    cite(endocrine20192020, { locator: 'antiresorptive after an anabolic drug' }),
    cite(fdaLabelRomosozumab, { locator: '12 doses' }),
    cite(fdaLabelTeriparatide, { locator: 'two years' }),
  ],
  examples: [
    {
      name: 'on teriparatide',
      baseline: 'week-1',
      given: { takingTeriparatide: true },
      expect: 'applicable',
    },
    {
      name: 'on abaloparatide',
      baseline: 'week-1',
      given: { takingAbaloparatide: true },
      expect: 'applicable',
    },
    { name: 'on romosozumab', baseline: 'week-1', given: { takingRomosozumab: true }, expect: 'applicable' },
    {
      name: 'course ended, nothing since',
      baseline: 'week-1',
      given: { anabolicCourseEnded: true },
      expect: 'applicable',
    },
    {
      name: 'course ended, alendronate since',
      baseline: 'week-1',
      given: { anabolicCourseEnded: true, takingAlendronate: true },
      expect: 'done',
    },
    {
      name: 'course ended, denosumab since',
      baseline: 'week-1',
      given: { anabolicCourseEnded: true, takingDenosumab: true },
      expect: 'done',
    },
    {
      name: 'course ended, raloxifene since',
      baseline: 'week-1',
      given: { anabolicCourseEnded: true, takingRaloxifene: true },
      expect: 'done',
    },
    { name: 'never anabolic', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not known', baseline: 'week-1', given: { anabolicCourseEnded: null }, expect: 'needs-data' },
  ],
})
