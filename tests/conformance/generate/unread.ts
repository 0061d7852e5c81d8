/** Random records that nobody could name, some of them called irrelevant or set aside. */

import {
  type Answers,
  factKey,
  type Guideline,
  isDerived,
  silenceSpeaks,
  type UnreadRecord,
  unreadKinds,
} from '../../../src/language/index.ts'
import type { Draw } from './draw.ts'

/** The keys of everything that silence could answer. */
function silenceKeys(guideline: Guideline): readonly string[] {
  return guideline.facts.flatMap((fact) => {
    if (isDerived(fact)) return []
    const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
    return items
      .filter((item) => silenceSpeaks(fact, item))
      .map((item) => factKey(fact.id, item))
      .sort()
  })
}

/** In half of the patients one to three of them, each of which may be some of what silence could answer. */
export function unreadFor(draw: Draw, guideline: Guideline): Pick<Answers, 'unread' | 'irrelevant'> {
  const keys = silenceKeys(guideline)
  if (keys.length === 0 || draw.chance(50)) return { unread: [], irrelevant: [] }
  const unread = draw.list(1, 3, (n): UnreadRecord => {
    const kind = draw.one(unreadKinds)
    // The last stands for a record that a clinician set aside: see `challenged`.
    const resource = n === 2 ? 'Record/1' : `Record/unread-${n}`
    return { resource, kind, label: 'unnamed', mayBe: draw.some(keys), danger: draw.chance(20) }
  })
  return { unread, irrelevant: unread.map(({ resource }) => resource).filter(() => draw.chance(30)) }
}
