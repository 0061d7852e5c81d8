/** A normal plain film does not end the search. */

import { cite, is, recommendation } from '../../../src/language/index.ts'
import { caseYoungAthlete } from '../../case-reports.ts'
import { acr2018Vcf, ofClassificationAo } from '../../evidence.ts'
import { imaging } from '../../facts/imaging.ts'
import { rareSituationsDerived } from '../../facts/rare-situations.ts'
import { emergencyImageFirst } from '../superseders.ts'
import { takeImageInEmergency } from '../surgical-referral/take-image-in-emergency.ts'

export const imagePainWithNormalFilm = recommendation({
  id: 'image-pain-with-normal-film',
  title: 'Magnetic resonance imaging when films are normal and pain persists',
  statement:
    'Have magnetic resonance imaging: strong pain persists, and plain films miss fresh fractures, tumours and infections.',
  forPatient: 'An X-ray does not show everything. Because the pain goes on, a scan looks closer.',
  question: 'imaging',
  stages: ['conservative', 'out-of-scope', 'red-flag-workup'],
  sources: ['S4', 'S23'],
  appliesWhen: rareSituationsDerived.painUnexplainedByFilm,
  doneWhen: is(imaging.advancedImaging, 'oedema', 'uptake', 'no-sign'),
  supersededBy: emergencyImageFirst,
  action: 'mri',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(ofClassificationAo, { locator: 'OF1: oedema on magnetic resonance imaging alone' }),
    cite(acr2018Vcf, { locator: 'variant 1: magnetic resonance imaging', grade: 'Usually Appropriate' }),
    cite(caseYoungAthlete, { locator: 'films without a sign, metastasis on magnetic resonance imaging' }),
  ],
  examples: [
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { plainFilm: 'normal', redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: takeImageInEmergency,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { plainFilm: 'normal', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'pain of 7 that eases',
      baseline: 'week-1',
      given: { plainFilm: 'normal', painTrend: 'improving' },
      expect: 'applicable',
    },
    {
      name: 'pain of 6 that eases',
      baseline: 'week-1',
      given: { plainFilm: 'normal', painTrend: 'improving', painSeverity: 6 },
      expect: 'not-applicable',
    },
    {
      name: 'pain of 5 that stays',
      baseline: 'week-1',
      given: { plainFilm: 'normal', painSeverity: 5 },
      expect: 'applicable',
    },
    {
      name: 'pain of 4 that grows',
      baseline: 'week-1',
      given: { plainFilm: 'normal', painTrend: 'worsening', painSeverity: 4 },
      expect: 'not-applicable',
    },
    {
      name: 'scan done',
      baseline: 'week-1',
      given: { plainFilm: 'normal', advancedImaging: 'no-sign' },
      expect: 'done',
    },
    {
      name: 'the film shows the fracture',
      baseline: 'week-1',
      given: { plainFilm: 'fracture' },
      expect: 'not-applicable',
    },
    { name: 'no film yet', baseline: 'week-1', given: { plainFilm: 'not-done' }, expect: 'not-applicable' },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
    {
      name: 'nothing else known: advanced imaging of the fracture: marrow oedema on magnetic resonance imaging',
      baseline: 'nothing-known',
      given: { advancedImaging: 'oedema' },
      expect: 'done',
    },
    {
      name: 'nothing else known: advanced imaging of the fracture: uptake on a bone scan, where magnetic resonance imaging was not possible',
      baseline: 'nothing-known',
      given: { advancedImaging: 'uptake' },
      expect: 'done',
    },
    {
      name: 'nothing else known: pain severity 0, as of 29 days ago',
      baseline: 'nothing-known',
      given: { painSeverity: { value: 0, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'nothing else known: pain severity 0, as of 28 days ago',
      baseline: 'nothing-known',
      given: { painSeverity: { value: 0, on: '2026-02-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'nothing else known: course of the pain: improving, as of 28 days ago, pain severity 6',
      baseline: 'nothing-known',
      given: { painTrend: { value: 'improving', on: '2026-02-16' }, painSeverity: 6 },
      expect: 'not-applicable',
    },
    {
      name: 'plain film of the spine: a fracture, as of 85 days ago',
      baseline: 'week-1',
      given: { plainFilm: { value: 'fracture', on: '2025-12-21' } },
      expect: 'needs-data',
    },
    {
      name: 'plain film of the spine: a fracture, as of 84 days ago',
      baseline: 'week-1',
      given: { plainFilm: { value: 'fracture', on: '2025-12-22' } },
      expect: 'not-applicable',
    },
    {
      name: 'course of the pain: worsening, 57 years old, plain film of the spine: no fracture and nothing else that explains the pain, pain severity 5',
      baseline: 'week-1',
      given: { birthDate: '1968-09-14', plainFilm: 'normal', painSeverity: 5, painTrend: 'worsening' },
      expect: 'applicable',
    },
  ],
})
