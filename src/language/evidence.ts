/** Cited sources, each once, and how a piece of content leans on them. */

import { frozen } from './frozen.ts'

export interface Evidence {
  readonly id: string
  readonly kind:
    | 'guideline'
    | 'systematic-review'
    | 'rct'
    | 'cohort'
    | 'consensus'
    | 'label'
    | 'textbook'
    | 'case-report'
    /** Written by a machine: it may tell where a text came from, and may be cited for nothing. */
    | 'ai-generated'
  readonly authors: string
  readonly title: string
  readonly publisher: string | null
  readonly year: number
  readonly url: string | null
  readonly doi: string | null
  /** The grade or rating scheme the source itself states, in its own label. */
  readonly grade: string | null
  /** Was the source's own text (or an openly named digest of it) read? False is shown as "unverified". */
  readonly verified: boolean
  readonly read: Read
  /** What was read, more exactly. */
  readonly readNote: string | null
  readonly sponsor: string | null
}

/**
 * How much of a source was read: all of it; parts of its own text; its abstract; only what others say of it; nothing.
 * `not-recorded`: read, and nobody wrote down how much.
 */
export type Read = 'full-text' | 'excerpt' | 'abstract' | 'digest' | 'not-recorded' | 'not-read'

/** One use of a source: where in it, which way it points, and whether that very statement was read. */
export interface Citation {
  readonly evidence: string
  readonly locator: string | null
  /** The grade the source gives this statement, verbatim. */
  readonly grade: string | null
  readonly stance: 'supports' | 'disputes'
  readonly verified: boolean
}

const reads: Readonly<Record<Read, string>> = {
  'full-text': 'full text read',
  excerpt: 'read in part',
  abstract: 'abstract read',
  digest: 'read only in what others say of it',
  'not-recorded': 'read, how much is not recorded',
  'not-read': 'not read',
}

/** How much of a source was read, in words. */
export const readWords = (evidence: Evidence): string => reads[evidence.read]

interface CitationDetail {
  readonly locator?: string
  readonly grade?: string
  /** Set when the source was seen but this statement of it was not read. */
  readonly unverified?: true
}

function citation(evidence: Evidence, stance: Citation['stance'], detail: CitationDetail): Citation {
  return {
    evidence: evidence.id,
    locator: detail.locator ?? null,
    grade: detail.grade ?? null,
    stance,
    verified: evidence.verified && !detail.unverified,
  }
}

export function cite(evidence: Evidence, detail: CitationDetail = {}): Citation {
  return citation(evidence, 'supports', detail)
}
export function disputedBy(evidence: Evidence, detail: CitationDetail = {}): Citation {
  return citation(evidence, 'disputes', detail)
}

type EvidenceDraft = Omit<Evidence, 'id' | 'publisher' | 'url' | 'doi' | 'grade' | 'readNote' | 'sponsor'> &
  Partial<Pick<Evidence, 'publisher' | 'url' | 'doi' | 'grade' | 'readNote' | 'sponsor'>> & {
    readonly id: string
  }

export function evidence(draft: EvidenceDraft): Evidence {
  const {
    publisher = null,
    url = null,
    doi = null,
    grade = null,
    readNote = null,
    sponsor = null,
    ...rest
  } = draft
  return frozen({ ...rest, publisher, url, doi, grade, readNote, sponsor })
}

const TITLE_SHOWN = 48

/** `Shah LM et al. 2018`, enough to find it in a list of sources; where no author was seen, the beginning of the title. */
export const citedAs = (evidence: Evidence): string => `${firstAuthor(evidence)} ${evidence.year}`

function firstAuthor({ authors, title }: Evidence): string {
  // What stands in brackets is a remark: the panel, or that nobody was named.
  const [group = ''] = authors.replaceAll(/\s*\([^)]*\)/g, '').split(';')
  const [first = '', ...others] = group.split(',')
  if (first.trim() !== '') return `${first.trim()}${others.length > 0 ? ' et al.' : ''}`
  if (title.length <= TITLE_SHOWN) return `"${title}"`
  return `"${title.slice(0, TITLE_SHOWN).replace(/\W+\w*$/, '')} ..."`
}
