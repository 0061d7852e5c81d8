/** A caller's mistake: what is wrong, where, why it matters, what to do. One table of codes for every surface. */

export const problemCodes = {
  'not-json': 'The input is not JSON',
  'key-twice': 'A key is given twice',
  'not-fhir': 'The JSON is neither a FHIR R4 Bundle nor an answers document',
  'empty-bundle': 'The Bundle holds no patient',
  'several-patients': 'The Bundle holds more than one patient',
  'other-patient': 'The answers are about another patient',
  'unknown-patient': 'No patient of the Bundle has that id',
  'unknown-fracture': 'No fracture of the patient has that id',
  'too-large': 'The input is larger than allowed',
  'too-deep': 'The input is nested deeper than any record',
  'unknown-fact': 'No such fact',
  'unknown-setting': 'No such setting',
  'unknown-id': 'No such recommendation, option or position',
  'bad-value': 'The value does not fit the fact',
  'bad-unit': 'The unit does not fit the fact',
  'bad-date': 'Not a date of the calendar',
  'before-birth': 'The day of assessment lies before the birth of the patient',
  'bad-codes': 'The map of local codes cannot be used',
  'bad-argument': 'An argument is not what the function takes',
  'bad-usage': 'The command line is not understood',
  unreadable: 'The file cannot be read',
  unwritable: 'The file cannot be written',
} as const

export type ProblemCode = keyof typeof problemCodes

export interface ProblemDetail {
  /** Place in the input: a JSON path, a file, an option. Never a value of a patient's record. */
  readonly where: string
  readonly why: string
  readonly fix: string
}

/** Exit code 2 on the command line, OperationOutcome over HTTP. The message is one line. */
export class RequestProblem extends Error {
  readonly code: ProblemCode
  readonly detail: ProblemDetail

  constructor(code: ProblemCode, detail: ProblemDetail) {
    super(`${problemCodes[code]} (${detail.where}): ${detail.why}. ${detail.fix}.`)
    this.name = 'RequestProblem'
    this.code = code
    this.detail = detail
  }
}
