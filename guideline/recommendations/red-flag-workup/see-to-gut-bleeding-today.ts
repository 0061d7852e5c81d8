/** Bleeding from the gut is looked at the same day. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { agsBeers2015, fdaLabelNsaid } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { painMedicineRisks } from '../../facts/pain-medicines.ts'

export const seeToGutBleedingToday = recommendation({
  id: 'see-to-gut-bleeding-today',
  title: 'Bleeding from the gut: assessed today',
  statement:
    'Have the gut bleeding assessed today: no NSAID by mouth; whoever assesses it decides on any anticoagulant or antiplatelet drug.',
  forPatient:
    'Black stools or blood can mean bleeding inside. Go to the emergency department today. Take no ibuprofen, naproxen, diclofenac or aspirin for pain. Ask there about your blood thinner before you change it.',
  question: 'red-flags',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S6'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, painMedicineRisks.gutBleeding),
  action: 'specialist-referral',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'Life may be at stake, and to look the same day costs little beside it: our own judgement.',
  urgency: 'emergency',
  step: 'danger',
  evidence: [
    cite(agsBeers2015, { locator: 'ulcers and bleeding: what the drugs of this plan can do' }),
    cite(fdaLabelNsaid, { locator: 'boxed warning: bleeding of the gut', unverified: true }),
  ],
  examples: [
    { name: 'black stools', baseline: 'week-1', given: { gutBleeding: true }, expect: 'applicable' },
    {
      name: 'an ulcer that does not bleed',
      baseline: 'week-1',
      given: { giBleedingOrUlcer: true },
      expect: 'not-applicable',
    },
    { name: 'no bleeding', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'nobody asked', baseline: 'week-1', given: { gutBleeding: null }, expect: 'needs-data' },
    {
      name: 'black stools, no fracture',
      baseline: 'week-1',
      given: {
        gutBleeding: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
  ],
  remarks:
    'Our own safety judgement: the sources read here say that bleeding bars the drugs, not what is done about it, which lies outside this guideline. No source was read for "the same day".',
})
