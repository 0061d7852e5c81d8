/** Rows of outputs.ts that the page too hands over as they are, to be copied or saved; it loads nothing else of the table. */

import { inWords } from '../words/index.ts'
import { toCarePlan } from './care-plan.ts'
import { type Output, plain } from './output-shape.ts'
import { toParagraph } from './paragraph.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

export const jsonOutput = {
  id: 'json',
  title: 'the Assessment',
  forWhom: 'programs',
  mediaType: 'application/json',
  form: 'data',
  format: true,
  onPage: 'file',
  render: ({ guideline, assessment }) => json(inWords(guideline, assessment)),
} as const satisfies Output

export const carePlanOutput = {
  id: 'careplan',
  title: 'a FHIR R4 CarePlan of proposals',
  forWhom: 'record systems',
  mediaType: 'application/fhir+json',
  form: 'full',
  format: true,
  onPage: 'file',
  render: ({ guideline, assessment }) => json(toCarePlan(guideline, assessment)),
} as const satisfies Output

export const paragraphOutput = {
  ...plain,
  id: 'paragraph',
  onPage: 'copy',
  title: 'a paragraph for the notes',
  forWhom: 'whoever reads the notes',
  form: 'short',
  render: (page) => `${toParagraph(page)}\n`,
} as const satisfies Output

export const pageOutputs: readonly Output[] = [jsonOutput, carePlanOutput, paragraphOutput]
