/** What stands on the page, as links: how much there is to do and to avoid, and where the rest begins. */

import { avoidRows, nowRows, openRows, options } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { words } from '../words/index.ts'

const contents = soon((): readonly (readonly [id: string, title: string, count: number | null])[] => {
  const barred = options.value.filter((one) => one.status === 'contraindicated')
  const taken = barred.filter((one) => one.taken === true).length
  const avoid = avoidRows.value.length + barred.length - taken
  return [
    ['now', words.plan.now, nowRows.value.length + taken],
    ...(avoid > 0 ? [['avoid', words.plan.avoid, avoid] as const] : []),
    ['options', words.plan.options, null],
    ['time', words.time.title, null],
    ['later', words.plan.later, null],
    ...(openRows.value.length > 0 ? [['not-known', words.plan.open, openRows.value.length] as const] : []),
    ['positions', words.bodies.title, null],
    ['facts', words.contents.facts, null],
    ['out', words.out.title, null],
  ]
})

export function Contents() {
  return (
    <nav class="contents" aria-label={words.contents.title}>
      <ul>
        {contents.value.map(([id, title, count]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {count !== null && <span class="quiet"> {count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
