/** Lets `npx plumbline` find the built command in its own checkout; npm links only the commands of others. */

import { existsSync, rmSync, symlinkSync } from 'node:fs'

const link = 'node_modules/.bin/plumbline'

// Without the link npx still runs this checkout's command, by the `bin` of its package.json, and never another package.
if (process.platform !== 'win32' && existsSync('node_modules/.bin')) {
  rmSync(link, { force: true })
  symlinkSync('../../dist/plumbline.js', link)
}
