/** Planted mistakes: twin questions, missing grounds, contradictory codes, unverified evidence, unsound advice. */

import {
  addDerived,
  anyOf,
  bandage,
  both,
  code,
  early,
  fact,
  hearsay,
  holds,
  irrelevantList,
  not,
  of,
  option,
  painAbove,
  position,
  type Row,
  score,
  twin,
  unreadCitation,
  urgent,
  valueSet,
  worse,
} from './plant.ts'

export const mistakesOfGrounds: readonly Row[] = [
  [
    'opposite ids',
    both(
      twin('footDeficit', 'made up one', 'One?'),
      twin('footIntact', 'made up two', 'Two?'),
      bandage({ doneWhen: anyOf(holds('footDeficit'), holds('footIntact')) }),
    ),
    'same-question',
    ['"footDeficit"', '"footIntact"'],
  ],
  [
    'ids that differ in form',
    both(
      twin('neuroDeficit', 'made up one', 'One?'),
      twin('neurologicallyIntact', 'made up two', 'Two?'),
      bandage({ doneWhen: anyOf(holds('neuroDeficit'), holds('neurologicallyIntact')) }),
    ),
    'same-question',
    ['"neuroDeficit"', '"neurologicallyIntact"'],
  ],
  [
    'a title with a negation',
    twin('plaster', 'the skin of the ankle is not broken', 'Plaster on?'),
    'same-question',
    ['"skinBroken"', '"plaster"', 'titles'],
  ],
  [
    'a question turned round',
    twin('plaster', 'made up', 'Is the ankle without a wound?'),
    'same-question',
    ['"skinBroken"', '"plaster"', 'questions'],
  ],
  [
    'un- and its plain word',
    both(
      twin('ankleStable', 'made up one', 'One?'),
      twin('ankleUnstable', 'made up two', 'Two?'),
      bandage({ doneWhen: anyOf(holds('ankleStable'), holds('ankleUnstable')) }),
    ),
    'same-question',
    ['"ankleStable"', '"ankleUnstable"'],
  ],
  [
    'improving and worsening',
    both(
      twin('jointImproving', 'made up one', 'One?'),
      twin('jointWorsening', 'made up two', 'Two?'),
      bandage({ doneWhen: anyOf(holds('jointImproving'), holds('jointWorsening')) }),
    ),
    'same-question',
    ['"jointImproving"'],
  ],
  [
    'a fact that asks what an item asks',
    twin('coldFoot', 'made up', 'Cold?'),
    'same-question',
    ['item "footCold"', '"coldFoot"'],
  ],
  [
    'one condition under two names',
    both(
      addDerived('late', not(early)),
      addDerived('fresh', early),
      bandage({ doneWhen: anyOf(holds('late'), holds('fresh')) }),
    ),
    'same-question',
    ['fact "late" and fact "fresh"'],
  ],
  ['no evidence', bandage({ evidence: [] }), 'no-evidence', ['recommendation "toy-wear-bandage"']],
  [
    'an option without evidence',
    option(() => ({ evidence: [] })),
    'no-evidence',
    ['option "toy-elastic-bandage"'],
  ],
  [
    'a stop without evidence',
    option((o) => ({ avoidWhen: o.avoidWhen.map((c, i) => (i === 0 ? { ...c, evidence: [] } : c)) })),
    'no-evidence',
    ['clause "Not over broken skin."'],
  ],
  [
    'a position without evidence',
    position(() => ({ evidence: [] })),
    'no-evidence',
    ['position "toy-society-support"'],
  ],
  ['no question', bandage({ question: '' }), 'no-question', ['recommendation "toy-wear-bandage"']],
  [
    'no source statement',
    bandage({ sources: [] }),
    'no-source-statement',
    ['recommendation "toy-wear-bandage"'],
  ],
  ['no examples', bandage({ examples: [] }), 'no-examples', ['recommendation "toy-wear-bandage"']],
  [
    'an option without examples',
    option(() => ({ examples: [] })),
    'no-examples',
    ['option "toy-elastic-bandage"'],
  ],
  ['a position without examples', position(() => ({ examples: [] })), 'no-examples', ['position']],
  [
    'one code in opposed sets',
    valueSet('toy-whole-skin', { codes: [code('toy-wound')] }),
    'contradictory-codes',
    ['value sets "toy-broken-skin" and "toy-whole-skin"', 'stands in both'],
  ],
  [
    'a parent that covers an opposed code',
    valueSet('toy-whole-skin', { codes: [code('toy-wound-healed')] }),
    'contradictory-codes',
    ['"toy-wound" with all codes under it covers "toy-wound-healed"'],
  ],
  [
    'one code in two sets without a reason',
    valueSet('toy-cold-foot', { codes: [code('toy-twisted-ankle')] }),
    'shared-codes',
    ['value sets "toy-injury" and "toy-cold-foot"', 'one record would count as both'],
  ],
  [
    'sets said to share what they do not share',
    valueSet('toy-cold-foot', { shares: [{ set: 'toy-injury', because: 'no reason' }] }),
    'shared-codes',
    ['value sets "toy-injury" and "toy-cold-foot"', 'share none'],
  ],
  [
    'a code seen nowhere',
    valueSet('toy-cold-foot', { codes: [{ ...code('toy-foot-blue'), seenIn: null }] }),
    'no-provenance',
    ['value set "toy-cold-foot", code "toy-foot-blue"'],
  ],
  [
    'a code that is asked about on a list of what is irrelevant',
    irrelevantList({ codes: [code('toy-foot-cold')] }),
    'irrelevant-though-asked',
    ['irrelevant "toy-list", "toy-foot-cold"', 'value set'],
  ],
  [
    'one code for two choices',
    valueSet('toy-swelling-same', { codes: [code('toy-swelling-more')] }),
    'contradictory-codes',
    ['fact "swelling", source map', '"same"', '"more"'],
  ],
  [
    'an unverified reason to act',
    bandage({ appliesWhen: of(early, hearsay(worse)) }),
    'unverified-permits',
    ['recommendation "toy-wear-bandage", appliesWhen', 'toy-hearsay-2021'],
  ],
  [
    'an unverified way in',
    bandage({ appliesWhen: anyOf(early, hearsay(not(holds('skinBroken')))) }),
    'unverified-permits',
    ['appliesWhen'],
  ],
  [
    'two nots',
    bandage({ appliesWhen: of(early, not(not(hearsay(worse)))) }),
    'unverified-permits',
    ['appliesWhen'],
  ],
  [
    'behind a derived fact',
    both(addDerived('rumour', hearsay(worse)), bandage({ appliesWhen: of(early, holds('rumour')) })),
    'unverified-permits',
    ['appliesWhen'],
  ],
  [
    'inside a score',
    both(
      score({
        parts: [
          {
            id: 'pain',
            title: 'x',
            points: [
              { when: hearsay(worse), points: 3 },
              { when: painAbove(5), points: 2 },
              { when: painAbove(2), points: 1 },
            ],
            otherwise: 0,
          },
        ],
        groups: [],
      }),
      bandage({
        appliesWhen: { op: 'compare', fact: 'ankleScore', relation: '>=', value: 2, unit: '{score}' },
      }),
    ),
    'unverified-permits',
    ['appliesWhen'],
  ],
  [
    'a clause called verified on an unread source',
    bandage({ appliesWhen: of(early, hearsay(worse, true)) }),
    'unverified-permits',
    ['appliesWhen'],
  ],
  [
    'an unverified preference',
    option((o) => ({ preferWhen: o.preferWhen.map((c) => ({ ...c, when: hearsay(worse) })) })),
    'unverified-permits',
    ['preferWhen'],
  ],
  [
    'strong on low certainty, without a reason',
    bandage({ strength: 'strong', certainty: 'low', whyStrong: null }),
    'no-reason',
    ['recommendation "toy-wear-bandage"', 'strong on low certainty'],
  ],
  [
    'a source called verified of which nothing was read',
    (g) => ({ ...g, evidence: g.evidence.map((e) => ({ ...e, verified: true })) }),
    'unverified-permits',
    ['toy-hearsay-2021', 'nothing of it was read'],
  ],
  [
    'what a machine wrote, cited',
    (g) => ({ ...g, evidence: g.evidence.map((e) => ({ ...e, kind: 'ai-generated' as const })) }),
    'machine-as-evidence',
    ['toy-trial-2020', 'a machine wrote it'],
  ],
  [
    'statements from a source that is not there',
    (g) => ({ ...g, statementsFrom: 'toy-nowhere' }),
    'unknown-id',
    ['the statements', 'toy-nowhere'],
  ],
  [
    'a preference cited to hearsay',
    option((o) => ({ preferWhen: o.preferWhen.map((c) => ({ ...c, evidence: [unreadCitation] })) })),
    'unverified-permits',
    ['preferWhen', 'all that supports it is unverified'],
  ],
  [
    'an unverified way out of a stop',
    option((o) => ({
      avoidWhen: o.avoidWhen.map((c, i) => (i === 0 ? { ...c, when: of(c.when, not(hearsay(worse))) } : c)),
    })),
    'unverified-permits',
    ['stop "Not over broken skin."', 'lift a warning'],
  ],
  [
    'an unverified way out of an emergency',
    urgent({
      appliesWhen: of({ op: 'flagged', fact: 'redFlags', items: ['footCold'] }, not(hearsay(worse))),
    }),
    'unverified-permits',
    ['toy-urgent-look', 'lift a warning'],
  ],
  [
    'nothing but hearsay',
    bandage({ evidence: [unreadCitation] }),
    'unverified-permits',
    ['all that supports it is unverified'],
  ],
  [
    'a citation read in an unread source',
    option((o) => ({
      avoidWhen: o.avoidWhen.map((c) => ({
        ...c,
        evidence: c.evidence.map((e) => ({ ...e, verified: true })),
      })),
    })),
    'unverified-permits',
    ['counts as verified'],
  ],
  [
    'known in advice',
    bandage({ appliesWhen: of(early, { op: 'known', fact: 'painScore' }) }),
    'known-in-advice',
    ['known("painScore")', 'appliesWhen'],
  ],
  [
    'known behind a fact',
    both(
      addDerived('asked', { op: 'known', fact: 'painScore' }),
      bandage({ appliesWhen: of(early, holds('asked')) }),
    ),
    'known-in-advice',
    ['fact "asked"', 'toy-wear-bandage'],
  ],
  [
    'a finding that counts once it is said, and nobody asks for it',
    both(
      twin('itches', 'the foot itches', 'Does the foot itch?'),
      bandage({
        appliesWhen: of(early, { op: 'all', of: [{ op: 'known', fact: 'itches' }, holds('itches')] }),
      }),
    ),
    'known-in-advice',
    ['"itches"', 'no other advice asks'],
  ],
  [
    'a source on a fact of the place',
    fact('swelling', { setting: true }),
    'bad-setting',
    ['fact "swelling"', 'a source in the chart'],
  ],
  [
    'a silent danger without a source',
    fact('skinBroken', { source: null }),
    'bad-silence',
    ['fact "skinBroken", silence', 'to a danger'],
  ],
  ['silence on a date', fact('birthDate', { silence: 'demographics' }), 'bad-silence', ['date fact']],
  [
    'a state of a person without an answer',
    (g) => ({ ...g, states: [{ id: 'asleep', title: 'sleep', when: holds('skinBroken'), example: {} }] }),
    'empty-cell',
    ['state "asleep"', 'toy-elastic-bandage', '"not judged"'],
  ],
  [
    'too much that was not judged',
    both(
      (g) => ({ ...g, states: [{ id: 'asleep', title: 'sleep', when: holds('skinBroken'), example: {} }] }),
      option((o) => ({
        avoidWhen: [
          ...o.avoidWhen,
          {
            level: 'caution',
            when: holds('skinBroken'),
            text: 'Check the label.',
            evidence: [],
            states: ['asleep'],
            notJudged: true,
          },
        ],
      })),
    ),
    'too-little-judged',
    ['a quarter', 'judge more'],
  ],
]
