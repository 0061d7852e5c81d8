/** Finds the browser once for all files of the page's tests; where none starts, each file fails with the reason. */

import { findBrowser } from '../browser/browser.ts'

export default async function setup(): Promise<void> {
  const found = await findBrowser()
  if ('path' in found) process.env.CHROMIUM = found.path
}
