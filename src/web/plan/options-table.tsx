/** The options, a row each, in order: what fits, what decides it, the dose; more behind each. */

import { useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { type OptionStatus, upperFirst } from '../../language/index.ts'
import { Opener } from '../parts/opener.tsx'
import { Sign, toneOfOption } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { guideline } from '../state/data.ts'
import { nowRows, type OptionLook, options } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { OptionDetail } from '../why/detail.tsx'
import { words } from '../words/index.ts'
import {
  askedTitle,
  optionStanding,
  readableDay,
  sentence,
  shortCitation,
  titleOf,
} from '../words/of-guideline.ts'
import { StandingLine } from './standing.tsx'

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
  const rest = all.filter((option) => !offered.has(option.id) && option.status !== 'contraindicated')
  return (
    <section class="options" aria-labelledby="options">
      <h2 id="options">{words.plan.options}</h2>
      {questions.map((question) => (
        <OptionList
          key={question.id}
          question={question.id}
          options={all.filter((option) => option.question === question.id && offered.has(option.id))}
        />
      ))}
      {rest.length > 0 && (
        <Opener label={words.plan.notCalled(rest.length)}>
          {() => (
            <p class="not-called">
              {inPlace(rest)
                .map((option) => `${option.title} (${optionStanding(option)})`)
                .join('; ')}
            </p>
          )}
        </Opener>
      )}
    </section>
  )
}

const SHOWN = 3

interface ListProps {
  readonly question: string
  readonly options: readonly OptionLook[]
}

const places: readonly OptionStatus[] = [
  'suitable',
  'caution',
  'taking',
  'needs-data',
  'not-yet',
  'too-late',
  'contraindicated',
]

/** What fits by its rank, then what is taken, then what lacks least; what is barred last. */
const inPlace = (list: readonly OptionLook[]): readonly OptionLook[] =>
  [...list].sort(
    (a, b) =>
      places.indexOf(a.status) - places.indexOf(b.status) ||
      (a.rank ?? 0) - (b.rank ?? 0) ||
      a.missing.length - b.missing.length,
  )

/** The first of each question, and what is taken; what a stop bars stands among what to avoid. */
function OptionList({ question, options: offered }: ListProps) {
  const id = `options-${question}`
  const ordered = inPlace(offered).filter((option) => option.status !== 'contraindicated')
  const shown = ordered.filter((option, i) => i < SHOWN || option.status === 'taking')
  const more = ordered.filter((option) => !shown.includes(option))
  return (
    <>
      <h3 id={id}>{titleOf(question)}</h3>
      <OptionRows labelled={id} rows={shown} />
      {more.length > 0 && (
        <Opener label={words.plan.moreOptions(more.length)}>
          {() => <OptionRows labelled={id} rows={more} />}
        </Opener>
      )}
    </>
  )
}

const OptionRows = ({ labelled, rows }: { labelled: string; rows: readonly OptionLook[] }) => (
  <ul class="option-list" aria-labelledby={labelled}>
    {rows.map((option) => (
      <OptionRow key={option.id} option={option} />
    ))}
  </ul>
)

/** A row that is read across: what it is called, whether it fits, what decides that, the dose; all else behind it. */
const OptionRow = memo(function OptionRow({ option }: { readonly option: OptionLook }) {
  const open = useSignal(false)
  const { status } = option
  const mark = useComputed(() => (changed.value.has(option.id) ? 'changed' : ''))
  return (
    <li class={`option ${status} ${mark}`} data-id={option.id}>
      <p class="name">
        {option.rank !== null && <span class="rank">{option.rank}</span>}
        <strong>{option.title}</strong>
      </p>
      <p class="fits">
        <span class={`status ${toneOfOption[status]}`}>
          <Sign tone={toneOfOption[status]} /> {words.status.option[status]}
        </span>{' '}
        {windowWords(option)}
      </p>
      <p class="brief">{briefWords(option)}</p>
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
      {open.value && (
        <div class="opened">
          <OfferedBy id={option.id} />
          <div class="cells">
            <div>
              <h4>{words.table.because}</h4>
              <Reasons option={option} />
            </div>
            {status !== 'contraindicated' && <Course option={option} />}
          </div>
          <OptionDetail id={option.id} />
        </div>
      )}
    </li>
  )
})

/** This person's limits and the first caution; else what is still to check; then the dose. */
function briefWords({ status, reasons, adjustments, missing, course }: OptionLook): string {
  const waits = status === 'needs-data'
  const cautions = waits ? [] : reasons.filter((one) => one.level === 'caution' && one.met === true)
  const [caution] = cautions
  const checks = waits ? missing : []
  const parts = [
    ...(waits ? [] : adjustments.filter((one) => one.met === true).map((one) => one.text)),
    ...(caution === undefined ? [] : [caution.text]),
    ...(cautions.length > 1 ? [words.plan.moreCautions(cautions.length - 1)] : []),
    ...(checks.length === 0
      ? []
      : [words.plan.toCheck(checks.slice(0, CHECKS).map(askedTitle).join('; '), checks.length - CHECKS)]),
    ...(course.dose === null || waits ? [] : [course.dose]),
  ]
  return parts.map((part) => sentence(upperFirst(part))).join(' ')
}
const CHECKS = 2

/** How sure the advice behind the first of the options is: a rank alone would read as advice. */
function OfferedBy({ id }: { readonly id: string }) {
  const row = nowRows.value.find(({ rec }) => rec.options.includes(id))
  return row === undefined ? null : (
    <div class="offered">
      <span class="label">{words.table.advice}</span> <StandingLine rec={row.rec} />
    </div>
  )
}

function Course({ option }: { readonly option: OptionLook }) {
  const { course, adjustments } = option
  const dosed = course.dose !== null || course.duration !== null || adjustments.length > 0
  return (
    <>
      {dosed && (
        <div>
          <h4>{words.table.dose}</h4>
          {course.dose !== null && <p>{sentence(upperFirst(course.dose))}</p>}
          {course.duration !== null && <p class="quiet">{sentence(upperFirst(course.duration))}</p>}
          {adjustments.map((one) => (
            <p key={one.text}>
              <span class="label">{one.met === null ? words.table.perhaps : words.table.forThisPatient}</span>{' '}
              {sentence(one.text)}
            </p>
          ))}
        </div>
      )}
      <div>
        {course.checkFirst.length > 0 && (
          <>
            <h4>{words.table.check}</h4>
            <p>{sentence(upperFirst(course.checkFirst.join('; ')))}</p>
          </>
        )}
        {course.monitoring.length > 0 && (
          <p class="quiet">
            {upperFirst(words.table.watch)}: {sentence(course.monitoring.join('; '))}
          </p>
        )}
        {course.followedBy !== null && (
          <p class="quiet">
            {upperFirst(words.table.afterwards)}: {sentence(course.followedBy)}
          </p>
        )}
      </div>
    </>
  )
}

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
              {reason.met === true
                ? words.status.level[reason.level]
                : reason.level === 'stop'
                  ? words.table.stopOpen
                  : words.table.perhaps}
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
