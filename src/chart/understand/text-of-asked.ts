/** The text beside the code of something that is asked: what the code does not explain may be a danger besides. */

import type { UnreadKind } from '../../language/index.ts'
import type { Catalog } from '../catalog.ts'
import { meaningsOf } from '../concept.ts'
import { objectsOf } from '../json.ts'
import { recalling } from '../recall.ts'
import { textsOf } from '../text-only.ts'
import type { InWords, Kind } from '../tidy-record.ts'
import { unexplainedIn } from './explained.ts'
import { type Candidate, candidatesInWords } from './may-be.ts'
import { unreadKindOf } from './verdict.ts'

const none: readonly string[] = []
const speaking: ReadonlySet<Kind> = new Set(['Condition', 'Flag', 'Encounter', 'DiagnosticReport'])
const found = recalling<readonly string[]>()

/** What silence does not answer because of words that no code of their concept explains: not what the codes answer. */
export function leftByWords(type: Kind, { concepts, over }: InWords, catalog: Catalog): readonly string[] {
  if (!speaking.has(type)) return none
  const beside = over ? `${type}, over` : type
  return (
    found.known(catalog, beside, concepts) ??
    found(catalog, beside, concepts, () => leftOf(type, concepts, over, unreadKindOf[type], catalog))
  )
}

function leftOf(
  type: Kind,
  concepts: unknown,
  over: boolean,
  kind: UnreadKind,
  catalog: Catalog,
): readonly string[] {
  return objectsOf(concepts).flatMap((concept) => {
    const meanings = meaningsOf(concept, catalog)
    const sets = meanings.flatMap((one) => one.sets)
    if (sets.length === 0) return none
    if (
      unexplainedIn(
        textsOf(concept),
        meanings,
        [{ sets: [...sets, ...sitesOf(sets, catalog)] }],
        kind,
        catalog,
      ) === undefined
    )
      return none
    const open = (one: Candidate): boolean =>
      !(over && one.onlyActive) && !one.sets.some((set) => sets.includes(set))
    return candidatesInWords(type, catalog)
      .filter(open)
      .map(({ key }) => key)
  })
}

/** The words for the sites of the index event are its own. */
function sitesOf(sets: readonly string[], { guideline }: Catalog): readonly string[] {
  const { episode } = guideline
  return episode !== null && sets.includes(episode.codes) ? Object.values(episode.map ?? {}) : none
}
