/** The texts of the guideline browser, which come with its script. */

export { book } from './en-book.ts'
