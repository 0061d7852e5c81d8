/** The samples give what was last looked at and found right. After a wanted change: `npm run golden`, and read the difference. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { samples } from '../../scripts/samples.ts'
import { goldenOf } from '../golden/render.ts'

describe.each(samples)('$file', (sample) => {
  it('gives the plan, the explanation and the JSON of tests/golden', async () => {
    for (const { file, content } of await goldenOf(sample))
      expect(content, file).toBe(readFileSync(file, 'utf8'))
  })
})
