/**
 * Which tests exist: core and ground (fast), conformance (three engines must agree), browser (the page in a real
 * Chromium), fuzz (hostile input).
 */

import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import SlowestFirst from './tests/setup/slowest-first.ts'

// `--mode deep` asks the conformance and fuzz suites for their long form; without it they take a sample.
export default defineConfig(({ mode }) => {
  if (mode === 'deep') process.env.PLUMBLINE_DEPTH = 'deep'

  const suites = ['core', 'ground', 'conformance', 'browser', 'fuzz']
  const suite = (name: string, include: string[], globalSetup: string[] = []): TestProjectConfiguration => ({
    test: {
      name,
      include,
      environment: 'node',
      // The files of a suite share what they load; one suite after the other, so that they can.
      isolate: false,
      sequence: { groupOrder: suites.indexOf(name) },
      globalSetup: ['tests/setup/choose-seed.ts', ...globalSetup],
      setupFiles: ['tests/setup/seed.ts'],
      // These end what hangs; they measure nothing, and leave room for a slow or busy machine. No test has a clock of its own.
      testTimeout: mode === 'deep' ? 4 * 3_600_000 : 900_000,
      hookTimeout: 900_000,
    },
  })

  return {
    test: {
      maxWorkers: '100%',
      sequence: { sequencer: SlowestFirst },
      projects: [
        suite('core', ['{src,guideline}/**/*.test.ts', 'tests/{core,journeys}/**/*.test.ts']),
        suite('ground', ['tests/ground/**/*.test.ts']),
        suite('conformance', ['tests/conformance/**/*.test.ts']),
        suite(
          'browser',
          ['tests/browser/**/*.test.ts'],
          ['tests/setup/find-browser.ts', 'tests/setup/build-page.ts'],
        ),
        suite('fuzz', ['tests/fuzz/**/*.test.ts']),
      ],
      coverage: {
        provider: 'v8',
        include: ['src/**/*.ts', 'guideline/**/*.ts'],
        exclude: ['**/*.test.ts'],
      },
    },
  }
})
