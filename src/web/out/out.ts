/** All that leaves the page, as one script of its own. */

export { LetterView } from './letter-view.tsx'
export { Outputs, WaysOut } from './outputs.tsx'
export { layPaper } from './paper.tsx'
export { PrintView } from './print-view.tsx'
