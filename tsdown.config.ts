/** What is built for `npx plumbline` and for those who import the engine: ES modules, with types. */

import { defineConfig } from 'tsdown'
import { guideline } from './guideline/index.ts'
import { guidelineHash } from './src/language/index.ts'

export default defineConfig({
  entry: {
    plumbline: 'bin/plumbline.ts',
    language: 'src/language/index.ts',
    words: 'src/words/index.ts',
    evaluate: 'src/evaluate/index.ts',
    chart: 'src/chart/index.ts',
    report: 'src/report/index.ts',
    export: 'src/export/index.ts',
    guideline: 'guideline/index.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // What is built knows the hash of its guideline and does not make it again at each start.
  define: { GUIDELINE_HASH: JSON.stringify(guidelineHash(guideline)) },
  dts: true,
  clean: true,
  outDir: 'dist',
  fixedExtension: false,
})
