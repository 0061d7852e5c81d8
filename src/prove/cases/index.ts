/**
 * Published cases against a guideline: each case is a patient on a day, from a named publication, with what a plan
 * must hold and must not hold. What the lines mean stands in docs/contract.md.
 */

export { type AnsweredLine, type JudgedCase, type JudgedLine, judgeCase } from './judge.ts'
export type { Mode } from './modes.ts'
export { readCases } from './read.ts'
