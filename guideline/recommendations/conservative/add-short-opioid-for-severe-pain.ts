/** An opioid for a few days of severe pain. */

import {
  all,
  any,
  atLeast,
  cite,
  days,
  disputedBy,
  not,
  recommendation,
} from '../../../src/language/index.ts'
import { aafp2016Vcf, aaos2010Scf, acr2014Vcf, cdc2022Opioids, nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { painMedicines } from '../../facts/pain-medicines.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatment } from '../../facts/treatment.ts'
import { opioidBarred } from '../../options/opioid-limits.ts'
import { strongOpioid } from '../../options/strong-opioid.ts'
import { weakOpioid } from '../../options/weak-opioid.ts'

const tried = { milderMedicinesNotEnough: true }

export const addShortOpioidForSeverePain = recommendation({
  id: 'add-short-opioid-for-severe-pain',
  title: 'A short opioid for severe pain',
  statement: 'Add {options} for a few days, weakest first, with a laxative: milder medicines fail.',
  forPatient:
    'For a few days of very bad pain a stronger medicine may help. About 4 of 10 people get constipated and 3 of 10 feel sick or sleepy.',
  question: 'analgesia',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S5', 'S6'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    atLeast(symptoms.painSeverity, 7),
    any(painMedicines.milderMedicinesNotEnough, treatment.optimalManagementGiven),
    not(opioidBarred),
  ),
  doneWhen: any(painMedicines.takingWeakOpioid, painMedicines.takingStrongOpioid),
  action: 'short-opioid',
  options: [weakOpioid, strongOpioid],
  otherwise: {
    title: 'Severe pain: a specialist decides',
    statement: 'Ask a pain specialist: pain is severe, and every opioid is contraindicated.',
    forPatient:
      'Strong pain medicines are not safe for you. A pain specialist decides with you what else can help.',
  },
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'days',
  step: 'comfort',
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
    { name: 'pain 7, milder medicines not enough', baseline: 'week-1', given: tried, expect: 'applicable' },
    {
      name: 'pain 6, milder medicines not enough',
      baseline: 'week-1',
      given: { ...tried, painSeverity: 6 },
      expect: 'not-applicable',
    },
    { name: 'pain 7, milder medicines not tried', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'nobody asked about milder medicines',
      baseline: 'week-1',
      given: { milderMedicinesNotEnough: null },
      expect: 'needs-data',
    },
    {
      name: 'milder medicines asked about 14 days ago',
      baseline: 'week-1',
      given: tried,
      after: days(14),
      expect: 'applicable',
    },
    {
      name: 'milder medicines asked about 15 days ago',
      baseline: 'week-1',
      given: tried,
      after: days(15),
      expect: 'needs-data',
    },
    { name: 'pain 8 under the best management', baseline: 'week-14', expect: 'applicable' },
    {
      name: 'pain not known',
      baseline: 'week-1',
      given: { ...tried, painSeverity: null },
      expect: 'needs-data',
    },
    {
      name: 'breathing depressed',
      baseline: 'week-1',
      given: { ...tried, respiratoryDepression: true },
      expect: 'not-applicable',
    },
    {
      name: 'breathing not asked about',
      baseline: 'week-1',
      given: { ...tried, respiratoryDepression: null },
      expect: 'needs-data',
    },
    {
      name: 'paralytic ileus',
      baseline: 'week-1',
      given: { ...tried, gutObstruction: true },
      expect: 'not-applicable',
    },
    {
      name: 'severe asthma',
      baseline: 'week-1',
      given: { ...tried, severeAsthma: true },
      expect: 'not-applicable',
    },
    {
      name: 'monoamine oxidase inhibitor within two weeks',
      baseline: 'week-1',
      given: { ...tried, monoamineOxidaseInhibitor: true },
      expect: 'not-applicable',
    },
    {
      name: 'hypersensitivity',
      baseline: 'week-1',
      given: { ...tried, opioidReaction: true },
      expect: 'not-applicable',
    },
    {
      name: 'weak opioid taken',
      baseline: 'week-1',
      given: { ...tried, takingWeakOpioid: true },
      expect: 'done',
    },
    {
      name: 'strong opioid taken',
      baseline: 'week-1',
      given: { ...tried, takingStrongOpioid: true },
      expect: 'done',
    },
    {
      name: 'not so: milder pain medicines do not hold the pain, as of 15 days ago',
      baseline: 'week-1',
      given: { milderMedicinesNotEnough: { value: false, on: '2026-03-01' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: breathing is depressed, as of 29 days ago',
      baseline: 'week-14',
      given: { respiratoryDepression: { value: false, on: '2026-05-18' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: breathing is depressed, as of 28 days ago',
      baseline: 'week-14',
      given: { respiratoryDepression: { value: false, on: '2026-05-19' } },
      expect: 'applicable',
    },
    {
      name: 'not so: the gut is obstructed or paralysed, as of 29 days ago',
      baseline: 'week-14',
      given: { gutObstruction: { value: false, on: '2026-05-18' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: the gut is obstructed or paralysed, as of 28 days ago',
      baseline: 'week-14',
      given: { gutObstruction: { value: false, on: '2026-05-19' } },
      expect: 'applicable',
    },
    {
      name: 'not so: severe asthma is not monitored, as of 29 days ago',
      baseline: 'week-14',
      given: { severeAsthma: { value: false, on: '2026-05-18' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: severe asthma is not monitored, as of 28 days ago',
      baseline: 'week-14',
      given: { severeAsthma: { value: false, on: '2026-05-19' } },
      expect: 'applicable',
    },
    {
      name: 'not so: a monoamine oxidase inhibitor was taken within two weeks, as of 15 days ago',
      baseline: 'week-14',
      given: { monoamineOxidaseInhibitor: { value: false, on: '2026-06-01' } },
      expect: 'needs-data',
    },
  ],
  remarks:
    'Seven of ten as severe is a display band of ours; trials and commissioners use the same cut for severe pain. Milder medicines come first, and the stops of every opioid are cleared before it is advised: an order of ours, from the cautions of the sources.',
})
