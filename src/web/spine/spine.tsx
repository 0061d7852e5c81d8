/** The spine, T1 to L5, beside the plumb line: what is fractured and how; a press on a level marks it. */

import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { type SetFact, upperFirst } from '../../language/index.ts'
import { say } from '../state/change.ts'
import { guideline } from '../state/data.ts'
import { answer, patient, takeBack } from '../state/patient.ts'
import { oneColumn } from '../state/room.ts'
import { typedValueOf } from '../state/typed.ts'
import { words } from '../words/index.ts'
import { factOf } from '../words/of-guideline.ts'
import { type Findings, findings, levelWords } from './findings.ts'
import { brokenBody, LINE, PITCH, type Place, places, reach, WIDTH, wholeBody } from './outline.ts'

export function Spine() {
  const now = findings.value
  return now === null ? null : <SpineOf now={now} />
}

function SpineOf({ now }: { readonly now: Findings }) {
  return (
    <section class={oneColumn.value ? 'spine lying' : 'spine'} aria-labelledby="spine">
      <h2 id="spine">{words.spine.title}</h2>
      <Caption now={now} />
      <Levels now={now} />
      <Notes now={now} />
    </section>
  )
}

const height = (now: Findings): number => now.order.length * PITCH

function Drawing({ now }: { readonly now: Findings }) {
  const bends = new Map(
    now.single && now.kyphosis !== null
      ? [[now.order.indexOf(now.levels?.[0] ?? ''), now.kyphosis] as const]
      : [],
  )
  const all = places(now.order.length, bends)
  const lying = oneColumn.value
  const [front, back] = reach(all)
  return (
    <svg
      viewBox={lying ? `0 0 ${height(now)} ${back - front}` : `0 0 ${WIDTH} ${height(now)}`}
      aria-hidden="true"
    >
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" />
        </pattern>
      </defs>
      {/* Lying, the head is at the left and the back at the top. */}
      <g transform={lying ? `translate(0 ${back}) rotate(-90)` : undefined}>
        <path class="curve" d={`M${all.map(({ x, y }) => `${x.toFixed(1)} ${y}`).join('L')}`} />
        {all.map((place, i) => (
          <Body key={now.order[i]} now={now} level={now.order[i] ?? ''} place={place} />
        ))}
        <path class="line" d={`M${LINE} 0V${height(now)}`} />
      </g>
    </svg>
  )
}

interface BodyProps {
  readonly now: Findings
  readonly level: string
  readonly place: Place
}

function Body({ now, level, place }: BodyProps) {
  const turned = `translate(${place.x.toFixed(1)} ${place.y}) rotate(${(-place.turn).toFixed(1)})`
  if (!now.levels?.includes(level)) {
    return <path class={now.levels === null ? 'body open' : 'body'} transform={turned} d={wholeBody(place)} />
  }
  const own = now.single
  const loss = own && now.heightLoss !== null ? now.heightLoss / 100 : null
  const wall = own && now.wallLoss !== null ? now.wallLoss / 100 : null
  const shape = own ? now.shape : null
  const dashed = loss === null || shape === null
  const d = brokenBody(place, shape, loss, wall)
  return (
    <g transform={turned}>
      <path class="ghost" d={wholeBody(place)} />
      <path class={dashed ? 'body broken open' : 'body broken'} d={d} />
      <path class="hatched" d={d} />
      {own && now.augmented && <ellipse class="cement" rx={place.width / 4} ry={place.height / 5} cy="2" />}
    </g>
  )
}

/** The levels as buttons over the drawing: one stop for the tab key, arrows move. */
function Levels({ now }: { readonly now: Findings }) {
  const at = useSignal(firstOf(now))
  const list = useRef<HTMLUListElement>(null)
  const undo = useSignal<{ readonly before: unknown; readonly told: string } | null>(null)
  const { site } = guideline().roles
  const fact = site === null ? undefined : (factOf(site) as SetFact | undefined)
  if (fact === undefined) return null
  const move = (to: number): void => {
    const next = Math.min(now.order.length - 1, Math.max(0, to))
    at.value = next
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  const press = (level: string): void => {
    const before = typedValueOf(patient.value.typed, fact.id)
    const marked = now.levels?.includes(level) ?? false
    const levels = now.order.filter((one) => (one === level ? !marked : now.levels?.includes(one)))
    if (answer(fact, levels) !== null) return
    const told = `${marked ? words.spine.unmarked(level) : words.spine.marked(level)} ${words.spine.now(levels.join(', '))}`
    undo.value = { before, told }
    say(told)
  }
  const goBack = (): void => {
    const before = undo.value?.before
    if (before === undefined) takeBack(fact.id)
    else answer(fact, before)
    undo.value = null
    say(words.spine.undone)
    move(at.value)
  }
  return (
    <>
      <div class="spine-figure" style={{ '--levels': now.order.length }}>
        <Drawing now={now} />
        <ul
          ref={list}
          role="toolbar"
          aria-label={words.spine.toolbar}
          onKeyDown={(event) => {
            const by = steps[event.key]
            if (by === undefined) return
            event.preventDefault()
            move(by === 'first' ? 0 : by === 'last' ? now.order.length - 1 : at.value + by)
          }}
        >
          {now.order.map((level, i) => {
            const marked = now.levels?.includes(level) ?? false
            return (
              <li key={level} role="presentation">
                <button
                  type="button"
                  tabIndex={i === at.value ? 0 : -1}
                  aria-pressed={marked}
                  aria-label={words.spine.level(level, levelWords(now, level))}
                  class={marked ? 'marked' : ''}
                  onFocus={() => {
                    at.value = i
                  }}
                  onClick={() => press(level)}
                >
                  {level}
                </button>
              </li>
            )
          })}
        </ul>
      </div>
      {undo.value !== null && (
        <p class="just-marked">
          {undo.value.told}{' '}
          <button type="button" class="link" onClick={goBack}>
            {words.spine.undo}
          </button>
        </p>
      )}
    </>
  )
}

const steps: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: 'first',
  End: 'last',
}

const firstOf = (now: Findings): number => Math.max(0, now.order.indexOf(now.levels?.[0] ?? ''))

/** The picture in words. */
function Caption({ now }: { readonly now: Findings }) {
  return (
    <div class="spine-words">
      {now.levels === null ? (
        <p>{words.spine.unknown}</p>
      ) : (
        now.levels.map((level) => (
          <p key={level}>
            <strong>{level}</strong> {levelWords(now, level)}
          </p>
        ))
      )}
    </div>
  )
}

/** What the picture does not know, and how it is drawn. */
function Notes({ now }: { readonly now: Findings }) {
  return (
    <div class="spine-words quiet">
      {now.levels !== null && now.levels.length > 1 && (now.shape !== null || now.heightLoss !== null) && (
        <p>
          {words.spine.whichLevel}{' '}
          {[now.shapeWords, now.heightWords]
            .filter((part) => part !== null)
            .map(upperFirst)
            .join('; ')}
        </p>
      )}
      {now.earlier !== null && <p>{now.earlier}</p>}
      {now.levels !== null && now.levels.length > 0 && (
        <p>
          {now.lean} {words.spine.schematic}
        </p>
      )}
    </div>
  )
}
