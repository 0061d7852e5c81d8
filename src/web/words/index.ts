/** All text of the page that is not the guideline's: one file a language; English is the only one so far. */

export { words } from './en.ts'
