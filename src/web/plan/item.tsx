/** One line of the plan: what, by when, why in a line; it opens downward to everything behind it. */

import { useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { useId } from 'preact/hooks'
import { Sign, type Tone } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { guideline } from '../state/data.ts'
import { asOf, decline, declined, takeBack, tick, ticked, typedAnswers } from '../state/patient.ts'
import type { Row } from '../state/plan.ts'
import { rows } from '../state/plan.ts'
import { RecommendationDetail } from '../why/detail.tsx'
import { words } from '../words/index.ts'
import { askedTitle, dueWords, readableDay, sentence, titleOf, upperFirst } from '../words/of-guideline.ts'
import { donePaths } from './done.ts'
import { Marks } from './marks.tsx'

const toneOf = ({ rec, status }: Row): Tone => {
  if (status === 'needs-data') return 'ask'
  if (rec.direction === 'against') return 'stop'
  return rec.urgency === 'emergency' ? 'alarm' : 'do'
}

export const Item = memo(function Item({ row }: { readonly row: Row }) {
  const open = useSignal(false)
  const id = useId()
  const { rec, status } = row
  const late = row.due !== null && row.due.to < asOf.value
  const text = status === 'needs-data' ? rec.title : rec.statement
  const day = useComputed(() => ticked.value[rec.id]).value
  const mark = useComputed(() => (changed.value.has(rec.id) ? 'changed' : ''))
  return (
    <li class={`item ${mark}`} data-id={rec.id} data-urgency={rec.urgency}>
      <div class="line">
        <Sign tone={toneOf(row)} />
        <p class="statement" id={`${id}-text`}>
          {status === 'needs-data' ? text : sentence(text)}
          {row.provisional && <span class="tag ask">{words.plan.provisional}</span>}
        </p>
        {status === 'applicable' && rec.direction === 'for' && (
          <span class={late ? 'due late' : 'due'}>{dueWords(row.due, rec.urgency, asOf.value)}</span>
        )}
        {status === 'needs-data' && rec.urgency === 'emergency' && (
          <span class="due late">{words.plan.emergencyIfSo}</span>
        )}
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
      </div>
      <div class="under">
        {status === 'needs-data' ? (
          <p class="reason">{waitsWords(row)}</p>
        ) : (
          <p class="reason">{row.reason}</p>
        )}
        {row.provisional && <p class="reason provisional">{provisionalWords(row)}</p>}
        {day !== undefined && (
          <p class="reason ticked">
            <Sign tone="fits" /> {words.plan.ticked(readableDay(day))}{' '}
            <button type="button" class="link" onClick={() => tick(rec.id, false)}>
              {words.plan.undo}
            </button>
          </p>
        )}
        {status === 'applicable' && day === undefined && <Marks rec={rec} />}
      </div>
      {open.value && (
        <div class="opened" id={id}>
          <RecommendationDetail id={rec.id} />
        </div>
      )}
    </li>
  )
})

const SHOWN = 4

function waitsWords(row: Row): string {
  const shown = row.missing.slice(0, SHOWN).map(askedTitle)
  const more = row.missing.length - shown.length
  const list = shown.length === 0 ? words.plan.cannotBeKnown : shown.join('; ')
  return `${upperFirst(words.plan.waitsFor)} ${list}${more > 0 ? ` ${words.plan.andMore(more)}` : ''}`
}

/** What a provisional recommendation still hangs on. */
function provisionalWords(row: Row): string {
  const { redFlags } = guideline().roles
  const open = row.rec.supersededBy
    .map((by) => by.recommendation)
    .filter((by) => rows.value.some((one) => one.rec.id === by && one.status !== 'done'))
  const parts = [
    ...(row.missing.includes(redFlags) ? [words.plan.untilChecked] : []),
    ...open.map((by) => words.plan.mayGiveWay(titleOf(by))),
  ]
  return upperFirst([words.plan.provisional, ...parts].join('; '))
}

/** Done, declined or given way: one line, with the way back. */
export const SettledItem = memo(function SettledItem({ row }: { readonly row: Row }) {
  const open = useSignal(false)
  const id = useId()
  const { rec, status, displacedBy } = row
  const reason = useComputed(() => declined.value[rec.id]).value
  const mark = useComputed(() => (changed.value.has(rec.id) ? 'changed' : ''))
  const typed = rec.doneWhen === null ? [] : donePaths(rec.doneWhen, asOf.value)
  const mine = typed.filter(({ fact }) => Object.hasOwn(typedAnswers.value, fact.id))
  return (
    <li class={`item settled ${mark}`} data-id={rec.id}>
      <div class="line">
        <Sign tone={status === 'done' ? 'fits' : 'quiet'} />
        <p class="statement">
          {rec.title}:{' '}
          {status === 'done'
            ? words.plan.doneWord
            : status === 'declined'
              ? words.plan.declinedBecause(reason ?? '')
              : words.plan.givesWay(titleOf(displacedBy ?? ''))}
        </p>
        {status === 'declined' && (
          <button type="button" class="link" onClick={() => decline(rec.id, null)}>
            {words.plan.undo}
          </button>
        )}
        {status === 'done' && mine.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => {
              for (const { fact } of mine) takeBack(fact.id)
            }}
          >
            {words.plan.undo}
          </button>
        )}
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
      </div>
      {open.value && (
        <div class="opened" id={id}>
          <RecommendationDetail id={rec.id} />
        </div>
      )}
    </li>
  )
})
