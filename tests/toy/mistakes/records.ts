/** Planted mistakes: records that cannot answer the fact they are read for. */

import { fact, type Row } from './plant.ts'

const read = (id: string, of: object, pick = 'latest') => fact(id, { source: { pick, of, since: null } })
const codes = { codes: 'toy-pain-score', map: null }

export const mistakesOfRecords: readonly Row[] = [
  [
    'a number out of flags',
    read('painScore', { resource: 'Flag', ...codes }),
    'wrong-kind',
    ['"painScore"', 'no number stands in records of Flag', 'count the records'],
  ],
  [
    'a yes out of a prediction',
    read('skinBroken', { resource: 'RiskAssessment', ...codes }),
    'wrong-kind',
    ['"skinBroken"', 'nothing but a number', 'another kind of record'],
  ],
  [
    'earlier events counted',
    read('painScore', { resource: 'Episode', field: 'earlier' }, 'count'),
    'wrong-kind',
    ['"painScore"', 'how many there were at least', '"highest"'],
  ],
  [
    'earlier events that say yes',
    read('skinBroken', { resource: 'Episode', field: 'earlier' }, 'exists'),
    'wrong-kind',
    ['"skinBroken"', 'how many there were at least', '"highest"'],
  ],
  [
    'a site without a modality',
    read('injuryDate', { resource: 'Imaging', ...codes, modalities: [], sites: 'toy-pain-score' }),
    'wrong-kind',
    ['"injuryDate"', 'its modality and its site together'],
  ],
  [
    'an unknown value set of sites',
    read('injuryDate', { resource: 'Imaging', ...codes, modalities: ['MR'], sites: 'toy-sites' }),
    'unknown-id',
    ['"injuryDate"', 'toy-sites'],
  ],
  [
    'an old result under one code before a new one under another',
    fact('painScore', {
      source: {
        firstOf: [
          { pick: 'latest', of: { resource: 'Observation', ...codes }, since: null },
          { pick: 'latest', of: { resource: 'Observation', ...codes }, since: null },
        ],
      },
    }),
    'code-before-day',
    ['"painScore"', 'hides a newer one', 'one value set'],
  ],
]
