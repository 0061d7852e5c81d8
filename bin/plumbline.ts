#!/usr/bin/env node
/** The composition root: hands the guideline to the command line. */

import about from '../package.json' with { type: 'json' }
import { main, nodeIo } from '../src/cli/index.ts'

const guideline = async () => (await import('../guideline/index.ts')).guideline
const example = {
  file: 'samples/week-14-failed-care.json',
  asOf: '2026-06-16',
  setting: 'jurisdiction=us,payer=medicare',
  id: 'consider-augmentation-after-failed-medical-management',
}
const { version } = about
process.exitCode = await main({ guideline, example, version, io: nodeIo() }, process.argv.slice(2))
