/** Who says what: each body with its stance, the ground for it and its window; agreement and dissent in one bar. */

import { useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { useId } from 'preact/hooks'
import { type Stance, upperFirst } from '../../language/index.ts'
import { Sign, toneOfStance } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { type PositionLook, positions } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { windowWords } from '../time/lanes.ts'
import { PositionDetail } from '../why/detail.tsx'
import { words } from '../words/index.ts'
import { askedTitle, sentence, titleOf } from '../words/of-guideline.ts'

const stances: readonly Stance[] = [
  'supports',
  'either',
  'opposes',
  'needs-data',
  'not-covered',
  'unpublished',
]

/** By stance, then the latest first. */
const inOrder = (all: readonly PositionLook[]): readonly PositionLook[] =>
  [...all].sort((a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance) || b.year - a.year)

const positionsSoon = soon(() => positions.value)

export function Bodies() {
  const all = positionsSoon.value
  if (all.length === 0) return null
  const questions = [...new Set(all.map((one) => one.question))]
  return (
    <section class="positions" aria-labelledby="positions">
      <h2 id="positions">{words.bodies.title}</h2>
      <p class="quiet">{words.bodies.detail}</p>
      {questions.map((question) => (
        <Matrix key={question} question={question} rows={all.filter((one) => one.question === question)} />
      ))}
    </section>
  )
}

interface MatrixProps {
  readonly question: string
  readonly rows: readonly PositionLook[]
}

function Matrix({ question, rows }: MatrixProps) {
  return (
    <div class="scroll">
      <h3>{titleOf(question)}</h3>
      {rows.length > 1 && <Balance rows={rows} />}
      <table class="matrix">
        <caption class="hidden">{titleOf(question)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.bodies.body}</th>
            <th scope="col">{words.bodies.stance}</th>
            <th scope="col">{words.bodies.ground}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(rows).map((position) => (
            <BodyRow key={position.id} position={position} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How many say what: in words, and as lengths to scale. */
function Balance({ rows }: Pick<MatrixProps, 'rows'>) {
  const counted = stances
    .map((stance) => ({ stance, n: rows.filter((one) => one.stance === stance).length }))
    .filter(({ n }) => n > 0)
  return (
    <ul class="balance">
      {counted.map(({ stance, n }) => (
        <li key={stance} class={toneOfStance[stance]} style={{ flexGrow: n }} data-n={n}>
          <Sign tone={toneOfStance[stance]} /> {words.bodies.counted[stance](n)}
        </li>
      ))}
    </ul>
  )
}

const BodyRow = memo(function BodyRow({ position }: { readonly position: PositionLook }) {
  const mark = useComputed(() => (changed.value.has(position.id) ? 'changed' : ''))
  const open = useSignal(false)
  const id = useId()
  const { body, year, sponsor, published, stance } = position
  const tone = toneOfStance[stance]
  const name = `${body} ${year}`
  const dates = windowWords(position)
  return (
    <>
      <tr class={mark} data-id={position.id}>
        <th scope="row">
          <button
            type="button"
            class="opener why"
            aria-expanded={open.value}
            aria-controls={open.value ? id : undefined}
            aria-label={words.bodies.openRow(name, words.status.stance[stance])}
            onClick={() => {
              open.value = !open.value
            }}
          >
            <span class="chevron" aria-hidden="true" />
            <span>{name}</span>
          </button>
          <span class="remarks">
            {sponsor !== null && <span>{words.bodies.sponsored(sponsor)}</span>}
            {!published && <span>{words.bodies.unpublished}</span>}
            {!isVerified(position) && <em class="unverified">{words.why.unverified}</em>}
          </span>
        </th>
        <td class={`stance ${tone}`}>
          <span class={`status ${tone}`}>
            <Sign tone={tone} /> {words.status.stance[stance]}
          </span>
        </td>
        <td>
          {groundWords(position)}
          {dates !== '' && (
            <span class="window">
              {words.bodies.window}: {dates}
            </span>
          )}
        </td>
      </tr>
      {open.value && (
        <tr class="opened">
          <td colSpan={3} id={id}>
            <Reasons position={position} />
            <PositionDetail id={position.id} />
          </td>
        </tr>
      )}
    </>
  )
})

/** The clause its stance rests on; where it waits for something, for what. */
function groundWords({ reasons, stance, missing }: PositionLook): string {
  if (stance === 'needs-data') {
    const [first, ...more] = missing
    if (first === undefined) return ''
    const others = more.length === 0 ? '' : ` ${words.plan.andMore(more.length)}`
    return upperFirst(`${words.plan.waitsFor} ${askedTitle(first)}${others}.`)
  }
  const held = reasons.find((reason) => reason.met === true) ?? reasons[0]
  return held === undefined ? words.bodies.elsewhere : sentence(upperFirst(held.text))
}

/** Was everything that its stance rests on read? */
const isVerified = ({ reasons, evidence }: PositionLook): boolean =>
  reasons.every((reason) => reason.verified) && evidence.every((one) => one.verified)

function Reasons({ position }: { readonly position: PositionLook }) {
  const { title, reasons } = position
  return (
    <div class="detail">
      <p class="quiet">{sentence(title)}</p>
      {reasons.map((reason) => (
        <p key={reason.text}>
          <span class="label">{reason.met === null ? words.table.perhaps : words.bodies.ground}</span>{' '}
          {sentence(upperFirst(reason.text))}
          {!reason.verified && <em class="unverified">{words.why.unverified}</em>}
        </p>
      ))}
    </div>
  )
}
