/** Pain relief in steps: the weakest that helps, for the shortest time. */

import { atMost, cite, disputedBy, recommendation } from '../../../src/language/index.ts'
import { aafp2016Vcf, aaos2010Scf, bhof2022, bmjBpOscf, nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { acetaminophen } from '../../options/acetaminophen.ts'
import { oralNsaid } from '../../options/oral-nsaid.ts'
import { topicalAnalgesic } from '../../options/topical-analgesic.ts'

export const relievePainStepwise = recommendation({
  id: 'relieve-pain-stepwise',
  title: 'Pain relief in steps',
  statement: 'Relieve pain stepwise: {options}.',
  forPatient: 'Start with {first}. If that is not enough, ask us before you take anything else.',
  question: 'analgesia',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S4', 'S5', 'S6'],
  appliesWhen: fractureDerived.vertebralFracturePresent,
  doneWhen: atMost(symptoms.painSeverity, 0),
  action: 'pain-control',
  options: [acetaminophen, topicalAnalgesic, oralNsaid],
  join: 'then',
  otherwise: {
    title: 'Pain relief: a specialist decides',
    statement:
      'Ask a pain specialist how to relieve the pain: every simple pain medicine is contraindicated.',
    forPatient: 'The usual pain medicines are not safe for you. A specialist decides with you what can help.',
  },
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'Among medicines that relieve about alike, the less harmful comes first; one guideline gives it its strongest grade.',
  urgency: 'days',
  step: 'comfort',
  everyone: true,
  evidence: [
    cite(nogg2024, { locator: 'section 8: weakest effective agent, shortest time', grade: 'Strong' }),
    cite(aafp2016Vcf, { locator: 'options for acute pain' }),
    cite(bmjBpOscf, { locator: 'paracetamol and anti-inflammatory drugs to begin with' }),
    cite(bhof2022, { locator: 'pain after fracture' }),
    disputedBy(aaos2010Scf, { locator: 'opioids and analgesics', grade: 'Inconclusive' }),
  ],
  examples: [
    { name: 'pain 7', baseline: 'week-1', expect: 'applicable' },
    { name: 'pain 1', baseline: 'week-1', given: { painSeverity: 1 }, expect: 'applicable' },
    { name: 'pain 0', baseline: 'week-1', given: { painSeverity: 0 }, expect: 'done' },
    { name: 'no pain, in words', baseline: 'week-1', given: { painSeverity: 'no pain' }, expect: 'done' },
    { name: 'pain not rated', baseline: 'week-1', given: { painSeverity: null }, expect: 'applicable' },
    {
      name: 'an emergency does not take pain relief away',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
    },
    { name: 'fourteen weeks, failed care', baseline: 'week-14', expect: 'applicable' },
    {
      name: 'fourteen weeks, failed care, an emergency',
      baseline: 'week-14',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
    },
    {
      name: 'no fracture',
      baseline: 'week-1',
      given: { vertebralFracture: false, fractureLevels: null, fragilityFractureWithoutSite: false },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
  remarks:
    'An opioid is no part of these steps: it is advised by itself, for severe pain and only for a few days. The order is ours, from the cautions of the sources: the source pathway names the drugs without one.',
})
