/** The few FHIR R4 shapes a care plan is written in, and nothing more. */

export interface Concept {
  readonly coding?: readonly { readonly system: string; readonly code: string; readonly display?: string }[]
  readonly text?: string
}
export interface Extension {
  readonly url: string
  readonly valueCodeableConcept: Concept
}
export interface Subject {
  readonly reference?: string
  readonly type?: string
  readonly display?: string
}
interface Annotation {
  readonly text: string
}
interface Period {
  readonly start: string
  readonly end?: string
}

export interface ActivityDetail {
  readonly code: Concept
  readonly reasonCode?: readonly Concept[]
  readonly reasonReference?: readonly Subject[]
  readonly status: 'not-started' | 'on-hold' | 'cancelled'
  readonly statusReason?: Concept
  readonly doNotPerform: boolean
  readonly scheduledPeriod?: Period
  readonly scheduledString?: string
  readonly description: string
}
/** Either `detail` or `reference`, never both (cpl-3). */
export interface Activity {
  readonly extension?: readonly Extension[]
  readonly detail?: ActivityDetail
  readonly reference?: Subject
  readonly progress?: readonly Annotation[]
}

/** The candidates for one piece of advice: to choose from, not all to be done. */
export interface RequestGroup {
  readonly resourceType: 'RequestGroup'
  readonly id: string
  readonly status: 'draft'
  readonly intent: 'proposal'
  readonly instantiatesCanonical: readonly string[]
  readonly subject: Subject
  readonly code: Concept
  readonly action: readonly { readonly title: string; readonly resource: Subject }[]
}

/** One candidate. A drug or a procedure alike: which order it becomes is for the ordering system to say. */
export interface Task {
  readonly resourceType: 'Task'
  readonly id: string
  readonly instantiatesCanonical: string
  readonly status: 'draft'
  readonly intent: 'proposal'
  readonly code: Concept
  readonly description: string
  readonly for: Subject
}

export interface CarePlan {
  readonly resourceType: 'CarePlan'
  readonly text: { readonly status: 'generated'; readonly div: string }
  readonly contained?: readonly (RequestGroup | Task)[]
  readonly identifier: readonly { readonly system: string; readonly value: string }[]
  readonly instantiatesCanonical: readonly string[]
  readonly status: 'draft' | 'revoked'
  readonly intent: 'proposal'
  readonly title: string
  readonly description: string
  readonly subject: Subject
  readonly period: Period
  readonly created: string
  readonly addresses?: readonly Subject[]
  readonly activity?: readonly Activity[]
  readonly note: readonly Annotation[]
}
