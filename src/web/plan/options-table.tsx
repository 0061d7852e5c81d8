/** The options compared in a table, in order: what fits, because of what, dose, what to check first. */

import { useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { Sign, toneOfOption } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { guideline } from '../state/data.ts'
import { nowRows, type OptionLook, options } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { OptionDetail } from '../why/detail.tsx'
import { words } from '../words/index.ts'
import {
  askedTitle,
  readableDay,
  sentence,
  shortCitation,
  titleOf,
  upperFirst,
} from '../words/of-guideline.ts'

const optionsSoon = soon(() => ({
  all: options.value,
  offered: new Set(nowRows.value.flatMap((row) => row.rec.options)),
}))

/** In full the options that standing advice offers; the others, always judged too, in one line each. */
export function Options() {
  const { all, offered } = optionsSoon.value
  const questions = guideline().questions.filter((question) => {
    return all.some((option) => option.question === question.id && offered.has(option.id))
  })
  const rest = all.filter((option) => !questions.some((question) => question.id === option.question))
  return (
    <section class="options" aria-labelledby="options">
      <h2 id="options">{words.plan.options}</h2>
      {questions.map((question) => (
        <OptionTable
          key={question.id}
          question={question.id}
          options={all.filter((option) => option.question === question.id && offered.has(option.id))}
          others={all.filter((option) => option.question === question.id && !offered.has(option.id))}
        />
      ))}
      {rest.length > 0 && (
        <p class="not-called">
          {words.table.notCalledFor}:{' '}
          {rest.map((option) => `${option.title} (${words.status.option[option.status]})`).join('; ')}
        </p>
      )}
    </section>
  )
}

interface TableProps {
  readonly question: string
  readonly options: readonly OptionLook[]
  readonly others: readonly OptionLook[]
}

function OptionTable({ question, options: shown, others }: TableProps) {
  return (
    <>
      <div class="scroll">
        <table class="compare five">
          <caption>{titleOf(question)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.table.option}</th>
              <th scope="col">{words.table.fits}</th>
              <th scope="col">{words.table.because}</th>
              <th scope="col">{words.table.dose}</th>
              <th scope="col">{words.table.check}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((option) => (
              <OptionRow key={option.id} option={option} />
            ))}
          </tbody>
        </table>
      </div>
      {others.length > 0 && (
        <p class="not-called">
          {words.table.notCalledFor}:{' '}
          {others.map((option) => `${option.title} (${words.status.option[option.status]})`).join('; ')}
        </p>
      )}
    </>
  )
}

const OptionRow = memo(function OptionRow({ option }: { readonly option: OptionLook }) {
  const open = useSignal(false)
  const { course, status } = option
  const barred = status === 'contraindicated'
  const mark = useComputed(() => (changed.value.has(option.id) ? 'changed' : ''))
  return (
    <>
      <tr class={`${status} ${mark}`} data-id={option.id}>
        <th scope="row">
          {option.rank !== null && <span class="rank">{option.rank}</span>} {option.title}
          <button
            type="button"
            class="link why"
            aria-expanded={open.value}
            aria-label={`${words.plan.why}: ${option.title}`}
            onClick={() => {
              open.value = !open.value
            }}
          >
            {words.plan.why}
          </button>
        </th>
        <td class="fits">
          <span class={`status ${toneOfOption[status]}`}>
            <Sign tone={toneOfOption[status]} /> {words.status.option[status]}
          </span>{' '}
          {windowWords(option)}
        </td>
        <td>
          <Reasons option={option} />
        </td>
        <td>
          {!barred && (
            <>
              {course.dose !== null && <p>{sentence(course.dose)}</p>}
              {course.duration !== null && <p class="quiet">{sentence(course.duration)}</p>}
              {option.adjustments.map((one) => (
                <p key={one.text}>
                  <span class="label">
                    {one.met === null ? words.table.perhaps : words.table.forThisPatient}
                  </span>{' '}
                  {sentence(one.text)}
                </p>
              ))}
            </>
          )}
        </td>
        <td>
          {!barred && (
            <>
              <ul class="checks">
                {course.checkFirst.map((each) => (
                  <li key={each}>{upperFirst(each)}</li>
                ))}
              </ul>
              {course.monitoring.length > 0 && (
                <p class="quiet">
                  {upperFirst(words.table.watch)}: {course.monitoring.join('; ')}
                </p>
              )}
              {course.followedBy !== null && (
                <p class="quiet">
                  {upperFirst(words.table.afterwards)}: {course.followedBy}
                </p>
              )}
            </>
          )}
        </td>
      </tr>
      {open.value && (
        <tr class="opened">
          <td colSpan={5}>
            <OptionDetail id={option.id} />
          </td>
        </tr>
      )}
    </>
  )
})

const WAITS_SHOWN = 3
const OPEN_SHOWN = 2

function Reasons({ option }: { readonly option: OptionLook }) {
  const open = option.reasons.filter((reason) => reason.level === 'stop' && reason.met === null)
  const first = option.status === 'needs-data' ? open.slice(0, OPEN_SHOWN) : []
  const shown = [...option.reasons.filter((reason) => reason.met === true), ...first]
  const more = open.length - first.length
  const waits = option.status === 'needs-data' ? option.missing : []
  return (
    <>
      {shown.length === 0 && <p class="quiet">{words.table.noReason}</p>}
      <ul class="reasons">
        {shown.map((reason) => (
          <li key={reason.text}>
            <span class={`label ${reason.met === null ? 'ask' : reason.level}`}>
              {reason.met === null ? words.table.perhaps : words.status.level[reason.level]}
            </span>{' '}
            {sentence(upperFirst(reason.text))}{' '}
            <span class="cite">
              {reason.evidence.map(shortCitation).join('; ')}
              {!reason.verified && <em class="unverified">{words.why.unverified}</em>}
            </span>
          </li>
        ))}
      </ul>
      {option.status === 'needs-data' && more > 0 && <p class="quiet">{words.table.moreStops(more)}</p>}
      {waits.length > 0 && open.length === 0 && (
        <p class="quiet">
          {upperFirst(words.plan.waitsFor)} {waits.slice(0, WAITS_SHOWN).map(askedTitle).join('; ')}
          {waits.length > WAITS_SHOWN && ` ${words.plan.andMore(waits.length - WAITS_SHOWN)}`}
        </p>
      )}
    </>
  )
}

/** When its window opens or closes, as far as that still matters. */
function windowWords(option: OptionLook): string {
  const { opens, closes } = option.window
  if (option.status === 'not-yet' && opens !== null) return words.table.notBefore(readableDay(opens))
  if (option.status === 'too-late' && closes !== null) return words.table.since(readableDay(closes))
  const usable = option.status === 'suitable' || option.status === 'caution'
  return usable && closes !== null ? words.table.until(readableDay(closes)) : ''
}
