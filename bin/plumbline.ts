#!/usr/bin/env node
/** The command line, run from its source. */

import { run } from './ours.ts'

process.exitCode = await run(process.argv.slice(2))
