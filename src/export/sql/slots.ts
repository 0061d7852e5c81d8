/** What is asked, numbered for the SQL, and the views that say what the guideline wants of each. */

import { type Asked, type Guideline, indexOf, picksOf, type Source } from '../../language/index.ts'
import { bool, orNull, word } from './text.ts'

/** One thing that is asked: a fact, or one item of a checklist. Numbered for the SQL. */
export interface Slot {
  readonly number: number
  readonly fact: Asked
  readonly item: string | null
  readonly source: Source | null
}

export function slotsOf(guideline: Guideline): readonly Slot[] {
  const asked = indexOf(guideline).asked
  const slots = asked.flatMap((fact): readonly Omit<Slot, 'number'>[] =>
    fact.kind === 'checklist'
      ? Object.entries(fact.items).map(([item, own]) => ({ fact, item, source: own.source }))
      : [{ fact, item: null, source: fact.source }],
  )
  return slots.map((slot, index) => ({ number: index + 1, ...slot }))
}

/** Views `asked_facts` and `source_picks`: what the guideline says of each slot. */
export function slotViews(slots: readonly Slot[]): string {
  const facts = slots.map((slot) => {
    const { fact, item, source } = slot
    const counts = fact.kind === 'quantity' && source !== null && 'pick' in source && source.pick === 'count'
    const speaks = item === null || source !== null
    const cells = [
      String(slot.number),
      word(fact.id),
      orNull(item),
      word(fact.kind === 'checklist' ? 'yes-no' : fact.kind),
      bool(fact.danger),
      fact.goodFor === null ? 'CAST(NULL AS INTEGER)' : String(fact.goodFor),
      orNull(speaks ? fact.silence : null),
      bool(counts),
      bool(fact.setting),
      word(source === null || 'pick' in source ? 'single' : 'firstOf' in source ? 'first-of' : 'any-of'),
      bool(fact.kind === 'date' && fact.fallback !== null),
    ]
    return `(${cells.join(', ')})`
  })
  const picks = slots.flatMap((slot) =>
    picksOf(slot.source).map(
      (pick, index) => `(${slot.number}, ${index}, ${word(pick.pick)}, ${bool(pick.since !== null)})`,
    ),
  )
  // A guideline may have no source at all, and VALUES may not be empty.
  if (picks.length === 0) picks.push("(0, 0, 'latest', FALSE)")
  return `
CREATE OR REPLACE VIEW asked_facts AS
SELECT * FROM (VALUES
  ${facts.join(',\n  ')}
) AS v(slot, fact, item, kind, danger, good_for, silence, counts, setting, combined, has_fallback);

CREATE OR REPLACE VIEW source_picks AS
SELECT * FROM (VALUES
  ${picks.join(',\n  ')}
) AS v(slot, pick, how, since_onset);
`.trim()
}
