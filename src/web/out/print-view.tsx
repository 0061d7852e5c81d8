/** The screen that shows the printed page before it is printed. */

import { useLayoutEffect, useRef } from 'preact/hooks'
import { assessed } from '../state/plan.ts'
import { patientLink } from '../state/route.ts'
import { words } from '../words/index.ts'
import { layPaper } from './paper.tsx'

export function PrintView() {
  const place = useRef<HTMLDivElement>(null)
  const plan = assessed.value
  useLayoutEffect(() => {
    if (place.current !== null) layPaper(place.current)
  }, [plan])
  return (
    <main class="out-view" aria-labelledby="view">
      <h1 id="view" tabIndex={-1}>
        {words.out.printTitle}
      </h1>
      <p class="tools">
        <button type="button" class="primary" onClick={() => print()}>
          {words.out.printNow}
        </button>{' '}
        <a href={patientLink}>{words.out.back}</a>
      </p>
      <p class="quiet">{words.out.printDetail}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="sheet-view" aria-label={words.out.printTitle} tabIndex={0} ref={place} />
    </main>
  )
}
