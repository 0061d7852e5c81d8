/** What is built for `npx plumbline` and for those who import the engine: ES modules, with types. */

import { existsSync } from 'node:fs'
import { defineConfig } from 'tsdown'

const doors = {
  plumbline: 'bin/plumbline.ts',
  language: 'src/language/index.ts',
  evaluate: 'src/evaluate/index.ts',
  chart: 'src/chart/index.ts',
  report: 'src/report/index.ts',
  export: 'src/export/index.ts',
}

// Guard: while the rooms are being written, a door that does not exist yet is left out.
const present = Object.fromEntries(Object.entries(doors).filter(([, file]) => existsSync(file)))

export default Object.keys(present).length === 0
  ? []
  : defineConfig({
      entry: present,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      dts: true,
      clean: true,
      outDir: 'dist',
      fixedExtension: false,
    })
