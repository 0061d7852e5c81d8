/**
 * The language a guideline is written in: facts, conditions, recommendations, options, positions,
 * stages and evidence as types, and free functions that write them and return frozen JSON. It owns the
 * shapes every other room exchanges (Answers, Assessment, Receipt, RequestProblem) and knows no other room.
 */

export * from './answers.ts'
export * from './assessment.ts'
export * from './calendar.ts'
export * from './check/index.ts'
export * from './conditions.ts'
export * from './effect.ts'
export * from './evidence.ts'
export * from './example.ts'
export * from './expression.ts'
export * from './fact.ts'
export * from './frozen.ts'
export * from './guideline.ts'
export * from './index-of.ts'
export * from './judgement.ts'
export * from './ledger.ts'
export * from './negation.ts'
export * from './option.ts'
export * from './picture.ts'
export * from './places.ts'
export * from './position.ts'
export * from './problem.ts'
export * from './recommendation.ts'
export * from './source.ts'
export * from './stage.ts'
export * from './terms.ts'
export * from './unread.ts'
export * from './value-set.ts'
export * from './walk.ts'
