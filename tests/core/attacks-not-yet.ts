/** Attacks that do not hold yet, by file below ../shared/cases/attacks. */

/** `content`: what is read is right, and the guideline must say something new. `reading`: the chart is still misread. */
export type NotYet = 'content' | 'reading'

export const notYet: Readonly<Record<string, NotYet>> = {}
