/** The first half of the screens, judged by axe: two files, so that two workers share them. */

import { judgeByAxe } from './judged-by-axe.ts'
import { half, screens } from './screens.ts'

await judgeByAxe(screens.slice(0, half))
