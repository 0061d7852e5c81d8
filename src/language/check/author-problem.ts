/** The shape of an author's mistake, and the closed list of codes it may carry. */

export const authorProblemCodes = {
  'duplicate-id': 'Two things carry one id',
  'unknown-id': 'An id that names nothing',
  'unknown-code': 'A code that is no choice, and no item, of the fact',
  'wrong-kind': 'A fact of a kind that does not fit its use',
  circle: 'A thing that rests on itself',
  'open-chain': 'Advice that gives way to advice that is not shown',
  unused: 'Content that nothing uses',
  'same-question': 'Two facts that ask one thing',
  'bad-range': 'A range that holds no value',
  'bad-number': 'A number that can mean nothing here',
  'wrong-unit': 'Units that do not match',
  decided: 'A condition that no patient can change',
  'bad-window': 'A period that ends before it begins',
  'bad-bands': 'Bands that do not cover a score',
  'never-reached': 'A row that an earlier row always takes',
  'no-evidence': 'Content without evidence',
  'no-question': 'Content that answers no question',
  'no-source-statement': 'Content without a statement of the source text',
  'no-reason': 'A strong recommendation on low certainty without its reason',
  'no-examples': 'Content without examples',
  'contradictory-codes': 'One code with two opposed meanings',
  'shared-codes': 'Codes that two value sets share without a reason',
  'shared-name': 'A name of two substances',
  'class-gap': 'A class of codes with a part of which nothing is said',
  'no-provenance': 'A code that was seen nowhere',
  'unverified-permits': 'Unverified evidence that permits something',
  'machine-as-evidence': 'A text written by a machine, cited as evidence',
  'known-in-advice': 'Advice that depends on whether something was asked',
  'bad-silence': 'Silence given a meaning it cannot have',
  'irrelevant-though-asked': 'A list of what is irrelevant that holds what is asked',
  'code-before-day': 'An older result that would hide a newer one',
  'bad-setting': 'A fact of the place treated as one of the patient',
  'empty-cell': 'A state of a person for which an option has no answer',
  'too-little-judged': 'Too many answers that only send to the label',
  'unanswered-question': 'A question that nothing answers',
} as const

export type AuthorProblemCode = keyof typeof authorProblemCodes

/** One mistake of an author: where it stands, what is wrong and why it matters, how to mend it. */
export interface AuthorProblem {
  readonly code: AuthorProblemCode
  /** Place in the guideline in words: `recommendation "x", appliesWhen`. */
  readonly where: string
  readonly what: string
  readonly fix: string
}

export function problem(code: AuthorProblemCode, where: string, what: string, fix: string): AuthorProblem {
  return { code, where, what, fix }
}
