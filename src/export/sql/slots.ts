/** What is asked, numbered for the SQL, and the views that say what the guideline wants of each. */

import {
  type Asked,
  asksEver,
  everPicks,
  type FactId,
  type Guideline,
  indexOf,
  isDerived,
  picksOf,
  type Source,
} from '../../language/index.ts'
import { lower } from '../../network/index.ts'
import { bool, word } from './text.ts'

/** A slot of the network, with the fact that it is. */
export interface AskedSlot {
  readonly number: number
  readonly fact: Asked
  readonly item: string | null
  readonly source: Source | null
}

export function askedSlots(guideline: Guideline): readonly AskedSlot[] {
  const { facts } = indexOf(guideline)
  return lower(guideline).slots.map(({ fact: id, item }, number) => {
    const fact = facts.get(id)
    if (fact === undefined || isDerived(fact)) throw new Error(`The guideline does not ask "${id}"`)
    if (fact.kind !== 'checklist') return { number, fact, item: null, source: fact.source }
    return { number, fact, item, source: fact.items[item ?? '']?.source ?? null }
  })
}

/** So many slots share a word of bits. */
const BITS = 62
export const wordOf = (slot: number): number => Math.floor(slot / BITS)
export const bitOf = (slot: number): string => String(2n ** BigInt(slot % BITS))
export const wordsFor = (slots: number): number => Math.max(1, Math.ceil(slots / BITS))

/** Does it wait for the day of onset? */
export const awaitsOnset = ({ source }: AskedSlot): boolean =>
  picksOf(source).some(({ since }) => since !== null)

/** The onset and every date that may stand in for it. */
export function onsetSlots(guideline: Guideline, slots: readonly AskedSlot[]): readonly AskedSlot[] {
  const chain: FactId[] = []
  for (let id: FactId | null = guideline.roles.onset; id !== null && !chain.includes(id); ) {
    chain.push(id)
    const fact = slots.find((slot) => slot.fact.id === id)?.fact
    id = fact?.kind === 'date' ? fact.fallback : null
  }
  return slots.filter((slot) => chain.includes(slot.fact.id))
}

/** One word for what an entry answers: of joins on several columns PostgreSQL believes that they give next to nothing. */
const entryKey = ({ fact, item }: AskedSlot, pick: number): string => `${fact.id}|${item ?? ''}|${pick}`
/** The same of a row of `entries`, as SQL. */
export const ENTRY_KEY =
  "e.fact || '|' || COALESCE(e.item, '') || '|' || CASE WHEN e.origin = 'asserted' THEN -1 ELSE e.pick END"

/** Tables `asked_facts` and `source_picks`: what the guideline says of each slot. As views they would be planned anew each time they are named. */
export function slotTables(slots: readonly AskedSlot[], guideline: Guideline): string {
  const { partial } = indexOf(guideline)
  const facts = slots.map((slot) => {
    const { fact, item, source } = slot
    const cells = [
      String(slot.number),
      String(wordOf(slot.number)),
      `CAST(${bitOf(slot.number)} AS BIGINT)`,
      word(fact.id),
      word(item ?? ''),
      word(item === null ? fact.id : `${fact.id}.${item}`),
      word(fact.kind === 'checklist' ? 'yes-no' : fact.kind),
      bool(fact.danger),
      fact.goodFor === null ? 'CAST(NULL AS INTEGER)' : String(fact.goodFor),
      word(source === null || 'pick' in source ? 'single' : 'firstOf' in source ? 'first-of' : 'any-of'),
      bool(fact.kind === 'date' && fact.fallback !== null),
    ]
    return `(${cells.join(', ')})`
  })
  // What was typed answers by its latest word: pick -1. One table holds both, so that entries are joined once.
  const picks = slots
    .filter(({ fact }) => !fact.setting)
    .flatMap((slot) => {
      const row = (pick: number, how: string, since: boolean, part: boolean, ever: boolean): string =>
        `(${slot.number}, ${word(entryKey(slot, pick))}, ${word(how)}, ${pick}, ${bool(since)}, ${bool(part)}, ${bool(ever)})`
      return [
        row(-1, 'latest', false, false, asksEver(slot.source)),
        ...picksOf(slot.source).map((pick, at) =>
          row(at, pick.pick, pick.since !== null, partial.has(pick), everPicks.includes(pick.pick)),
        ),
      ]
    })
  // VALUES may not be empty.
  if (picks.length === 0) picks.push(`(-1, '', 'latest', -1, FALSE, FALSE, FALSE)`)
  return `
DROP TABLE IF EXISTS asked_facts;
CREATE TABLE asked_facts AS
SELECT * FROM (VALUES
  ${facts.join(',\n  ')}
) AS v(slot, word, bit, fact, item, name, kind, danger, good_for, combined, has_fallback);

DROP TABLE IF EXISTS source_picks;
CREATE TABLE source_picks AS
SELECT * FROM (VALUES
  ${picks.join(',\n  ')}
) AS v(slot, entry, how, pick, since_onset, partial, ever);
`.trim()
}
