#!/usr/bin/env node
/** The composition root: hands the guideline to the command line. */

import about from '../package.json' with { type: 'json' }
import { main, nodeIo } from '../src/cli/index.ts'

const guideline = async () => (await import('../guideline/index.ts')).guideline
process.exitCode = await main({ guideline, io: nodeIo() }, about.version, process.argv.slice(2))
