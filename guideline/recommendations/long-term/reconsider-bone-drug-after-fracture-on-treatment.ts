/** A fracture while a bone drug was taken. */

import { all, any, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { aace2020, payerVhrPolicies } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { abaloparatide } from '../../options/abaloparatide.ts'
import { denosumab } from '../../options/denosumab.ts'
import { romosozumab } from '../../options/romosozumab.ts'
import { teriparatide } from '../../options/teriparatide.ts'
import { zoledronate } from '../../options/zoledronate.ts'
import { knownCauseExamples, otherCauseFirst, sepsisExample, suspectedCauseExamples } from '../superseders.ts'

export const reconsiderBoneDrugAfterFractureOnTreatment = recommendation({
  id: 'reconsider-bone-drug-after-fracture-on-treatment',
  title: 'Reconsider the bone drug after a fracture on treatment',
  statement:
    'Reconsider the bone drug: a fracture on treatment. Check adherence and secondary causes; change or step up with a specialist.',
  forPatient:
    'You broke a bone although you take a bone medicine. We check why, and whether another medicine suits you better.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    any(
      rareSituations.fractureDespiteBoneDrug,
      all(
        boneDrugsDerived.takingBoneDrug,
        elapsed(currentBoneDrugs.boneDrugStartDate, '>=', days(1), fracture.onsetDate),
      ),
    ),
  ),
  supersededBy: otherCauseFirst,
  action: 'switch-or-restart-anti-osteoporotic-drug',
  options: [teriparatide, romosozumab, abaloparatide, zoledronate, denosumab],
  otherwise: {
    title: 'Fracture on treatment: a specialist decides',
    statement:
      'Ask a bone specialist: the fracture happened on treatment, and what could replace the drug is contraindicated.',
    forPatient:
      'You broke a bone although you take a bone medicine. A specialist decides with you what is safe instead.',
  },
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(payerVhrPolicies, {
      locator: 'fracture on therapy as a criterion of very high risk, quoting AACE 2020',
    }),
    cite(aace2020, { locator: 'very high risk: fracture on therapy; read in a digest' }),
  ],
  examples: [
    sepsisExample('week-1', { fractureDespiteBoneDrug: true }),
    ...knownCauseExamples('week-1', { fractureDespiteBoneDrug: true }),
    ...suspectedCauseExamples('week-1', { fractureDespiteBoneDrug: true }),
    {
      name: 'alendronate begun the day before the fracture',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2026-03-09' },
      expect: 'applicable',
    },
    {
      name: 'alendronate begun on the day of the fracture',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2026-03-10' },
      expect: 'not-applicable',
    },
    {
      name: 'broken on a drug whose name nobody gave',
      baseline: 'week-1',
      given: { fractureDespiteBoneDrug: true, takingAlendronate: null },
      expect: 'applicable',
    },
    {
      name: 'red-flag checklist not answered',
      baseline: 'week-1',
      given: { fractureDespiteBoneDrug: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'no bone drug', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'start not known', baseline: 'week-1', given: { takingAlendronate: true }, expect: 'needs-data' },
  ],
  remarks:
    'A drug needs months to act: a fracture soon after its start is not yet a failure of the drug. No source read here gives the number of months.',
})
