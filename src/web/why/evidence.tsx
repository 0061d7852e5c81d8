/** The evidence an item leans on, and what disputes it: grade, year, sponsor, and how much of it was read. */

import { type AssessedCitation, readWords } from '../../language/index.ts'
import { words } from '../words/index.ts'
import { evidenceOf, shortCitation } from '../words/of-guideline.ts'

interface Props {
  readonly title: string
  readonly citations: readonly AssessedCitation[]
}

export function EvidenceList({ title, citations }: Props) {
  if (citations.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="evidence">
        {citations.map((citation) => (
          <EvidenceLine key={`${citation.id} ${citation.locator}`} citation={citation} />
        ))}
      </ul>
    </>
  )
}

function EvidenceLine({ citation }: { readonly citation: AssessedCitation }) {
  const evidence = evidenceOf(citation.id)
  const link = evidence?.doi ? `https://doi.org/${evidence.doi}` : evidence?.url
  const grade = citation.grade ?? evidence?.grade ?? null
  return (
    <li>
      <strong>{shortCitation(citation.id)}</strong>{' '}
      {evidence !== undefined &&
        (link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {evidence.title}
          </a>
        ) : (
          evidence.title
        ))}
      <span class="facts">
        {citation.locator !== null && <span>{citation.locator}</span>}
        {grade !== null && (
          <span>
            {words.why.grade}: {grade}
          </span>
        )}
        {evidence?.sponsor && (
          <span>
            {words.why.sponsor}: {evidence.sponsor}
          </span>
        )}
        <span class={citation.verified ? 'verified' : 'unverified'}>
          {citation.verified && evidence ? readWords(evidence) : words.why.unverified}
        </span>
      </span>
    </li>
  )
}
