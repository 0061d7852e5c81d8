/** What certainly holds nothing that silence would answer: see `cutAgainst` before a fact is added. */

import { findings } from './findings.ts'
import { icd10 } from './icd-10.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { procedures } from './procedures.ts'
import { results } from './results.ts'

export const irrelevant = [...icd10, ...findings, ordinaryWords, ...procedures, ...results]
