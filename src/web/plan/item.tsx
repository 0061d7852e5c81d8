/** One line of the plan: what, by when, why in a line; it opens downward to everything behind it. */

import { useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { useId } from 'preact/hooks'
import { upperFirst } from '../../language/index.ts'
import { Sign, type Tone } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { asOf, decline, declined, ticked } from '../state/patient.ts'
import type { Row } from '../state/plan.ts'
import { RecommendationDetail } from '../why/detail.tsx'
import { words } from '../words/index.ts'
import { askedTitle, dueWords, readableDay, sentence, titleOf } from '../words/of-guideline.ts'
import { isLate } from './groups.ts'
import { focusLine, marked, typedDone, unmark } from './marked.ts'
import { type Asking, Decline, Done, MarkForm } from './marks.tsx'

const toneOf = ({ rec, status }: Row): Tone => {
  if (status === 'needs-data') return 'ask'
  if (status === 'declined' && rec.urgency !== 'emergency') return 'quiet'
  if (status === 'done') return 'fits'
  if (rec.direction === 'against') return 'stop'
  return rec.urgency === 'emergency' ? 'alarm' : 'do'
}

interface Props {
  readonly row: Row
  /** The headline says it in full. */
  readonly inHeadline?: boolean
}

export const Item = memo(function Item({ row, inHeadline = false }: Props) {
  const open = useSignal(false)
  const asking = useSignal<Asking>('nothing')
  const id = useId()
  const { rec, status } = row
  const standing = status === 'applicable'
  const late = standing && isLate(row, asOf.value)
  const day = useComputed(() => ticked.value[rec.id]).value
  const changedNow = useComputed(() => (changed.value.has(rec.id) ? 'changed' : '')).value
  const notYet = useComputed(() => marked.value.has(rec.id)).value && standing && typedDone(rec).length > 0
  const settled = status === 'done' || status === 'declined' || day !== undefined
  return (
    <li
      class={`item ${status} ${late ? 'late' : ''} ${settled ? 'marked' : ''} ${changedNow}`}
      data-id={rec.id}
      data-urgency={rec.urgency}
    >
      <Sign tone={late ? 'late' : toneOf(row)} />
      <div class="what">
        <p class="statement" id={`${id}-text`}>
          {status === 'applicable' && !inHeadline ? sentence(rec.statement) : rec.title}
          {row.provisional && <span class="tag ask">{words.plan.provisional}</span>}
        </p>
        {status === 'needs-data' && <p class="reason">{waitsWords(row)}</p>}
        {status === 'declined' && <Declined row={row} />}
        {status === 'done' && (
          <p class="reason ticked">
            {words.plan.doneByYou} <Undo row={row} onUndo={() => unmark(rec)} />
          </p>
        )}
        {day !== undefined && (
          <p class="reason ticked">
            {words.plan.ticked(readableDay(day))} <Undo row={row} onUndo={() => unmark(rec)} />
          </p>
        )}
        {notYet && (
          <p class="reason ticked">
            {words.plan.recordedNotDone} <Undo row={row} onUndo={() => unmark(rec)} />
          </p>
        )}
      </div>
      <div class="when">
        {standing && rec.direction === 'for' && (
          <p class="due">
            {late && <strong>{words.plan.overdue}</strong>}
            {dueWords(row.due, rec.urgency, asOf.value).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
        )}
        {status === 'needs-data' && rec.urgency === 'emergency' && (
          <p class="due alarm">{words.plan.emergencyIfSo}</p>
        )}
        <span class="marks">
          <button
            type="button"
            class="link why"
            aria-expanded={open.value}
            aria-controls={open.value ? id : undefined}
            aria-describedby={`${id}-text`}
            onClick={() => {
              open.value = !open.value
            }}
          >
            {words.plan.why}
          </button>
          {standing && day === undefined && <Done rec={rec} asking={asking} />}
        </span>
      </div>
      {standing && <MarkForm rec={rec} asking={asking} />}
      {open.value && (
        <div class="opened" id={id}>
          {standing && day === undefined && <Decline rec={rec} asking={asking} />}
          <RecommendationDetail id={rec.id} />
        </div>
      )}
    </li>
  )
})

function Undo({ row, onUndo }: { readonly row: Row; readonly onUndo: () => void }) {
  return (
    <button
      type="button"
      class="link undo"
      aria-label={words.plan.undoItem(row.rec.title)}
      onClick={() => {
        onUndo()
        focusLine(row.rec.id, 'why')
      }}
    >
      {words.plan.undo}
    </button>
  )
}

function Declined({ row }: { readonly row: Row }) {
  const { rec } = row
  const reason = useComputed(() => declined.value[rec.id]).value
  return (
    <>
      <p class="reason ticked">
        {rec.urgency === 'emergency' ? (
          <strong class="alarm">{sentence(words.plan.emergencyDeclined(reason ?? ''))}</strong>
        ) : (
          sentence(words.plan.declinedBecause(reason ?? ''))
        )}{' '}
        <Undo row={row} onUndo={() => decline(rec.id, null)} />
      </p>
      {rec.urgency === 'emergency' && <p class="reason">{words.headline.declinedDetail}</p>}
    </>
  )
}

const SHOWN = 4

function waitsWords(row: Row): string {
  const shown = row.missing.slice(0, SHOWN).map(askedTitle)
  const more = row.missing.length - shown.length
  const list = shown.length === 0 ? words.plan.cannotBeKnown : shown.join('; ')
  return `${upperFirst(words.plan.waitsFor)} ${list}${more > 0 ? ` ${words.plan.andMore(more)}` : ''}`
}

/** Done or given way: one line, with the way back. */
export const SettledItem = memo(function SettledItem({ row }: { readonly row: Row }) {
  const open = useSignal(false)
  const id = useId()
  const { rec, status, displacedBy } = row
  const changedNow = useComputed(() => (changed.value.has(rec.id) ? 'changed' : ''))
  return (
    <li class={`item settled ${changedNow}`} data-id={rec.id}>
      <Sign tone={status === 'done' ? 'fits' : 'quiet'} />
      <div class="what">
        <p class="statement">
          {rec.title}:{' '}
          {status === 'done' ? words.plan.doneWord : words.plan.givesWay(titleOf(displacedBy ?? ''))}
        </p>
      </div>
      <span class="when marks">
        <button
          type="button"
          class="link why"
          aria-expanded={open.value}
          aria-controls={open.value ? id : undefined}
          onClick={() => {
            open.value = !open.value
          }}
        >
          {words.plan.why}
        </button>
        {status === 'done' && typedDone(rec).length > 0 && <Undo row={row} onUndo={() => unmark(rec)} />}
      </span>
      {open.value && (
        <div class="opened" id={id}>
          <RecommendationDetail id={rec.id} />
        </div>
      )}
    </li>
  )
})
