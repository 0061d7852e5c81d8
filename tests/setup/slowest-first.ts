/** The order of files: those known to take long first, so that no core waits for the last of them. */

import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Longest first; `npm test` prints the slowest files of each run. */
const slow = [
  'tests/core/never-lost.test.ts',
  'tests/core/same-bytes.test.ts',
  'tests/conformance/cql.test.ts',
  'tests/conformance/sql.test.ts',
  'tests/conformance/missing.test.ts',
  'tests/conformance/solver.test.ts',
  'tests/browser/access-1.test.ts',
  'tests/browser/access-2.test.ts',
  'tests/browser/guideline.test.ts',
]

/** Its place in the list; after all of them where it is not in it. */
const place = ({ moduleId }: TestSpecification): number => {
  const at = slow.findIndex((file) => moduleId.endsWith(file))
  return at < 0 ? slow.length : at
}

export default class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}
