/** Writes tests/golden anew from the samples: `npm run golden`, after a wanted change, and read the difference. */

import { readFileSync, writeFileSync } from 'node:fs'
import { goldenOf } from '../tests/golden/render.ts'
import { samples } from './samples.ts'

const before = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

for (const sample of samples) {
  for (const { file, content } of await goldenOf(sample)) {
    const same = before(file) === content
    if (!same) writeFileSync(file, content)
    console.log(`${same ? 'same   ' : 'changed'}  ${file}`)
  }
}
