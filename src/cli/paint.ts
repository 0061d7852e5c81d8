/** The colours of a terminal for what a page means; the words say everything without them. */

import { styleText } from 'node:util'
import { type Paint, plainPaint } from '../report/index.ts'

export function paintFor(colour: boolean): Paint {
  if (!colour) return plainPaint
  const styled =
    (...format: Parameters<typeof styleText>[0][]) =>
    (text: string): string =>
      format.reduce<string>((painted, one) => styleText(one, painted), text)
  return {
    alarm: styled('bold', 'inverse', 'red'),
    heading: styled('bold'),
    stop: styled('red'),
    caution: styled('yellow'),
    fits: styled('green'),
    ask: styled('cyan'),
    quiet: styled('dim'),
  }
}
