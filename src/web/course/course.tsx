/** Pain and function over time: each measure by itself, what is expected, which change matters, and by whom. */

import { upperFirst } from '../../language/index.ts'
import { Opener } from '../parts/opener.tsx'
import { Sign } from '../parts/sign.tsx'
import { ask } from '../questions/asking.ts'
import { guideline } from '../state/data.ts'
import { episode } from '../state/plan.ts'
import { rested } from '../state/rested.ts'
import { onsetSpan } from '../time/axis.ts'
import { words } from '../words/index.ts'
import { citationWords, intervalWords, readableDay, sentence, unitWords } from '../words/of-guideline.ts'
import { CourseChart, courseAxis } from './chart.tsx'
import { type CourseOf, courses, marks } from './values.ts'

const onset = rested(() => onsetSpan(episode.value?.onset ?? null)?.from ?? null)

export function Course() {
  const all = courses.value
  if (all.length === 0) return null
  const shown = all.filter((one) => one.values.length > 0)
  return (
    <section class="course" aria-labelledby="course">
      <h2 id="course">{words.course.title}</h2>
      {shown.length === 0 ? (
        <Empty all={all} />
      ) : (
        <Charts shown={shown} others={all.filter((one) => !shown.includes(one))} />
      )}
    </section>
  )
}

function Empty({ all }: { readonly all: readonly CourseOf[] }) {
  return (
    <>
      <p>{words.course.empty}</p>
      <AskFor all={all} />
    </>
  )
}

function AskFor({ all }: { readonly all: readonly CourseOf[] }) {
  return (
    <ul class="ask-for">
      {all.map(({ fact }) => (
        <li key={fact.id}>
          <button type="button" class="link" onClick={() => ask(fact.id)}>
            {words.course.enter(fact.title)}
          </button>
        </li>
      ))}
    </ul>
  )
}

const toneOfVerdict = { better: 'fits', worse: 'stop', none: 'quiet' } as const

function Charts({
  shown,
  others,
}: {
  readonly shown: readonly CourseOf[]
  readonly others: readonly CourseOf[]
}) {
  const axis = courseAxis(onset.value, shown)
  const { expected } = guideline().pictures
  return (
    <>
      <div class="courses">
        {shown.map((course) => {
          const { fact, verdict, base } = course
          const unit = unitWords(fact.unit)
          return (
            <figure key={fact.id}>
              <figcaption>
                <strong>{upperFirst(fact.title)}</strong>{' '}
                <span class="quiet">{words.course.scale(fact.range[0], fact.range[1], unit)}</span>
                {verdict !== null && base !== null && (
                  <span class={`status ${toneOfVerdict[verdict]}`}>
                    <Sign tone={toneOfVerdict[verdict]} /> {words.course.verdicts[verdict]}
                  </span>
                )}
              </figcaption>
              <CourseChart course={course} axis={axis} />
            </figure>
          )
        })}
      </div>
      <Matters shown={shown} />
      {expected !== null && (
        <p class="quiet expected-words">
          {words.course.expected}: {sentence(upperFirst(expected.text))}{' '}
          {expected.evidence.map((one) => citationWords({ ...one, id: one.evidence })).join('; ')}
        </p>
      )}
      <Opener label={words.course.asTable}>{() => <ValueTable shown={shown} />}</Opener>
      {others.length > 0 && <AskFor all={others} />}
    </>
  )
}

/** Which change matters, once for all pictures of which the same is said. */
function Matters({ shown }: { readonly shown: readonly CourseOf[] }) {
  const groups = new Map<string, CourseOf[]>()
  for (const course of shown) {
    const { orShare, population, evidence } = course.measure.importantChange
    const key = `${evidence.evidence} ${orShare} ${population}`
    groups.set(key, [...(groups.get(key) ?? []), course])
  }
  return (
    <>
      {[...groups.values()].map((group) => {
        const [first] = group
        if (first === undefined) return null
        const { orShare, population, evidence } = first.measure.importantChange
        const changes = group.map(({ fact, measure }) =>
          words.course.change(measure.importantChange.by, fact.title),
        )
        return (
          <p class="quiet expected-words" key={first.fact.id}>
            {words.course.matters(changes, orShare === null ? null : Math.round(orShare * 100), population)}{' '}
            {citationWords({ ...evidence, id: evidence.evidence, locator: null })}
          </p>
        )
      })}
    </>
  )
}

function ValueTable({ shown }: { readonly shown: readonly CourseOf[] }) {
  const rows = [
    ...shown.flatMap(({ fact, values }) =>
      values.map((value) => ({ on: value.on, what: fact.title, value: intervalWords(value, fact.unit) })),
    ),
    ...marks.value.map(({ title, on }) => ({ on, what: title, value: '' })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return (
    <table>
      <caption class="hidden">{words.course.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.course.day}</th>
          <th scope="col">{words.course.what}</th>
          <th scope="col">{words.course.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ on, what, value }) => (
          <tr key={`${on} ${what} ${value}`}>
            <th scope="row" class="day">
              {readableDay(on)}
            </th>
            <td>{upperFirst(what)}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
