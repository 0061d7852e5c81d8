/** What bears on facts without answering them: results and reports. */

import { laboratory } from './laboratory.ts'
import { pregnancy } from './pregnancy.ts'
import { reports } from './reports.ts'
import { results } from './results.ts'

export const pointers = [...results, ...laboratory, ...pregnancy, ...reports]
