/** Builds the page once before its tests: what is tested is what is written now. */

import { execFileSync } from 'node:child_process'

export default function setup(): void {
  execFileSync('node_modules/.bin/tsx', ['scripts/build-page.ts'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
