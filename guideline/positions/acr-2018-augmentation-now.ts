/** The appropriateness criteria of the American College of Radiology in the revision of 2018, as far as they could be read. */

import { any, cite, is, not, position } from '../../src/language/index.ts'
import { acr2018Vcf } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { personDerived } from '../facts/person.ts'
import { procedureRisks } from '../facts/procedure-risks.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'

export const acr2018AugmentationNow = position({
  id: 'acr-2018-augmentation-now',
  body: 'American College of Radiology',
  title: 'Appropriateness criteria, revision of 2018',
  year: 2018,
  question: 'augmentation-now',
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
      stance: 'opposes',
      text: 'Variant 3, a contraindication (fitness, pregnancy, infection, coagulation): medical management.',
      verified: true,
    },
    {
      when: is(imaging.advancedImaging, 'not-done'),
      stance: 'either',
      text: 'Variant 1, a new symptomatic fracture: imaging and medical management usually appropriate, augmentation may be.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'either',
    text: 'Variant 2, with or without oedema, deformity, worsening or impaired lungs: medical management and augmentation are both usually appropriate.',
  },
  reservations: [
    'No table sets a time to wait.',
    'Variants after the third and the narrative could not be read.',
    'Surgical consultation is usually not appropriate in variant 2.',
  ],
  published: true,
  evidence: [cite(acr2018Vcf, { locator: 'variants 1 to 3', grade: 'Usually Appropriate' })],
  examples: [
    { name: 'fourteen weeks, failed care', baseline: 'week-14', expect: 'either' },
    {
      name: 'a new fracture without advanced imaging',
      baseline: 'week-14',
      given: { advancedImaging: 'not-done' },
      expect: 'either',
    },
    {
      name: 'infection',
      baseline: 'week-14',
      given: { activeInfection: true },
      expect: 'opposes',
    },
    {
      name: 'bleeding disorder',
      baseline: 'week-14',
      given: { uncorrectedCoagulopathy: true },
      expect: 'opposes',
    },
    {
      name: 'malignancy suspected',
      baseline: 'week-14',
      given: { redFlags: { malignancySuspected: true } },
      expect: 'not-covered',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-14',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'checklist not answered', baseline: 'week-14', given: { redFlags: null }, expect: 'needs-data' },
    {
      name: 'not so: an active infection is present, as of 29 days ago',
      baseline: 'week-14',
      given: { activeInfection: { value: false, on: '2026-05-18' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: an active infection is present, as of 28 days ago',
      baseline: 'week-14',
      given: { activeInfection: { value: false, on: '2026-05-19' } },
      expect: 'either',
    },
  ],
})
