/** A made-up guideline that asks a chart everything the language can ask, for the tests of the chart reader. */

import {
  allergy,
  anyOf,
  chartFlag,
  checklist,
  choice,
  collect,
  condition,
  contactFor,
  count,
  date,
  days,
  doses,
  earliest,
  exists,
  facts,
  familyHistory,
  firstOf,
  guideline,
  highest,
  image,
  indexEpisode,
  latest,
  lowest,
  medication,
  observation,
  patient,
  procedure,
  quantity,
  reported,
  riskAssessment,
  setOf,
  settingChoice,
  type ValueSet,
  valueSet,
  yesNo,
} from '../../src/language/index.ts'

export const sct = 'http://snomed.info/sct'
export const loinc = 'http://loinc.org'
export const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
export const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
const atc = 'http://www.whocc.no/atc'
const seen = 'made up for tests'

const set = (id: string, ...codes: readonly (readonly [string, string, 'prefix'?])[]): ValueSet =>
  valueSet({
    id,
    title: `${id} (for tests)`,
    codes: codes.map(([system, code, match]) =>
      match === undefined ? [system, code, code, seen] : [system, code, code, seen, match],
    ),
  })

const sets = {
  event: set('event', [sct, '42942008'], [icd10cm, 'M80.08', 'prefix'], [icd10cm, 'M80.08XA']),
  siteUpper: set('site-upper', [sct, '23215003']),
  siteLower: set('site-lower', [sct, '66794005'], [sct, '426646004']),
  bleeding: set('bleeding', [sct, '74474003'], [icd10cm, 'K92', 'prefix']),
  fever: set('fever', [sct, '386661006']),
  weak: set('weak', [sct, '26544005']),
  score: set('score', [loinc, '72514-3']),
  creatinine: set('creatinine', [loinc, '2160-0'], [loinc, '14682-9']),
  density: set('density', [loinc, '38267-1']),
  trend: set('trend', [loinc, '72166-2']),
  trendUp: set('trend-up', [sct, '449868002']),
  trendDown: set('trend-down', [sct, '8517006']),
  finding: set('finding', [loinc, '8310-5']),
  drugA: set('drug-a', [rxnorm, '46041'], [atc, 'M05BA04']),
  drugB: set('drug-b', [rxnorm, '993449'], [atc, 'M05BX04']),
  drugClass: set('drug-class', [rxnorm, '46041'], [rxnorm, '993449'], [atc, 'M05B', 'prefix']),
  operation: set('operation', [sct, '447766003']),
  allergen: set('allergen', [rxnorm, '46041'], [sct, '293295008']),
  scan: set('scan', [loinc, '24968-0'], [sct, '241648005']),
  site: set('site', [sct, '23215003'], [sct, '66794005']),
  risk: set('risk', ['urn:risk', 'hip']),
  hip: set('hip', [sct, '391096007']),
  fallRisk: set('fall-risk', [sct, '129839007']),
}

const ask = (title: string) => ({ title, question: `${title}?` })

const chartFacts = facts({
  birthDate: date({ ...ask('born'), source: latest(patient('birthDate')) }),
  sex: choice({ female: 'female', male: 'male' }, { ...ask('sex'), source: latest(patient('gender')) }),
  dangers: checklist(
    {
      fever: { ...ask('fever'), source: latest(condition(sets.fever, 'active')) },
      numb: ask('numb'),
    },
    { ...ask('dangers'), danger: true, goodFor: days(14) },
  ),
  hasEvent: yesNo({ ...ask('the event is recorded'), source: exists(indexEpisode('exists')) }),
  eventOnset: date({ ...ask('onset'), source: lowest(indexEpisode('onset')) }),
  eventSites: setOf(
    { upper: 'upper', lower: 'lower' },
    { ...ask('sites'), source: collect(indexEpisode('levels')) },
  ),
  bleeds: yesNo({
    ...ask('bleeds'),
    silence: 'problem-list',
    source: latest(condition(sets.bleeding, 'active')),
  }),
  everBled: yesNo({ ...ask('ever bled'), source: exists(condition(sets.bleeding, 'ever')) }),
  site: choice(
    { upper: 'upper', lower: 'lower' },
    {
      ...ask('site of weakness'),
      source: latest(condition(sets.weak, 'ever', { upper: sets.siteUpper, lower: sets.siteLower })),
    },
  ),
  score: quantity('{score}', {
    ...ask('score'),
    range: [0, 10],
    converts: { mm: 0.1 },
    source: highest(observation(sets.score)),
  }),
  creatinine: quantity('mg/dL', {
    ...ask('creatinine'),
    range: [0.1, 20],
    converts: { 'umol/L': 1 / 88.4 },
    source: firstOf(latest(observation(sets.creatinine)), lowest(observation(sets.creatinine))),
  }),
  density: quantity('{T-score}', {
    ...ask('density'),
    range: [-7, 5],
    unclearBare: [0.2, 2],
    source: latest(observation(sets.density)),
  }),
  trend: choice(
    { up: 'up', down: 'down' },
    {
      ...ask('trend'),
      source: latest(observation(sets.trend, { up: sets.trendUp, down: sets.trendDown })),
    },
  ),
  measuredOn: date({ ...ask('measured on'), source: latest(observation(sets.density)) }),
  found: yesNo({ ...ask('found'), source: latest(observation(sets.finding)) }),
  onClass: yesNo({ ...ask('on a drug of the class'), source: latest(medication(sets.drugClass)) }),
  onDrugA: yesNo({ ...ask('on drug A'), source: latest(medication(sets.drugA)) }),
  drugs: setOf(
    { a: 'A', b: 'B' },
    { ...ask('drugs'), source: collect(medication(sets.drugClass, { a: sets.drugA, b: sets.drugB })) },
  ),
  drugAStart: date({ ...ask('start of A'), source: latest(medication(sets.drugA)) }),
  operated: yesNo({
    ...ask('operated'),
    source: anyOf(latest(procedure(sets.operation)), latest(procedure(sets.bleeding))),
  }),
  operations: quantity('1', {
    ...ask('operations'),
    range: [0, 100],
    source: count(procedure(sets.operation)),
  }),
  allergic: yesNo({
    ...ask('allergic'),
    danger: true,
    silence: 'allergies',
    source: exists(allergy(sets.allergen)),
  }),
  concluded: yesNo({ ...ask('concluded'), source: exists(reported(sets.bleeding)) }),
  concludedSince: yesNo({
    ...ask('concluded since the event'),
    source: exists(reported(sets.fever), { since: 'index-fracture' }),
  }),
  scannedOn: date({
    ...ask('scanned on'),
    source: latest(image(sets.scan, { modalities: ['MR', 'CT'], sites: sets.site })),
  }),
  scans: quantity('1', { ...ask('scans'), range: [0, 100], source: count(image(sets.scan)) }),
  risk: quantity('%', { ...ask('risk'), range: [0, 100], source: latest(riskAssessment(sets.risk)) }),
  parentHip: yesNo({ ...ask('hip of a parent'), source: exists(familyHistory(sets.hip, 'parents')) }),
  fallFlag: yesNo({ ...ask('flagged for falls'), source: latest(chartFlag(sets.fallRisk)) }),
  seenForBleeding: yesNo({ ...ask('seen for bleeding'), source: exists(contactFor(sets.bleeding)) }),
  lastDoseOfB: date({
    ...ask('last dose of B'),
    source: firstOf(latest(doses(sets.drugB)), latest(medication(sets.drugB))),
  }),
  eventsBefore: quantity('1', {
    ...ask('events before'),
    range: [0, 24],
    source: highest(indexEpisode('earlier')),
  }),
  eventImagedOn: date({ ...ask('event imaged on'), source: earliest(indexEpisode('imaged')) }),
  country: settingChoice({ us: 'US', uk: 'UK' }, ask('country')),
})

export const chartGuideline = guideline({
  id: 'chart-toy',
  url: 'https://example.org/chart-toy',
  title: 'Made up for tests of the chart reader',
  version: '0.0.1',
  status: 'draft',
  roles: {
    redFlags: chartFacts.dangers,
    onset: chartFacts.eventOnset,
    birthDate: chartFacts.birthDate,
    sex: chartFacts.sex,
    site: chartFacts.eventSites,
  },
  episode: {
    codes: sets.event,
    map: { upper: sets.siteUpper, lower: sets.siteLower },
    chain: days(90),
    newSiteAfter: days(30),
    treatedBy: sets.operation,
  },
  facts: [chartFacts],
  questions: [],
  stages: [],
  recommendations: [],
  options: [],
  positions: [],
  evidence: {},
  valueSets: Object.values(sets),
  statements: [],
  baselines: [],
})
