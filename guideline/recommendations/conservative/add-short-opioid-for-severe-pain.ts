/** An opioid for a few days of severe pain. */

import { all, any, atLeast, cite, disputedBy, recommendation } from '../../../src/language/index.ts'
import { aafp2016Vcf, aaos2010Scf, acr2014Vcf, cdc2022Opioids, nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { painMedicines } from '../../facts/pain-medicines.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { strongOpioid } from '../../options/strong-opioid.ts'
import { weakOpioid } from '../../options/weak-opioid.ts'

export const addShortOpioidForSeverePain = recommendation({
  id: 'add-short-opioid-for-severe-pain',
  title: 'A short opioid for severe pain',
  statement:
    'Add an opioid for a few days only, the weakest that helps and with a laxative: pain is 7 or more and milder medicines do not hold it.',
  forPatient:
    'For a few days of very bad pain a stronger medicine may help. About 4 of 10 people get constipated and 3 of 10 feel sick or sleepy.',
  question: 'analgesia',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S5', 'S6'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, atLeast(symptoms.painSeverity, 7)),
  doneWhen: any(painMedicines.takingWeakOpioid, painMedicines.takingStrongOpioid),
  action: 'short-opioid',
  options: [weakOpioid, strongOpioid],
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  evidence: [
    cite(aafp2016Vcf, { locator: 'options for acute pain' }),
    cite(nogg2024, {
      locator: 'section 8: weakest effective agent, shortest time, laxative',
      grade: 'Strong',
    }),
    cite(cdc2022Opioids, { locator: 'no more than the days of severe pain; read in a digest' }),
    cite(acr2014Vcf, { locator: 'on opioids: constipation 41, nausea 32, somnolence 29 percent' }),
    disputedBy(aaos2010Scf, { locator: 'opioids and analgesics', grade: 'Inconclusive' }),
  ],
  examples: [
    { name: 'pain 7', baseline: 'week-1', expect: 'applicable' },
    { name: 'pain 6', baseline: 'week-1', given: { painSeverity: 6 }, expect: 'not-applicable' },
    { name: 'pain not known', baseline: 'week-1', given: { painSeverity: null }, expect: 'needs-data' },
    { name: 'weak opioid taken', baseline: 'week-1', given: { takingWeakOpioid: true }, expect: 'done' },
    { name: 'strong opioid taken', baseline: 'week-1', given: { takingStrongOpioid: true }, expect: 'done' },
  ],
  remarks:
    'Seven of ten as severe is a display band of ours; trials and commissioners use the same cut for severe pain.',
})
