/** Gives every fast-check run of a test file one seed, and prints it, so that a red run can be repeated. */

import fc from 'fast-check'
import { inject } from 'vitest'

fc.configureGlobal({ seed: inject('seed'), numRuns: inject('runs') })
