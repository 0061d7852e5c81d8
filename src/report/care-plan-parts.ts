/** What every resource of a care plan names alike: the guideline, the patient, an item's code, what it waits for. */

import type { AssessedRecommendation, Guideline } from '../language/index.ts'
import type { Concept, Extension, Subject } from './care-plan-shape.ts'
import { sentence } from './lines.ts'
import { askedTitle, certaintyWords, type Page } from './words.ts'

export const canonical = ({ url, version }: Guideline): string => `${url}|${version}`

export function subjectOf({ assessment: { subject } }: Page): Subject {
  return subject.id === null
    ? { type: 'Patient', display: 'The patient of this assessment, not named' }
    : { reference: `Patient/${subject.id}` }
}

export function codeOf(
  { guideline }: Page,
  kind: string,
  item: { id: string; action: string; title: string },
): Concept {
  return {
    coding: [
      { system: `${guideline.url}/CodeSystem/${kind}`, code: item.id, display: item.title },
      { system: `${guideline.url}/CodeSystem/action`, code: item.action },
    ],
    text: item.title,
  }
}

export function waitsFor(page: Page, item: { readonly missing: readonly string[] }): string {
  const titles = item.missing.map((id) => askedTitle(page, id))
  return sentence(`Waits for ${titles.length === 0 ? 'an answer given as "not known"' : titles.join('; ')}`)
}

const terminology = 'http://terminology.hl7.org/CodeSystem'
const structure = 'http://hl7.org/fhir/StructureDefinition'

/** GRADE as the standard's own codes: what we call conditional is called weak there. */
export function gradeExtensions(rec: AssessedRecommendation): readonly Extension[] {
  const strength = {
    system: `${terminology}/recommendation-strength`,
    code: rec.strength === 'strong' ? 'strong' : 'weak',
  }
  return [
    {
      url: `${structure}/cqf-strengthOfRecommendation`,
      valueCodeableConcept: { coding: [strength], text: rec.strength },
    },
    {
      url: `${structure}/cqf-qualityOfEvidence`,
      valueCodeableConcept: {
        coding: [{ system: `${terminology}/evidence-quality`, code: rec.certainty }],
        text: `${certaintyWords[rec.certainty]} certainty`,
      },
    },
  ]
}
