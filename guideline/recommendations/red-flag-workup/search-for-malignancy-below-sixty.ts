/** Below sixty the search for myeloma and metastasis belongs to the work-up. */

import { all, any, because, cite, is, lessThan, not, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { casePregnancy2011, caseYoungAthlete, unsuspectedMalignancy } from '../../case-reports.ts'
import { vcfTeachingDigest } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { personDerived } from '../../facts/person.ts'
import { rareSituationsDerived } from '../../facts/rare-situations.ts'
import { workUp } from '../../facts/work-up.ts'
import { investigateSuspectedMalignancy } from './investigate-suspected-malignancy.ts'

export const searchForMalignancyBelowSixty = recommendation({
  id: 'search-for-malignancy-below-sixty',
  title: 'Search for myeloma and metastasis below the age of 60',
  statement: 'Search for myeloma and metastasis (protein electrophoresis, imaging): the patient is below 60.',
  forPatient: 'Before we call it thin bone, blood tests and scans look for anything else in the bone.',
  question: 'other-cause',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(
    any(
      all(fractureDerived.vertebralFracturePresent, not(is(fracture.fractureMechanism, 'high-energy'))),
      rareSituationsDerived.painUnexplainedByFilm,
    ),
    because(lessThan(personDerived.ageInYears, 60), vcfTeachingDigest, 'verified', 'red flags: age below 60'),
  ),
  doneWhen: any(workUp.malignancyExcluded, workUp.malignancyConfirmed),
  supersededBy: [
    {
      recommendation: investigateSuspectedMalignancy,
      because: 'The work-up of a suspicion includes the search.',
    },
  ],
  action: 'malignancy-workup',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(vcfTeachingDigest, {
      locator: 'age below 60: protein electrophoresis and search for myeloma or metastasis',
    }),
    cite(unsuspectedMalignancy, { locator: '8.0 percent (5.4 to 10.6) of presumed osteoporotic fractures' }),
    cite(casePregnancy2011, { locator: 'malignancy excluded before cement' }),
    cite(caseYoungAthlete, { locator: 'metastasis behind normal films' }),
  ],
  examples: [
    {
      name: 'a tumour is confirmed at 59',
      baseline: 'week-1',
      given: { birthDate: '1966-09-14', malignancyConfirmed: true },
      expect: 'done',
    },
    {
      name: '59 years old',
      baseline: 'week-1',
      given: { birthDate: '1966-03-17', menopauseAge: null },
      expect: 'applicable',
    },
    {
      name: '60 today',
      baseline: 'week-1',
      given: { birthDate: '1966-03-16', menopauseAge: null },
      expect: 'not-applicable',
    },
    {
      name: '59, high-energy trauma',
      baseline: 'week-1',
      given: { birthDate: '1966-03-17', menopauseAge: null, fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    {
      name: 'a suspicion is worked up already',
      baseline: 'week-1',
      given: {
        birthDate: '1966-03-17',
        menopauseAge: null,
        redFlags: { ...allDenied, nightOrRestPain: true },
      },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { birthDate: '1966-03-17', menopauseAge: null, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: '27, films normal, pain of 8',
      baseline: 'week-1',
      given: {
        birthDate: '1998-09-14',
        menopauseAge: null,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
        plainFilm: 'normal',
        painSeverity: 8,
      },
      expect: 'applicable',
    },
    {
      name: '27, films normal, pain of 7',
      baseline: 'week-1',
      given: {
        birthDate: '1998-09-14',
        menopauseAge: null,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
        plainFilm: 'normal',
        painTrend: 'improving',
        painSeverity: 7,
      },
      expect: 'applicable',
    },
    {
      name: '27, films normal, pain of 6 that eases',
      baseline: 'week-1',
      given: {
        birthDate: '1998-09-14',
        menopauseAge: null,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
        plainFilm: 'normal',
        painTrend: 'improving',
        painSeverity: 6,
      },
      expect: 'not-applicable',
    },
    {
      name: 'excluded',
      baseline: 'week-1',
      given: { birthDate: '1966-03-17', menopauseAge: null, malignancyExcluded: true },
      expect: 'done',
    },
    { name: 'birth date not known', baseline: 'week-1', given: { birthDate: null }, expect: 'needs-data' },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
  remarks: 'A search, not a suspicion: medical care and the bone drug go on.',
})
