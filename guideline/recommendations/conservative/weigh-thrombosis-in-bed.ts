/** A patient in bed: the risk of thrombosis is judged. */

import { all, any, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { acr2014Vcf } from '../../evidence.ts'
import { boneDrugLimits } from '../../facts/bone-drug-limits.ts'
import { boneDrugs } from '../../facts/bone-drugs.ts'
import { careBesidesDrugs } from '../../facts/care-besides-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { procedureRisks } from '../../facts/procedure-risks.ts'

export const weighThrombosisInBed = recommendation({
  id: 'weigh-thrombosis-in-bed',
  title: 'In bed: judge the risk of thrombosis',
  statement:
    'Judge the risk of thrombosis and of bleeding of a patient in bed, and prevent as your protocol says.',
  forPatient:
    'Lying in bed can cause clots in the legs. We judge your risk. Move your feet often. Tell us if a leg swells.',
  question: 'mobilisation',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S21'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(saidToHold(boneDrugLimits.immobilised), saidToHold(boneDrugs.cannotStayUpright)),
  ),
  doneWhen: any(procedureRisks.takingAnticoagulant, careBesidesDrugs.thrombosisRiskSeenTo),
  action: 'thrombosis-prevention',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'A clot may kill, and to judge the risk costs minutes: our own judgement.',
  urgency: 'days',
  step: 'danger',
  evidence: [cite(acr2014Vcf, { locator: 'venous stasis and thrombosis as consequences of bed rest' })],
  examples: [
    { name: 'confined to bed', baseline: 'week-1', given: { immobilised: true }, expect: 'applicable' },
    { name: 'cannot sit up', baseline: 'week-1', given: { cannotStayUpright: true }, expect: 'applicable' },
    {
      name: 'on an anticoagulant',
      baseline: 'week-1',
      given: { immobilised: true, takingAnticoagulant: true },
      expect: 'done',
    },
    {
      name: 'judged',
      baseline: 'week-1',
      given: { immobilised: true, thrombosisRiskSeenTo: true },
      expect: 'done',
    },
    {
      name: 'judged 14 days ago',
      baseline: 'week-1',
      given: { immobilised: true, thrombosisRiskSeenTo: { value: true, on: '2026-03-02' } },
      expect: 'done',
    },
    {
      name: 'judged 15 days ago',
      baseline: 'week-1',
      given: { immobilised: true, thrombosisRiskSeenTo: { value: true, on: '2026-03-01' } },
      expect: 'applicable',
    },
    { name: 'up and about', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'in bed, no fracture',
      baseline: 'week-1',
      given: {
        immobilised: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'confined to bed, a fracture not known',
      baseline: 'week-1',
      given: { immobilised: true, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
  ],
  remarks:
    'Sources name thrombosis as a harm of lying; who is given what against it was not read and stays with the protocol of the house.',
})
