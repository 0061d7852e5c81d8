/** What "nothing else in these records" would answer, as a form lets one say it of a patient without a chart. */

import type { FactId } from './expression.ts'
import type { Asked } from './fact.ts'
import type { Guideline } from './guideline.ts'
import { indexOf } from './index-of.ts'
import type { RecordKind } from './source.ts'

export interface Presumed {
  readonly fact: Asked
  /** No, none, or nought: what silence of such a record means. */
  readonly value: false | 0 | readonly []
}

/** In the order of the guideline; without what the form may not presume. */
export function presumedOf(guideline: Guideline, kind: RecordKind): readonly Presumed[] {
  const barred: ReadonlySet<FactId> = new Set(guideline.form?.notPresumed)
  return indexOf(guideline).asked.flatMap((fact): readonly Presumed[] => {
    if (!('silence' in fact) || fact.silence !== kind || barred.has(fact.id)) return []
    switch (fact.kind) {
      case 'yes-no':
        return [{ fact, value: false }]
      case 'set':
        return [{ fact, value: [] }]
      case 'quantity':
        return [{ fact, value: 0 }]
      default:
        return []
    }
  })
}
