/**
 * A guideline in other languages: CQL, SQL, and a document to read. Each is derived from the guideline alone;
 * none may lean on the evaluator, so that their agreement with it is a test result.
 */

export * from './cql/index.ts'
export * from './document/index.ts'
export * from './sql/index.ts'
