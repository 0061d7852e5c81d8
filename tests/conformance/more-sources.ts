/** What random guidelines lack and charts have: sites of the index event, and sources of every kind for every kind of fact. */

import {
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
  const episode = (field: 'levels' | 'exists'): Records => ({ resource: 'Episode', field })
  const code = (id: string) => ({
    id,
    title: id,
    opposes: [],
    shares: [],
    codes: [
      { system: 'http://snomed.info/sct', code: `code-${id}`, display: id, prefix: false, seenIn: null },
    ],
  })
  return frozen({
    ...guideline,
    episode: { codes: indexSet, chain: 28, ...event, map: Object.fromEntries(siteSets) },
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
  const number = { kind: 'quantity', unit: '{score}', range: [-20, 20], converts: {} } as const
  const more: readonly Fact[] = [
    {
      ...from('count', { resource: 'Condition', codes: 'vs-p', holds: 'ever', map: null }),
      ...number,
      id: 'countC',
    },
    { ...from('count', { resource: 'Procedure', codes: 'vs-q', map: null }), ...number, id: 'countP' },
    { ...from('count', { resource: 'Medication', codes: 'vs-p', map: null }), ...number, id: 'countM' },
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
      ...from('earliest', { resource: 'Medication', codes: 'vs-q', map: { a: 'vs-p', b: 'vs-q' } }),
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
  ]
  const set = (id: string, code: string, prefix: boolean): ValueSet => ({
    id,
    title: id,
    opposes: [],
    shares: [],
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
