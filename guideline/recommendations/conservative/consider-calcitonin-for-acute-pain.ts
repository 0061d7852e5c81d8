/** Calcitonin for acute fracture pain: begun within five days, for four weeks, where it is still licensed. */

import {
  all,
  because,
  cite,
  days,
  disputedBy,
  elapsed,
  is,
  moreThan,
  not,
  recommendation,
} from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import {
  aaos2010Scf,
  boucher2020Calcitonin,
  ema2012Calcitonin,
  fdaLabelCalcitonin,
  knopp2012Calcitonin,
} from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatment } from '../../facts/treatment.ts'
import { calcitonin } from '../../options/calcitonin.ts'
import { settings } from '../../settings.ts'
import { investigateSuspectedMalignancy } from '../red-flag-workup/investigate-suspected-malignancy.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const considerCalcitoninForAcutePain = recommendation({
  id: 'consider-calcitonin-for-acute-pain',
  title: 'Calcitonin for acute pain',
  statement:
    'Consider calcitonin for acute fracture pain: begin within five days of onset and stop after four weeks.',
  forPatient:
    'A hormone spray may ease the pain if you start within five days. You take it for four weeks and no longer.',
  question: 'calcitonin-now',
  stages: ['conservative'],
  sources: ['S5', 'S7'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    because(
      not(is(settings.jurisdiction, 'eu', 'uk', 'ca')),
      ema2012Calcitonin,
      'verified',
      'nasal form withdrawn',
    ),
    because(
      elapsed(fracture.onsetDate, '<=', days(5)),
      aaos2010Scf,
      'verified',
      'acute: 0 to 5 days from onset',
    ),
    because(not(redFlagsDerived.neurologicalRedFlag), aaos2010Scf, 'verified', 'neurologically intact'),
    moreThan(symptoms.painSeverity, 0),
  ),
  doneWhen: treatment.takingCalcitonin,
  due: { after: fracture.onsetDate, from: days(0), to: days(5) },
  supersededBy: [
    {
      recommendation: referRedFlagEmergency,
      because: 'An emergency comes before the choice of a pain medicine.',
    },
    {
      recommendation: investigateSuspectedMalignancy,
      because: 'Calcitonin is linked to more cancers; a suspected one is cleared first.',
    },
  ],
  action: 'calcitonin-4-weeks',
  options: [calcitonin],
  otherwise: {
    title: 'Acute pain: a specialist decides',
    statement: 'Ask a pain specialist about the acute pain: the drug for its first weeks is contraindicated.',
    forPatient: 'The hormone spray is not for you. If pain stays bad, a pain specialist can help.',
  },
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'days',
  step: 'comfort',
  evidence: [
    cite(aaos2010Scf, { locator: 'calcitonin', grade: 'Moderate' }),
    cite(knopp2012Calcitonin, { locator: 'pain at rest in week 1' }),
    disputedBy(boucher2020Calcitonin, { locator: 'effect at four weeks unclear' }),
    disputedBy(ema2012Calcitonin, { locator: 'cancer rate in long-term trials' }),
    disputedBy(fdaLabelCalcitonin, { locator: 'acute fracture pain is not a labelled use' }),
  ],
  examples: [
    {
      name: 'day 5, new neurological deficit',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', redFlags: { ...allDenied, newNeurologicalDeficit: true } },
      expect: 'not-applicable',
    },
    {
      name: 'day 5, spine unstable',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', redFlags: { ...allDenied, spinalInstability: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'day 5, malignancy suspected',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'day 5',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11' },
      expect: 'applicable',
    },
    { name: 'day 6', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'onset known to the month only',
      baseline: 'week-1',
      given: { onsetDate: '2026-03' },
      expect: 'needs-data',
    },
    {
      name: 'day 5 in the European Union',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11' },
      setting: { jurisdiction: 'eu' },
      expect: 'not-applicable',
    },
    {
      name: 'day 5 without pain',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', painSeverity: 0 },
      expect: 'not-applicable',
    },
    {
      name: 'day 5, checklist not answered',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'day 5, already taken',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', takingCalcitonin: true },
      expect: 'done',
    },
    {
      name: 'in the United Kingdom, onset of the fracture 5 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11' },
      setting: { jurisdiction: 'uk' },
      expect: 'not-applicable',
    },
    {
      name: 'in Canada, onset of the fracture 5 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11' },
      setting: { jurisdiction: 'ca' },
      expect: 'not-applicable',
    },
    {
      name: 'pain severity 1, onset of the fracture 5 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-11', painSeverity: 1 },
      expect: 'applicable',
    },
  ],
  remarks:
    'Contested. The source pathway says "in the first four weeks"; the trials behind it began within five days and lasted four weeks. The nasal form is withdrawn in the European Union, the United Kingdom and Canada.',
})
