/**
 * Which tests exist: core and ground (fast), conformance (three engines must agree), browser (the page in a real
 * Chromium), fuzz (hostile input).
 */

import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

// `--mode deep` asks the conformance and fuzz suites for their long form; without it they take a sample.
export default defineConfig(({ mode }) => {
  if (mode === 'deep') process.env.PLUMBLINE_DEPTH = 'deep'

  const suites = ['core', 'ground', 'conformance', 'browser', 'fuzz']
  const suite = (
    name: string,
    include: string[],
    testTimeout: number,
    globalSetup: string[] = [],
  ): TestProjectConfiguration => ({
    test: {
      name,
      include,
      environment: 'node',
      // The files of a suite share what they load; one suite after the other, so that they can.
      isolate: false,
      sequence: { groupOrder: suites.indexOf(name) },
      globalSetup: ['tests/setup/choose-seed.ts', ...globalSetup],
      setupFiles: ['tests/setup/seed.ts'],
      // These end what hangs; they measure nothing, and leave room for a slow or busy machine.
      testTimeout: mode === 'deep' ? testTimeout * 20 : testTimeout,
      hookTimeout: 300_000,
    },
  })

  return {
    test: {
      maxWorkers: '100%',
      projects: [
        suite('core', ['{src,guideline}/**/*.test.ts', 'tests/{core,journeys}/**/*.test.ts'], 300_000),
        suite('ground', ['tests/ground/**/*.test.ts'], 300_000),
        suite('conformance', ['tests/conformance/**/*.test.ts'], 900_000),
        suite('browser', ['tests/browser/**/*.test.ts'], 300_000, [
          'tests/setup/find-browser.ts',
          'tests/setup/build-page.ts',
        ]),
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
