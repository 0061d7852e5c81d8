/** What random guidelines lack and charts have: sites of the index event, and sources of every kind for every kind of fact. */

import {
  type EpisodeField,
  type Fact,
  frozen,
  type Guideline,
  type PickKind,
  type Records,
  type ValueSet,
} from '../../src/language/index.ts'

const indexSet = 'vs-index'
const siteSets = ['a', 'b', 'c'].map((site) => [site, `vs-site-${site}`] as const)

/** A guideline without sites of an index event gets them, and facts that read every field of the event. */
export function withIndexEvent(guideline: Guideline): Guideline {
  const { episode: event } = guideline
  if (event !== null && event.map !== null) return guideline
  const asked = { danger: false, goodFor: null, silence: null, setting: false, remarks: null, question: '?' }
  const episode = (field: EpisodeField): Records => ({ resource: 'Episode', field })
  const code = (id: string) => ({
    id,
    title: id,
    several: id.length % 2 === 0,
    opposes: [],
    shares: [],
    perhaps: [],
    classes: [],
    names: [],
    codes: [
      { system: 'http://snomed.info/sct', code: `code-${id}`, display: id, prefix: false, seenIn: null },
    ],
  })
  return frozen({
    ...guideline,
    episode: {
      codes: indexSet,
      chain: 28,
      newSiteAfter: null,
      treatedBy: null,
      ...event,
      map: Object.fromEntries(siteSets),
    },
    facts: [
      ...guideline.facts,
      {
        ...asked,
        kind: 'set',
        id: 'indexSites',
        title: 'sites of the index event',
        choices: { a: 'The a', b: 'The b', c: 'The c' },
        source: { pick: 'collect', of: episode('levels'), since: null },
      },
      {
        ...asked,
        kind: 'yes-no',
        id: 'indexThere',
        title: 'there is an index event',
        source: { pick: 'exists', of: episode('exists'), since: null },
      },
      {
        ...asked,
        kind: 'date',
        id: 'indexImaged',
        title: 'the index event was first imaged',
        fallback: null,
        source: { pick: 'earliest', of: episode('imaged'), since: null },
      },
    ],
    valueSets: [...guideline.valueSets, code(indexSet), ...siteSets.map(([, id]) => code(id))],
  })
}

/** More facts, over pairs of source and kind that the random guidelines do not make; parent codes too. */
export function withEverySource(guideline: Guideline): Guideline {
  const asked = {
    title: 'more',
    question: '?',
    danger: false,
    goodFor: null,
    silence: 'procedures',
    setting: false,
    remarks: null,
  } as const
  const choices = { a: 'The a', b: 'The b' }
  const from = (pick: PickKind, of: Records) => ({ ...asked, source: { pick, of, since: null } })
  const number = {
    kind: 'quantity',
    unit: '{score}',
    range: [-20, 20],
    converts: {},
    unclearBare: null,
    inWords: {},
  } as const
  const more: readonly Fact[] = [
    {
      ...from('count', { resource: 'Condition', codes: 'vs-p', holds: 'ever', map: null }),
      ...number,
      id: 'countC',
    },
    { ...from('count', { resource: 'Procedure', codes: 'vs-q', map: null }), ...number, id: 'countP' },
    {
      ...from('count', { resource: 'Medication', codes: 'vs-p', given: false, map: null }),
      ...number,
      id: 'countM',
    },
    { ...from('latest', { resource: 'Observation', codes: 'vs-q', map: null }), ...number, id: 'pure' },
    {
      ...from('latest', { resource: 'Observation', codes: 'vs-p', map: null }),
      kind: 'choice',
      id: 'own',
      choices,
    },
    {
      ...from('collect', { resource: 'Observation', codes: 'vs-q', map: null }),
      kind: 'set',
      id: 'owns',
      choices,
    },
    {
      ...from('latest', { resource: 'Observation', codes: 'vs-q', map: { yes: 'vs-yes', no: 'vs-no' } }),
      kind: 'yes-no',
      id: 'spoken',
    },
    {
      ...from('earliest', {
        resource: 'Medication',
        codes: 'vs-q',
        given: false,
        map: { a: 'vs-p', b: 'vs-q' },
      }),
      kind: 'choice',
      id: 'drug',
      choices,
    },
    {
      ...from('collect', { resource: 'Procedure', codes: 'vs-p', map: { a: 'vs-p', b: 'vs-q' } }),
      kind: 'set',
      id: 'operations',
      choices,
    },
    {
      ...from('exists', { resource: 'Condition', codes: 'vs-p', holds: 'active', map: null }),
      kind: 'yes-no',
      id: 'under',
    },
    {
      ...from('exists', { resource: 'Condition', codes: 'vs-p', holds: 'active', onlyYes: true, map: null }),
      kind: 'yes-no',
      id: 'underIfSaid',
    },
    {
      ...from('exists', { resource: 'Condition', codes: 'vs-p', holds: 'ever', onlyYes: true, map: null }),
      kind: 'yes-no',
      id: 'everIfSaid',
    },
    ...notedKinds(from),
  ]
  const set = (id: string, code: string, prefix: boolean): ValueSet => ({
    id,
    title: id,
    several: id.length % 2 === 0,
    opposes: [],
    shares: [],
    perhaps: [],
    classes: [],
    names: [],
    codes: [{ system: 'http://snomed.info/sct', code, display: id, prefix, seenIn: null }],
  })
  return frozen({
    ...guideline,
    facts: [...guideline.facts, ...more],
    valueSets: [
      ...guideline.valueSets,
      set('vs-p', 'p-', true),
      set('vs-q', 'q-1', false),
      set('vs-yes', 'y-1', false),
      set('vs-no', 'n-', true),
    ],
  })
}

/** Facts of each kind over records that were noted on a day. */
function notedKinds(
  from: (pick: PickKind, of: Records) => Omit<Extract<Fact, { readonly kind: 'yes-no' }>, 'kind' | 'id'>,
): readonly Fact[] {
  const choices = { a: 'The a', b: 'The b' }
  const number = {
    kind: 'quantity',
    unit: '1',
    range: [-20, 20],
    converts: {},
    unclearBare: null,
    inWords: {},
  } as const
  const percent = {
    kind: 'quantity',
    unit: '%',
    range: [0, 100],
    converts: {},
    unclearBare: null,
    inWords: {},
  } as const
  const kinds: readonly Records[] = [
    { resource: 'AllergyIntolerance', codes: 'vs-p', map: null },
    { resource: 'DiagnosticReport', codes: 'vs-p', map: null },
    { resource: 'Imaging', codes: 'vs-p', modalities: ['MR', 'CT'], sites: 'vs-q', map: null },
    { resource: 'Imaging', codes: 'vs-p', modalities: [], sites: null, map: null },
    { resource: 'FamilyMemberHistory', codes: 'vs-p', relatives: 'first-degree', map: null },
    { resource: 'Flag', codes: 'vs-p', map: null },
    { resource: 'Encounter', codes: 'vs-p', map: null },
    { resource: 'Medication', codes: 'vs-p', given: true, map: null },
  ]
  const risk: Records = { resource: 'RiskAssessment', codes: 'vs-p', map: null }
  return [
    ...kinds.flatMap((of, n): readonly Fact[] => [
      { ...from('latest', of), kind: 'yes-no', id: `notedLatest${n}` },
      { ...from('exists', of), kind: 'yes-no', id: `notedExists${n}` },
      { ...from('earliest', of), kind: 'date', id: `notedDate${n}`, fallback: null },
      { ...from('count', of), ...number, id: `notedCount${n}` },
      {
        ...from('collect', { ...of, map: { a: 'vs-p', b: 'vs-q' } } as Records),
        kind: 'set',
        id: `notedSet${n}`,
        choices,
      },
      {
        ...from('latest', { ...of, map: { a: 'vs-p', b: 'vs-q' } } as Records),
        kind: 'choice',
        id: `notedChoice${n}`,
        choices,
      },
    ]),
    { ...from('latest', risk), ...percent, id: 'risk' },
    { ...from('highest', risk), ...percent, unit: '{percent}', id: 'riskElse' },
    { ...from('count', risk), ...number, id: 'risks' },
    { ...from('latest', risk), kind: 'date', id: 'riskOn', fallback: null },
    { ...from('latest', risk), kind: 'yes-no', id: 'riskSaid' },
  ]
}
