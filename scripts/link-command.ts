/** Lets `npx plumbline` find the built command in its own checkout; npm links only the commands of others. */

import { existsSync, rmSync, symlinkSync } from 'node:fs'

const link = 'node_modules/.bin/plumbline'

// Without the link npx still works, only slower: it installs the checkout into its own cache first.
if (process.platform !== 'win32' && existsSync('node_modules/.bin')) {
  rmSync(link, { force: true })
  symlinkSync('../../dist/plumbline.js', link)
}
