/** The matrix of bodies by stance: who supports, opposes, stays silent, with windows on this patient's dates. */

import { useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { useId } from 'preact/hooks'
import type { Stance } from '../../language/index.ts'
import { Sign, toneOfStance } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { type PositionLook, positions } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { windowWords } from '../time/lanes.ts'
import { PositionDetail } from '../why/detail.tsx'
import { words } from '../words/index.ts'
import { sentence, titleOf, upperFirst } from '../words/of-guideline.ts'

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
      <table class="matrix">
        <caption>{titleOf(question)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.bodies.body}</th>
            {stances.map((stance) => (
              <th scope="col" key={stance} class="stance">
                {words.status.stance[stance]}
                <b>{rows.filter((one) => one.stance === stance).length}</b>
              </th>
            ))}
            <th scope="col" class="window">
              {words.bodies.window}
            </th>
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

const BodyRow = memo(function BodyRow({ position }: { readonly position: PositionLook }) {
  const mark = useComputed(() => (changed.value.has(position.id) ? 'changed' : ''))
  const open = useSignal(false)
  const id = useId()
  const { body, year, sponsor, published, stance } = position
  const tone = toneOfStance[stance]
  const name = `${body} ${year}`
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
        {stances.map((each) => (
          <td key={each} class={each === stance ? `cell ${tone}` : 'cell'}>
            {each === stance && (
              <span class={`status ${tone}`}>
                <Sign tone={tone} />
                <span class="word">{words.status.stance[stance]}</span>
              </span>
            )}
          </td>
        ))}
        <td class="window">{windowWords(position) || <span class="hidden">{words.bodies.noWindow}</span>}</td>
      </tr>
      {open.value && (
        <tr class="opened">
          <td colSpan={stances.length + 2} id={id}>
            <Reasons position={position} />
            <PositionDetail id={position.id} />
          </td>
        </tr>
      )}
    </>
  )
})

/** Was everything that its stance rests on read? */
const isVerified = ({ reasons, evidence }: PositionLook): boolean =>
  reasons.every((reason) => reason.verified) && evidence.every((one) => one.verified)

function Reasons({ position }: { readonly position: PositionLook }) {
  const { title, method, reasons, reservations } = position
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
      {method !== null && (
        <p>
          <span class="label">{words.bodies.method}</span> {sentence(upperFirst(method))}
        </p>
      )}
      {reservations.map((one) => (
        <p key={one}>
          <span class="label">{words.bodies.asks}</span> {sentence(upperFirst(one))}
        </p>
      ))}
    </div>
  )
}
