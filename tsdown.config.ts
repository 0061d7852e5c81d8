/** What is built for `npx plumbline` and for those who import the engine: ES modules, with types. */

import { defineConfig } from 'tsdown'
import { helpAlone, inAscii, keepCompiled } from './scripts/command-as-one.ts'
import { guidelineAsText } from './scripts/guideline-as-text.ts'
import { networkAsCode } from './scripts/network-as-code.ts'

// A command loads what it uses and no more: no file of ours does anything by being there, and what a line of help needs of
// the language stands apart from the rest of it, as do the checks that authors alone run.
const treeshake = { moduleSideEffects: [{ test: /\/src\//, sideEffects: false }] }
const shared = {
  platform: 'node',
  target: 'node20.19',
  treeshake,
  outDir: 'dist',
  fixedExtension: false,
} as const

export default defineConfig([
  {
    ...shared,
    entry: {
      plumbline: 'bin/start.ts',
      language: 'src/language/index.ts',
      words: 'src/words/index.ts',
      evaluate: 'src/evaluate/index.ts',
      chart: 'src/chart/index.ts',
      report: 'src/report/index.ts',
      export: 'src/export/index.ts',
      guideline: 'guideline/index.ts',
    },
    format: 'esm',
    plugins: [guidelineAsText, networkAsCode, helpAlone],
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
    outputOptions: {
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          {
            name: 'start',
            test: /\/src\/(?:language\/problem|cli\/(?:commands|help|io|mistake|output))\.ts$/,
          },
          { name: 'check', test: /\/src\/language\/check\/.*(?<!\.d)\.ts$/ },
        ],
      },
    },
    dts: true,
    clean: true,
  },
  {
    ...shared,
    entry: { command: 'bin/ours.ts' },
    format: 'cjs',
    minify: true,
    plugins: [guidelineAsText, networkAsCode, inAscii],
    outputOptions: { codeSplitting: false },
    outExtensions: () => ({ js: '.cjs' }),
    deps: { alwaysBundle: [/^[^.]/] },
    dts: false,
    clean: false,
    hooks: { 'build:done': ({ options }) => keepCompiled(options.outDir) },
  },
])
