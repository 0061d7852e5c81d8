/** Pain that is not held, or nobody to help: a bed in hospital is thought of. */

import { all, any, atLeast, cite, is, not, recommendation, saidToHold } from '../../../src/language/index.ts'
import { acr2014Vcf, cmsLcdPva } from '../../evidence.ts'
import { careBesidesDrugs } from '../../facts/care-besides-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatment } from '../../facts/treatment.ts'
import { settings } from '../../settings.ts'

const { noSupportAtHome } = careBesidesDrugs
const { mobilisesUnderAnalgesia, painSeverity } = symptoms

export const considerAdmission = recommendation({
  id: 'consider-admission',
  title: 'Consider admission to hospital',
  statement: 'Consider admission: the pain is not held, or the patient cannot get up or be helped at home.',
  forPatient:
    'If the pain does not let you get up, or nobody can help you at home, some days in hospital may be best.',
  question: 'initial-management',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S4', 'S11'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(
      saidToHold(treatment.parenteralOpioidsNeeded),
      saidToHold(noSupportAtHome),
      all(
        atLeast(painSeverity, 7),
        any(
          not(mobilisesUnderAnalgesia),
          noSupportAtHome,
          all(treatment.optimalManagementGiven, treatment.careHasFailed),
        ),
      ),
    ),
  ),
  doneWhen: is(settings.care, 'inpatient'),
  action: 'admission',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'referral',
  evidence: [
    cite(acr2014Vcf, { locator: 'parenteral opioid or admission needed' }),
    cite(cmsLcdPva, { locator: 'in hospital, 8 of 10' }),
  ],
  examples: [
    {
      name: 'opioids by injection needed',
      baseline: 'week-1',
      given: { parenteralOpioidsNeeded: true },
      expect: 'applicable',
    },
    {
      name: 'nobody at home',
      baseline: 'week-1',
      given: { noSupportAtHome: true },
      expect: 'applicable',
    },
    {
      name: 'cannot get up at a pain of 7',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: false },
      expect: 'applicable',
    },
    {
      name: 'cannot get up at a pain of 6',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: false, painSeverity: 6 },
      expect: 'not-applicable',
    },
    {
      name: 'the best care has failed at a pain of 8',
      baseline: 'week-14',
      given: { careHasFailed: true },
      expect: 'applicable',
    },
    {
      name: 'the best care given, nobody asked whether it failed',
      baseline: 'week-14',
      given: { careHasFailed: null },
      expect: 'needs-data',
    },
    {
      name: 'in hospital already',
      baseline: 'week-1',
      given: { parenteralOpioidsNeeded: true },
      setting: { care: 'inpatient' },
      expect: 'done',
    },
    { name: 'gets up with a pain of 7', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'pain of 7, help at home not asked about',
      baseline: 'week-1',
      given: { noSupportAtHome: null },
      expect: 'needs-data',
    },
    {
      name: 'help at home 28 days ago',
      baseline: 'week-1',
      given: { noSupportAtHome: { value: false, on: '2026-02-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'help at home 29 days ago',
      baseline: 'week-1',
      given: { noSupportAtHome: { value: false, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'nobody at home, no fracture',
      baseline: 'week-1',
      given: {
        noSupportAtHome: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'nobody at home, care setting not given',
      baseline: 'nothing-known',
      given: { vertebralFracture: true, noSupportAtHome: true },
      expect: 'applicable',
    },
  ],
  remarks:
    'That such pain may need a hospital is of the sources; the 7, and help at home, are our own judgement. Who cannot rate the pain is judged by what it stops.',
})
