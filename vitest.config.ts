/** Which tests exist: core and ground (fast), conformance (three engines must agree), fuzz (hostile input). */

import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

// `--mode deep` asks the conformance and fuzz suites for their long form; without it they take a sample.
export default defineConfig(({ mode }) => {
  if (mode === 'deep') process.env.PLUMBLINE_DEPTH = 'deep'

  const suite = (name: string, include: string[], testTimeout: number): TestProjectConfiguration => ({
    test: {
      name,
      include,
      environment: 'node',
      globalSetup: ['tests/setup/choose-seed.ts'],
      setupFiles: ['tests/setup/seed.ts'],
      testTimeout: mode === 'deep' ? testTimeout * 20 : testTimeout,
      hookTimeout: 120_000,
    },
  })

  return {
    test: {
      projects: [
        suite('core', ['{src,guideline}/**/*.test.ts', 'tests/{core,journeys}/**/*.test.ts'], 60_000),
        suite('ground', ['tests/ground/**/*.test.ts'], 60_000),
        suite('conformance', ['tests/conformance/**/*.test.ts'], 300_000),
        suite('fuzz', ['tests/fuzz/**/*.test.ts'], 60_000),
      ],
      coverage: {
        provider: 'v8',
        include: ['src/**/*.ts', 'guideline/**/*.ts'],
        exclude: ['**/*.test.ts'],
      },
    },
  }
})
