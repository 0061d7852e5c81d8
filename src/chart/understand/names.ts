/** A whole name in the form in which names are compared. */

import { wordsOf } from '../words.ts'

export const nameOf = (text: string): string => wordsOf(text).join(' ')
