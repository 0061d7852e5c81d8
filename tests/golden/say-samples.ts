/** Says every sample through the real command line, after the offset of this process from UTC. Run by same-bytes.test.ts. */

import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import { main, nodeIo } from '../../src/cli/index.ts'

console.log(new Date('2026-05-04T12:00:00Z').getTimezoneOffset())
const example = { file: '', asOf: '', setting: '', id: '' }
const cli = { guideline: async () => guideline, example, version: '0.0.0', io: nodeIo() }
for (const sample of samples) {
  for (const format of ['json', 'text']) {
    process.exitCode ||= await main(cli, ['assess', ...argumentsFor(sample), '--format', format])
  }
}
