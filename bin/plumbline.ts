#!/usr/bin/env node
/** The composition root: hands the guideline and its cases to the command line. */

import about from '../package.json' with { type: 'json' }
import { main, nodeIo } from '../src/cli/index.ts'

const guideline = async () => (await import('../guideline/index.ts')).guideline
const cases = async () => {
  const [{ caseCodes }, { default: published }] = await Promise.all([
    import('../guideline/index.ts'),
    import('../samples/cases/published.json', { with: { type: 'json' } }),
  ])
  return { codes: caseCodes, text: JSON.stringify(published) }
}
const example = {
  file: 'samples/week-14-failed-care.json',
  asOf: '2026-06-16',
  setting: 'jurisdiction=us,payer=medicare',
  id: 'consider-augmentation-after-failed-medical-management',
}
const { version } = about
process.exitCode = await main({ guideline, cases, example, version, io: nodeIo() }, process.argv.slice(2))
