/** All text of the page that is not the guideline's: one folder a language; English is the only one so far. */

import { words as page } from './en.ts'
import { pictures } from './pictures.ts'

export const words = { ...page, ...pictures } as const
