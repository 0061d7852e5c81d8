/** Unverified evidence may add a stop and never permits anything; what a machine wrote is no evidence at all. */

import type { Citation } from '../evidence.ts'
import type { Expression, FactId } from '../expression.ts'
import type { Fact } from '../fact.ts'
import type { Guideline } from '../guideline.ts'
import { indexOf } from '../index-of.ts'
import { conditionsOfFact, type Leaf, usesIn } from '../walk.ts'
import { type AuthorProblem, problem } from './author-problem.ts'
import { citedIn } from './unused.ts'

export function unverifiedPermits(guideline: Guideline): readonly AuthorProblem[] {
  const uses = clauseUses(guideline)
  return [...uses.permitting, ...uses.weakening, ...citedAlone(guideline), ...overstated(guideline)]
}

/** Where an unverified clause stands: as a reason for, as a reason against, or both at once (in a number). */
interface Stand {
  readonly clause: Expression & { readonly op: 'because' }
  /** Would its being true make the whole more true? */
  readonly favours: boolean
  /** It can only take away from the whole: one of several conditions that must all hold. */
  readonly narrows: boolean
  readonly inNumber: boolean
}

function clauseUses(guideline: Guideline) {
  const permitting: AuthorProblem[] = []
  const weakening: AuthorProblem[] = []
  const look = (where: string, expression: Expression, purpose: 'permit' | 'bar'): void => {
    for (const stand of unverifiedIn(guideline, expression)) {
      if (purpose === 'permit' && !isStop(stand)) permitting.push(permits(where, stand))
      if (purpose === 'bar' && (!stand.favours || stand.inNumber)) weakening.push(weakens(where, stand))
    }
  }
  for (const r of guideline.recommendations) {
    const warns = r.direction === 'against' || r.urgency === 'emergency'
    look(`recommendation "${r.id}", appliesWhen`, r.appliesWhen, warns ? 'bar' : 'permit')
  }
  for (const o of guideline.options) {
    for (const c of o.avoidWhen) {
      if (c.level === 'stop') look(`option "${o.id}", stop "${c.text}"`, c.when, 'bar')
    }
    for (const c of o.preferWhen) look(`option "${o.id}", preferWhen "${c.text}"`, c.when, 'permit')
  }
  return { permitting, weakening }
}

/** "Not if ...", as one of several conditions that must all hold: the one shape in which it only takes away. */
function isStop({ clause, favours, narrows, inNumber }: Stand): boolean {
  if (inNumber || !narrows) return false
  return !favours || clause.of.op === 'not'
}

function permits(where: string, { clause }: Stand): AuthorProblem {
  return problem(
    'unverified-permits',
    where,
    `a clause that rests on unverified evidence ("${clause.evidence}") helps to make it apply: what nobody read in the source would permit something`,
    'read the source and mark the clause verified, drop the clause, or write it as a stop: not(because(...)) among the conditions that must all hold',
  )
}

function weakens(where: string, { clause }: Stand): AuthorProblem {
  return problem(
    'unverified-permits',
    where,
    `a clause that rests on unverified evidence ("${clause.evidence}") can keep it from applying: what nobody read in the source would lift a warning`,
    'read the source and mark the clause verified, or drop the clause',
  )
}

function unverifiedIn(guideline: Guideline, expression: Expression): readonly Stand[] {
  const { facts, evidence } = indexOf(guideline)
  const found: Stand[] = []
  const opened = new Set<FactId>()

  const openNumber = (fact: Fact): void => {
    for (const inner of conditionsOfFact(fact)) walk(inner, true, false, true)
  }
  const openFacts = (leaf: Leaf, favours: boolean, narrows: boolean, inNumber: boolean): void => {
    for (const { fact: id } of usesIn(leaf)) {
      const fact = facts.get(id)
      if (fact === undefined || opened.has(id)) continue
      opened.add(id)
      if (fact.kind === 'derived') walk(fact.when, favours, narrows, inNumber)
      else openNumber(fact)
      opened.delete(id)
    }
  }
  /** `narrows`: from the root down only conditions that must all hold. */
  const walk = (e: Expression, favours: boolean, narrows: boolean, inNumber: boolean): void => {
    switch (e.op) {
      case 'all':
      case 'any':
      case 'count': {
        const among = e.of.length
        const needsAll = e.op === 'all' || (e.op === 'count' && e.least === among)
        const needsOne = e.op === 'any' || (e.op === 'count' && e.least === 1)
        const together = among === 1 || (favours ? needsAll : needsOne)
        for (const part of e.of) walk(part, favours, narrows && together, inNumber)
        return
      }
      case 'not':
        walk(e.of, !favours, narrows, inNumber)
        return
      case 'because':
        if (!e.verified || evidence.get(e.evidence)?.verified === false) {
          found.push({ clause: e, favours, narrows, inNumber })
        } else walk(e.of, favours, narrows, inNumber)
        return
      // Whether a fact is known does not rest on what stands behind its value.
      case 'known':
        return
      default:
        openFacts(e, favours, narrows, inNumber)
    }
  }
  walk(expression, true, true, false)
  return found
}

const restsOnUnverified = (evidence: readonly Citation[]): boolean => {
  const supporting = evidence.filter((c) => c.stance === 'supports')
  return supporting.length > 0 && supporting.every((c) => !c.verified)
}

/** Things that permit, all of whose support is unverified. */
function citedAlone(guideline: Guideline): readonly AuthorProblem[] {
  const permitting = [
    ...guideline.recommendations
      .filter((r) => r.direction === 'for')
      .map((r) => ({ where: `recommendation "${r.id}", evidence`, evidence: r.evidence })),
    ...guideline.options.flatMap((o) => [
      { where: `option "${o.id}", evidence`, evidence: o.evidence },
      ...o.preferWhen.map((c) => ({
        where: `option "${o.id}", preferWhen "${c.text}", evidence`,
        evidence: c.evidence,
      })),
    ]),
  ]
  return permitting
    .filter(({ evidence }) => restsOnUnverified(evidence))
    .map(({ where }) =>
      problem(
        'unverified-permits',
        where,
        'all that supports it is unverified: nobody has read that its sources say so',
        'read one of the sources and mark the citation verified, or cite one that was read',
      ),
    )
}

/** It may be where the statements come from; to lean on it would count what nobody said. */
export function machineAsEvidence(guideline: Guideline): readonly AuthorProblem[] {
  const cited = citedIn(guideline)
  return guideline.evidence
    .filter((e) => e.kind === 'ai-generated' && cited.has(e.id))
    .map((e) =>
      problem(
        'machine-as-evidence',
        `evidence "${e.id}"`,
        'it is cited, and a machine wrote it: it would count among the sources and bodies',
        'cite the source it draws on, or name it only as what the statements come from',
      ),
    )
}

/** Verified says that the statement was read; that cannot be where the source itself was not. */
function overstated(guideline: Guideline): readonly AuthorProblem[] {
  const unread = new Set(guideline.evidence.filter((e) => !e.verified).map((e) => e.id))
  const { recommendations, options, positions } = guideline
  const sources = guideline.evidence
    .filter((e) => e.verified && e.read === 'not-read')
    .map((e) =>
      problem(
        'unverified-permits',
        `evidence "${e.id}"`,
        'it counts as verified, but nothing of it was read',
        'mark it unverified, or say how much of it was read',
      ),
    )
  const citations = [
    ...recommendations.map((r) => ({ where: `recommendation "${r.id}"`, evidence: r.evidence })),
    ...options.map((o) => ({
      where: `option "${o.id}"`,
      evidence: [o, ...o.avoidWhen, ...o.preferWhen].flatMap((c) => c.evidence),
    })),
    ...positions.map((p) => ({ where: `position "${p.id}"`, evidence: p.evidence })),
  ].flatMap(({ where, evidence }) =>
    evidence
      .filter((c) => c.verified && unread.has(c.evidence))
      .map((c) =>
        problem(
          'unverified-permits',
          `${where}, evidence "${c.evidence}"`,
          'the citation counts as verified, but the source itself is marked unread',
          'mark the citation unverified, or read the source and mark it verified',
        ),
      ),
  )
  return [...sources, ...citations]
}
