/** Who says what: each body's own criteria applied to this patient, with year, sponsor, window. */

import { useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { Sign, toneOfStance } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { asOf } from '../state/patient.ts'
import { type PositionLook, positions } from '../state/plan.ts'
import { PositionDetail } from '../why/detail.tsx'
import { words } from '../words/index.ts'
import { readableDay, sentence, titleOf } from '../words/of-guideline.ts'

export function Positions() {
  const all = positions.value
  if (all.length === 0) return null
  const questions = [...new Set(all.map((one) => one.question))]
  return (
    <section class="positions" aria-labelledby="positions">
      <h2 id="positions">{words.plan.positions}</h2>
      {questions.map((question) => (
        <div class="scroll" key={question}>
          <table class="compare four">
            <caption>{titleOf(question)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.table.body}</th>
                <th scope="col">{words.table.stance}</th>
                <th scope="col">{words.table.reason}</th>
                <th scope="col">{words.table.window}</th>
              </tr>
            </thead>
            <tbody>
              {all
                .filter((one) => one.question === question)
                .map((one) => (
                  <PositionRow key={one.id} position={one} />
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  )
}

const REASONS_SHOWN = 2

const PositionRow = memo(function PositionRow({ position }: { readonly position: PositionLook }) {
  const open = useSignal(false)
  const tone = toneOfStance[position.stance]
  const more = position.reasons.length - REASONS_SHOWN
  const mark = useComputed(() => (changed.value.has(position.id) ? 'changed' : ''))
  return (
    <>
      <tr class={mark} data-id={position.id}>
        <th scope="row">
          {position.body} {position.year}
          <button
            type="button"
            class="link why"
            aria-expanded={open.value}
            aria-label={`${words.plan.why}: ${position.body} ${position.year}`}
            onClick={() => {
              open.value = !open.value
            }}
          >
            {words.plan.why}
          </button>
          {position.sponsor !== null && (
            <p class="quiet">
              {words.table.sponsor}: {position.sponsor}
            </p>
          )}
        </th>
        <td>
          <span class={`status ${tone}`}>
            <Sign tone={tone} /> {words.status.stance[position.stance]}
          </span>
        </td>
        <td>
          {position.reasons.slice(0, REASONS_SHOWN).map((reason) => (
            <p key={reason.text}>
              {reason.met === null && position.reasons.length > 1 && (
                <span class="label">{words.table.perhaps}</span>
              )}{' '}
              {sentence(reason.text)}
              {!reason.verified && <em class="unverified">{words.why.unverified}</em>}
            </p>
          ))}
          {more > 0 && <p class="quiet">{words.plan.andMore(more)}</p>}
          {!position.published && <p class="quiet">{words.table.criteriaUnpublished}</p>}
        </td>
        <td class="day">{windowWords(position)}</td>
      </tr>
      {open.value && (
        <tr class="opened">
          <td colSpan={4}>
            <PositionDetail id={position.id} />
          </td>
        </tr>
      )}
    </>
  )
})

function windowWords({ window }: PositionLook): string {
  const { opens, closes } = window
  const day = asOf.value
  const parts = [
    opens === null
      ? null
      : opens > day
        ? words.table.opens(readableDay(opens))
        : words.table.openSince(readableDay(opens)),
    closes === null
      ? null
      : closes < day
        ? words.table.closed(readableDay(closes))
        : words.table.closes(readableDay(closes)),
  ]
  return parts.filter((part) => part !== null).join('; ')
}
