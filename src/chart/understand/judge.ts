/** The verdict on a problem, a procedure, a report or a result that its codes do not make known. */

import { meaningsOf } from '../concept.ts'
import { byText } from '../json.ts'
import { graver, type Likeness, likenessOf } from '../likeness.ts'
import { isIrrelevant } from './irrelevant.ts'
import { type Candidate, candidatesFor, candidatesInWords } from './may-be.ts'
import { narrowed } from './narrow.ts'
import { asPerhaps, gravestOf, namedElsewhere, perhapsIn } from './perhaps.ts'
import { pointsByName } from './pointers.ts'
import { saidIn } from './said.ts'
import { type Judge, unreadKindOf, type Verdict } from './verdict.ts'

const irrelevant: Verdict = { is: 'irrelevant' }

/** What it resembles is never taken for irrelevant; else what its codes and names leave possible. */
export const judge: Judge = (type, words, catalog) => {
  const { over } = words
  const mayBe = (one: Candidate): boolean => !(over && one.onlyActive)
  // The prose of a report names much that it does not find; what it concludes in codes may be any disease.
  const prose = type === 'DiagnosticReport' && meaningsOf(words.concepts, catalog).length === 0
  const candidates = (prose ? candidatesFor : candidatesInWords)(type, catalog).filter(mayBe)
  const open = (one: Likeness | undefined) =>
    one !== undefined && over && isPast(one.set, catalog) ? undefined : one
  const soft = perhapsIn(type, words, catalog).filter((set) => !(over && isPast(set, catalog)))
  const elsewhere = namedElsewhere(type, words, catalog)
  const like = [
    // The words of a result name what was measured, not what was found.
    type === 'Observation' ? undefined : open(likenessOf(words, catalog)),
    open(gravestOf(soft, catalog)),
    danger(open(gravestOf(elsewhere, catalog))),
  ]
    .flatMap((one) => one ?? [])
    .toSorted(graver)[0]
  const perhaps =
    like !== undefined && soft.includes(like.set) ? asPerhaps(like.set, words.concepts, catalog) : {}
  const points = type === 'Observation' && pointsByName(words.concepts, catalog)
  const none: Verdict = points ? { is: 'unknown', mayBe: [], like: null, points } : irrelevant
  if (candidates.length === 0)
    return like === undefined
      ? none
      : { is: 'unknown', mayBe: [], like, ...perhaps, ...(points ? { points } : {}) }
  const kind = type === 'DiagnosticReport' ? 'problems' : unreadKindOf[type]
  const listed =
    type === 'DiagnosticReport' &&
    meaningsOf(words.examined, catalog).some((one) => isIrrelevant(one, 'reports', catalog))
  const inWords = candidatesInWords(type, catalog).filter(mayBe)
  const alone = type === 'DiagnosticReport' ? candidatesFor(type, catalog).filter(mayBe) : inWords
  const left = listed
    ? []
    : saidIn(type, words).flatMap((one) => narrowed(one, kind, candidates, inWords, alone, catalog))
  const alike = candidates.filter(({ sets }) => like !== undefined && sets.includes(like.set))
  const past = new Set(
    over ? candidatesFor('any', catalog).flatMap((one) => (mayBe(one) ? [] : one.key)) : [],
  )
  const beside = candidatesFor('any', catalog).filter(({ sets }) =>
    sets.some((id) => elsewhere.includes(id) || soft.includes(id)),
  )
  const keys = [...new Set([...left, ...[...alike, ...beside].map(({ key }) => key)])]
    .filter((key) => !past.has(key))
    .sort(byText)
  return keys.length === 0 && like === undefined
    ? none
    : { is: 'unknown', mayBe: keys, like: like ?? null, ...perhaps, ...(points ? { points } : {}) }
}

/** Only where it guards against a danger. */
export const danger = (like: Likeness | undefined) => (like?.safety === true ? like : undefined)

/** Does every pick of the value set ask only for what is still there? */
function isPast(set: string, catalog: Parameters<typeof likenessOf>[1]): boolean {
  const readers = catalog.condition.get(set) ?? []
  return readers.length > 0 && readers.every(({ of }) => of.holds === 'active')
}
