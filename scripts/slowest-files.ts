/** After vitest's own lines: the time of each suite, and the ten files that took longest, loading included. */

import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

const MOST = 10
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).padStart(7)} s`

const timeOf = (module: TestModule): number => {
  const { setupDuration, collectDuration, duration } = module.diagnostic()
  return setupDuration + collectDuration + duration
}

export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const suites = new Map<string, { files: number; tests: number; time: number }>()
    for (const module of modules) {
      const suite = suites.get(module.project.name) ?? { files: 0, tests: 0, time: 0 }
      suite.files += 1
      suite.tests += [...module.children.allTests()].length
      suite.time += timeOf(module)
      suites.set(module.project.name, suite)
    }
    const lines = [...suites].map(
      ([name, { files, tests, time }]) => `${seconds(time)}  ${name}: ${tests} tests in ${files} files`,
    )
    const slowest = [...modules].sort((a, b) => timeOf(b) - timeOf(a)).slice(0, MOST)
    const names = slowest.map(
      (module) => `${seconds(timeOf(module))}  ${relative(process.cwd(), module.moduleId)}`,
    )
    const told = ['', ' Time of each suite, its files added up', ...lines, '', ' Slowest files', ...names, '']
    // After what other reporters say of the end.
    setImmediate(() => console.log(told.join('\n')))
  }
}
