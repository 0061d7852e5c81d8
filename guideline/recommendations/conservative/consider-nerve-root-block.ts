/** An injection at the nerve root for fractures of L3 or L4. */

import { all, because, cite, includes, moreThan, not, recommendation } from '../../../src/language/index.ts'
import { aafp2016Vcf, aaos2010Scf } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatmentDerived } from '../../facts/treatment.ts'

export const considerNerveRootBlock = recommendation({
  id: 'consider-nerve-root-block',
  title: 'L2 nerve root block for a fracture of L3 or L4',
  statement:
    'Consider an L2 or other nerve root block, or epidural injection, for pain of L3 or L4 despite oral drugs.',
  forPatient: 'An injection beside the nerve may ease the pain for some weeks.',
  question: 'analgesia',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S5'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    because(includes(fracture.fractureLevels, 'L3', 'L4'), aaos2010Scf, 'verified', 'L3 and L4'),
    treatmentDerived.medicalManagementFailed,
    moreThan(symptoms.painSeverity, 0),
    not(redFlagsDerived.redFlagPresent),
  ),
  action: 'nerve-root-block',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'comfort',
  evidence: [
    cite(aaos2010Scf, { locator: 'L2 root block for L3 or L4', grade: 'Weak' }),
    cite(aafp2016Vcf, { locator: 'nerve root block, epidural injection' }),
  ],
  examples: [
    {
      name: 'L3, care has failed',
      baseline: 'week-14',
      given: { fractureLevels: ['L3'] },
      expect: 'applicable',
    },
    {
      name: 'L4, care has failed',
      baseline: 'week-14',
      given: { fractureLevels: ['L4'] },
      expect: 'applicable',
    },
    { name: 'L2', baseline: 'week-14', given: { fractureLevels: ['L2'] }, expect: 'not-applicable' },
    {
      name: 'L3, care has not failed',
      baseline: 'week-8',
      given: { fractureLevels: ['L3'] },
      expect: 'not-applicable',
    },
    {
      name: 'L3, no pain',
      baseline: 'week-14',
      given: { fractureLevels: ['L3'], painSeverity: 0 },
      expect: 'not-applicable',
    },
    {
      name: 'L3, pain 1',
      baseline: 'week-14',
      given: { fractureLevels: ['L3'], painSeverity: 1 },
      expect: 'applicable',
    },
    {
      name: 'L3, infection suspected',
      baseline: 'week-14',
      given: { fractureLevels: ['L3'], redFlags: { infectionSuspected: true } },
      expect: 'not-applicable',
    },
    {
      name: 'L3, checklist not answered',
      baseline: 'week-14',
      given: { fractureLevels: ['L3'], redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'level not known', baseline: 'week-14', given: { fractureLevels: null }, expect: 'needs-data' },
    {
      name: 'not so: pain needs parenteral opioids or admission, as of 29 days ago, fracture of L3',
      baseline: 'week-8',
      given: { fractureLevels: ['L3'], parenteralOpioidsNeeded: { value: false, on: '2026-05-18' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: pain needs parenteral opioids or admission, as of 28 days ago, fracture of L3',
      baseline: 'week-8',
      given: { fractureLevels: ['L3'], parenteralOpioidsNeeded: { value: false, on: '2026-05-19' } },
      expect: 'not-applicable',
    },
  ],
})
