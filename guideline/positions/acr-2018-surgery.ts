/** The appropriateness criteria of the American College of Radiology of 2018 on surgical consultation, as far as they could be read. */

import { any, cite, is, not, position } from '../../src/language/index.ts'
import { acr2018Vcf } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { personDerived } from '../facts/person.ts'
import { procedureRisks } from '../facts/procedure-risks.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'

export const acr2018Surgery = position({
  id: 'acr-2018-surgery',
  body: 'American College of Radiology',
  title: 'Appropriateness criteria, revision of 2018: surgical consultation',
  year: 2018,
  question: 'surgery',
  method: 'panel ratings by the RAND/UCLA method, with GRADE',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The variants that could be read are about fractures of thin bone.',
      verified: true,
    },
    {
      when: redFlagsDerived.redFlagPresent,
      stance: 'not-covered',
      text: 'The variants that could be read have no red flags.',
      verified: true,
    },
    {
      when: any(
        procedureRisks.activeInfection,
        procedureRisks.uncorrectedCoagulopathy,
        personDerived.pregnancyToConsider,
        procedureRisks.severeCardiopulmonaryDisease,
      ),
      stance: 'either',
      text: 'Variant 3, a contraindication to augmentation or surgery: surgical consultation may be appropriate.',
      verified: true,
    },
    {
      when: is(imaging.advancedImaging, 'not-done'),
      stance: 'either',
      text: 'Variant 1, a new symptomatic fracture: surgical consultation may be appropriate.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'Variant 2, without red flags: surgical consultation is usually not appropriate.',
  },
  reservations: ['Variants after the third and the narrative could not be read.'],
  published: true,
  evidence: [cite(acr2018Vcf, { locator: 'variants 1 to 3', grade: 'Usually Not Appropriate' })],
  examples: [
    { name: 'no red flag', baseline: 'week-14', expect: 'opposes' },
    {
      name: 'a new fracture without advanced imaging',
      baseline: 'week-14',
      given: { advancedImaging: 'not-done' },
      expect: 'either',
    },
    {
      name: 'bleeding disorder',
      baseline: 'week-14',
      given: { uncorrectedCoagulopathy: true },
      expect: 'either',
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-14',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'not-covered',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-14',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'checklist not answered', baseline: 'week-14', given: { redFlags: null }, expect: 'needs-data' },
  ],
})
