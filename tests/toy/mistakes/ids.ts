/** Planted mistakes: ids, kinds, codes, circles, and content that nothing uses. */

import { substances, valueSet } from '../../../src/language/index.ts'
import {
  addDerived,
  addFact,
  bandage,
  both,
  early,
  fact,
  holds,
  of,
  option,
  painAbove,
  type Row,
  toyExamples,
  unreadCitation,
  urgent,
  worse,
} from './plant.ts'

const injury = { codes: 'toy-injury', map: null, chain: 42, newSiteAfter: null, treatedBy: null }

export const mistakesOfIds: readonly Row[] = [
  ['a fact twice', addFact('painScore', {}), 'duplicate-id', ['fact "painScore"', '2 times']],
  [
    'a recommendation twice',
    (g) => ({ ...g, recommendations: [...g.recommendations, ...g.recommendations.slice(0, 1)] }),
    'duplicate-id',
    ['"toy-urgent-look"'],
  ],
  [
    'an option named like a recommendation',
    both(
      option(() => ({ id: 'toy-wear-bandage' })),
      bandage({ options: ['toy-wear-bandage'] }),
    ),
    'duplicate-id',
    ['recommendation, option or position "toy-wear-bandage"'],
  ],
  [
    'a position twice',
    (g) => ({ ...g, positions: [...g.positions, ...g.positions] }),
    'duplicate-id',
    ['toy-society'],
  ],
  [
    'evidence twice',
    (g) => ({ ...g, evidence: [...g.evidence, ...g.evidence] }),
    'duplicate-id',
    ['evidence "toy-trial-2020"'],
  ],
  [
    'a value set twice',
    (g) => ({ ...g, valueSets: [...g.valueSets, ...g.valueSets] }),
    'duplicate-id',
    ['value set "toy-injury"'],
  ],
  [
    'a question twice',
    (g) => ({ ...g, questions: [...g.questions, ...g.questions] }),
    'duplicate-id',
    ['question "toy-support"'],
  ],
  [
    'a stage twice',
    (g) => ({ ...g, stages: [...g.stages, ...g.stages] }),
    'duplicate-id',
    ['stage "toy-late"'],
  ],
  ['an item named like a fact', addFact('skinBroken', { id: 'footCold' }), 'duplicate-id', ['"footCold"']],
  [
    'no such fact in a condition',
    bandage({ appliesWhen: of(early, holds('skinBrokn')) }),
    'unknown-id',
    ['toy-wear-bandage", appliesWhen', '"skinBrokn"', 'did you mean "skinBroken"?'],
  ],
  [
    'no such fact in a term',
    fact('ageYears', { term: { term: 'age', fact: 'birthDay' } }),
    'unknown-id',
    ['"birthDay"', 'its term', 'did you mean "birthDate"?'],
  ],
  [
    'no such fact in due',
    bandage({ due: { fact: 'onset', from: 1, to: 2 } }),
    'unknown-id',
    ['due', '"onset"'],
  ],
  [
    'no such fact in a window',
    option(() => ({ window: { notBefore: null, notAfter: { fact: 'gone', days: 1 } } })),
    'unknown-id',
    ['notAfter', '"gone"'],
  ],
  ['no such fallback', fact('injuryDate', { fallback: 'found' }), 'unknown-id', ['fallback', '"found"']],
  [
    'no such role',
    (g) => ({ ...g, roles: { ...g.roles, site: 'where' } }),
    'unknown-id',
    ['roles, site', '"where"'],
  ],
  [
    'no such evidence in a citation',
    bandage({ evidence: [{ ...unreadCitation, evidence: 'lost', verified: true }] }),
    'unknown-id',
    ['no evidence "lost"'],
  ],
  [
    'no such evidence in a clause',
    bandage({
      appliesWhen: of(early, { op: 'because', of: worse, evidence: 'lost', locator: null, verified: true }),
    }),
    'unknown-id',
    ['because', 'no evidence "lost"'],
  ],
  [
    'no such value set in a source',
    fact('painScore', {
      source: { pick: 'latest', of: { resource: 'Observation', codes: 'lost', map: null }, since: null },
    }),
    'unknown-id',
    ['fact "painScore", source', 'value set "lost"'],
  ],
  [
    'no such value set in a map',
    fact('swelling', {
      source: {
        pick: 'latest',
        of: { resource: 'Observation', codes: 'toy-swelling', map: { more: 'lost' } },
        since: null,
      },
    }),
    'unknown-id',
    ['value set "lost"'],
  ],
  [
    'no such value set of the index event',
    (g) => ({ ...g, episode: { ...injury, codes: 'lost' } }),
    'unknown-id',
    ['the index event', 'value set "lost"'],
  ],
  [
    'no such value set of what ends an index event',
    (g) => ({ ...g, episode: { ...injury, treatedBy: 'lost' } }),
    'unknown-id',
    ['the index event', 'value set "lost"'],
  ],
  [
    'no such site of the index event',
    (g) => ({
      ...g,
      roles: { ...g.roles, site: 'sex' },
      episode: { ...injury, map: { elbow: 'toy-injury' } },
    }),
    'unknown-code',
    ['the index event', '"elbow"'],
  ],
  [
    'no such question',
    bandage({ question: 'toy-suport' }),
    'unknown-id',
    ['question "toy-suport"', 'did you mean "toy-support"?'],
  ],
  [
    'no such option',
    bandage({ options: ['toy-elastic-bandage', 'plaster'] }),
    'unknown-id',
    ['option "plaster"'],
  ],
  [
    'no such superseder',
    bandage({ supersededBy: [{ recommendation: 'gone', because: 'x' }] }),
    'unknown-id',
    ['supersededBy', '"gone"'],
  ],
  [
    'no such baseline',
    bandage({ examples: toyExamples({ baseline: 'old' }) }),
    'unknown-id',
    ['example "typical"', 'baseline "old"'],
  ],
  [
    'no such given fact',
    bandage({ examples: toyExamples({ given: { pain: 3 } }) }),
    'unknown-id',
    ['example "typical"', 'fact "pain"'],
  ],
  ['no such statement', bandage({ sources: ['S2', 'S9'] }), 'unknown-id', ['source statement "S9"']],
  [
    'no such stage',
    bandage({ stages: ['toy-erly'] }),
    'unknown-id',
    ['stage "toy-erly"', 'did you mean "toy-early"?'],
  ],
  [
    'is on a quantity',
    bandage({ appliesWhen: of(early, { op: 'is', fact: 'painScore', values: ['high'] }) }),
    'wrong-kind',
    ['"painScore" is a quantity fact', 'choice fact is needed'],
  ],
  [
    'elapsed on what is no date',
    bandage({
      appliesWhen: of(early, { op: 'elapsed', from: 'painScore', to: null, relation: '>', days: 3 }),
    }),
    'wrong-kind',
    ['date fact is needed'],
  ],
  [
    'a checklist as a condition',
    bandage({ appliesWhen: of(early, holds('redFlags')) }),
    'wrong-kind',
    ['checklist fact'],
  ],
  ['due from what is no date', bandage({ due: { fact: 'swelling', from: 1, to: 2 } }), 'wrong-kind', ['due']],
  [
    'collect on a quantity',
    fact('painScore', {
      source: {
        pick: 'collect',
        of: { resource: 'Observation', codes: 'toy-pain-score', map: null },
        since: null,
      },
    }),
    'wrong-kind',
    ['"collect"', 'set facts'],
  ],
  [
    'a choice without a map',
    fact('swelling', {
      source: {
        pick: 'latest',
        of: { resource: 'Observation', codes: 'toy-swelling', map: null },
        since: null,
      },
    }),
    'wrong-kind',
    ['which choice of "swelling"'],
  ],
  [
    'a code that is no choice',
    bandage({ doneWhen: { op: 'is', fact: 'swelling', values: ['vanished'] } }),
    'unknown-code',
    ['"vanished"', 'use one of: gone, less, same, more'],
  ],
  [
    'an item that is none',
    urgent({ appliesWhen: { op: 'flagged', fact: 'redFlags', items: ['footBlue'] } }),
    'unknown-code',
    ['"footBlue" is no item', 'footCold, footNumb'],
  ],
  [
    'an example with a code that is no choice',
    bandage({ examples: toyExamples({ given: { swelling: 'huge' } }) }),
    'unknown-code',
    ['example "typical"', '"huge"'],
  ],
  [
    'a fact made of itself',
    both(
      addDerived('a', holds('b')),
      addDerived('b', of(holds('a'), worse)),
      bandage({ doneWhen: holds('a') }),
    ),
    'circle',
    ['a -> b -> a'],
  ],
  [
    'a ring of supersession',
    urgent({ supersededBy: [{ recommendation: 'toy-wear-bandage', because: 'x' }] }),
    'circle',
    ['toy-urgent-look', 'toy-wear-bandage', 'displaces itself'],
  ],
  [
    'a chain of giving way that is not closed',
    (guideline) => ({
      ...guideline,
      recommendations: guideline.recommendations.flatMap((one) =>
        one.id === 'toy-urgent-look'
          ? [
              { ...one, supersededBy: [{ recommendation: 'toy-last', because: 'x' }] },
              { ...one, id: 'toy-last', supersededBy: [] },
            ]
          : [one],
      ),
    }),
    'open-chain',
    ['recommendation "toy-wear-bandage", supersededBy', '"toy-urgent-look"', '"toy-last"'],
  ],
  [
    'an onset since the onset',
    fact('injuryDate', {
      source: {
        pick: 'earliest',
        of: { resource: 'Condition', codes: 'toy-injury', holds: 'ever', map: null },
        since: 'index-fracture',
      },
    }),
    'circle',
    ['fact "injuryDate", source'],
  ],
  [
    'a fact nobody uses',
    addFact('painScore', { id: 'shoeSize', title: 'size of the shoe', question: 'Which size of shoe?' }),
    'unused',
    ['fact "shoeSize"'],
  ],
  ['a derived fact nobody uses', addDerived('idle', painAbove(2)), 'unused', ['fact "idle"']],
  [
    'a value set nobody reads',
    (g) => ({
      ...g,
      valueSets: [...g.valueSets, valueSet({ id: 'lonely', title: 'x' })],
    }),
    'unused',
    ['value set "lonely"'],
  ],
  [
    'evidence nobody cites',
    (g) => ({ ...g, evidence: g.evidence.flatMap((e) => (e.verified ? [e, { ...e, id: 'dusty' }] : [e])) }),
    'unused',
    ['evidence "dusty"'],
  ],
  [
    'a trade name of two substances',
    (g) => ({
      ...g,
      substances: [...substances({ salve: { brands: 'Soothe' }, balm: { names: 'soothe' } })],
    }),
    'shared-name',
    ['"salve" and "balm"', '"soothe"'],
  ],
  [
    'a substance twice',
    (g) => ({ ...g, substances: [...substances({ salve: {} }), ...substances({ salve: {} })] }),
    'duplicate-id',
    ['substance "salve"'],
  ],
  [
    'no such part of a mixture',
    (g) => ({ ...g, substances: substances({ salve: {}, both: { parts: ['salve', 'balm'] } }) }),
    'unknown-id',
    ['substance "both", parts', '"balm"'],
  ],
  [
    'no such value set that a substance may mean',
    (g) => ({ ...g, substances: substances({ salve: { mayMean: ['toy-injry'] } }) }),
    'unknown-id',
    ['substance "salve", mayMean', 'did you mean "toy-injury"?'],
  ],
  ['an option nobody offers', bandage({ options: [] }), 'unused', ['option "toy-elastic-bandage"']],
  [
    'a question nobody answers',
    (g) => ({ ...g, questions: [...g.questions, { id: 'why', title: 'Why?' }] }),
    'unanswered-question',
    ['question "why"'],
  ],
]
